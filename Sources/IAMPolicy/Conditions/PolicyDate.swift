/// A moment in a policy or a request: ISO 8601 as AWS reads it, or Unix seconds. Compared by milliseconds, cut off.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
package struct PolicyDate: Sendable {
  /// Milliseconds since 1970.
  package let milliseconds: Int128

  /// Reads whole seconds since 1970 with an optional sign, or a date with an optional time and zone (UTC without one).
  ///
  /// Every recorded answer of AWS fits the grammar that Java's Joda-Time has for ISO 8601, so this is it: parts may be
  /// missing from the end, numbers may be shorter than usual, a time may stand alone, the last part of a time may have a
  /// fraction: `2030-01-01`, `2030-W01-2`, `2030-001`, `2016-12-13t2:00:00.5+23`, `01T`, `T12.5Z`.
  package init?(_ text: [UInt8]) {
    if let seconds = PolicyDate.seconds(text) {
      milliseconds = Int128(seconds) * 1000
      return
    }
    var reader = PolicyDateReader(text)
    guard let value = reader.moment() else { return nil }
    milliseconds = value
  }

  private static func seconds(_ text: [UInt8]) -> Int64? {
    guard let first = text.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    var magnitude: UInt64 = 0
    let digits = isNegative || first == UInt8(ascii: "+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty else { return nil }
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      magnitude = sum
    }
    return Int64(exactly: isNegative ? -Int128(magnitude) : Int128(magnitude))
  }
}

/// Days of the Gregorian calendar, which is extended to all years.
enum CivilCalendar {
  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01.
  static func day(year: Int, month: Int, day: Int) -> Int {
    // The year begins in March, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The Monday of a week of ISO 8601, in days since 1970-01-01; `nil` when the year has no such week.
  static func monday(ofWeek week: Int, year: Int) -> Int? {
    // The first week is the one with the fourth of January; 1970-01-01 was a Thursday.
    func first(_ year: Int) -> Int {
      let fourth = day(year: year, month: 1, day: 4)
      return fourth - (((fourth + 3) % 7) + 7) % 7
    }
    let monday = first(year) + 7 * (week - 1)
    return week >= 1 && monday < first(year + 1) ? monday : nil
  }
}
