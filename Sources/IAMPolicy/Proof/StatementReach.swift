/// What a statement can do to requests of which only the MFA keys are known.
struct StatementReach {
  /// Entries of `Resource` or `NotResource`.
  enum Resource {
    case everything
    case arn(ARNReach)
    /// Whatever a variable may hold.
    case unknown
  }

  /// An ARN as it is written.
  struct ARNReach {
    /// Its variables, which every user has, as symbols.
    let symbolic: [PatternToken]
    /// Its variables as anything.
    let wide: [PatternToken]
    /// Whether it has variables that every user has.
    let hasVariables: Bool
    /// Whether it has a variable of which nothing is known, not even that it has a value.
    let isLoose: Bool
  }

  let effect: Statement.Effect
  let actions: Statement.Scope<[String]>
  let resources: Statement.Scope<[Resource]>
  /// Whether there are requests for which its conditions hold.
  private(set) var canApply: Bool
  /// Whether its conditions hold for every request.
  private(set) var mustApply: Bool

  init(
    _ statement: Statement, _ version: PolicyDocument.Version, _ caller: ProofCaller,
    _ tokenizer: inout PatternTokenizer
  ) {
    let variables = version == .v2012
    effect = statement.effect
    actions = statement.actions
    var (isUnmet, isUndecidable, isOpen) = (false, false, false)
    var mayBeAbsent = false
    resources = (statement.resources ?? .only([])).map { texts in
      texts.compactMap { Self.resource($0, variables, &tokenizer, &mayBeAbsent) }
    }
    // A variable without a value keeps its own entry off in Resource, and the whole statement in NotResource.
    if case .except = resources, mayBeAbsent { isOpen = true }
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
      // What is compared does not matter when there is nothing to compare it with.
      let isKnown = key == .multiFactorAuthPresent || key == .multiFactorAuthAge
      guard isKnown, !hasVariables || caller.lacks(key) else {
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

  /// Makes a Deny apply to every request, and an Allow to none.
  mutating func turn() {
    canApply = effect == .deny
    mustApply = effect == .deny
  }

  private static func resource(
    _ text: String, _ variables: Bool, _ tokenizer: inout PatternTokenizer, _ mayBeAbsent: inout Bool
  ) -> Resource? {
    let pattern = Pattern(text.utf8, wildcards: true, variables: variables)
    if pattern.isEverything { return .everything }
    let variables = pattern.elements.compactMap { element -> PolicyVariable? in
      if case .variable(let variable) = element { variable } else { nil }
    }
    let unknown = variables.filter { !alwaysThere.contains($0.key) }
    if unknown.contains(where: { $0.fallback == nil }) { mayBeAbsent = true }
    if let arn = ARNPattern(pattern, completesShort: true) {
      return .arn(
        ARNReach(
          symbolic: tokenizer.tokens(arn, .symbols), wide: tokenizer.tokens(arn, .runs),
          hasVariables: !variables.isEmpty, isLoose: !unknown.isEmpty))
    }
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
