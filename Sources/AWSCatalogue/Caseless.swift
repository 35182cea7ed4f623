// AWS ignores the case of the names of services, actions and condition keys. They are ASCII: other bytes stay as they are.

extension UInt8 {
  /// A letter as a small one.
  var caseless: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension StringProtocol {
  /// Its bytes with small letters.
  var caseless: [UInt8] { utf8.map(\.caseless) }
}
