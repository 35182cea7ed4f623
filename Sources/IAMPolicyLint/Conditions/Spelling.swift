/// What someone meant to write, as often as it is worth a search: one typing mistake is, thousands are none.
struct Spelling {
  private var searches = 50

  /// The name that takes the fewest changed, added or left out letters to reach, case ignored; `nil` when more than a
  /// fifth of it would have to change, or more than one name is as near.
  mutating func nearest(to word: String, among names: [String]) -> String? {
    searches -= 1
    // No name of AWS's is longer, and the work grows with the square of the length.
    guard searches >= 0, (3...100).contains(word.utf8.count) else { return nil }
    let letters = word.lowercased().utf8.map { $0 }
    let most = max(1, letters.count / 5)
    var best: (name: String, distance: Int)?
    var isUnique = true
    for name in names {
      let other = name.lowercased().utf8.map { $0 }
      guard abs(other.count - letters.count) <= min(most, best?.distance ?? most) else { continue }
      let distance = Spelling.distance(letters, other)
      if distance < best?.distance ?? (most + 1) {
        (best, isUnique) = ((name, distance), true)
      } else if distance == best?.distance {
        isUnique = false
      }
    }
    return isUnique ? best?.name : nil
  }

  /// Levenshtein's distance.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
