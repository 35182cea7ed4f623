internal import VMFAEncoding

/// What IAM's older parser stumbles over: the case of `Effect`, some ARNs, and values that an operator cannot compare.
enum LegacyParser {
  static let failure = PolicyError("The policy failed legacy parsing")

  static func check(_ statements: [RawStatement]) throws(PolicyError) {
    for statement in statements {
      guard Statement.Effect(rawValue: statement.effect) != nil else { throw failure }
      guard statement.resources.allSatisfy(isReadable) else { throw failure }
      for condition in statement.conditions {
        guard let comparison = condition.comparison?.comparison else { continue }
        guard condition.values.allSatisfy({ isComparable($0, by: comparison) }) else { throw failure }
      }
    }
  }

  /// An ARN of partition `aws` needs a service, and one of S3 its account's place.
  private static func isReadable(_ resource: String) -> Bool {
    let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count > 2, parts[1] == "aws" else { return true }
    return !parts[2].isEmpty && !(parts[2] == "s3" && (4...5).contains(parts.count))
  }

  private static func isComparable(_ value: String, by comparison: ConditionOperator.Comparison) -> Bool {
    switch comparison {
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals:
      DecimalNumber(value.bytes) != nil
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
      PolicyDate(value.bytes) != nil
    case .binaryEquals: Base64.decode(value) != nil
    case .ipAddress, .notIPAddress: IPNetwork(value.bytes) != nil
    case .arnEquals, .arnNotEquals, .arnLike, .arnNotLike: !ARNOperand(value, variables: true).isMalformed
    default: true
    }
  }
}
