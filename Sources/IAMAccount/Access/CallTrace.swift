internal import IAMPolicy
internal import OTPCore

/// What happened inside of a call, for a log: AWS's answers do not tell it.
///
/// It is the caller's alone, and is read when the call has returned.
public final class CallTrace {
  /// What policies said, in the order in which they were asked.
  public internal(set) var decisions: [DecisionRecord] = []
  /// What became of the code that the call brought.
  public package(set) var signIn: SignInResult?

  /// The decisions for the record, the last of which says what became of the code.
  func records(of action: Action, by caller: Caller, at now: UnixTime) -> [DecisionRecord] {
    guard let signIn else { return decisions }
    let name = "\(action.service.rawValue):\(action.name)"
    // No policy is asked whether somebody may have a session.
    var last =
      decisions.last
      ?? DecisionRecord(
        time: now, principal: caller.arn, principalID: caller.userID, action: name, resource: "*", mfa: caller.mfa,
        decision: .withoutPolicies(AccessRequest(principal: caller.arn, action: name, resource: "*")))
    last.signIn = signIn
    return decisions.dropLast() + [last]
  }

  /// An empty trace.
  public init() {}
}

/// What became of the code with which a call signs in.
public enum SignInResult: String, Sendable, CaseIterable {
  /// It is the device's, and was not used before.
  case accepted
  /// It is none of the codes that the device may show now.
  case wrongCode = "wrong_code"
  /// It gave a session before.
  case usedCode = "used_code"
  /// The user has no such device, or the change that gave it is not yet seen.
  case noDevice = "no_device"
  /// The tries of these three minutes are used up.
  case budgetSpent = "budget_spent"
  /// The serial number or the code is missing.
  case incomplete
}
