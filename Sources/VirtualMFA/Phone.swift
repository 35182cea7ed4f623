public import OTPCore

/// An emulated authenticator: the phone that a person scans a QR code with, and whose clock may be wrong.
public struct Phone: Sendable {
  private let totp: TOTP
  /// How far the phone's clock is ahead of the true time, in milliseconds; negative when it is late.
  public var drift: Int64
  /// How much faster than the true time it runs, in parts per million, from ``driftStart`` on; -1,000,000 stands still.
  public var driftRate: Double
  /// When it began to run wrong.
  public var driftStart: UnixTime

  /// A phone that holds the seed of a device.
  ///
  /// - Throws: ``OTPError/emptySecret``.
  public init(
    _ secret: Secret, drift: Int64 = 0, driftRate: Double = 0, driftStart: UnixTime = UnixTime(milliseconds: 0)
  ) throws(OTPError) {
    totp = try TOTP.aws(secret)
    self.drift = drift
    self.driftRate = driftRate
    self.driftStart = driftStart
  }

  /// A phone that has scanned a QR code.
  ///
  /// - Parameter uri: what the code says.
  /// - Throws: ``KeyURIError`` when it is no key URI; ``OTPError`` when it is none of a device of AWS.
  public init(scanning uri: Span<UInt8>) throws {
    try self.init(KeyURI.read(uri).uri.secret)
  }

  /// What the phone's clock shows at a moment.
  public func time(at now: UnixTime) -> UnixTime {
    let running = Double(now.milliseconds) - Double(driftStart.milliseconds)
    let gained = (running * driftRate / 1_000_000).rounded()
    let bound = Double(1 << 60)
    let shown = now.milliseconds.addingReportingOverflow(drift)
    guard !shown.overflow, gained.isFinite else { return now }
    let sum = shown.partialValue.addingReportingOverflow(Int64(max(-bound, min(bound, gained))))
    return UnixTime(milliseconds: sum.overflow ? shown.partialValue : sum.partialValue)
  }

  /// The code that the phone shows.
  ///
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)`` when its clock stands before 1970.
  public func code(at now: UnixTime) throws(OTPError) -> String { try totp.code(at: time(at: now).seconds).text }

  /// The two consecutive codes that enabling asks for: the one before, and the one that the phone shows.
  ///
  /// - Throws: ``OTPError/timeBeforeEpoch(time:epoch:)`` when its clock stands before the second code since 1970.
  public func pair(at now: UnixTime) throws(OTPError) -> (first: String, second: String) {
    let shown = time(at: now).seconds
    return (try totp.code(at: shown - 30).text, try totp.code(at: shown).text)
  }
}
