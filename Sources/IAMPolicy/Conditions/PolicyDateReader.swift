/// Reads ISO 8601 dates and times in the grammar of Joda-Time's `dateTimeParser`.
struct PolicyDateReader {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  /// Milliseconds since 1970, or `nil` when the text is not one moment from its first to its last byte.
  mutating func moment() -> Int128? {
    if accept("T") {
      // A time alone belongs to 1970-01-01.
      guard position < text.count, text[position].isASCIIDigit else { return nil }
      return time(on: 0)
    }
    guard let day = date() else { return nil }
    if position == text.count { return Int128(day) * 86_400_000 }
    guard accept("T") else { return nil }
    return time(on: day)
  }

  // MARK: Date

  /// Days since 1970-01-01.
  private mutating func date() -> Int? {
    let isNegative = accept("-")
    if !isNegative { _ = accept("+") }
    // Java's calendar spans these years.
    guard let magnitude = number(9), magnitude <= (isNegative ? 292_275_054 : 292_278_993) else { return nil }
    let year = isNegative ? -magnitude : magnitude
    guard accept("-") else { return CivilCalendar.day(year: year, month: 1, day: 1) }
    if accept("W") { return weekDate(year) }
    let start = position
    guard let value = number(3) else { return nil }
    if position - start == 3 {
      guard (1...(CivilCalendar.isLeap(year) ? 366 : 365)).contains(value) else { return nil }
      return CivilCalendar.day(year: year, month: 1, day: 1) + value - 1
    }
    guard (1...12).contains(value) else { return nil }
    var day = 1
    if accept("-") {
      guard let number = number(2) else { return nil }
      day = number
    }
    guard (1...CivilCalendar.days(ofMonth: value, year: year)).contains(day) else { return nil }
    return CivilCalendar.day(year: year, month: value, day: day)
  }

  private mutating func weekDate(_ year: Int) -> Int? {
    guard let week = number(2), let monday = CivilCalendar.monday(ofWeek: week, year: year) else { return nil }
    guard accept("-") else { return monday }
    guard let day = number(1), (1...7).contains(day) else { return nil }
    return monday + day - 1
  }

  // MARK: Time

  /// What stands behind `T`: a time, which may be missing, and a zone, which may be too.
  private mutating func time(on day: Int) -> Int128? {
    guard let time = timeOfDay(), let offset = offset(), position == text.count else { return nil }
    return Int128(day) * 86_400_000 + Int128(time) - Int128(offset)
  }

  /// Milliseconds since midnight.
  private mutating func timeOfDay() -> Int? {
    guard position < text.count, text[position].isASCIIDigit else { return 0 }
    var time = 0
    for (limit, unit) in [(24, 3_600_000), (60, 60_000), (60, 1000)] {
      guard let value = number(2), value < limit else { return nil }
      time += value * unit
      if accept(".") || accept(",") { return fraction(of: unit).map { time + $0 } }
      guard unit > 1000, accept(":") else { return time }
    }
    return time
  }

  /// Up to nine digits behind the point, as milliseconds of a unit, cut off.
  private mutating func fraction(of unit: Int) -> Int? {
    let start = position
    guard let value = number(9) else { return nil }
    return value * unit / (0..<(position - start)).reduce(1) { power, _ in power * 10 }
  }

  /// Milliseconds east of Greenwich: `Z`, or hours of two digits and what follows, with colons or without.
  private mutating func offset() -> Int? {
    if position == text.count || accept("Z") { return 0 }
    let isWest = accept("-")
    guard isWest || accept("+"), let hours = digits(2), hours < 24 else { return nil }
    var offset = hours * 3_600_000
    let hasColons = position < text.count && text[position] == UInt8(ascii: ":")
    for (width, limit, unit) in [(2, 60, 60_000), (2, 60, 1000), (3, 1000, 1)] where position < text.count {
      if hasColons {
        guard unit == 1 ? accept(".") || accept(",") : accept(":") else { return nil }
      }
      guard let value = digits(width), value < limit else { return nil }
      offset += value * unit
    }
    return isWest ? -offset : offset
  }

  // MARK: Bytes

  /// Takes a character, in either case.
  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position].asciiLowercased == UInt8(ascii: character).asciiLowercased else {
      return false
    }
    position += 1
    return true
  }

  /// All digits from here on, at least one and at most `limit`.
  private mutating func number(_ limit: Int) -> Int? {
    var value = 0
    let start = position
    while position < text.count, text[position].isASCIIDigit {
      guard position - start < limit else { return nil }
      value = value * 10 + Int(text[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position == start ? nil : value
  }

  /// Exactly so many digits, whatever stands behind them.
  private mutating func digits(_ count: Int) -> Int? {
    guard position + count <= text.count else { return nil }
    var value = 0
    for index in position..<(position + count) {
      guard text[index].isASCIIDigit else { return nil }
      value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
    }
    position += count
    return value
  }
}
