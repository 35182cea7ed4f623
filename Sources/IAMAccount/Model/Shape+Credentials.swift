/// What the parameters of credentials, certificates and providers may be.
extension Shape {
  /// Tabs, line ends and the characters of Latin 1.
  private static func isLatin1(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFF: true
    default: false
    }
  }

  private static func latin1(_ length: ClosedRange<Int>) -> Shape {
    pattern(length, #"[\u0009\u000A\u000D\u0020-\u00FF]+"#, isLatin1)
  }

  static func length(_ length: ClosedRange<Int>) -> Shape { .text(TextRule(length: length)) }

  static let newCredentialUserName = name(1...64)
  static let instanceProfileName = name(1...128)
  static let serverCertificateName = name(1...128)
  static let customSuffix = name(1...64)
  static let credentialID = pattern(20...128, #"[\w]+"#, isWord)
  static let certificateID = pattern(24...128, #"[\w]+"#, isWord)
  static let status = oneOf("Active", "Inactive", "Expired")
  static let anyText = length(0...Int.max)
  static let publicKey = latin1(1...16_384)
  static let certificateBody = latin1(1...16_384)
  static let privateKey = latin1(1...16_384)
  static let certificateChain = latin1(1...2_097_152)
  static let providerURL = length(1...255)
  static let clientID = length(1...255)
  static let thumbprint = length(40...40)
  static let providerName = pattern(1...128, #"[\w._-]+"#) { isWord($0) || $0 == "." || $0 == "-" }
  static let metadataDocument = length(1000...10_000_000)
  static let privateKeyID = pattern(22...64, "[A-Z0-9]+") { ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
}
