internal import OTPCore

/// Names that AWS makes up.
package enum Identifier {
  /// A unique id of 21 characters, such as `AIDA…` of a user.
  package static func unique(_ prefix: String) throws -> String { prefix + (try letters(17)) }

  /// An access key's id of 20 characters, such as `AKIA…`: 80 bits in Base32, of which the second to the forty-first are
  /// the account's number, as in AWS's own.
  package static func accessKey(_ prefix: String, of account: AccountIdentity) throws -> String {
    var bits = try Secret.random(byteCount: Secret.minimumByteCount).withBytes { bytes in
      (0..<10).reduce(UInt128(0)) { $0 << 8 | UInt128(bytes[$1]) }
    }
    let number = UInt128(account.id) ?? 0
    bits = bits & ((1 << 39) - 1) | number << 39 | 1 << 79
    return prefix + String((0..<16).map { letters[Int(truncatingIfNeeded: bits >> (75 - 5 * UInt128($0)) & 31)] })
  }

  /// The number of the account that an access key is of; `nil` when the text is no key's id.
  static func account(ofAccessKey id: String) -> String? {
    let digits = id.dropFirst(4).compactMap { letters.firstIndex(of: $0) }
    guard id.count == 20, digits.count == 16 else { return nil }
    let bits = digits.reduce(UInt128(0)) { $0 << 5 | UInt128($1) }
    let number = bits >> 39 & ((1 << 40) - 1)
    guard number < 1_000_000_000_000 else { return nil }
    let text = String(number)
    return String(repeating: "0", count: 12 - text.count) + text
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  /// A secret access key of 40 characters.
  package static func secretAccessKey() throws -> String {
    try text(40, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8))
  }

  /// What stands behind a security key's name in its ARN, as in AWS's own: 128 bits in Base32.
  static func securityKey() throws -> String {
    Base32.encode(try Secret.random(byteCount: 16)).unprotectedText
  }

  /// A session token.
  static func sessionToken() throws -> String {
    "FQoGZXIvYXdzE"
      + (try text(343, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)))
  }

  private static func letters(_ count: Int) throws -> String {
    try text(count, of: letters.map { $0.asciiValue ?? 0 })
  }

  /// The alphabets have 32 and 64 letters, so that each is as likely as another.
  private static func text(_ count: Int, of alphabet: [UInt8]) throws -> String {
    try Secret.random(byteCount: max(count, Secret.minimumByteCount)).withBytes { bytes in
      String(decoding: (0..<count).map { alphabet[Int(bytes[$0]) % alphabet.count] }, as: UTF8.self)
    }
  }
}
