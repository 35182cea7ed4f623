/// Which actions can be allowed under the policies of a user: not samples, but all names that there are.
///
/// Of a request nothing is known but whether it has MFA: every other condition may hold and may fail, and its resource may
/// be any. So what is in no set is allowed for no request, and for what is in one there is a request that is allowed, as
/// far as conditions, and the values of variables, do not contradict each other. Policies of other kinds can only take
/// away from it, but for those of resources. GetCallerIdentity and GetSessionToken need no permission, and are there only
/// where a policy allows them.
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

  /// Who asks, as far as MFA makes a difference.
  public enum Caller: Sendable {
    /// A user with an access key.
    case longTermKey
    /// A session that was given without a code.
    case sessionWithoutMFA
    /// A session that was given for a code, however long ago.
    case sessionWithMFA
  }

  /// What one kind of caller can be allowed on a resource on which another cannot be: where the two are not treated alike.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  public init(openTo caller: Caller, closedTo other: Caller, by policies: [Policy]) throws(ProofError) {
    try self.init(policies, caller.kinds(policies), except: other.kinds(policies), only: nil)
  }

  /// What one kind of caller can be allowed for no other reason than that a Deny does not apply to it, or that an Allow
  /// does: what it could not be if the Deny applied whatever its conditions say, or the Allow never.
  ///
  /// - Parameters:
  ///   - statement: the number of the statement in the first of the policies, from 0.
  ///   - policies: identity-based policies.
  /// - Throws: ``ProofError/tooManyRegions``.
  public init(thanksTo statement: Int, openTo caller: Caller, by policies: [Policy]) throws(ProofError) {
    let reference = StatementReference(kind: .identity, level: 0, policy: 0, statement: statement)
    let turned = caller.kinds(policies).map { $0.turning(reference) }
    try self.init(policies, caller.kinds(policies), except: turned, only: nil)
  }

  /// Divides the names of actions along the wildcards of the policies.
  private init(
    _ policies: [Policy], _ callers: [ProofCaller], except others: [ProofCaller] = [], only claim: [String]?
  ) throws(ProofError) {
    var division = ActionDivision()
    for policy in policies { for statement in policy.document.statements { division.add(statement.actions.value) } }
    division.add(claim ?? [])
    var reach = PolicyReach(policies, callers, except: others)
    let regions = try division.regions()
    var permissions: [ActionDivision.Permission?] = []
    for region in regions { permissions.append(try reach.permission(for: region, in: division)) }
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

extension AllowedActions.Caller {
  fileprivate func kinds(_ policies: [Policy]) -> [ProofCaller] {
    switch self {
    case .longTermKey: [.longTermKey]
    case .sessionWithoutMFA: [.sessionWithoutMFA]
    case .sessionWithMFA: ProofCaller.sessionsWithMFA(policies)
    }
  }
}

/// What the statements of a user's policies can do together.
private struct PolicyReach {
  private typealias Entry = (reference: StatementReference, reach: StatementReach)

  /// The statements as they are to each kind of caller.
  private let entries: [(credentials: Gate.Credentials, entries: [Entry])]
  /// The same for those to whom it must not be open.
  private let others: [[Entry]]
  /// Whether a resource is left, by the numbers of the Allow and the Denies.
  private var known: [[Int]: Bool] = [:]

  init(_ policies: [Policy], _ callers: [ProofCaller], except others: [ProofCaller]) {
    entries = callers.map { ($0.credentials, PolicyReach.entries(policies, $0)) }
    self.others = others.map { PolicyReach.entries(policies, $0) }
  }

  private static func entries(_ policies: [Policy], _ caller: ProofCaller) -> [Entry] {
    var tokenizer = PatternTokenizer()
    var entries: [Entry] = []
    for (policy, document) in policies.map(\.document).enumerated() {
      for (number, statement) in document.statements.enumerated() {
        let reference = StatementReference(kind: .identity, level: 0, policy: policy, statement: number)
        var reach = StatementReach(statement, document.version, caller, &tokenizer)
        if reference == caller.turned { reach.turn() }
        entries.append((reference, reach))
      }
    }
    return entries
  }

  /// Who can be allowed the actions of a region, and by which statement; `nil` when nobody can.
  mutating func permission(
    for region: ActionDivision.Region, in division: ActionDivision
  ) throws(ProofError) -> ActionDivision.Permission? {
    var credentials: Set<Gate.Credentials> = []
    var first: StatementReference?
    // A statement speaks of the same actions to everybody.
    let speaking = (entries.first?.entries ?? []).indices.filter {
      division.contains(entries[0].entries[$0].reach.actions, region)
    }
    let others = others.map { PolicyReach.deciding(speaking, $0) }
    for (kind, list) in entries {
      let (allows, denies) = PolicyReach.deciding(speaking, list)
      for allow in allows where try isResourceLeft(allow, denies, list, except: others) {
        credentials.insert(kind)
        first = first ?? list[allow].reference
        break
      }
    }
    return first.map { ActionDivision.Permission(credentials: credentials, statement: $0) }
  }

  /// The Allows that can apply, and the Denies that must.
  private static func deciding(_ speaking: [Int], _ list: [Entry]) -> (allows: [Int], denies: [Int]) {
    (
      speaking.filter { list[$0].reach.effect == .allow && list[$0].reach.canApply },
      speaking.filter { list[$0].reach.effect == .deny && list[$0].reach.mustApply }
    )
  }

  private mutating func isResourceLeft(
    _ allow: Int, _ denies: [Int], _ list: [Entry], except others: [(allows: [Int], denies: [Int])]
  ) throws(ProofError) -> Bool {
    // Whoever has the same Allow and no Deny more can do the same.
    if others.contains(where: { $0.allows.contains(allow) && Set($0.denies).isSubset(of: denies) }) { return false }
    let key = [allow] + denies + others.flatMap { [-1] + $0.allows + [-2] + $0.denies }
    if let known = known[key] { return known }
    // What a statement says of resources, it says to everybody.
    func reach(_ allows: [Int], _ denies: [Int]) -> ResourceReach.Reach {
      ResourceReach.Reach(
        allows: allows.map { list[$0].reach.resources }, denies: denies.map { list[$0].reach.resources })
    }
    let isLeft = try ResourceReach.exists(
      in: reach([allow], denies), except: others.map { reach($0.allows, $0.denies) })
    known[key] = isLeft
    return isLeft
  }
}
