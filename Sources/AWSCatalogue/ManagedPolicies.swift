/// AWS's managed policies from one on, in the order of their ARNs' bytes. They are read as they are asked for.
public struct ManagedPolicies: Sequence, IteratorProtocol, Sendable {
  /// What all their ARNs begin with.
  static let prefix = "arn:aws:iam::aws:policy"

  /// Where the next policy's line begins in ``ManagedPolicyIndex``.
  private var offset: Int

  /// The policies whose ARNs are a text or come after it.
  init(from arn: String) {
    if arn.utf8.starts(with: Self.prefix.utf8) {
      offset = Self.firstLine(from: arn.utf8.dropFirst(Self.prefix.utf8.count))
    } else {
      offset = arn.utf8.lexicographicallyPrecedes(Self.prefix.utf8) ? 0 : ManagedPolicyIndex.text.utf8.count
    }
  }

  /// The next policy.
  public mutating func next() -> ManagedPolicy? {
    let index = ManagedPolicyIndex.text
    let lines = index.utf8.span
    guard offset < lines.count else { return nil }
    let start = offset
    while offset < lines.count, lines[offset] != UInt8(ascii: "\n") { offset += 1 }
    defer { offset += 1 }
    return ManagedPolicy(line: index.utf8(start..<offset))
  }

  /// Where the first line begins whose name is the wanted one or comes after it.
  ///
  /// It is found by halves: the program's text is its own index, and nothing is prepared at start.
  private static func firstLine(from wanted: Substring.UTF8View) -> Int {
    let index = ManagedPolicyIndex.text
    let lines = index.utf8.span
    // INVARIANT: `low` and `high` are where lines begin, or the end.
    var (low, high) = (0, lines.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      var end = start
      while end < high, lines[end] != UInt8(ascii: " ") { end += 1 }
      if isLess(lines.extracting(start..<end), than: wanted) {
        while end < high, lines[end] != UInt8(ascii: "\n") { end += 1 }
        low = end + 1
      } else {
        high = start
      }
    }
    return low
  }

  private static func isLess(_ name: Span<UInt8>, than wanted: Substring.UTF8View) -> Bool {
    var place = 0
    for byte in wanted {
      guard place < name.count else { return true }
      if name[place] != byte { return name[place] < byte }
      place += 1
    }
    return false
  }
}

extension String {
  /// The text at these places of UTF-8. Literals are UTF-8 already, so nothing before them is looked at.
  func utf8(_ place: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: place.lowerBound)
    return self[start..<utf8.index(start, offsetBy: place.count)]
  }
}
