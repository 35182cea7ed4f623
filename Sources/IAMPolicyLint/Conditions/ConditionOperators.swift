internal import IAMPolicy
internal import VMFAEncoding

/// Operators of conditions: names that are none, and combinations without sense.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
enum ConditionOperators {
  static let checks = [invalid, nullWithIfExists, nullWithQualifier, wildcardWithoutLike]

  /// An operator of no keys is passed over: AWS takes it, whatever its name.
  private static let invalid = Check("invalid-condition-operator", .error, isRefused: true) { policy in
    unknownOperators(policy).filter { !isNullIfExists($0.name.text) }.enumerated().map { number, condition in
      let name = condition.name
      return Remark(
        at: name, "there is no condition operator \(name.text)",
        fix: condition.fixOfMFA ?? NearestNames.suggestion(for: name.text, number, among: names)
          ?? "write one of AWS's, such as StringEquals, ArnLike, Bool or IpAddress")
    }
  }

  private static let nullWithIfExists = Check("null-with-if-exists", .error, isRefused: true) { policy in
    unknownOperators(policy).filter { isNullIfExists($0.name.text) }.map { condition in
      Remark(
        at: condition.name, "Null asks whether a key exists, so that AWS knows no IfExists behind it",
        fix: condition.fixOfMFA
          ?? "write Null with \"true\" when the key must be absent, with \"false\" when it must be there")
    }
  }

  /// Once for each name, not for each of its keys.
  private static func unknownOperators(_ policy: WrittenPolicy) -> [WrittenCondition] {
    var seen: Set<Int> = []
    return policy.conditions.filter { $0.comparison == nil && seen.insert($0.name.offset).inserted }
  }

  private static func isNullIfExists(_ name: String) -> Bool {
    guard name.utf8.count < 64 else { return false }
    let name = name.lowercasedASCII
    return ["", "foranyvalue:", "forallvalues:"].contains { $0 + "nullifexists" == name }
  }

  private static let names = ConditionOperator.Comparison.allCases.flatMap { comparison in
    [nil, .forAnyValue, .forAllValues].flatMap { (quantifier: ConditionOperator.Quantifier?) in
      (comparison == .null ? [false] : [false, true]).map { ifExists in
        ConditionOperator(comparison, quantifier: quantifier, ifExists: ifExists).description
      }
    }
  }

  /// AWS's guide says that it is always true or always false; recorded answers pass the set operator over.
  private static let nullWithQualifier = Check("null-with-qualifier", .suggestion) { policy in
    policy.conditions(comparing: .null).filter { $0.comparison?.quantifier != nil }.map { condition in
      Remark(
        at: condition.name,
        "Null asks whether a key is there and looks at no value, so that a set operator before it means nothing",
        fix: "write Null alone")
    }
  }

  /// `ArnEquals` knows wildcards, the string operators do when they are called Like.
  private static let wildcardWithoutLike = Check("wildcard-without-like-operator", .warning) { policy in
    policy.conditions(comparing: .string).flatMap { condition -> [Remark] in
      guard let comparison = condition.comparison, ![.stringLike, .stringNotLike].contains(comparison.comparison) else {
        return []
      }
      let ignoresCase = [.stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase].contains(comparison.comparison)
      let like = ConditionOperator(
        comparison.comparison.isNegated ? .stringNotLike : .stringLike, quantifier: comparison.quantifier,
        ifExists: comparison.ifExists)
      return condition.values.filter { $0.isPattern(variables: policy.knowsVariables) }.map { value in
        Remark(
          at: value,
          "\(condition.name.text) takes * and ? in \(value.quoted) for the characters themselves",
          fix: "write \(like)\(ignoresCase ? ", which heeds case," : "") if they are to stand for any characters")
      }
    }
  }
}

extension WrittenText {
  /// Whether a wildcard is in it outside variables; `${*}` is the character itself.
  fileprivate func isPattern(variables: Bool) -> Bool {
    guard hasWildcard else { return false }
    guard variables, hasVariable else { return true }
    var isInside = false
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "$"), byte == UInt8(ascii: "{") { isInside = true }
      if byte == UInt8(ascii: "}") { isInside = false }
      if !isInside, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") { return true }
      last = byte
    }
    return false
  }
}
