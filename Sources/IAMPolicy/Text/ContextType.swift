internal import VMFAEncoding

/// The type of a condition key's values as callers of AWS's policy simulator declare it.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
public enum ContextType: String, CaseIterable, Sendable {
  /// Any text.
  case string
  /// A number.
  case numeric
  /// `true`, or anything else, which is false.
  case boolean
  /// An address.
  case ip
  /// Base64.
  case binary
  /// A moment.
  case date

  /// A value as conditions then see it, `nil` when it is none of the type: numbers and dates are read and written again
  /// (recorded from AWS: `01.00` becomes `1.00`, `0` becomes `1970-01-01T00:00:00.000Z`), the others keep their spelling.
  public func text(of value: String) -> String? {
    switch self {
    case .string: value
    case .numeric: DecimalNumber(value.bytes).map { $0.canonicalText }
    case .boolean: Truth.isTrue(value.bytes) ? "true" : "false"
    case .ip: IPAddress(request: value.bytes).map { _ in value }
    case .binary: Base64.decode(value).map { _ in value }
    case .date: PolicyDate(value.bytes).map { $0.canonicalText ?? value }
    }
  }
}

extension DecimalNumber {
  /// The number as Java's `BigDecimal` writes it: digits behind the point are kept, and it takes an exponent when the
  /// point lies behind the last digit or more than six places before the first.
  fileprivate var canonicalText: String {
    let (digits, scale) = unscaled
    // The power of ten of the first digit.
    let power = digits.count - 1 - scale
    var text = String(decoding: digits, as: UTF8.self)
    if scale >= 0, power >= -6 {
      if scale > 0 {
        if power < 0 { text = String(repeating: "0", count: -power) + text }
        text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
      }
    } else {
      if digits.count > 1 { text.insert(".", at: text.index(after: text.startIndex)) }
      text += "E" + (power < 0 ? "" : "+") + String(power)
    }
    return (isBelowZero ? "-" : "") + text
  }
}

extension PolicyDate {
  /// The moment with milliseconds in UTC; `nil` outside the years 0000 to 9999.
  fileprivate var canonicalText: String? {
    let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    let rest = String(milliseconds - seconds * 1000)
    return Int64(exactly: seconds).flatMap { RFC3339.format(seconds: $0) }.map {
      $0.dropLast() + "." + String(repeating: "0", count: 3 - rest.count) + rest + "Z"
    }
  }
}
