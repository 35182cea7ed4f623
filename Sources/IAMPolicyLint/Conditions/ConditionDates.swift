internal import IAMPolicy
internal import VMFAEncoding

/// Dates in conditions.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
enum ConditionDates {
  static let checks = [mismatch, unexpected]

  private static let mismatch = Check("type-mismatch-date", .warning) { policy in
    policy.conditions(comparing: .date).flatMap { condition in
      ConditionValues.values(of: condition, policy) { PolicyDate(Array($0.utf8)) != nil }.map { value in
        Remark(
          at: value,
          "\(condition.name.text) compares dates, and \(value.quoted) is none: nothing matches it",
          fix: "write it as 2030-12-31 or 2030-12-31T23:59:59Z")
      }
    }
  }

  /// What AWS reads as a date of which its author may not have thought, above all digits: they are Unix seconds.
  /// `aws:EpochTime` is there to be compared with those.
  private static let unexpected = Check("invalid-date-value", .warning) { policy in
    policy.conditions(comparing: .date).filter { !$0.isAbout(.epochTime) }.flatMap { condition in
      condition.values.compactMap { value -> Remark? in
        let text = Array(value.text.utf8)
        guard !beginsWithYear(text), let date = PolicyDate(text) else { return nil }
        return Remark(
          at: value,
          isDigits(text)
            ? "digits alone are seconds since 1970\(meaning(of: date))"
            : "this may be another moment than it seems\(meaning(of: date))",
          fix: "write the date as YYYY-MM-DD, such as 2030-12-31")
      }
    }
  }

  /// Whether four digits and a hyphen come first, as in nearly all dates.
  private static func beginsWithYear(_ text: [UInt8]) -> Bool {
    text.count > 4 && text[4] == UInt8(ascii: "-") && isDigits(text[..<4])
  }

  private static func isDigits(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func meaning(of date: PolicyDate) -> String {
    Int64(exactly: date.milliseconds / 1000).flatMap { RFC3339.format(seconds: $0) }.map { ": AWS reads \($0)" } ?? ""
  }
}
