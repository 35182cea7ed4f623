internal import VMFAEncoding

/// What someone may have meant who wrote a name that does not exist.
enum NearestNames {
  /// How many names of a document are looked for: beyond them there is another mistake than a slip of the pen.
  static let limit = 32

  /// `; did you mean a or b?` with the candidates that differ least, or nothing when none is near.
  ///
  /// - Parameter prefix: what is written before them.
  static func question(_ name: String, among candidates: some Sequence<String>, prefix: String = "") -> String {
    let names = nearest(to: name, among: candidates).map { prefix + $0 }
    return names.isEmpty || names.count > 3 ? "" : "; did you mean \(names.joined(separator: " or "))?"
  }

  /// `did you mean a?` with the one candidate that differs least; `nil` when none or several are near, and after many
  /// searches in a document.
  ///
  /// - Parameter written: how a candidate is written in the policy.
  static func suggestion(
    for name: String, _ number: Int, among candidates: some Sequence<String>, as written: (String) -> String = { $0 }
  ) -> String? {
    guard number < limit else { return nil }
    let names = nearest(to: name, among: candidates)
    return names.count == 1 ? "did you mean \(written(names[0]))?" : nil
  }

  /// The candidates that differ least, at most in one of three letters; case does not count.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> [String] {
    let wanted = Array(name.lowercasedASCII.utf8)
    guard wanted.count <= 64 else { return [] }
    var (least, names) = (max(1, min(3, wanted.count / 3)), [String]())
    for candidate in candidates {
      let other = Array(candidate.lowercasedASCII.utf8)
      guard abs(wanted.count - other.count) <= least else { continue }
      let distance = distance(wanted, other)
      guard distance <= least else { continue }
      if distance < least { names = [] }
      least = distance
      names.append(candidate)
    }
    return names
  }

  /// How many letters have to be put in, taken out, changed or exchanged with the next one.
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for place in one.indices {
      var next = [place + 1]
      for column in other.indices {
        var cost = min(row[column + 1], next[column]) + 1
        cost = min(cost, row[column] + (one[place] == other[column] ? 0 : 1))
        if place > 0, column > 0, one[place] == other[column - 1], one[place - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}
