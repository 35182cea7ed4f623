/// Which texts there are at all: action names, or ARNs. A small automaton.
enum TextForm: Sendable {
  /// `service:Name`, in lower case.
  case action
  /// `arn:partition:service:region:account:resource`.
  case arn

  typealias State = UInt8

  /// Where a text begins.
  var start: State { 0 }

  /// Letters that lead on from here whatever patterns say.
  func letters(_ state: State) -> [PatternToken.Letter] {
    switch (self, state) {
    case (.arn, 0): [PatternToken.Letter(UInt8(ascii: "a"))]
    case (.arn, 1): [PatternToken.Letter(UInt8(ascii: "r"))]
    case (.arn, 2): [PatternToken.Letter(UInt8(ascii: "n"))]
    default: [PatternToken.Letter(UInt8(ascii: ":"))]
    }
  }

  /// The state behind a letter; `nil` when no text goes on so.
  func next(_ state: State, _ letter: PatternToken.Letter) -> State? {
    let isColon = letter == PatternToken.Letter(UInt8(ascii: ":"))
    switch self {
    case .action:
      // Before the service, in it, behind the colon, in the name.
      if isColon { return state == 1 ? 2 : nil }
      guard TextForm.isInNames(letter) else { return nil }
      return state < 2 ? 1 : 3
    case .arn:
      if state < 3 { return letters(state) == [letter] ? state + 1 : nil }
      if state == 3 { return isColon ? 4 : nil }
      // Two states for each part: empty so far, and not.
      let (part, isEmpty) = ((state - 4) / 2 + 1, (state - 4) % 2 == 0)
      if isColon, part < 5 { return isEmpty && part < 3 ? nil : 4 + 2 * part }
      return 5 + 2 * (part - 1)
    }
  }

  /// Whether a text may end here.
  func accepts(_ state: State) -> Bool {
    switch self {
    case .action: state == 3
    case .arn: state == 13
    }
  }

  private static func isInNames(_ letter: PatternToken.Letter) -> Bool {
    guard let byte = UInt8(exactly: letter) else { return false }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
