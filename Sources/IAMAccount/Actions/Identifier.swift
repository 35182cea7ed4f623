internal import OTPCore

/// Names that AWS makes up.
package enum Identifier {
  /// A unique id of 21 characters, such as `AIDA…` of a user.
  package static func unique(_ prefix: String) throws -> String { prefix + (try letters(17)) }

  /// An access key's id of 20 characters, such as `AKIA…`.
  package static func accessKey(_ prefix: String) throws -> String { prefix + (try letters(16)) }

  /// A secret access key of 40 characters.
  package static func secretAccessKey() throws -> String {
    try text(40, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8))
  }

  /// A session token.
  static func sessionToken() throws -> String {
    "FwoGZXIvYXdz" + (try text(244, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)))
  }

  private static func letters(_ count: Int) throws -> String {
    try text(count, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8))
  }

  /// The alphabets have 32 and 64 letters, so that each is as likely as another.
  private static func text(_ count: Int, of alphabet: [UInt8]) throws -> String {
    try Secret.random(byteCount: max(count, Secret.minimumByteCount)).withBytes { bytes in
      String(decoding: (0..<count).map { alphabet[Int(bytes[$0]) % alphabet.count] }, as: UTF8.self)
    }
  }
}
