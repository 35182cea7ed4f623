internal import OTPCore
internal import VMFASystem

/// The words behind a command. Each option that a command knows is taken out by name; what is left are operands.
///
/// `--name VALUE` and `--name=VALUE` mean the same; `--` ends the options. Every mistake is an error: an option that
/// nobody asked for, one that stands there twice, one without its value.
struct Arguments: ~Copyable {
  private let words: CommandWords
  /// Where `--` stands, or the end.
  private let end: Int
  /// A bit for each word that was taken out.
  private var taken = InlineArray<64, UInt64>(repeating: 0)

  init(_ words: CommandWords) throws(Failure) {
    guard words.count <= 64 * 64 else { throw .usage("the command line has more than 4096 words") }
    guard words.areText else { throw .usage("the command line is not utf-8") }
    self.words = words
    var end = 0
    while end < words.count, words[end] != "--" { end += 1 }
    self.end = end
  }

  /// Whether a switch is there.
  mutating func flag(_ name: String) throws(Failure) -> Bool {
    guard let place = try take(name) else { return false }
    guard place.value == nil else { throw .usage("`--\(name)` takes no value") }
    return true
  }

  /// The value of an option, or `nil` when it is not there.
  mutating func option(_ name: String) throws(Failure) -> String? {
    guard let place = try take(name) else { return nil }
    return try value(of: name, at: place)
  }

  private mutating func value(of name: String, at place: (index: Int, value: String?)) throws(Failure) -> String {
    if let value = place.value { return value }
    let next = place.index + 1
    guard next < end, !isTaken(next), !words[next].hasPrefix("--") else { throw .usage("`--\(name)` needs a value") }
    taken[next / 64] |= 1 << UInt64(next % 64)
    return words[next]
  }

  /// The values of an option that may stand there several times, in their order.
  mutating func options(_ name: String) throws(Failure) -> [String] {
    var values: [String] = []
    while let place = try take(name, isRepeatable: true) { values.append(try value(of: name, at: place)) }
    return values
  }

  /// The value of an option as a whole number in a range.
  mutating func number(_ name: String, in range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard let text = try option(name) else { return nil }
    guard let value = UInt64(decimalDigits: text), value <= UInt64(Int.max), range.contains(Int(value)) else {
      throw .usage("`--\(name)` is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return Int(value)
  }

  /// The words behind `--`, a program to run and its arguments; `nil` when there is no `--`.
  mutating func command() throws(Failure) -> [String]? {
    guard end < words.count else { return nil }
    guard end + 1 < words.count else { throw .usage("a command is missing behind `--`") }
    return (end + 1..<words.count).map { index in
      taken[index / 64] |= 1 << UInt64(index % 64)
      return words[index]
    }
  }

  /// What no option took.
  consuming func operands(atMost limit: Int) throws(Failure) -> [String] {
    var operands: [String] = []
    for index in 0..<words.count where index != end && !isTaken(index) {
      let word = words[index]
      if index < end, word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-") { throw Arguments.unknown(word) }
      operands.append(word)
    }
    guard operands.count <= limit else {
      throw .usage(limit == 0 ? "this command takes no operand" : "too many operands: at most \(limit)")
    }
    return operands
  }

  private func isTaken(_ index: Int) -> Bool { taken[index / 64] >> UInt64(index % 64) & 1 == 1 }

  /// Takes out the one word that is `--name` or `--name=…`, or the first of several.
  private mutating func take(
    _ name: String, isRepeatable: Bool = false
  ) throws(Failure) -> (index: Int, value: String?)? {
    var found: (index: Int, value: String?)?
    for index in 0..<end where !isTaken(index) {
      let word = words[index]
      guard let value = Arguments.value(word, of: name) else { continue }
      guard found == nil else { throw .usage("`--\(name)` stands there twice") }
      taken[index / 64] |= 1 << UInt64(index % 64)
      found = (index, value)
      if isRepeatable { break }
    }
    return found
  }

  /// What stands behind `--name=`, nothing when the word is `--name`; `nil` when it is another word.
  private static func value(_ word: String, of name: String) -> String?? {
    var bytes = word.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "-"), bytes.next() == UInt8(ascii: "-") else { return nil }
    for byte in name.utf8 { guard bytes.next() == byte else { return nil } }
    guard let next = bytes.next() else { return .some(nil) }
    guard next == UInt8(ascii: "=") else { return nil }
    return String(Substring(word.utf8.dropFirst(name.utf8.count + 3)))
  }

  /// Only the name of an option is repeated: what stands behind it may be a secret.
  private static func unknown(_ word: String) -> Failure {
    let name = word.prefix { $0 != "=" }
    let isPlain = name.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return .usage(isPlain ? "unknown option `\(name)`" : "unknown option")
  }
}
