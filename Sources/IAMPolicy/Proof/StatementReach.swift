/// What a statement can do to requests of which only the MFA keys are known.
struct StatementReach {
  /// Entries of `Resource` or `NotResource`.
  enum Resource {
    case everything
    case tokens([PatternToken])
    /// Whatever a variable may hold.
    case unknown
  }

  let effect: Statement.Effect
  let actions: Statement.Scope<[String]>
  let resources: Statement.Scope<[Resource]>
  /// Whether there are requests for which its conditions hold.
  let canApply: Bool
  /// Whether its conditions hold for every request.
  let mustApply: Bool

  init(
    _ statement: Statement, _ version: PolicyDocument.Version, _ caller: ProofCaller,
    _ tokenizer: inout PatternTokenizer
  ) {
    let variables = version == .v2012
    effect = statement.effect
    actions = statement.actions
    var (isUnmet, isUndecidable, isOpen) = (false, false, false)
    resources = (statement.resources ?? .only([])).map { texts in
      texts.compactMap { Self.resource($0, variables, &tokenizer, &isOpen) }
    }
    // An ARN that is too short keeps a statement with NotResource off.
    if case .except(let texts)? = statement.resources, texts.contains(where: { Self.isShort($0, variables) }) {
      isUnmet = true
    }
    for condition in statement.conditions {
      guard let comparison = condition.comparison else {
        isUndecidable = true
        continue
      }
      let key = ConditionKey(condition.key)
      let hasVariables = variables && condition.values.contains { $0.contains("${") }
      guard key == .multiFactorAuthPresent || key == .multiFactorAuthAge, !hasVariables else {
        isOpen = true
        continue
      }
      switch caller.outcome(of: condition, comparison, variables) {
      case .met?: break
      case .unmet?: isUnmet = true
      case .undecidable?: isUndecidable = true
      case nil: isOpen = true
      }
    }
    // What cannot be decided keeps an Allow off and a Deny on.
    canApply = !isUnmet && !(isUndecidable && statement.effect == .allow)
    mustApply = canApply && !isOpen
  }

  private static func resource(
    _ text: String, _ variables: Bool, _ tokenizer: inout PatternTokenizer, _ mayBeAbsent: inout Bool
  ) -> Resource? {
    let pattern = Pattern(text.utf8, wildcards: true, variables: variables)
    if pattern.isEverything { return .everything }
    for case .variable(let variable) in pattern.elements where variable.fallback == nil {
      if !alwaysThere.contains(variable.key) { mayBeAbsent = true }
    }
    if let arn = ARNPattern(pattern, completesShort: true) { return .tokens(tokenizer.tokens(arn)) }
    return pattern.hasVariables ? .unknown : nil
  }

  private static func isShort(_ text: String, _ variables: Bool) -> Bool {
    let pattern = Pattern(text.utf8, wildcards: true, variables: variables)
    return !pattern.isEverything && ARNPattern(pattern, completesShort: false) == nil
      && ARNPattern(pattern, completesShort: true) != nil
  }

  /// The variables that every user has.
  private static let alwaysThere: [ConditionKey] = [
    "aws:username", "aws:userid", "aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalType", "aws:CurrentTime",
    "aws:EpochTime",
  ]
}
