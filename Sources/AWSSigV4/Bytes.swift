internal import VMFAEncoding

extension Collection<UInt8> {
  /// Whether these are the same letters, the case of ASCII's aside.
  func lowercasedElementsEqual(_ other: some Sequence<UInt8>) -> Bool {
    elementsEqual(other) { $0.lowercasedASCII == $1.lowercasedASCII }
  }

  /// Whether every byte is a visible character of ASCII or a blank.
  var isPrintableASCII: Bool { allSatisfy { (0x20...0x7E).contains($0) } }
}

extension UInt8 {
  /// A space, or one of the controls that white space consists of: what a header's value is trimmed of.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it may stand in a method or in the name of a header (RFC 9110 §5.6.2).
  var isTokenCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }

  /// The value of a decimal digit.
  var decimalValue: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self - UInt8(ascii: "0")) : nil
  }
}

extension ArraySlice<UInt8> {
  /// Without the blanks at both ends.
  var trimmingBlanks: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlank { slice.removeFirst() }
    while let last = slice.last, last.isBlank { slice.removeLast() }
    return slice
  }

  /// The bytes as text; for what was found to be ASCII.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The number that all of it is written as, or `nil`. At most nine digits.
  var decimalNumber: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for byte in self {
      guard let digit = byte.decimalValue else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}
