/// A moment in a policy or a request: ISO 8601 as AWS reads it, or Unix seconds. Compared by milliseconds, cut off.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
struct PolicyDate: Sendable {
  let milliseconds: Int128

  /// Reads whole seconds since 1970 with an optional sign, or a date with an optional time and zone (UTC without one).
  ///
  /// Parts may be missing from the end, and the hour may have one digit: `2030-01-01`, `2016-12-13t2:00:00.5+23`, `01T`.
  init?(_ text: [UInt8]) {
    if let seconds = PolicyDate.seconds(text) {
      milliseconds = Int128(seconds) * 1000
      return
    }
    var reader = Reader(text: text)
    guard let value = reader.moment() else { return nil }
    milliseconds = value
  }

  private static func seconds(_ text: [UInt8]) -> Int64? {
    guard let first = text.first, first.isASCIIDigit || text.count > 1 else { return nil }
    guard first.isASCIIDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return nil }
    guard text.dropFirst().allSatisfy(\.isASCIIDigit), text.count <= 20 else { return nil }
    return Int64(String(decoding: text, as: UTF8.self))
  }

  private struct Reader {
    let text: [UInt8]
    var position = 0

    init(text: [UInt8]) { self.text = text }

    mutating func moment() -> Int128? {
      let isNegative = accept("-")
      if !isNegative { _ = accept("+") }
      // Java's calendar spans these years.
      guard let year = number(1...9), year <= (isNegative ? 292_275_054 : 292_278_993) else { return nil }
      var (month, day) = (1, 1)
      var hasDate = false
      if accept("-") {
        hasDate = true
        guard let value = number(2...2), (1...12).contains(value) else { return nil }
        month = value
        if accept("-") {
          guard let value = number(2...2), value >= 1 else { return nil }
          day = value
        }
      }
      let signedYear = isNegative ? -year : year
      guard day <= PolicyDate.days(ofMonth: month, year: signedYear) else { return nil }
      var total = PolicyDate.days(year: signedYear, month: month, day: day) * 86_400_000
      guard position < text.count else { return hasDate ? total : nil }
      guard accept("T") || accept("t") else { return nil }
      guard let time = time(), let offset = offset(), position == text.count else { return nil }
      total += Int128(time) - Int128(offset)
      return total
    }

    /// Milliseconds since midnight.
    private mutating func time() -> Int? {
      guard position < text.count, text[position].isASCIIDigit else { return 0 }
      guard let hour = number(1...2), hour < 24 else { return nil }
      var time = hour * 3_600_000
      guard accept(":") else { return time }
      guard let minute = number(2...2), minute < 60 else { return nil }
      time += minute * 60_000
      guard accept(":") else { return time }
      guard let second = number(2...2), second < 60 else { return nil }
      time += second * 1000
      guard accept(".") else { return time }
      let start = position
      guard number(1...9) != nil else { return nil }
      var milliseconds = 0
      for index in start..<(start + 3) {
        milliseconds = milliseconds * 10 + (index < position ? Int(text[index] - UInt8(ascii: "0")) : 0)
      }
      return time + milliseconds
    }

    /// Milliseconds east of Greenwich.
    private mutating func offset() -> Int? {
      if position == text.count || accept("Z") || accept("z") { return 0 }
      let isWest = accept("-")
      guard isWest || accept("+"), let hour = twoDigits(), hour < 24 else { return nil }
      var minutes = hour * 60
      if accept(":") || position < text.count {
        guard let minute = twoDigits(), minute < 60 else { return nil }
        minutes += minute
      }
      return (isWest ? -minutes : minutes) * 60_000
    }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
      guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    /// The next two digits, whatever stands behind them.
    private mutating func twoDigits() -> Int? {
      guard position + 1 < text.count, text[position].isASCIIDigit, text[position + 1].isASCIIDigit else { return nil }
      position += 2
      return Int(text[position - 2] - UInt8(ascii: "0")) * 10 + Int(text[position - 1] - UInt8(ascii: "0"))
    }

    /// All digits from here on, if there are as many as may be.
    private mutating func number(_ width: ClosedRange<Int>) -> Int? {
      var value = 0
      let start = position
      while position < text.count, text[position].isASCIIDigit {
        guard position - start < width.upperBound else { return nil }
        value = value * 10 + Int(text[position] - UInt8(ascii: "0"))
        position += 1
      }
      return position - start < width.lowerBound ? nil : value
    }
  }

  private static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 in the Gregorian calendar, which is extended to all years.
  private static func days(year: Int, month: Int, day: Int) -> Int128 {
    // The year begins in March, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int128(era) * 146_097 + Int128(dayOfEra) - 719_468
  }
}
