/// Base 64 (RFC 4648 §4).
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes with padding.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var bits: UInt32 = 0
    var bitCount = 0
    func append(_ value: UInt32) { text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(value & 63)])) }
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      bitCount += 8
      while bitCount >= 6 {
        bitCount -= 6
        append(bits >> UInt32(bitCount))
      }
    }
    if bitCount > 0 { append(bits << UInt32(6 - bitCount)) }
    return text + String(repeating: "=", count: (3 - bytes.count % 3) % 3)
  }

  /// Decodes strictly: the alphabet of §4 alone, padding complete, unused bits zero, no line ends (§3.1 to §3.5).
  ///
  /// - Returns: `nil` for anything else.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var bitCount = 0
    var letters = 0
    var padding = 0
    for character in text.utf8 {
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: character) else { return nil }
      letters += 1
      bits = bits << 6 | UInt32(value)
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
      }
    }
    guard letters % 4 != 1, padding == (4 - letters % 4) % 4, bits & (1 << UInt32(bitCount) - 1) == 0 else {
      return nil
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
