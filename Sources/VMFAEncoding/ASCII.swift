extension UInt8 {
  /// A capital letter of ASCII as its small one; every other byte as it is.
  public var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension StringProtocol {
  /// This text with ASCII's capital letters as small ones and nothing else changed. Unicode's case mapping makes an
  /// `S` of a long s and an `I` of a dotless i: no name of a protocol may be matched by that.
  public var lowercasedASCII: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }
}
