/// The words of this process's command line, as the system handed them over.
///
/// `CommandLine.arguments` makes an array of strings of them, and to do so the runtime first looks up and builds the
/// array's type: a tenth of the time that a code takes.
package struct CommandWords: Sendable {
  private let first: Int

  /// How many words there are.
  package let count: Int

  /// The words behind the program's name.
  package static let ofProcess = CommandWords(first: 1, count: max(Int(CommandLine.argc) - 1, 0))

  private init(first: Int, count: Int) {
    self.first = first
    self.count = count
  }

  /// Whether every word is UTF-8. A word that is not would name another file than it says.
  package var areText: Bool {
    for index in 0..<count {
      guard let word = unsafe CommandLine.unsafeArgv[first + index] else { return false }
      guard unsafe String(validatingCString: word) != nil else { return false }
    }
    return true
  }

  /// A word by its place; bytes that are not UTF-8 are replaced.
  package subscript(_ index: Int) -> String {
    precondition((0..<count).contains(index))
    guard let word = unsafe CommandLine.unsafeArgv[first + index] else { return "" }
    return unsafe String(cString: word)
  }

  /// All but the first so many words.
  package func dropping(_ number: Int) -> CommandWords {
    CommandWords(first: first + min(number, count), count: count - min(number, count))
  }
}
