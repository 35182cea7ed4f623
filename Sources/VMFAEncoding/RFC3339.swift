/// Timestamps of the Internet (RFC 3339), such as `2026-11-23T18:17:54Z`.
public enum RFC3339 {
  /// A moment: whole Unix seconds, rounded down, and what is left of the second.
  public struct Moment: Equatable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; negative before it.
    public var seconds: Int64
    /// 0 to 999,999,999; further digits of the text are cut off.
    public var nanoseconds: Int32

    /// A moment from its two parts.
    public init(seconds: Int64, nanoseconds: Int32 = 0) {
      self.seconds = seconds
      self.nanoseconds = nanoseconds
    }
  }

  /// Reads a timestamp by the grammar of RFC 3339 §5.6: years 0000 to 9999, an offset or `Z`, any number of
  /// digits behind the point, `T` and `Z` in either case. A leap second counts as the second after it.
  ///
  /// - Returns: `nil` when the text is not a timestamp or names a day or hour that does not exist.
  public static func parse(_ text: some StringProtocol) -> Moment? {
    var reader = Reader(bytes: Array(text.utf8))
    guard let year = reader.number(4), reader.accept("-"),
      let month = reader.number(2), reader.accept("-"),
      let day = reader.number(2), reader.accept("Tt"),
      let hour = reader.number(2), reader.accept(":"),
      let minute = reader.number(2), reader.accept(":"),
      let second = reader.number(2)
    else { return nil }
    guard let nanoseconds = reader.accept(".") ? reader.fraction() : 0,
      let offset = reader.offset(), reader.isAtEnd
    else { return nil }

    let valid =
      (1...12).contains(month) && day >= 1 && day <= daysIn(month: month, year: year)
      && hour < 24 && minute < 60 && second <= 60
    guard valid else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    let local = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    // RFC 3339 §5.7: a leap second exists only at the end of a UTC day.
    if second == 60, (local - Int64(offset)) % 86_400 != 0 { return nil }
    return Moment(seconds: local - Int64(offset), nanoseconds: nanoseconds)
  }

  /// Writes whole seconds in UTC, such as `2026-11-23T18:17:54Z`; `nil` outside the years 0000 to 9999.
  public static func format(seconds: Int64) -> String? {
    guard (-62_167_219_200...253_402_300_799).contains(seconds) else { return nil }
    let days = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    let rest = Int(seconds - Int64(days) * 86_400)
    let (year, month, day) = civil(daysSince1970: days)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: width - digits.utf8.count) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
      + "T" + padded(rest / 3600, 2) + ":" + padded(rest / 60 % 60, 2) + ":" + padded(rest % 60, 2) + "Z"
  }

  private static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Both conversions count in years that begin in March, so that a leap day is the last day of its year.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}

/// Walks over the bytes of one timestamp.
private struct Reader {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func accept(_ choices: StaticString) -> Bool {
    guard position < bytes.count, "\(choices)".utf8.contains(bytes[position]) else { return false }
    position += 1
    return true
  }

  mutating func digit() -> Int? {
    guard position < bytes.count, case 48...57 = bytes[position] else { return nil }
    defer { position += 1 }
    return Int(bytes[position] - 48)
  }

  mutating func number(_ width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  mutating func fraction() -> Int32? {
    var nanoseconds: Int32 = 0
    var unit: Int32 = 100_000_000
    guard var next = digit() else { return nil }
    while true {
      nanoseconds += Int32(next) * unit
      unit /= 10
      guard let digit = digit() else { return nanoseconds }
      next = digit
    }
  }

  /// Seconds east of UTC.
  mutating func offset() -> Int? {
    if accept("Zz") { return 0 }
    let sign = accept("+") ? 1 : accept("-") ? -1 : 0
    guard sign != 0, let hours = number(2), accept(":"), let minutes = number(2), hours < 24, minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
