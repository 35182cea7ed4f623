internal import IAMPolicy
internal import VMFAEncoding

/// Several values where one says all.
enum ConditionNumbers {
  static let checks = [redundant, multipleBooleans]

  /// One value of several must match: the least strict does whenever another does.
  private static let redundant = Check("redundant-condition-value-num", .suggestion) { policy in
    policy.conditions(comparing: .numeric).compactMap { condition in
      let isLess: Bool
      switch condition.comparison?.comparison {
      case .numericLessThan, .numericLessThanEquals: isLess = true
      case .numericGreaterThan, .numericGreaterThanEquals: isLess = false
      default: return nil
      }
      let numbers = condition.values.compactMap { value in DecimalNumber(Array(value.text.utf8)).map { (value, $0) } }
      guard numbers.count > 1, numbers.count == condition.values.count,
        let best = numbers.max(by: { isLess ? $0.1.compare($1.1) < 0 : $0.1.compare($1.1) > 0 })?.0
      else { return nil }
      return Remark(
        at: condition.value.range.lowerBound,
        "one value is enough for \(condition.name.text): of those of \(condition.key.text) only the "
          + "\(isLess ? "greatest" : "least") counts",
        fix: "write \(best.text) alone")
    }
  }

  private static let multipleBooleans = Check("invalid-condition-multiple-boolean", .error) { policy in
    (policy.conditions(comparing: .bool) + policy.conditions(comparing: .null)).filter { $0.values.count > 1 }
      .map { condition in
        let values = Set(condition.values.map { $0.text.lowercasedASCII == "true" })
        return Remark(
          at: condition.value.range.lowerBound,
          "\(condition.name.text) takes one value for \(condition.key.text)"
            + (values.count > 1 ? ": whatever the request has, one of these matches" : ""),
          fix: condition.fixOfMFA ?? "write \"true\" or \"false\" alone")
      }
  }
}
