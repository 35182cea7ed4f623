/// One step of an enrolment, as it went.
public struct WalkStep: Sendable {
  /// Who takes the step.
  public enum Actor: String, Sendable {
    /// The user, with a long-term key.
    case user
    /// The user, in a session with MFA.
    case userWithMFA
    /// An administrator, whom nothing holds back.
    case administrator
  }

  /// What the step means for the people who live under the policies.
  public enum Verdict: String, Sendable {
    /// It went as one would wish.
    case fine
    /// Only an administrator can help, as it should be.
    case help
    /// The user is stuck where nobody expects it, until an administrator helps.
    case trap
    /// The user gets no further: what should be possible is not.
    case stuck
    /// It should have been refused: whoever has the user's key can do it.
    case hole
  }

  /// What is tried, such as "creates a virtual device".
  public let title: String
  /// Who tries it.
  public let actor: Actor
  /// The action, such as `iam:EnableMFADevice`.
  public let action: String
  /// AWS's error, when it was refused.
  public let error: ServiceError?
  /// What it means.
  public internal(set) var verdict: Verdict
  /// What follows from it: what to change, or who can help.
  public internal(set) var advice: String?
}
