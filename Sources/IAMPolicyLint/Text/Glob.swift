/// A text in which `*` is any run of characters and `?` one UTF-16 unit, as AWS compares it.
///
/// Both comparisons count their steps, and give up when there are none left: what a document of megabytes says is then
/// not found, but nobody waits for it. The policies that AWS stores, 20,480 characters at most, need far fewer.
struct Glob: Hashable {
  /// UTF-16 units, and beyond them the two wildcards.
  private var units: [UInt32] = []

  private static let anyUnit: UInt32 = 0x1_0000
  private static let anyRun: UInt32 = 0x1_0001

  /// How many steps a check may take for all comparisons in a document.
  static let steps = 4_000_000

  /// Reads a text; variables and placeholders, `${…}`, may be anything.
  init(_ text: some StringProtocol, ignoringCase: Bool = false) {
    let text = Array(text.utf16)
    var position = 0
    while position < text.count {
      var unit = UInt32(text[position])
      if unit == 0x24, position + 1 < text.count, text[position + 1] == 0x7B,
        let end = text[position...].prefix(1024).firstIndex(of: 0x7D)
      {
        unit = Glob.anyRun
        position = end
      } else if unit == 0x2A {
        unit = Glob.anyRun
      } else if unit == 0x3F {
        unit = Glob.anyUnit
      } else if ignoringCase, (0x41...0x5A).contains(unit) {
        unit |= 0x20
      }
      append(unit)
      position += 1
    }
  }

  /// Two runs are one, and `*?` is the same as `?*`.
  private mutating func append(_ unit: UInt32) {
    guard units.last == Glob.anyRun, unit >= Glob.anyUnit else { return units.append(unit) }
    if unit == Glob.anyUnit { units.insert(unit, at: units.count - 1) }
  }

  /// Whether every text matches.
  var isEverything: Bool { units == [Glob.anyRun] }

  /// Whether a wildcard is in it.
  var hasWildcards: Bool { units.contains { $0 >= Glob.anyUnit } }

  /// Whether it matches everything that another matches. `true` is certain: a run is covered by a run alone, and `?` by
  /// `?` or a run.
  func covers(_ other: Glob, _ steps: inout Int) -> Bool {
    let text = other.units
    var (unit, position) = (0, 0)
    var retry: (unit: Int, position: Int)?
    while steps > 0 {
      steps -= 1
      if unit < units.count, units[unit] == Glob.anyRun {
        unit += 1
        retry = (unit, position)
      } else if unit < units.count, position < text.count, isCovered(text[position], by: units[unit]) {
        unit += 1
        position += 1
      } else if unit == units.count, position == text.count {
        return true
      } else if let last = retry, last.position < text.count {
        retry = (last.unit, last.position + 1)
        (unit, position) = (last.unit, last.position + 1)
      } else {
        return false
      }
    }
    return false
  }

  private func isCovered(_ unit: UInt32, by other: UInt32) -> Bool {
    other == Glob.anyUnit ? unit != Glob.anyRun : unit == other
  }

  /// Whether there is a text that both match. `false` is certain.
  func overlaps(_ other: Glob, _ steps: inout Int) -> Bool {
    // Most forms differ in their first letters.
    for (one, another) in zip(units, other.units) {
      steps -= 1
      if one >= Glob.anyUnit || another >= Glob.anyUnit { break }
      if one != another { return false }
    }
    // The places in the other that can be reached by what has been read of this one.
    var places = Array(repeating: false, count: other.units.count + 1)
    places[0] = true
    other.skipRuns(&places)
    for unit in units {
      steps -= places.count
      guard steps > 0 else { return true }
      guard let first = places.firstIndex(of: true) else { return false }
      if unit == Glob.anyRun {
        for place in first..<places.count { places[place] = true }
        continue
      }
      var next = Array(repeating: false, count: places.count)
      for place in first..<other.units.count where places[place] {
        let expected = other.units[place]
        if expected == Glob.anyRun {
          next[place] = true
        } else if unit == expected || unit == Glob.anyUnit || expected == Glob.anyUnit {
          next[place + 1] = true
        }
      }
      other.skipRuns(&next)
      places = next
    }
    return places[other.units.count]
  }

  /// A run may be empty.
  private func skipRuns(_ places: inout [Bool]) {
    for place in units.indices where places[place] && units[place] == Glob.anyRun { places[place + 1] = true }
  }
}
