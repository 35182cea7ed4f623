internal import IAMPolicy
internal import VMFAEncoding

/// `Condition`: operators, keys and values.
enum Conditions {
  static let checks: [Check] =
    ConditionOperators.checks + EmptyConditions.checks + ConditionValues.checks + ConditionDates.checks
    + ConditionNumbers.checks + ConditionAddresses.checks + ConditionNetworks.checks + ConditionKeyNames.checks
    + ConditionKeys.checks + ConditionKeyTypes.checks + ConditionActions.checks + ConditionTags.checks
}

extension WrittenCondition {
  /// Whether it holds in a request that has not the key at all.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  var isMetWithoutKey: Bool {
    guard let comparison else { return false }
    if comparison.comparison == .null { return values.contains { $0.text.lowercasedASCII == "true" } }
    return switch comparison.quantifier {
    case .forAllValues: true
    case .forAnyValue: comparison.ifExists
    case nil: comparison.ifExists || comparison.comparison.isNegated
    }
  }

  /// What its operator compares.
  var kind: ComparisonKind? { comparison.map { ComparisonKind($0.comparison) } }
}

/// What an operator compares, whether for equality, order or likeness.
enum ComparisonKind: String {
  case string = "String"
  case numeric = "Numeric"
  case date = "Date"
  case bool = "Bool"
  case binary = "Binary"
  case ipAddress = "IpAddress"
  case arn = "Arn"
  case null = "Null"

  init(_ comparison: ConditionOperator.Comparison) {
    self =
      switch comparison {
      case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase, .stringLike,
        .stringNotLike:
        .string
      case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
        .numericGreaterThanEquals:
        .numeric
      case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
        .date
      case .bool: .bool
      case .binaryEquals: .binary
      case .ipAddress, .notIPAddress: .ipAddress
      case .arnEquals, .arnNotEquals, .arnLike, .arnNotLike: .arn
      case .null: .null
      }
  }
}

extension WrittenPolicy {
  /// The conditions of all statements whose operator compares this.
  func conditions(comparing kind: ComparisonKind) -> [WrittenCondition] {
    statements.flatMap { $0.conditions.filter { $0.kind == kind } }
  }
}
