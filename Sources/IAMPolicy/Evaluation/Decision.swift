/// Whether a request is allowed, and why.
public struct Decision: Sendable {
  /// The three answers of the policy language.
  public enum Outcome: String, Sendable {
    /// Something allows it and nothing denies it.
    case allow
    /// A statement denies it.
    case explicitDeny
    /// Nothing allows it.
    case implicitDeny
  }

  /// The answer.
  public let outcome: Outcome
  /// The statement that decided: the Deny, or the Allow that gave the permission. `nil` for an implicit deny, and where
  /// no policy is asked.
  public let statement: StatementReference?
  /// Of an implicit deny, the kind of policy that does not allow what it would have to.
  public let missing: PolicyKind?

  let policies: AccessPolicies
  let request: AccessRequest
  /// Whether the action asks no policy, whoever calls it.
  let asksNobody: Bool

  init(
    _ outcome: Outcome, _ request: AccessRequest, _ policies: AccessPolicies, by statement: StatementReference? = nil,
    missing: PolicyKind? = nil, asksNobody: Bool = false
  ) {
    self.outcome = outcome
    self.statement = statement
    self.missing = missing
    self.policies = policies
    self.request = request
    self.asksNobody = asksNobody
  }

  /// What is allowed without asking any policy, as GetSessionToken is.
  public static func withoutPolicies(_ request: AccessRequest) -> Decision {
    Decision(.allow, request, AccessPolicies(), asksNobody: true)
  }

  /// Whether the request is allowed.
  public var isAllowed: Bool { outcome == .allow }
}
