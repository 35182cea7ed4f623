/// Entries of a list that another entry of the same list covers.
enum Redundancy {
  /// - Parameters:
  ///   - key: equal for entries that say the same; `nil` for what is compared with nothing.
  ///   - canCover: whether an entry may stand for others than itself.
  ///   - covers: whether the first stands for all that the second stands for; `nil` ends the search.
  static func find<Key: Hashable>(
    _ entries: [WrittenText], key: (String) -> Key?, canCover: (Key) -> Bool, covers: (Key, Key) -> Bool?
  ) -> [(entry: WrittenText, by: WrittenText)] {
    guard entries.count > 1 else { return [] }
    var found: [(entry: WrittenText, by: WrittenText)] = []
    var first: [Key: WrittenText] = [:]
    var different: [(entry: WrittenText, key: Key)] = []
    for entry in entries {
      guard let key = key(entry.text) else { continue }
      if let other = first[key] {
        found.append((entry, other))
      } else {
        first[key] = entry
        different.append((entry, key))
      }
    }
    let covering = different.filter { canCover($0.key) }
    for (entry, key) in different {
      for other in covering where other.key != key {
        guard let isCovered = covers(other.key, key) else { return found }
        guard isCovered else { continue }
        found.append((entry, other.entry))
        break
      }
    }
    return found
  }

  static func remark(_ entry: WrittenText, by other: WrittenText) -> Remark {
    if entry.text == other.text {
      return Remark(at: entry, "`\(entry.text)` stands in this list twice", fix: "take one of them out")
    }
    return Remark(
      at: entry, "`\(other.text)` in the same list stands for `\(entry.text)` too, which changes nothing",
      fix: "take it out, or take out `\(other.text)` if only some of what it stands for are meant")
  }
}

/// Actions that another entry names too.
enum RedundantAction {
  static let check = Check("redundant-action", .suggestion) { policy in
    var steps = Glob.steps
    return policy.statements.flatMap { [$0.actions, $0.notActions] }.flatMap { entries in
      Redundancy.find(
        entries, key: key, canCover: \.hasWildcards, covers: { steps > 0 ? $0.covers($1, &steps) : nil }
      ).map { Redundancy.remark($0.entry, by: $0.by) }
    }
  }

  /// What has a wildcard in its service names nothing, so that it covers nothing.
  private static func key(_ text: String) -> Glob? {
    let glob = Glob(text, ignoringCase: true)
    if glob.isEverything { return glob }
    return text.firstIndex(of: ":").flatMap { text[..<$0].isPlain ? glob : nil }
  }
}
