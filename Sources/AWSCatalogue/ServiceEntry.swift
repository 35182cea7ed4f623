/// What `serviceText` says of a service. It is read as it is asked for.
struct ServiceEntry: Sendable {
  /// The prefix of the service's actions, such as `iam`.
  let prefix: String
  private let lines: Substring.UTF8View

  /// The services by their prefixes.
  static let all: [[UInt8]: ServiceEntry] = {
    var entries: [[UInt8]: ServiceEntry] = [:]
    for section in serviceText.utf8.split(separator: UInt8(ascii: "!")) {
      let prefix = section.prefix { $0 != UInt8(ascii: "\n") }
      entries[Array(prefix)] = ServiceEntry(
        prefix: String(Substring(prefix)), lines: section.dropFirst(prefix.count + 1))
    }
    return entries
  }()

  /// The service of a name such as `iam:GetUser` or `iam`, in small letters.
  static func ofName(_ name: [UInt8]) -> ServiceEntry? { all[Array(name.prefix { $0 != UInt8(ascii: ":") })] }

  /// The condition keys that AWS lists for the service, also those that none of its actions takes.
  var keys: [ConditionKeyCatalogue.Key] {
    lines(marked: "@").map { line in
      ConditionKeyCatalogue.Key(name: String(Substring(line.dropFirst(2))), letter: line.first ?? 0)
    }
  }

  /// The keys that the action at a place takes.
  func keys(ofActionAt place: Int) -> [ConditionKeyCatalogue.Key] {
    let (actions, sets, keys) = (actions, lines(marked: "="), keys)
    guard place < actions.count, let set = Int(Substring(actions[place])), set < sets.count else { return [] }
    return Self.numbers(in: sets[set]).map { keys[$0] }
  }

  /// How many actions it has.
  var actionCount: Int { actions.count }

  /// The number of each action's set of keys. They stand on several lines, which begin with a digit.
  private var actions: [Substring.UTF8View] {
    lines.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first.map { (0x30...0x39).contains($0) } ?? false }
      .flatMap { $0.split(separator: UInt8(ascii: " ")) }
  }

  /// The keys that any of its actions takes.
  var takenKeys: [ConditionKeyCatalogue.Key] {
    let taken = Set(lines(marked: "=").flatMap(Self.numbers(in:)))
    return keys.enumerated().filter { taken.contains($0.offset) }.map(\.element)
  }

  /// The forms of its ARNs, without their `arn:${Partition}:`.
  var arnForms: [Substring] { lines(marked: ">").map { Substring($0) } }

  private func lines(marked mark: Unicode.Scalar) -> [Substring.UTF8View] {
    lines.split(separator: UInt8(ascii: "\n")).filter { $0.first == UInt8(ascii: mark) }.map { $0.dropFirst() }
  }

  private static func numbers(in line: Substring.UTF8View) -> [Int] {
    line.split(separator: UInt8(ascii: " ")).compactMap { Int(Substring($0)) }
  }
}
