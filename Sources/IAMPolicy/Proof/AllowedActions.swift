/// Which actions can be allowed under the policies of a user: not samples, but all names that there are.
///
/// Of a request nothing is known but whether it has MFA: every other condition may hold and may fail, and its resource may
/// be any. So what is in no set is allowed for no request, and for what is in one there is a request that is allowed, as
/// far as conditions do not contradict each other. Policies of other kinds can only take away from it, but for those of
/// resources. GetCallerIdentity and GetSessionToken need no permission, and are there only where a policy allows them.
public struct AllowedActions: Sendable {
  /// The actions; empty when nothing can be allowed.
  public let sets: [ActionSet]
  /// Those of them that are not among the actions that were said to be all.
  public let counterexamples: [ActionSet]

  /// What can be allowed without MFA, under a long-term key and in a session that was given without a code.
  ///
  /// - Parameters:
  ///   - policies: identity-based policies.
  ///   - claim: patterns of the actions that are said to be all; `nil` claims nothing.
  /// - Throws: ``ProofError/tooManyRegions``.
  public init(withoutMFA policies: [Policy], only claim: [String]? = nil) throws(ProofError) {
    try self.init(policies, [.longTermKey, .sessionWithoutMFA], only: claim)
  }

  /// What can be allowed in a session with MFA, however long ago the code was given.
  ///
  /// - Parameters:
  ///   - policies: identity-based policies.
  ///   - claim: patterns of the actions that are said to be all; `nil` claims nothing.
  /// - Throws: ``ProofError/tooManyRegions``.
  public init(withMFA policies: [Policy], only claim: [String]? = nil) throws(ProofError) {
    try self.init(policies, ProofCaller.sessionsWithMFA(policies), only: claim)
  }

  /// What can be allowed without MFA and cannot in a session with MFA: what is lost with a code.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  public init(closedByMFA policies: [Policy]) throws(ProofError) {
    try self.init(
      policies, [.longTermKey, .sessionWithoutMFA], except: ProofCaller.sessionsWithMFA(policies), only: nil)
  }

  /// Divides the names of actions along the wildcards of the policies.
  private init(
    _ policies: [Policy], _ callers: [ProofCaller], except others: [ProofCaller] = [],
    only claim: [String]?
  ) throws(ProofError) {
    var division = ActionDivision()
    for policy in policies { for statement in policy.document.statements { division.add(statement.actions.value) } }
    division.add(claim ?? [])
    var (reach, otherReach) = (PolicyReach(policies, callers), PolicyReach(policies, others))
    let regions = try division.regions()
    var permissions: [ActionDivision.Permission?] = []
    for region in regions {
      let isOthers = try otherReach.permission(for: region, in: division) != nil
      permissions.append(isOthers ? nil : try reach.permission(for: region, in: division))
    }
    sets = division.describe(regions, permissions)
    if let claim {
      let claimed = Statement.Scope.only(claim)
      let outside = zip(regions, permissions).map { region, permission in
        division.contains(claimed, region) ? nil : permission
      }
      counterexamples = division.describe(regions, outside)
    } else {
      counterexamples = []
    }
  }
}

/// What the statements of a user's policies can do together.
private struct PolicyReach {
  private typealias Entry = (reference: StatementReference, reach: StatementReach)

  /// The statements as they are to each kind of caller.
  private let entries: [(credentials: Gate.Credentials, entries: [Entry])]
  /// Whether a resource is left, by the numbers of the Allow and the Denies.
  private var known: [[Int]: Bool] = [:]

  init(_ policies: [Policy], _ callers: [ProofCaller]) {
    entries = callers.map { caller in
      var tokenizer = PatternTokenizer()
      var entries: [Entry] = []
      for (policy, document) in policies.map(\.document).enumerated() {
        for (number, statement) in document.statements.enumerated() {
          entries.append(
            (
              StatementReference(kind: .identity, level: 0, policy: policy, statement: number),
              StatementReach(statement, document.version, caller, &tokenizer)
            ))
        }
      }
      return (caller.credentials, entries)
    }
  }

  /// Who can be allowed the actions of a region, and by which statement; `nil` when nobody can.
  mutating func permission(
    for region: ActionDivision.Region, in division: ActionDivision
  ) throws(ProofError) -> ActionDivision.Permission? {
    var credentials: Set<Gate.Credentials> = []
    var first: StatementReference?
    for (kind, list) in entries {
      let speaking = list.indices.filter { division.contains(list[$0].reach.actions, region) }
      let denies = speaking.filter { list[$0].reach.effect == .deny && list[$0].reach.mustApply }
      for allow in speaking where list[allow].reach.effect == .allow && list[allow].reach.canApply {
        guard try isResourceLeft(allow, denies, list) else { continue }
        credentials.insert(kind)
        first = first ?? list[allow].reference
        break
      }
    }
    return first.map { ActionDivision.Permission(credentials: credentials, statement: $0) }
  }

  private mutating func isResourceLeft(_ allow: Int, _ denies: [Int], _ list: [Entry]) throws(ProofError) -> Bool {
    let key = [allow] + denies
    if let known = known[key] { return known }
    let isLeft = try ResourceReach.exists(
      allowedBy: list[allow].reach.resources, deniedBy: denies.map { list[$0].reach.resources })
    known[key] = isLeft
    return isLeft
  }
}
