/// One-time passwords from the time (RFC 6238). Times are Unix seconds.
public struct TOTP: Sendable {
  /// The codes by counter.
  public let hotp: HOTP
  /// The time step X in seconds: 1 to 86,400.
  public let period: Int
  /// T0, the Unix time at which step 0 begins.
  public let epoch: Int64

  /// A generator and verifier.
  ///
  /// - Parameters:
  ///   - digits: 6 to 10.
  ///   - period: 1 to 86,400 seconds.
  ///   - epoch: T0 in Unix seconds.
  /// - Throws: ``OTPError/emptySecret``, ``OTPError/digits(_:)``, ``OTPError/period(_:)``.
  public init(
    _ secret: Secret, algorithm: HashAlgorithm = .sha1, digits: Int = 6, period: Int = 30, epoch: Int64 = 0
  ) throws(OTPError) {
    let hotp = try HOTP(secret, algorithm: algorithm, digits: digits)
    try self.init(hotp, period: period, epoch: epoch)
  }

  /// Turns a generator by counter into one by time.
  ///
  /// - Throws: ``OTPError/period(_:)`` when the period is not 1 to 86,400 seconds.
  public init(_ hotp: HOTP, period: Int = 30, epoch: Int64 = 0) throws(OTPError) {
    guard (1...86_400).contains(period) else { throw .period(period) }
    self.hotp = hotp
    self.period = period
    self.epoch = epoch
  }

  /// Steam's codes: five letters, SHA-1, 30 s.
  ///
  /// - Throws: ``OTPError/emptySecret``.
  public static func steam(_ secret: Secret) throws(OTPError) -> TOTP {
    try TOTP(HOTP(secret, algorithm: .sha1, format: .steam))
  }

  /// T = floor((time - T0) / X) (RFC 6238 §4.2).
  ///
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)``, where the RFC defines no code.
  public func timeStep(at time: Int64) throws(OTPError) -> UInt64 {
    guard time >= epoch else { throw .timeBeforeEpoch(time: time, epoch: epoch) }
    // The distance of two 64-bit times fits into 64 bits without a sign.
    return UInt64(bitPattern: time &- epoch) / UInt64(period)
  }

  /// The Unix time at which a step begins, or `nil` when that lies beyond 2^63 - 1.
  public func start(ofStep step: UInt64) -> Int64? {
    Int64(exactly: Int128(epoch) + Int128(step) * Int128(period))
  }

  /// The code at a time.
  ///
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)``.
  public func code(at time: Int64) throws(OTPError) -> OTPCode { hotp.code(counter: try timeStep(at: time)) }

  /// Whether a code is right at a time, give or take a few steps.
  ///
  /// A verifier must refuse the second use of a code (RFC 6238 §5.2): keep `match.counter` and pass it as `after`.
  /// - Parameters:
  ///   - window: how many steps before and after may match, 0 to 1,000,000; the RFC advises one.
  ///   - after: a step at or before which nothing is accepted: the last one that was.
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)``, ``OTPError/window(_:)``.
  public func verify(
    _ code: String, at time: Int64, window: Int = 1, after: UInt64? = nil
  ) throws(OTPError) -> Verification {
    let (width, now) = (try steps(window), try timeStep(at: time))
    guard let code = OTPCode(code, format: hotp.format) else { return .rejected }
    return hotp.key.search(for: code, then: nil, around: now, behind: width, ahead: width, after: after)
  }

  /// Whether two codes are right, one directly behind the other, and where: the way in which a device is enrolled
  /// and resynchronised (RFC 6238 §6, AWS `EnableMFADevice` and `ResyncMFADevice`).
  ///
  /// - Parameters:
  ///   - search: how many steps before and after the time the second code may lie, 0 to 1,000,000.
  ///   - after: a step at or before which nothing is accepted, the first code neither: the last one that was.
  /// - Returns: the place of the second code; its offset is the drift of the device in steps.
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)``, ``OTPError/window(_:)``.
  public func verify(
    _ firstCode: String, then secondCode: String, at time: Int64, search: Int, after: UInt64? = nil
  ) throws(OTPError) -> Verification {
    let (width, now) = (try steps(search), try timeStep(at: time))
    guard let first = OTPCode(firstCode, format: hotp.format),
      let second = OTPCode(secondCode, format: hotp.format)
    else { return .rejected }
    return hotp.key.search(
      for: first, then: second, around: now, behind: width, ahead: width, after: after)
  }
}
