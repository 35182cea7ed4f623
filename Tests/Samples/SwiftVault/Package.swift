// swift-tools-version: 6.3
import PackageDescription

/// A library of vmfa's.
///
/// The dependency has a name since its folder may be called anything.
func vmfa(_ product: String) -> Target.Dependency { .product(name: product, package: "vmfa") }

// The everyday names are on purpose: names of targets are unique in a whole graph, and vmfa takes none of these.
let package = Package(
  name: "vault",
  dependencies: [.package(name: "vmfa", path: "../../..")],
  targets: [
    .target(name: "Models"),
    .target(name: "Clock"),
    .target(name: "Core", dependencies: ["Models", "Clock"]),
    .target(name: "Server", dependencies: ["Models"]),
    .target(name: "Support", dependencies: ["Models", vmfa("IAMAccount")]),
    .testTarget(name: "CoreTests", dependencies: ["Core", "Support", vmfa("VMFATesting")]),
    .testTarget(name: "ServerTests", dependencies: ["Server", vmfa("VMFATesting")]),

    // Programs that link one library each.
    .executableTarget(name: "codes", dependencies: [vmfa("OTPCore")]),
    .executableTarget(name: "gate", dependencies: [vmfa("IAMPolicy")]),
    .executableTarget(name: "phone", dependencies: [vmfa("VirtualMFA"), vmfa("OTPCore")]),
  ],
  swiftLanguageModes: [.v6]
)
