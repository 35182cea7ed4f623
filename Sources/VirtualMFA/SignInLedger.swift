public import OTPCore

/// What the Security Token Service knows of one serial number: who may sign in with it, which codes were used, and how
/// many attempts are left.
///
/// Everything here was recorded from AWS: codes up to two steps off are taken, each once, also after a later one; nine
/// attempts in each three minutes of UTC; a change of the device is seen after a delay, until when the old one works.
public struct SignInLedger: Hashable, Sendable {
  /// A device as it was assigned to a user.
  public struct Binding: Hashable, Sendable {
    /// The user's unique id.
    public let userID: String
    /// What tells this device from another one of the same serial number: used codes are remembered by it.
    public let deviceID: String
    /// The device's steps ahead of the server's.
    public let adjustment: Int64

    /// A device as it was assigned to a user.
    public init(userID: String, deviceID: String, adjustment: Int64) {
      self.userID = userID
      self.deviceID = deviceID
      self.adjustment = adjustment
    }
  }

  /// A binding, or the end of one, and when it was made.
  public struct Change: Hashable, Sendable {
    /// When it was made.
    public let time: UnixTime
    /// The new binding; `nil` when there is none any more.
    public let binding: Binding?

    /// A change.
    public init(time: UnixTime, binding: Binding?) {
      self.time = time
      self.binding = binding
    }
  }

  /// A code that gave a session.
  public struct UsedCode: Hashable, Sendable {
    /// The device whose code it was.
    public let deviceID: String
    /// The code's counter.
    public let counter: UInt64

    /// A code that gave a session.
    public init(deviceID: String, counter: UInt64) {
      self.deviceID = deviceID
      self.counter = counter
    }
  }

  /// What became of an attempt.
  public enum Verdict: Hashable, Sendable {
    /// The code was right and is used now.
    case accepted
    /// No binding of this serial number to the user is seen. AWS says that it cannot validate the code.
    case noDevice
    /// The attempts of these three minutes are used up, and even a right code is refused, in the words of ``noDevice``.
    case budgetSpent
    /// The code is wrong, or too far off.
    case wrongCode
    /// The code gave a session before. AWS calls it invalid too.
    case usedCode
  }

  /// How many steps a code may be off, to each side.
  public static let window = 2
  /// How many attempts each three minutes have.
  public static let budget = 9
  /// The length of these three minutes, in milliseconds. They begin when the Unix time is a multiple.
  public static let budgetPeriod: Int64 = 180_000

  /// The bindings in the order in which they were made, from the one that is seen now.
  public private(set) var changes: [Change]
  /// The codes that were used and could still be taken.
  public private(set) var usedCodes: Set<UsedCode>
  /// The three minutes of the last attempt, counted from 1970.
  public private(set) var budgetWindow: Int64
  /// The attempts in them.
  public private(set) var attempts: Int

  /// A ledger of a serial number that was never seen, or one that was kept.
  public init(changes: [Change] = [], usedCodes: Set<UsedCode> = [], budgetWindow: Int64 = 0, attempts: Int = 0) {
    self.changes = changes
    self.usedCodes = usedCodes
    self.budgetWindow = budgetWindow
    self.attempts = attempts
  }

  /// Notes that the device was assigned, resynchronised or taken away.
  ///
  /// - Parameter delay: how long it takes until that is seen, in milliseconds, 0 or more.
  public mutating func change(to binding: Binding?, at now: UnixTime, delay: Int64) {
    changes.append(Change(time: now, binding: binding))
    if let seen = seen(at: now, delay: delay) { changes.removeFirst(seen) }
  }

  /// The binding that is seen at a moment.
  public func binding(at now: UnixTime, delay: Int64) -> Binding? {
    seen(at: now, delay: delay).flatMap { changes[$0].binding }
  }

  private func seen(at now: UnixTime, delay: Int64) -> Int? {
    // A clock that was set back makes nothing unseen.
    changes.lastIndex { now.milliseconds - $0.time.milliseconds >= delay || $0.time > now }
  }

  /// Judges one attempt to sign in, and counts it.
  ///
  /// - Parameters:
  ///   - userID: who tries.
  ///   - delay: how long it takes until a change is seen, in milliseconds.
  ///   - secret: hands over the secret of the device of a binding; `nil` when there is none, as with security keys.
  public mutating func attempt<Failure: Error>(
    _ code: String, by userID: String, at now: UnixTime, delay: Int64,
    secret: (Binding) throws(Failure) -> Secret?
  ) throws(Failure) -> Verdict {
    guard let binding = binding(at: now, delay: delay), binding.userID == userID,
      let secret = try secret(binding), let totp = try? TOTP.aws(secret)
    else { return .noDevice }

    let window = now.milliseconds / Self.budgetPeriod
    if window != budgetWindow { (budgetWindow, attempts) = (window, 0) }
    guard attempts < Self.budget else { return .budgetSpent }
    attempts += 1

    let expected = now.timeStep.addingReportingOverflow(binding.adjustment).partialValue
    guard expected >= 0, let time = totp.start(ofStep: UInt64(expected)),
      case .accepted(let match)? = try? totp.verify(code, at: time, window: Self.window)
    else { return .wrongCode }
    let used = UsedCode(deviceID: binding.deviceID, counter: match.counter)
    guard usedCodes.insert(used).inserted else { return .usedCode }
    forget(before: expected)
    return .accepted
  }

  /// Drops used codes that no clock will bring back: those further away than any pair of codes can set the clock.
  private mutating func forget(before expected: Int64) {
    guard usedCodes.count > 64 else { return }
    let least = expected - 4 * Int64(Synchronization.reach)
    usedCodes = usedCodes.filter { Int64(clamping: $0.counter) >= least }
  }
}
