/// Values by key in the order of the keys' UTF-8 bytes, as a value: a copy costs nothing, and a change of one leaves the
/// others as they are.
///
/// A balanced search tree (Adelson-Velsky and Landis) whose nodes are shared between copies: a change makes those on the way
/// to its place anew.
struct EntryTree: Sendable {
  private var root: Node?

  func value(_ key: String) -> [UInt8]? {
    let bytes = key.utf8.span
    var node = root
    while let here = node {
      let order = compare(bytes, here.key.utf8.span)
      if order == 0 { return here.value }
      node = order < 0 ? here.left : here.right
    }
    return nil
  }

  mutating func put(_ key: String, _ value: [UInt8]) { root = Node.put(key, value, in: root) }

  mutating func delete(_ key: String) { if value(key) != nil { root = Node.delete(key, from: root) } }

  /// The entries whose keys begin with a text, from behind a key on, at most so many.
  func entries(prefix: String, after: String?, limit: Int) -> [StoreEntry] {
    var entries: [StoreEntry] = []
    collect(root, prefix, after, limit, into: &entries)
    return entries
  }

  func count(prefix: String) -> Int { count(root, prefix) }

  private func collect(
    _ node: Node?, _ prefix: String, _ after: String?, _ limit: Int, into entries: inout [StoreEntry]
  ) {
    guard let node, entries.count < limit else { return }
    let place = node.place(prefix: prefix)
    let isBehind = after.map { compare(node.key.utf8.span, $0.utf8.span) > 0 } ?? true
    if place >= 0, isBehind { collect(node.left, prefix, after, limit, into: &entries) }
    if place == 0, isBehind, entries.count < limit { entries.append(StoreEntry(key: node.key, value: node.value)) }
    if place <= 0 { collect(node.right, prefix, after, limit, into: &entries) }
  }

  private func count(_ node: Node?, _ prefix: String) -> Int {
    guard let node else { return 0 }
    switch node.place(prefix: prefix) {
    case ..<0: return count(node.right, prefix)
    case 0: return 1 + countBehind(node.left, prefix) + countBefore(node.right, prefix)
    default: return count(node.left, prefix)
    }
  }

  /// How many of a part begin with the text, when what does not stands before them.
  private func countBehind(_ node: Node?, _ prefix: String) -> Int {
    guard let node else { return 0 }
    guard node.place(prefix: prefix) == 0 else { return countBehind(node.right, prefix) }
    return 1 + (node.right?.count ?? 0) + countBehind(node.left, prefix)
  }

  /// The same when what does not stands behind them.
  private func countBefore(_ node: Node?, _ prefix: String) -> Int {
    guard let node else { return 0 }
    guard node.place(prefix: prefix) == 0 else { return countBefore(node.left, prefix) }
    return 1 + (node.left?.count ?? 0) + countBefore(node.right, prefix)
  }
}

/// Below zero when the first text stands before the second in the order of bytes, zero when they are the same.
private func compare(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
  let shared = min(one.count, other.count)
  var index = 0
  while index < shared {
    if one[index] != other[index] { return one[index] < other[index] ? -1 : 1 }
    index += 1
  }
  return one.count - other.count
}

extension EntryTree {
  /// INVARIANT: what is left stands before, what is right stands behind, and their heights differ by one at most.
  private final class Node: Sendable {
    let key: String
    let value: [UInt8]
    let left: Node?
    let right: Node?
    let height: Int
    let count: Int

    init(_ key: String, _ value: [UInt8], _ left: Node?, _ right: Node?) {
      (self.key, self.value, self.left, self.right) = (key, value, left, right)
      height = 1 + max(left?.height ?? 0, right?.height ?? 0)
      count = 1 + (left?.count ?? 0) + (right?.count ?? 0)
    }

    /// Zero when the key begins with a text, else on which side of those that do it stands.
    func place(prefix: String) -> Int {
      let (key, prefix) = (key.utf8.span, prefix.utf8.span)
      return compare(key.extracting(0..<min(key.count, prefix.count)), prefix)
    }

    static func put(_ key: String, _ value: [UInt8], in node: Node?) -> Node {
      guard let node else { return Node(key, value, nil, nil) }
      let order = compare(key.utf8.span, node.key.utf8.span)
      if order == 0 { return Node(node.key, value, node.left, node.right) }
      return order < 0
        ? balanced(node, put(key, value, in: node.left), node.right)
        : balanced(node, node.left, put(key, value, in: node.right))
    }

    static func delete(_ key: String, from node: Node?) -> Node? {
      guard let node else { return nil }
      let order = compare(key.utf8.span, node.key.utf8.span)
      if order < 0 { return balanced(node, delete(key, from: node.left), node.right) }
      if order > 0 { return balanced(node, node.left, delete(key, from: node.right)) }
      guard let left = node.left else { return node.right }
      guard let right = node.right else { return left }
      // What follows takes the place.
      var next = right
      while let earlier = next.left { next = earlier }
      return balanced(next, left, delete(next.key, from: right))
    }

    /// A node with these parts, turned when one is higher than the other by two.
    private static func balanced(_ node: Node, _ left: Node?, _ right: Node?) -> Node {
      let difference = (left?.height ?? 0) - (right?.height ?? 0)
      if difference > 1, let left {
        if (left.left?.height ?? 0) >= (left.right?.height ?? 0) {
          return Node(left.key, left.value, left.left, Node(node.key, node.value, left.right, right))
        }
        if let middle = left.right {
          return Node(
            middle.key, middle.value, Node(left.key, left.value, left.left, middle.left),
            Node(node.key, node.value, middle.right, right))
        }
      }
      if difference < -1, let right {
        if (right.right?.height ?? 0) >= (right.left?.height ?? 0) {
          return Node(right.key, right.value, Node(node.key, node.value, left, right.left), right.right)
        }
        if let middle = right.left {
          return Node(
            middle.key, middle.value, Node(node.key, node.value, left, middle.left),
            Node(right.key, right.value, middle.right, right.right))
        }
      }
      return Node(node.key, node.value, left, right)
    }
  }
}
