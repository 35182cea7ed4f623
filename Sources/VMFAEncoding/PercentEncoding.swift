/// Percent-encoding of URI parts (RFC 3986 §2.1).
public enum PercentEncoding {
  /// Whether the byte never needs encoding: ASCII letters, digits, `-`, `.`, `_` and `~` (RFC 3986 §2.3).
  public static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Encodes every byte outside the unreserved set as `%XX` with upper-case digits, the strictest form.
  public static func encode(_ text: some StringProtocol) -> String {
    var result = ""
    for byte in text.utf8 {
      if isUnreserved(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result.append("%")
        result.unicodeScalars.append(Unicode.Scalar(Hexadecimal.upperDigit(byte >> 4)))
        result.unicodeScalars.append(Unicode.Scalar(Hexadecimal.upperDigit(byte & 15)))
      }
    }
    return result
  }

  /// Hands each decoded byte to `emit`. Other bytes, `+` among them, pass through as they are.
  ///
  /// - Returns: `false` at the first `%` that two hexadecimal digits do not follow.
  public static func decode(_ bytes: Span<UInt8>, emit: (UInt8) -> Void) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "%") else {
        emit(byte)
        index += 1
        continue
      }
      guard index + 2 < bytes.count,
        let high = Hexadecimal.value(of: bytes[index + 1]),
        let low = Hexadecimal.value(of: bytes[index + 2])
      else { return false }
      emit(high << 4 | low)
      index += 3
    }
    return true
  }
}
