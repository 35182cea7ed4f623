/// Base 64 (RFC 4648 §4).
public enum Base64 {
  private static let coding = Base64Coding(lastLetters: (UInt8(ascii: "+"), UInt8(ascii: "/")), isPadded: true)

  /// Encodes with padding.
  public static func encode(_ bytes: some Collection<UInt8>) -> String { coding.encode(bytes) }

  /// Decodes strictly: the alphabet of §4 alone, padding complete, unused bits zero, no line ends (§3.1 to §3.5).
  ///
  /// - Returns: `nil` for anything else.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? { coding.decode(text) }
}

/// Base 64 with the alphabet for URLs and file names (RFC 4648 §5), without padding, as JOSE and WebAuthn have it.
public enum Base64URL {
  private static let coding = Base64Coding(lastLetters: (UInt8(ascii: "-"), UInt8(ascii: "_")), isPadded: false)

  /// Encodes without padding.
  public static func encode(_ bytes: some Collection<UInt8>) -> String { coding.encode(bytes) }

  /// Decodes strictly: the alphabet of §5 alone, no padding, unused bits zero, no line ends.
  ///
  /// - Returns: `nil` for anything else.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? { coding.decode(text) }
}
