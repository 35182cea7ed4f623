public import OTPCore

/// How far a device's clock is known to be off, and which pair of codes said so last.
///
/// Everything here was recorded from AWS. It belongs to a device and its seed, and survives that the device is
/// deactivated; a new device of the same name begins anew.
public struct Synchronization: Hashable, Sendable {
  /// The device's steps ahead of the server's; negative when it is late.
  public private(set) var adjustment: Int64
  /// The counter of the later code of the last pair that was accepted.
  public private(set) var lastCounter: UInt64?

  /// That of a new device, or one that was kept.
  public init(adjustment: Int64 = 0, lastCounter: UInt64? = nil) {
    self.adjustment = adjustment
    self.lastCounter = lastCounter
  }

  /// How far from the expected step the first of two codes may lie, in steps to each side.
  public static let reach = 999

  /// Why a pair of codes is refused. AWS has one answer for all of these.
  public enum Refusal: Error, Hashable, Sendable {
    /// They are not two consecutive codes of this device anywhere within reach: wrong, equal, reversed, too far away.
    case notFound
    /// The first is not later than the last pair that was accepted.
    case notNewer
  }

  /// Enables or resynchronises by two consecutive codes, the earlier one first: the device's clock is then known.
  ///
  /// A pair that is refused changes nothing.
  /// - Throws: ``Refusal``.
  public mutating func accept(
    _ firstCode: String, then secondCode: String, of secret: Secret, at now: UnixTime
  ) throws(Refusal) {
    let step = now.timeStep
    let match: Match
    do throws(OTPError) {
      let totp = try TOTP.aws(secret)
      // The library reckons by the second code, AWS by the first.
      let center = step.addingReportingOverflow(adjustment).partialValue
      guard center >= 0, center < Int64.max / 30 - 1, let time = totp.start(ofStep: UInt64(center) + 1) else {
        throw OTPError.timeBeforeEpoch(time: center, epoch: 0)
      }
      guard case .accepted(let found) = try totp.verify(firstCode, then: secondCode, at: time, search: Self.reach)
      else {
        throw OTPError.emptySecret
      }
      match = found
    } catch {
      throw .notFound
    }
    if let lastCounter, match.counter <= lastCounter + 1 { throw .notNewer }
    guard let counter = Int64(exactly: match.counter) else { throw .notFound }
    adjustment = counter - step
    lastCounter = match.counter
  }
}
