internal import IAMPolicy
internal import IAMPolicyLint

extension PolicyMatrix {
  private static let titles = ["action", "resource", "long-term key", "session", "session with mfa", "mfa"]

  /// A table for a terminal.
  var table: String {
    let cells = rows.map { [$0.title, $0.resource] }
    let widths = (0..<2).map { column in (cells.map { $0[column].count } + [Self.titles[column].count]).max() ?? 0 }
    func line(_ cells: [String], _ outcomes: [(text: String, width: Int)]) -> String {
      let names = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return (names + outcomes.map { $0.text + String(repeating: " ", count: max(0, $0.width)) }).joined(
        separator: "  "
      )
      .trimmedAtEnd + "\n"
    }
    // Colour takes no place, so what is filled up is counted without it.
    let verdicts = Self.titles.dropFirst(2).map { max($0.count, Decision.Outcome.implicitDeny.word.count) }
    let head = line(
      Array(Self.titles.prefix(2)), zip(Self.titles.dropFirst(2), verdicts).map { ($0, $1 - $0.count) })
    return head
      + zip(cells, rows).map { cells, row in
        line(
          cells,
          zip(row.outcomes, verdicts).map { outcome, width in
            (Ink.paint(outcome.word, outcome.ink), width - outcome.word.count)
          } + [(row.comparison.effect.painted, 0)])
      }.joined() + notes.map { "\n\($0)" }.joined() + (notes.isEmpty ? "" : "\n")
  }

  /// The same in Markdown.
  var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return line(Self.titles) + line(Self.titles.map { _ in "---" })
      + rows.map {
        line(
          [$0.isEveryOther ? $0.title : "`\($0.action)`", "`\($0.resource)`"] + $0.outcomes.map(\.word) + [
            $0.comparison.effect.words
          ])
      }
      .joined() + notes.map { "\n\($0)\n" }.joined()
  }
}

extension PolicyMatrix.Row {
  fileprivate var isEveryOther: Bool { action == PolicyMatrix.everyOther }
  fileprivate var title: String { isEveryOther ? "every other action" : action }

  fileprivate var outcomes: [Decision.Outcome] {
    [comparison.longTermKey.outcome, comparison.sessionWithoutMFA.outcome, comparison.sessionWithMFA.outcome]
  }
}

extension MFAComparison.Effect {
  /// What MFA changes, in a word.
  fileprivate var words: String {
    switch self {
    case .none: ""
    case .opens: "opens"
    case .lifts: "lifts the deny"
    case .closes: "closes"
    case .mixed: "uneven"
    }
  }

  fileprivate var painted: String {
    switch self {
    case .none: ""
    case .opens: Ink.paint(words, "1;32")
    case .lifts: words
    case .closes, .mixed: Ink.paint(words, "1;31")
    }
  }
}

extension Decision.Outcome {
  fileprivate var word: String {
    switch self {
    case .allow: "allowed"
    case .explicitDeny: "denied"
    case .implicitDeny: "not allowed"
    }
  }

  fileprivate var ink: String {
    switch self {
    case .allow: "32"
    case .explicitDeny: "31"
    case .implicitDeny: "33"
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
