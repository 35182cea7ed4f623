internal import VMFAEncoding

extension UnixTime {
  /// The moment that a timestamp names, such as `2026-11-23T18:17:54.250Z`; what is finer than milliseconds is cut off.
  ///
  /// - Returns: `nil` when the text is none (RFC 3339 §5.6).
  public init?(rfc3339 text: some StringProtocol) {
    guard let moment = RFC3339.parse(text) else { return nil }
    self.init(milliseconds: moment.seconds * 1000 + Int64(moment.nanoseconds / 1_000_000))
  }

  /// The moment with its milliseconds, such as `2026-11-23T18:17:54.250Z`; empty outside the years 0000 to 9999.
  public var rfc3339: String {
    guard let text = RFC3339.format(seconds: seconds) else { return "" }
    let rest = String(milliseconds - UnixTime(seconds: seconds).milliseconds)
    return text.dropLast() + "." + String(repeating: "0", count: 3 - rest.utf8.count) + rest + "Z"
  }
}
