extension Unicode.Scalar {
  /// Whether a terminal or a page could take this character for a command or reorder text around it: C0 and C1
  /// controls, bidirectional controls, line and paragraph separators, and the byte order mark.
  ///
  /// All of them lie in the basic multilingual plane.
  public var steersTerminals: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension StringProtocol {
  /// This text with every character that could steer a terminal written as `\u{…}`.
  public var safeForDisplay: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminals {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
