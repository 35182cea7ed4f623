/// One step of an enrolment, as it went.
public struct WalkStep: Sendable {
  /// Who takes the step.
  public enum Actor: String, Sendable {
    /// The user, with a long-term key.
    case user
    /// The user, in a session that was given without a code.
    case userWithoutMFA
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

  /// The statement that refused a step.
  public struct Statement: Hashable, Sendable {
    /// The policy's name, as the walk was given it.
    public let policy: String
    /// Its place in the policy, from 0.
    public let number: Int
    /// `Sid`.
    public let sid: String?
    /// The line of its opening brace.
    public let line: Int?
  }

  /// What is tried, such as "creates a virtual device".
  public let title: String
  /// Who tries it.
  public let actor: Actor
  /// The action, such as `iam:EnableMFADevice`; of what was proven, the first set of actions.
  public let action: String
  /// The resource that it is about; `nil` for an action that has none.
  public internal(set) var resource: String?
  /// Whether it was not played, but proven from the policies' texts for all requests.
  public internal(set) var isProven = false
  /// AWS's error, when it was refused.
  public internal(set) var error: ServiceError?
  /// The statement that refused it; `nil` when no statement did.
  public internal(set) var statement: Statement?
  /// What it means.
  public internal(set) var verdict: Verdict
  /// What follows from it: what to change, or who can help.
  public internal(set) var advice: String?

  /// Whether it should not be so.
  public var isFinding: Bool { verdict == .trap || verdict == .stuck || verdict == .hole }
}
