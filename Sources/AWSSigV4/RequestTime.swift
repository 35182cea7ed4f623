internal import VMFAEncoding

/// When a request was signed, with the text that is signed for it.
struct RequestTime: Equatable, Sendable {
  /// Unix seconds.
  let seconds: Int64
  /// ISO 8601's basic form in UTC, such as `20150830T123600Z`.
  let basicForm: [UInt8]

  /// The times that have a form: the years 0000 to 9999.
  static let range: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// A time, or the nearest that has a form.
  init(clamping seconds: Int64) {
    self.seconds = RequestTime.clamped(seconds)
    let text = RFC3339.format(seconds: self.seconds) ?? ""
    basicForm = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
  }

  /// Reads ISO 8601's basic form, in UTC and to the second.
  init?(basicForm: ArraySlice<UInt8>) {
    let text = Array(basicForm)
    guard text.count == 16, text[8] == UInt8(ascii: "T"), text[15] == UInt8(ascii: "Z"),
      let year = text[0..<4].decimalNumber, let month = text[4..<6].decimalNumber, let day = text[6..<8].decimalNumber,
      let hour = text[9..<11].decimalNumber, let minute = text[11..<13].decimalNumber,
      let second = text[13..<15].decimalNumber,
      let seconds = RequestTime.seconds(year, month, day, hour, minute, second)
    else { return nil }
    self.seconds = seconds
    self.basicForm = text
  }

  /// Reads the form of the Date header, such as `Sun, 30 Aug 2015 12:36:00 GMT` (RFC 9110 §5.6.7, IMF-fixdate).
  ///
  /// The name of the weekday is not compared to the date: a wrong one does no harm.
  init?(httpDate: ArraySlice<UInt8>) {
    let text = Array(httpDate)
    guard text.count == 29, RequestTime.weekdays.contains(where: { $0.utf8.elementsEqual(text[0..<3]) }),
      text[3..<5].elementsEqual(", ".utf8), let day = text[5..<7].decimalNumber, text[7] == 0x20,
      let month = RequestTime.months.firstIndex(where: { $0.utf8.elementsEqual(text[8..<11]) }), text[11] == 0x20,
      let year = text[12..<16].decimalNumber, text[16] == 0x20,
      let hour = text[17..<19].decimalNumber, text[19] == UInt8(ascii: ":"),
      let minute = text[20..<22].decimalNumber, text[22] == UInt8(ascii: ":"),
      let second = text[23..<25].decimalNumber, text[25...].elementsEqual(" GMT".utf8),
      let seconds = RequestTime.seconds(year, month + 1, day, hour, minute, second)
    else { return nil }
    self.init(clamping: seconds)
  }

  /// The day in UTC, such as `20150830`.
  var day: ArraySlice<UInt8> { basicForm[0..<8] }

  /// A number of seconds that has a form, the nearest to this one.
  static func clamped(_ seconds: Int64) -> Int64 { min(max(seconds, range.lowerBound), range.upperBound) }

  /// ISO 8601's basic form of a time, or of the nearest that has one.
  static func text(_ seconds: Int64) -> String { RequestTime(clamping: seconds).basicForm[...].text }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func seconds(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int
  ) -> Int64? {
    guard (1...12).contains(month), day >= 1, day <= daysIn(month, year), hour < 24, minute < 60, second < 60 else {
      return nil
    }
    // Years that begin in March, so that a leap day is the last day of its year; 719,468 days lie before 1970.
    let shifted = month > 2 ? year : year - 1
    let leapDays = shifted.dividedDown(by: 4) - shifted.dividedDown(by: 100) + shifted.dividedDown(by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = shifted * 365 + leapDays + dayOfYear - 719_468
    return Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  private static func daysIn(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int {
  /// The quotient rounded down, for the one year before 0000 that a January belongs to.
  fileprivate func dividedDown(by divisor: Int) -> Int { (self >= 0 ? self : self - divisor + 1) / divisor }
}
