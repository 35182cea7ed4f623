// swift-tools-version: 6.3
import PackageDescription

// Every target is built under the same rules: Swift 6, warnings are errors, each use of unsafe memory is marked.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "vmfa",
  products: [
    // Static by name: `swift build --product OTPCore` builds everything for a product whose kind is left open.
    .library(name: "OTPCore", type: .static, targets: ["OTPCore"]),
    .library(name: "IAMPolicy", type: .static, targets: ["IAMPolicy"]),
    .library(name: "VirtualMFA", type: .static, targets: ["VirtualMFA"]),
    .library(name: "IAMAccount", type: .static, targets: ["IAMAccount"]),
    .library(name: "IAMStorage", type: .static, targets: ["IAMStorage"]),
    .library(name: "VMFAEncoding", type: .static, targets: ["VMFAEncoding"]),
    .library(name: "QRCodeImage", type: .static, targets: ["QRCodeImage"]),
    // For C and what can call it: `Bindings/C/install` builds it as libvmfa.so.
    .library(name: "CVMFA", type: .dynamic, targets: ["VMFAABI"]),
    .library(name: "VMFATesting", type: .static, targets: ["VMFATesting"]),
    .executable(name: "vmfa", targets: ["vmfa"]),
  ],
  targets: [
    // C libraries, one module map each. Only Swift files named for the library import them.
    .systemLibrary(name: "CVMFAOpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CVMFAQRCode", providers: [.apt(["libqrcodegen-dev"])]),
    .systemLibrary(name: "CVMFAPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CVMFASodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CVMFASystem"),
    .systemLibrary(name: "CVMFASQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // The C interface that this package gives to others.
    .systemLibrary(name: "CVMFA"),
    .systemLibrary(
      name: "CVMFALibevent", pkgConfig: "libevent_core", providers: [.apt(["libevent-dev", "libssl-dev"])]),

    .target(name: "VMFAEncoding"),
    .target(
      name: "AWSCatalogue", exclude: ["Generated/NOTICE", "Generated/generate-policies", "Generated/generate-actions"]),
    .target(name: "VMFASystem", dependencies: ["VMFAEncoding", "CVMFASystem"]),
    .target(name: "OTPCore", dependencies: ["VMFAEncoding", "CVMFAOpenSSL"]),
    .target(name: "IAMPolicy", dependencies: ["VMFAEncoding"]),
    .target(name: "IAMPolicyLint", dependencies: ["AWSCatalogue", "IAMPolicy", "VMFAEncoding"]),
    .target(name: "VirtualMFA", dependencies: ["OTPCore"]),
    .target(
      name: "IAMAccount",
      dependencies: [
        "AWSCatalogue", "VirtualMFA", "IAMPolicy", "QRCodeImage", "OTPCore", "VMFAEncoding", "CVMFASodium",
      ]),
    .target(name: "IAMStorage", dependencies: ["IAMAccount", "OTPCore", "VMFASystem", "CVMFASQLite"]),
    .target(name: "AWSSigV4", dependencies: ["VMFAEncoding", "CVMFAOpenSSL"]),
    .target(name: "WebAuthn", dependencies: ["VMFAEncoding", "CVMFAOpenSSL"]),
    .target(
      name: "VMFAServer",
      dependencies: [
        "IAMAccount", "AWSSigV4", "IAMPolicy", "IAMPolicyLint", "QRCodeImage", "VirtualMFA", "OTPCore", "WebAuthn",
        "VMFAEncoding", "VMFASystem", "CVMFALibevent",
      ], resources: [.embedInCode("Console/Assets")]),
    .target(
      name: "VMFAABI",
      dependencies: [
        "CVMFA", "CVMFASystem", "IAMAccount", "IAMPolicy", "OTPCore", "VirtualMFA", "VMFAEncoding", "VMFAServer",
        "VMFASystem",
      ]),
    .target(name: "VMFATesting", dependencies: ["IAMAccount", "IAMPolicy", "OTPCore", "VirtualMFA", "VMFAServer"]),
    .target(name: "QRCodeImage", dependencies: ["VMFASystem", "CVMFAQRCode", "CVMFAPNG"]),
    .target(name: "Authenticator", dependencies: ["OTPCore", "VMFAEncoding", "VMFASystem"]),
    .executableTarget(
      name: "vmfa",
      dependencies: [
        "Authenticator", "AWSCatalogue", "IAMAccount", "IAMPolicy", "IAMPolicyLint", "IAMStorage", "OTPCore",
        "QRCodeImage", "VMFAEncoding",
        "VMFAServer", "VMFASystem",
      ]),

    .executableTarget(
      name: "vmfa-bench",
      dependencies: [
        "AWSSigV4", "IAMAccount", "IAMPolicy", "IAMStorage", "OTPCore", "VirtualMFA", "VMFATesting", "CVMFAOpenSSL",
      ],
      path: "Tests/Benchmarks",
      exclude: ["Console", "Server", "moto_harness.py", "moto_policy.py", "requirements.txt"]),

    // A second process on a store's file, for tests that need one to write beside them or to be killed.
    .executableTarget(name: "vmfa-store-probe", dependencies: ["IAMStorage", "IAMAccount"], path: "Tests/StoreProbe"),

    // Tests mirror the targets.
    .target(
      name: "VMFATestSupport", dependencies: ["IAMAccount", "OTPCore", "VMFAEncoding"], path: "Tests/TestSupport"),
    .testTarget(name: "VMFAEncodingTests", dependencies: ["VMFAEncoding", "VMFATestSupport"]),
    .testTarget(
      name: "IAMPolicyTests", dependencies: ["AWSCatalogue", "IAMPolicy", "VMFAEncoding", "VMFATestSupport"]),
    .testTarget(
      name: "IAMPolicyLintTests",
      dependencies: ["AWSCatalogue", "IAMPolicyLint", "IAMPolicy", "VMFAEncoding", "VMFATestSupport"]),
    .testTarget(name: "OTPCoreTests", dependencies: ["OTPCore", "VMFAEncoding", "VMFATestSupport"]),
    .testTarget(name: "VirtualMFATests", dependencies: ["VirtualMFA", "OTPCore", "VMFATestSupport"]),
    .testTarget(
      name: "IAMAccountTests",
      dependencies: [
        "IAMAccount", "IAMStorage", "IAMPolicy", "IAMPolicyLint", "OTPCore", "VirtualMFA", "VMFAEncoding",
        "VMFATesting", "VMFATestSupport",
      ]),
    .testTarget(
      name: "VMFAServerTests",
      dependencies: [
        "vmfa", "VMFAServer", "AWSSigV4", "IAMAccount", "OTPCore", "VirtualMFA", "VMFAEncoding", "VMFASystem",
        "VMFATestSupport",
      ]),
    .testTarget(
      name: "IAMStorageTests",
      dependencies: ["IAMStorage", "IAMAccount", "OTPCore", "vmfa-store-probe", "VMFATestSupport"]),
    .testTarget(name: "VMFATestingTests", dependencies: ["VMFATesting", "VMFATestSupport"]),
    .testTarget(
      name: "VMFAABITests",
      dependencies: ["vmfa", "VMFAABI", "CVMFA", "IAMAccount", "OTPCore", "VMFAServer", "VMFATestSupport"]),
    .testTarget(name: "AWSCatalogueTests", dependencies: ["AWSCatalogue", "IAMPolicy"]),
    .testTarget(name: "AWSSigV4Tests", dependencies: ["AWSSigV4", "VMFATestSupport"]),
    .testTarget(name: "WebAuthnTests", dependencies: ["WebAuthn", "VMFAEncoding", "VMFATestSupport"]),
    .testTarget(name: "AuthenticatorTests", dependencies: ["Authenticator", "OTPCore", "VMFATestSupport"]),
    .testTarget(name: "QRCodeImageTests", dependencies: ["QRCodeImage", "VMFATestSupport"]),
    .testTarget(
      name: "vmfaTests", dependencies: ["vmfa", "OTPCore", "QRCodeImage", "VMFATestSupport"], exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}

// Fuzz targets, only for `Tests/fuzz`, which asks for them: what they are built with, no package that uses this one may
// reach.
if Context.environment["VMFA_FUZZING"] != nil {
  let subjects: [(name: String, dependencies: [Target.Dependency])] = [
    ("Base32", ["OTPCore"]), ("KeyURI", ["OTPCore"]), ("JSON", ["VMFAEncoding"]), ("Policy", ["IAMPolicy"]),
    ("Lint", ["IAMPolicy", "IAMPolicyLint", "VMFAEncoding"]), ("Authorization", ["AWSSigV4"]),
    ("Console", ["FuzzSupport", "IAMAccount", "OTPCore", "VMFAEncoding", "VMFAServer"]),
    ("Form", ["FuzzSupport", "IAMAccount", "VMFAServer"]),
    ("Request", ["FuzzSupport", "AWSSigV4", "IAMAccount", "OTPCore", "VMFAEncoding", "VMFAServer"]),
    ("Border", ["CVMFA", "VMFAABI", "VMFAEncoding"]), ("Attestation", ["WebAuthn"]),
  ]
  package.targets += subjects.map { name, dependencies in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: dependencies, path: "Tests/Fuzz/\(name)",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  }
  package.targets.append(
    .target(
      name: "FuzzSupport", dependencies: ["IAMAccount", "IAMStorage", "OTPCore", "VMFAServer"],
      path: "Tests/Fuzz/Support"))
}
