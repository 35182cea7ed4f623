/// What policies make of one part of a device's life, in a few words.
public struct WalkOutcome: Hashable, Sendable {
  /// The parts, in the order in which they are lived.
  public enum Part: String, CaseIterable, Sendable {
    /// The page is closed before the device is enabled.
    case cancelledEnrolment
    /// A device is enabled.
    case enrolment
    /// A code gives a session, which opens something.
    case session
    /// The phone's clock is late.
    case latePhone
    /// The user has a new phone, and the old one still.
    case newPhone
    /// A second device beside the first.
    case secondDevice
    /// The phone is gone.
    case lostPhone
    /// Nobody gives a code.
    case withoutMFA
  }

  /// The part.
  public let part: Part
  /// What comes of it, such as "an administrator deletes the device".
  public let text: String
}
