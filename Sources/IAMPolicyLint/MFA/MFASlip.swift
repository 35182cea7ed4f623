internal import IAMPolicy

/// Whether the conditions on MFA of a statement let somebody through whom they should not: not in its words, but under all
/// that the policies say together.
struct MFASlip {
  /// Whether long-term keys, or sessions without MFA, can be allowed something for that reason alone.
  let longTerm, session: Bool

  /// Of a statement by its number.
  init(_ number: Int, _ stance: MFAStance, _ policy: WrittenPolicy) {
    let statement = policy.statementsOrFragment[number]
    let isDeny = statement.effect == .deny
    // A Deny lets those through for whom its conditions do not hold, an Allow those for whom they do.
    longTerm = stance.longTerm != isDeny && MFASlip.isOpen(number, statement, .longTermKey, policy)
    session = stance.session != isDeny && MFASlip.isOpen(number, statement, .sessionWithoutMFA, policy)
  }

  private static func isOpen(
    _ number: Int, _ statement: WrittenStatement, _ caller: AllowedActions.Caller, _ policy: WrittenPolicy
  ) -> Bool {
    let policies = policy.policiesOfUser
    // Of a role's policy, and of a statement that stands alone, nothing more is known. Of more statements than policies
    // of AWS's sizes have, proofs would take too long: each is proven against all.
    let count = policies.reduce(0) { $0 + $1.document.statements.count }
    guard !policies.isEmpty, policy.statements.indices.contains(number), count <= 64 else { return true }
    func isOpen(_ policies: [Policy]) -> Bool {
      // What cannot be proven is said all the same: the statement by itself does let them through.
      guard let allowed = try? AllowedActions(thanksTo: number, openTo: caller, by: policies) else { return true }
      return !allowed.sets.isEmpty
    }
    if isOpen(policies) { return true }
    guard statement.effect == .deny, let everything, isAboutOthers(statement, policy) else { return false }
    return isOpen(policies + [everything])
  }

  /// Whether a Deny is there for what other policies allow: because it denies nearly everything, is a resource's, or no
  /// Allow here has to do with it.
  private static func isAboutOthers(_ statement: WrittenStatement, _ policy: WrittenPolicy) -> Bool {
    guard policy.kind == .identity, statement.notActions.isEmpty, !statement.actions.contains(where: { $0.text == "*" })
    else { return true }
    var steps = Glob.steps
    let denied = statement.actions.prefix(100).map { Glob($0.text, ignoringCase: true) }
    return !policy.statements.contains { other in
      guard other.effect == .allow else { return false }
      if !other.notActions.isEmpty { return true }
      return other.actions.prefix(100).contains { action in
        let allowed = Glob(action.text, ignoringCase: true)
        return denied.contains { $0.overlaps(allowed, &steps) }
      }
    }
  }

  /// What some other policy may allow.
  private static let everything = try? Policy(
    stored: #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#,
    as: .identity)
}
