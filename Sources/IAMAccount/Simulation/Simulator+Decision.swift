internal import IAMPolicy

extension Simulator {
  /// What the simulator says of one action on one resource.
  struct Outcome {
    var decision: SimulatedDecision
    var matched: [MatchedStatement] = []
    var missing: [String] = []
    /// Whether the organization allows it; `nil` without an organization.
    var allowedByOrganizations: Bool?
    /// Whether the permissions boundary allows it; `nil` without one.
    var allowedByBoundary: Bool?
    /// What each kind of policy says by itself, of requests across accounts.
    var details: [SimulatedPolicy.Kind: SimulatedDecision] = [:]
  }

  /// Decides about one action on one resource, which is `*` or an ARN.
  func decide(_ action: SimulatedAction, on resource: String) -> Outcome {
    let arn = ARN(resource)
    let request = AccessRequest(principal: caller, action: action.name, resource: resource, context: context.keys)
    let isApplicable = arn.map(action.takes) ?? true
    func answer(_ policies: [SimulatedPolicy]) -> Answer {
      isApplicable ? Answer(policies, request, hasBoundary: boundary != nil) : Answer()
    }
    let own = answer(identity)
    let given = answer(self.resource.map { [$0] } ?? [])
    let limit = boundary.map { answer([$0]) }
    let organization = serviceControl.map { answer($0).decision }.max()

    var outcome = Outcome(decision: organization ?? .allowed)
    outcome.allowedByOrganizations = organization.map { $0 == .allowed }
    outcome.allowedByBoundary = limit.map { $0.decision == .allowed }
    // What the organization denies is looked at no further.
    guard outcome.decision == .allowed else { return outcome }

    if isCrossAccount(arn) {
      let answers: [(SimulatedPolicy.Kind, Answer?)] = [(.boundary, limit), (.resource, given), (.identity, own)]
      for (kind, answer) in answers { outcome.details[kind] = answer?.decision }
      outcome.decision = outcome.details.values.max() ?? .implicitDeny
    } else if [own, given, limit].contains(where: { $0?.decision == .explicitDeny }) {
      outcome.decision = .explicitDeny
    } else if given.decision != .allowed {
      // In one account the resource's policy suffices, whatever a boundary does not allow.
      outcome.decision = max(own.decision, limit?.decision ?? .allowed)
    }
    switch outcome.decision {
    case .allowed: outcome.matched = given.allowing + own.allowing
    case .explicitDeny: outcome.matched = (limit?.denying ?? []) + given.denying + own.denying
    case .implicitDeny: outcome.missing = missingKeys
    }
    return outcome
  }

  /// What a result for so many resources costs: the statements and keys that are looked at.
  func cost(ofResources count: Int) -> Int {
    let policies = identity + [boundary, resource].compactMap { $0 } + serviceControl.joined()
    return count * policies.reduce(1) { $0 + $1.places.count + $1.contextKeys.count }
  }

  /// Decides about several resources together.
  func combine(_ outcomes: [Outcome]) -> Outcome {
    var combined = Outcome(decision: outcomes.map(\.decision).max() ?? .implicitDeny)
    var seen: Set<MatchedStatement> = []
    combined.matched = outcomes.flatMap(\.matched).filter { seen.insert($0).inserted }
    if combined.decision == .implicitDeny { combined.missing = outcomes.map(\.missing).first { !$0.isEmpty } ?? [] }
    combined.allowedByOrganizations = outcomes.compactMap(\.allowedByOrganizations).reduce { $0 && $1 }
    combined.allowedByBoundary = outcomes.compactMap(\.allowedByBoundary).reduce { $0 && $1 }
    for outcome in outcomes { combined.details.merge(outcome.details) { max($0, $1) } }
    return combined
  }

  /// The keys that policies speak of and that were not given, of all statements, whether they matter or not. Those of the
  /// organization's policies are not among them (recorded from AWS).
  private var missingKeys: [String] {
    var seen: Set<String> = []
    return (identity + [boundary, resource].compactMap { $0 }).flatMap(\.contextKeys)
      .filter { !context.has($0) && seen.insert($0).inserted }
  }

  /// Whether a resource belongs to another account than the caller: only its policy makes that matter.
  private func isCrossAccount(_ resource: ARN?) -> Bool {
    guard self.resource != nil else { return false }
    let own = caller.flatMap { ARN($0)?.account } ?? account
    return (resource.flatMap { $0.namesAccount ? $0.account : nil } ?? resourceOwner ?? own) != own
  }

  /// What policies of one kind say of a request.
  private struct Answer {
    var allowing: [MatchedStatement] = []
    var denying: [MatchedStatement] = []

    init() {}

    init(_ policies: [SimulatedPolicy], _ request: AccessRequest, hasBoundary: Bool) {
      for source in policies {
        func matched(_ effect: Statement.Effect) -> [MatchedStatement] {
          source.policy.statements(effect, applyingTo: request, hasBoundary: hasBoundary).map {
            MatchedStatement(source: source, number: $0)
          }
        }
        allowing += matched(.allow)
        denying += matched(.deny)
      }
    }

    var decision: SimulatedDecision {
      denying.isEmpty ? allowing.isEmpty ? .implicitDeny : .allowed : .explicitDeny
    }
  }
}

extension [Bool] {
  /// The elements joined; `nil` when there are none.
  fileprivate func reduce(_ join: (Bool, Bool) -> Bool) -> Bool? { first.map { dropFirst().reduce($0, join) } }
}
