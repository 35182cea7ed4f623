internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Operators that do not go with the type of a key, or with how many values it has.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
enum ConditionKeyTypes {
  static let checks = [mismatch, missingQualifier, forAllValues]

  private static let mismatch = Check("type-mismatch", .warning) { policy in
    policy.statements.flatMap(\.conditions).compactMap { condition in
      guard let kind = condition.kind, kind != .null, let key = condition.known, isFixed(key, condition) else {
        return nil
      }
      let allowed = allowed(key)
      guard !allowed.contains(kind),
        !(kind == .arn && key.valueType == .string && condition.values.contains { $0.text.hasPrefix("arn:") })
      else { return nil }
      return Remark(
        at: condition.name,
        "\(condition.key.text) is \(noun(key.valueType)), and \(condition.name.text) compares with \(kind.noun)",
        fix: condition.fixOfMFA
          ?? "use an operator that begins with " + allowed.map(\.rawValue).joined(separator: " or "))
    }
  }

  /// Whether AWS alone says what the values look like: a tag and a claim may hold any text, also that of a number.
  private static func isFixed(_ key: ConditionKeyCatalogue.Key, _ condition: WrittenCondition) -> Bool {
    !key.takesTagKey && !condition.isOfIdentityProvider
  }

  private static func allowed(_ key: ConditionKeyCatalogue.Key) -> [ComparisonKind] {
    switch key.valueType {
    case .string: [.string]
    case .arn: [.arn, .string]
    case .bool: [.bool]
    case .numeric: [.numeric]
    case .date: ConditionKey(key.name) == .epochTime ? [.date, .numeric] : [.date]
    case .ipAddress: [.ipAddress]
    case .binary: [.binary]
    }
  }

  private static func noun(_ type: ConditionKeyCatalogue.ValueType) -> String {
    switch type {
    case .string: ComparisonKind.string.noun
    case .arn: ComparisonKind.arn.noun
    case .bool: ComparisonKind.bool.noun
    case .numeric: ComparisonKind.numeric.noun
    case .date: ComparisonKind.date.noun
    case .ipAddress: ComparisonKind.ipAddress.noun
    case .binary: ComparisonKind.binary.noun
    }
  }

  private static let missingQualifier = Check("missing-qualifier", .error) { policy in
    policy.statements.flatMap(\.conditions).compactMap { condition in
      guard let comparison = condition.comparison, comparison.quantifier == nil, comparison.comparison != .null,
        !condition.isOfIdentityProvider, condition.known?.isMultivalued == true
      else { return nil }
      return Remark(
        at: condition.name,
        "\(condition.key.text) can have several values, of which an operator alone matches none, not even a negation",
        fix: "write ForAnyValue:\(condition.name.text) if one of them is to match, "
          + "ForAllValues:\(condition.name.text) if all are")
    }
  }

  /// A request without the key satisfies it, unless another condition asks for the key.
  private static let forAllValues = Check("forallvalues-with-single-valued-key", .warning) { policy in
    policy.statements.flatMap { statement -> [Remark] in
      let present = Set(statement.conditions.filter(\.asksForPresence).map(\.key.text.lowercasedASCII))
      return statement.conditions.compactMap { condition in
        guard let comparison = condition.comparison, comparison.quantifier == .forAllValues,
          comparison.comparison != .null, !condition.isOfIdentityProvider, condition.known?.isMultivalued == false,
          condition.value.elements?.isEmpty != true, !present.contains(condition.key.text.lowercasedASCII)
        else { return nil }
        // A Deny holds for requests without the key so far, and shall do so further.
        let isDeny = statement.effect == .deny
        let alone = ConditionOperator(comparison.comparison, ifExists: comparison.ifExists || isDeny)
        return Remark(
          at: condition.name,
          "\(condition.key.text) has one value, and ForAllValues also holds for every request that has none",
          fix: "write \(alone)" + (isDeny ? ", so that it holds for those as well" : ", so that the key must be there"))
      }
    }
  }
}

extension WrittenCondition {
  /// Whether it holds only in requests that have its key.
  fileprivate var asksForPresence: Bool { isComparison(.null) && asks(for: "false") }
}

extension ComparisonKind {
  /// What it compares, in a sentence.
  fileprivate var noun: String {
    switch self {
    case .string: "text"
    case .numeric: "a number"
    case .date: "a date"
    case .bool: "true or false"
    case .binary: "bytes"
    case .ipAddress: "an address"
    case .arn: "an ARN"
    case .null: "nothing"
    }
  }
}
