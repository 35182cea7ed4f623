/// What base 64 and base64url (RFC 4648 §4, §5) have in common.
struct Base64Coding {
  /// The letters of 62 and 63.
  let lastLetters: (UInt8, UInt8)
  /// Whether `=` fills the last group of four letters (§3.2).
  let isPadded: Bool

  func encode(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var bits: UInt32 = 0
    var bitCount = 0
    func append(_ value: UInt32) { text.unicodeScalars.append(Unicode.Scalar(letter(of: UInt8(value & 63)))) }
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      bitCount += 8
      while bitCount >= 6 {
        bitCount -= 6
        append(bits >> UInt32(bitCount))
      }
    }
    if bitCount > 0 { append(bits << UInt32(6 - bitCount)) }
    return isPadded ? text + String(repeating: "=", count: (3 - bytes.count % 3) % 3) : text
  }

  /// Decodes strictly: `nil` for anything that ``encode(_:)`` does not make.
  func decode(_ text: some StringProtocol) -> [UInt8]? {
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
    guard letters % 4 != 1, padding == (isPadded ? (4 - letters % 4) % 4 : 0),
      bits & (1 << UInt32(bitCount) - 1) == 0
    else { return nil }
    return bytes
  }

  private func letter(of value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: lastLetters.0
    default: lastLetters.1
    }
  }

  private func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case lastLetters.0: 62
    case lastLetters.1: 63
    default: nil
    }
  }
}
