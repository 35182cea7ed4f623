extension ConditionKeyCatalogue {
  /// What a condition compares with a key's values.
  public enum ValueType: String, Sendable {
    /// Text.
    case string
    /// An ARN.
    case arn
    /// `true` or `false`.
    case bool
    /// A number.
    case numeric
    /// A date with a time. `aws:EpochTime` may also be compared as a number.
    case date
    /// An address or a range of addresses.
    case ipAddress
    /// Bytes in Base64. AWS has an operator for them, but no key of the catalogue has such values.
    case binary
  }

  /// A condition key that AWS knows.
  public struct Key: Sendable, Hashable {
    /// Its name as AWS writes it, such as `aws:ResourceTag/${TagKey}`.
    public let name: String
    /// The type of its values.
    public let valueType: ValueType
    /// Whether a request may have several values for it, so that it belongs with `ForAnyValue` and `ForAllValues`.
    public let isMultivalued: Bool

    /// Whether a part of its name is the policy's to write: the tag key of `aws:ResourceTag/${TagKey}`, and also the names in
    /// `kms:EncryptionContext:${EncryptionContextKey}` and the like.
    public var takesTagKey: Bool { pattern != nil }

    /// A key of a type's letter in `serviceText`: small letters are for several values.
    init(name: String, letter: UInt8) {
      self.name = name
      valueType =
        switch letter | 0x20 {
        case UInt8(ascii: "a"): .arn
        case UInt8(ascii: "b"): .bool
        case UInt8(ascii: "n"): .numeric
        case UInt8(ascii: "d"): .date
        case UInt8(ascii: "i"): .ipAddress
        default: .string
        }
      isMultivalued = letter & 0x20 != 0
    }

    /// What stands before and behind the part of its name that a policy writes, in small letters; `nil` when it has none.
    ///
    /// AWS writes that part as `${TagKey}`, as `<key>`, as `tag-key`, or leaves it out behind the slash.
    var pattern: (head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>)? {
      let name = name.caseless
      if let start = name.firstIndex(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "<") }),
        let end = name[start...].firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: ">") })
      {
        return (name[..<start], name[(end + 1)...])
      }
      if name.last == UInt8(ascii: "/") { return (name[...], []) }
      if name.suffix(8).elementsEqual("/tag-key".utf8) { return (name.dropLast(7), []) }
      return nil
    }
  }
}
