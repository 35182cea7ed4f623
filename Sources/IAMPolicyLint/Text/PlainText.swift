// What a text of a policy is, by its characters alone.

extension StringProtocol {
  /// Whether `*` or `?` is in it.
  var hasWildcard: Bool { utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }

  /// Whether no wildcard and no variable is in it.
  var isPlain: Bool { !hasWildcard && !utf8.contains(UInt8(ascii: "$")) }

  /// Whether it is the number of an account: twelve digits.
  var isAccount: Bool { utf8.count == 12 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
