/// One request under the three kinds of credentials: what MFA changes.
public struct MFAComparison: Sendable {
  /// Signed with a long-term key, where the MFA keys are absent.
  public let longTermKey: Decision
  /// In a session that was given without a code.
  public let sessionWithoutMFA: Decision
  /// In a session that was given for a code.
  public let sessionWithMFA: Decision

  /// What MFA does for a request.
  public enum Effect: String, Sendable {
    /// It makes no difference.
    case none
    /// Only with MFA is the request allowed.
    case opens
    /// With MFA no statement denies the request any more, but nothing allows it either.
    case lifts
    /// With MFA the request is not allowed, though without it is.
    case closes
    /// Long-term keys and sessions without MFA are not treated alike.
    case mixed
  }

  /// What MFA does for the request.
  public var effect: Effect {
    switch (longTermKey.isAllowed, sessionWithoutMFA.isAllowed, sessionWithMFA.isAllowed) {
    case (false, false, true): .opens
    case (true, true, false): .closes
    case (false, false, false):
      [longTermKey.outcome, sessionWithoutMFA.outcome].contains(.explicitDeny)
        && sessionWithMFA.outcome == .implicitDeny
        ? .lifts : .none
    case (true, true, true): .none
    default: .mixed
    }
  }
}

extension AccessPolicies {
  /// Decides a request under all three kinds of credentials, whatever MFA keys its context has.
  ///
  /// - Parameters:
  ///   - age: `aws:MultiFactorAuthAge` of the session with MFA, in seconds.
  ///   - policiesAlone: whether to leave out what AWS answers whatever policies say: ``evaluate(_:)`` in place of
  ///     ``decide(_:)``.
  public func compareMFA(_ request: AccessRequest, age: Int64 = 0, policiesAlone: Bool = false) -> MFAComparison {
    func decide(_ mfa: Gate.MFA) -> Decision {
      var request = request
      request.context.set(mfa, at: age)
      return policiesAlone ? evaluate(request) : self.decide(request)
    }
    return MFAComparison(
      longTermKey: decide(.absent), sessionWithoutMFA: decide(.none), sessionWithMFA: decide(.since(0)))
  }
}
