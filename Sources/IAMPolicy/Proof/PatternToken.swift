/// A step of a pattern, as automata take it: one letter, or a run of them.
enum PatternToken: Hashable, Sendable {
  /// A letter, or a symbol that stands for the value of a policy variable.
  case letter(Letter)
  /// Any one letter; in the parts of an ARN but the last, no colon.
  case any(exceptColon: Bool)
  /// Any run of letters, an empty one too.
  case anyRun(exceptColon: Bool)

  /// A UTF-16 unit, which is what `?` stands for; above them the variables.
  typealias Letter = UInt32
}

/// Turns texts of policies into tokens.
struct PatternTokenizer {
  /// What becomes of the variables in a pattern.
  enum Variables {
    /// Each is a letter of its own: a value that nobody knows is like no other text.
    case symbols
    /// Each may be anything.
    case runs
  }

  private var variables: [ConditionKey: PatternToken.Letter] = [:]

  /// A pattern of actions, whose case does not count.
  ///
  /// - Returns: `nil` for one that never matches: wildcards stand behind the service's name, or alone.
  static func action(_ text: String) -> [PatternToken]? {
    var tokenizer = PatternTokenizer()
    guard let pattern = CompiledStatement.action(text) else { return nil }
    return tokenizer.tokens(pattern, .symbols, exceptColon: false)
  }

  private mutating func tokens(_ pattern: Pattern, _ variables: Variables, exceptColon: Bool) -> [PatternToken] {
    pattern.elements.flatMap { element -> [PatternToken] in
      switch element {
      case .literal(let bytes):
        return String(decoding: bytes, as: UTF8.self).utf16.map { .letter(PatternToken.Letter($0)) }
      case .anyUnit: return [.any(exceptColon: exceptColon)]
      case .anyRun: return [.anyRun(exceptColon: exceptColon)]
      case .variable(let variable):
        guard case .symbols = variables else { return [.anyRun(exceptColon: exceptColon)] }
        return [.letter(letter(of: variable.key))]
      }
    }
  }

  /// An ARN: a wildcard stays in its part, and only the last part's crosses colons.
  mutating func tokens(_ arn: ARNPattern, _ variables: Variables) -> [PatternToken] {
    let colon = PatternToken.letter(PatternToken.Letter(UInt8(ascii: ":")))
    return arn.parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [colon]) + tokens(part, variables, exceptColon: index < 5)
    }
  }

  private mutating func letter(of key: ConditionKey) -> PatternToken.Letter {
    if let known = variables[key] { return known }
    let letter = PatternToken.Letter(UInt16.max) + 1 + PatternToken.Letter(variables.count)
    variables[key] = letter
    return letter
  }
}
