/// Stands before what a principal may do: it holds the policies, and whether a code was accepted.
///
/// A gate starts without MFA. Nothing but ``accept(_:at:verify:)`` with a verifier that says yes sets
/// `aws:MultiFactorAuthPresent` to true and starts `aws:MultiFactorAuthAge`. Times are Unix seconds.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
public struct Gate: Sendable {
  /// What requests say of multi-factor authentication.
  public enum MFA: Hashable, Sendable {
    /// Nothing: those signed with long-term keys have neither key.
    case absent
    /// `aws:MultiFactorAuthPresent` is false: temporary credentials that were given without a code.
    case none
    /// `aws:MultiFactorAuthPresent` is true, and the age counts from here.
    case since(Int64)
  }

  /// The credentials that a gate starts with.
  public enum Credentials: Sendable {
    /// An access key of a user.
    case longTerm
    /// Those of a session.
    case temporary
  }

  /// Who passes.
  public let principal: Principal
  /// The policies.
  public var policies: AccessPolicies
  /// What requests say of multi-factor authentication.
  public private(set) var mfa: MFA

  /// A gate without MFA.
  public init(_ principal: Principal, policies: AccessPolicies, credentials: Credentials) {
    self.principal = principal
    self.policies = policies
    mfa = credentials == .longTerm ? .absent : .none
  }

  /// Lets `verify` judge a code. If it says yes, the gate is that of a session with MFA from now on; if not, or if it
  /// throws, the gate stays as it was.
  ///
  /// - Returns: whether the code was accepted.
  @discardableResult
  public mutating func accept<Failure: Error>(
    _ code: String, at time: Int64, verify: (_ code: String, _ time: Int64) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    guard try verify(code, time) else { return false }
    mfa = .since(time)
    return true
  }

  /// What AWS answers to a request of this principal.
  ///
  /// - Parameters:
  ///   - context: the keys of the request; those of the principal and of MFA are added.
  ///   - time: when it is made; an age is never negative.
  public func decide(
    _ action: String, on resource: String = "*", context: RequestContext = RequestContext(), at time: Int64
  ) -> Decision {
    var context = context
    context.set(principal: principal)
    context.set(mfa, at: time)
    return policies.decide(
      AccessRequest(principal: principal.name, action: action, resource: resource, context: context))
  }
}

extension RequestContext {
  /// Sets both MFA keys as they are at a time, in Unix seconds.
  public mutating func set(_ mfa: Gate.MFA, at time: Int64) {
    switch mfa {
    case .absent:
      remove(.multiFactorAuthPresent)
      remove(.multiFactorAuthAge)
    case .none:
      set(.multiFactorAuthPresent, "false")
      remove(.multiFactorAuthAge)
    case .since(let start):
      set(.multiFactorAuthPresent, "true")
      set(.multiFactorAuthAge, String(max(Int128(time) - Int128(start), 0)))
    }
  }

  /// Sets the keys that follow from who asks.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
  public mutating func set(principal: Principal) {
    guard let account = principal.account else { return }
    set(.principalAccount, account)
    set(.principalARN, principal.identityARN)
    switch principal.kind {
    case .user:
      set(.userName, principal.friendlyName)
      set(.principalType, "User")
    case .root: set(.principalType, "Account")
    case .role, .assumedRole: set(.principalType, "AssumedRole")
    case .federatedUser: set(.principalType, "FederatedUser")
    case .group, .named: break
    }
  }
}

extension ConditionKey {
  /// Whether the credentials came with a code.
  public static let multiFactorAuthPresent: ConditionKey = "aws:MultiFactorAuthPresent"
  /// How many seconds ago the code was accepted.
  public static let multiFactorAuthAge: ConditionKey = "aws:MultiFactorAuthAge"
}
