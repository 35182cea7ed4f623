internal import OTPCore
internal import VMFAEncoding

/// A moment that the person named, or the present one.
struct Moment {
  /// Unix seconds, rounded down.
  let seconds: Int64
  /// Whether a part of the next second has passed.
  let isBetween: Bool

  static var present: Moment {
    let now = SystemClock().now
    return Moment(seconds: now.seconds, isBetween: now.milliseconds != UnixTime(seconds: now.seconds).milliseconds)
  }

  /// How many whole seconds are left until a time; negative when it has passed.
  func wholeSeconds(until end: Int128) -> Int128 { end - Int128(seconds) - (isBetween ? 1 : 0) }
}

extension Arguments {
  /// A moment as Unix seconds or RFC 3339.
  mutating func moment(_ name: String) throws(Failure) -> Moment? {
    guard let text = try option(name) else { return nil }
    if let seconds = Int64(signedDigits: text) { return Moment(seconds: seconds, isBetween: false) }
    guard let moment = RFC3339.parse(text) else {
      throw .usage("`--\(name)` is neither unix seconds nor a time such as 2026-11-23T18:17:54Z")
    }
    return Moment(seconds: moment.seconds, isBetween: moment.nanoseconds != 0)
  }
}

extension Int64 {
  /// ASCII digits with at most a minus before them.
  init?(signedDigits text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    guard let magnitude = UInt64(decimalDigits: isNegative ? String(text.dropFirst()) : text) else { return nil }
    if isNegative {
      guard magnitude <= UInt64(Int64.max) + 1 else { return nil }
      self = Int64(truncatingIfNeeded: 0 &- magnitude)
    } else {
      guard magnitude <= UInt64(Int64.max) else { return nil }
      self = Int64(truncatingIfNeeded: magnitude)
    }
  }
}
