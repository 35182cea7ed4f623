/// A statement, prepared.
struct CompiledStatement: Sendable {
  let effect: Statement.Effect
  let actions: Statement.Scope<[Pattern]>
  private let resources: Statement.Scope<[ResourcePattern]>?
  private let principals: Statement.Scope<PrincipalPattern>?
  /// Whether it stands in the policy of a resource: it must say whom it means, and one that does not means nobody.
  private let isOnResource: Bool
  let conditions: [CompiledCondition]
  /// Whether it has an operator that does not exist.
  private let hasUnknownOperator: Bool

  init(
    _ statement: Statement, _ version: PolicyDocument.Version, in kind: PolicyKind, by evaluator: Evaluator = .services
  ) {
    let variables = version == .v2012
    effect = statement.effect
    actions = statement.actions.map { $0.compactMap(CompiledStatement.action) }
    resources = statement.resources?.map { $0.map { ResourcePattern($0, in: kind, variables: variables) } }
    isOnResource = kind == .resource || kind == .trust
    principals = statement.principals?.map { PrincipalPattern($0) }
    hasUnknownOperator = statement.conditions.contains { $0.comparison == nil }
    conditions = statement.conditions.compactMap { condition in
      condition.comparison.map {
        CompiledCondition($0, key: condition.key, values: condition.values, variables: variables, by: evaluator)
      }
    }
  }

  /// An action with its wildcards: they stand behind the service's name, or alone.
  static func action(_ name: String) -> Pattern? {
    let pattern = Pattern(name.utf8.map(\.asciiLowercased), wildcards: true, variables: false)
    let service = name.utf8.prefix { $0 != UInt8(ascii: ":") }
    let hasWildcard = service.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    return hasWildcard && !pattern.isEverything ? nil : pattern
  }

  /// Whether the statement speaks of a request: what a condition cannot decide keeps an Allow off and a Deny on.
  func applies(to request: AccessRequest) -> Bool {
    guard matchesAction(request), matchesResource(request) else { return false }
    switch conditionsOutcome(request.context) {
    case .met: return true
    case .unmet: return false
    case .undecidable: return effect == .deny
    }
  }

  func matchesAction(_ request: AccessRequest) -> Bool {
    switch actions {
    case .only(let patterns): patterns.contains { $0.matches(request.foldedAction, request.context) }
    case .except(let patterns): !patterns.contains { $0.matches(request.foldedAction, request.context) }
    }
  }

  func matchesResource(_ request: AccessRequest) -> Bool {
    switch resources {
    // The policy of a resource need not name it. What lacks a resource elsewhere must not allow.
    case nil: return isOnResource || effect == .deny
    case .only(let patterns)?:
      for pattern in patterns where pattern.outcome(request) == .match { return true }
      return false
    case .except(let patterns)?:
      for pattern in patterns where pattern.outcome(request) != .noMatch { return false }
      return true
    }
  }

  /// How closely the statement names the caller.
  ///
  /// - Parameter hasBoundary: whether the caller has a permissions boundary. A Deny with `NotPrincipal` then means it,
  ///   whoever is named.
  ///   https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
  func match(_ principal: Principal?, hasBoundary: Bool) -> PrincipalPattern.Match {
    switch principals {
    // Kinds of policies without this element speak of whoever they are attached to.
    case nil: isOnResource ? .none : .itself
    case .only(let pattern)?: pattern.match(principal)
    case .except(let pattern)?:
      pattern.match(principal) == .none || hasBoundary && effect == .deny ? .everyone : .none
    }
  }

  func conditionsOutcome(_ context: RequestContext) -> CompiledCondition.Outcome {
    var outcome = CompiledCondition.Outcome.met
    for condition in conditions {
      switch condition.evaluate(context) {
      case .met: continue
      case .unmet: return .unmet
      case .undecidable: outcome = .undecidable
      }
    }
    return hasUnknownOperator ? .undecidable : outcome
  }
}

extension Statement.Scope {
  func map<Other>(_ transform: (Value) -> Other) -> Statement.Scope<Other> {
    switch self {
    case .only(let value): .only(transform(value))
    case .except(let value): .except(transform(value))
    }
  }
}
