/// A step of a pattern, as automata take it: one letter, or a run of them.
enum PatternToken: Hashable, Sendable {
  /// A byte, or a symbol that stands for the value of a policy variable.
  case letter(Letter)
  /// Any one letter; in the parts of an ARN but the last, no colon.
  case any(exceptColon: Bool)
  /// Any run of letters, an empty one too.
  case anyRun(exceptColon: Bool)

  /// A byte, or 256 and above a variable: a value that nobody knows is like no other text.
  typealias Letter = UInt16
}

/// Turns texts of policies into tokens; each variable is a letter of its own.
struct PatternTokenizer {
  private(set) var variables: [ConditionKey] = []

  /// A pattern of actions, whose case does not count.
  ///
  /// - Returns: `nil` for one that never matches: wildcards stand behind the service's name, or alone.
  static func action(_ text: String) -> [PatternToken]? {
    var tokenizer = PatternTokenizer()
    guard let pattern = CompiledStatement.action(text) else { return nil }
    return tokenizer.tokens(pattern, exceptColon: false)
  }

  mutating func tokens(_ pattern: Pattern, exceptColon: Bool) -> [PatternToken] {
    pattern.elements.flatMap { element -> [PatternToken] in
      switch element {
      case .literal(let bytes): bytes.map { .letter(PatternToken.Letter($0)) }
      case .anyUnit: [.any(exceptColon: exceptColon)]
      case .anyRun: [.anyRun(exceptColon: exceptColon)]
      case .variable(let variable): [.letter(letter(of: variable.key))]
      }
    }
  }

  /// An ARN: a wildcard stays in its part, and only the last part's crosses colons.
  mutating func tokens(_ arn: ARNPattern) -> [PatternToken] {
    let colon = PatternToken.letter(PatternToken.Letter(UInt8(ascii: ":")))
    return arn.parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [colon]) + tokens(part, exceptColon: index < 5)
    }
  }

  private mutating func letter(of key: ConditionKey) -> PatternToken.Letter {
    if let known = variables.firstIndex(of: key) { return PatternToken.Letter(256 + known) }
    variables.append(key)
    return PatternToken.Letter(255 + variables.count)
  }
}
