// swift-tools-version: 6.3
import PackageDescription

// Fuzz targets, apart from the product: what they need to be built with, no product may reach. `Tests/fuzz` runs them.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "vmfa", path: "../..")],
  targets: [("Base32", "OTPCore"), ("KeyURI", "OTPCore"), ("JSON", "VMFAEncoding"), ("Policy", "IAMPolicy")].map {
    (name: String, product: String) -> Target in
    .executableTarget(
      name: "Fuzz\(name)",
      dependencies: [.product(name: product, package: "vmfa")],
      path: name,
      exclude: name == "Policy" ? ["words.dict"] : [],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  },
  swiftLanguageModes: [.v6]
)
