/// What makes a request for a code impossible. No case ever carries a secret or a code.
public enum OTPError: Error, Equatable, Sendable {
  /// The secret holds no byte.
  case emptySecret
  /// A seed of this many bytes was asked for; 16 to 1024 are allowed.
  case secretLength(Int)
  /// The number of digits is not 6 to 10.
  case digits(Int)
  /// The time step is not 1 s to 86,400 s.
  case period(Int)
  /// The time lies before T0, where RFC 6238 defines no code.
  case timeBeforeEpoch(time: Int64, epoch: Int64)
  /// The window is not 0 to 1,000,000 steps.
  case window(Int)
  /// OpenSSL's random generator failed.
  case noRandomness
}

extension OTPError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .emptySecret: "the secret is empty"
    case .secretLength(let count):
      "a seed of \(count) bytes is out of range: \(Secret.minimumByteCount) to \(Secret.maximumByteCount)"
    case .digits(let digits): "digits \(digits) is out of range: 6 to 10"
    case .period(let period): "period \(period) is out of range: 1 to 86400 seconds"
    case .timeBeforeEpoch(let time, let epoch): "the time \(time) lies before the epoch T0 = \(epoch)"
    case .window(let steps): "a window of \(steps) steps is out of range: 0 to \(OTPError.maximumWindow)"
    case .noRandomness: "the system gives no random bytes"
    }
  }

  /// The widest search, in steps to each side: about a year of 30 s steps.
  static let maximumWindow = 1_000_000
}
