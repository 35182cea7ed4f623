/// AWS's managed policies from one on, in the order of their ARNs' bytes. They are read as they are asked for.
public struct ManagedPolicies: Sequence, IteratorProtocol, Sendable {
  /// What all their ARNs begin with.
  static let prefix = "arn:aws:iam::aws:policy"

  private var rest: Substring

  /// The policies whose ARNs are a text or come after it.
  init(from arn: String) {
    let index = ManagedPolicyIndex.text
    guard arn.utf8.starts(with: Self.prefix.utf8) else {
      rest = arn.utf8.lexicographicallyPrecedes(Self.prefix.utf8) ? index[...] : ""
      return
    }
    // Lines are found by halves: the program's text is its own index, and nothing is prepared at start.
    let wanted = arn.utf8.dropFirst(Self.prefix.utf8.count)
    var (low, high) = (index.startIndex, index.endIndex)
    while low < high {
      let middle = index.utf8.index(low, offsetBy: index.utf8.distance(from: low, to: high) / 2)
      let line = index.line(at: middle)
      if line.prefix(while: { $0 != UInt8(ascii: " ") }).lexicographicallyPrecedes(wanted) {
        low = line.endIndex < index.endIndex ? index.utf8.index(after: line.endIndex) : line.endIndex
      } else {
        high = line.startIndex
      }
    }
    rest = index[low...]
  }

  /// The next policy.
  public mutating func next() -> ManagedPolicy? {
    guard !rest.isEmpty else { return nil }
    let line = rest.utf8.prefix { $0 != UInt8(ascii: "\n") }
    rest = rest[line.endIndex...]
    if !rest.isEmpty { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
    return ManagedPolicy(line: Substring(line))
  }
}

extension String {
  /// The line that a place is in, without its end.
  fileprivate func line(at place: Index) -> Substring.UTF8View {
    let start = utf8[..<place].lastIndex(of: UInt8(ascii: "\n")).map { utf8.index(after: $0) } ?? startIndex
    return utf8[start...].prefix { $0 != UInt8(ascii: "\n") }
  }
}
