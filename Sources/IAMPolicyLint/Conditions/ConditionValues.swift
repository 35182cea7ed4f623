internal import IAMPolicy
internal import VMFAEncoding

/// Values that an operator cannot compare.
///
/// IAM, S3 and organizations refuse most of them at once, role trust policies and session policies take them: see
/// `malformed-policy` for the former.
enum ConditionValues {
  static let checks = [variable, dataType, boolean, number, base64]

  private static let variable = Check("invalid-variable-for-operator", .error) { policy in
    guard policy.knowsVariables else { return [] }
    return policy.statements.flatMap(\.conditions).flatMap { condition -> [Remark] in
      guard let kind = condition.kind, ![.string, .arn].contains(kind) else { return [] }
      return condition.values.filter(\.hasVariable).map { value in
        Remark(
          at: value, "AWS has variables for String and Arn operators only, not for \(condition.name.text)",
          fix: condition.fixOfMFA ?? "write the value itself, or compare with a String operator")
      }
    }
  }

  private static let dataType = Check("invalid-condition-data-type", .error) { policy in
    policy.statements.flatMap(\.conditions).compactMap { condition in
      guard let elements = condition.value.elements, let first = elements.first?.scalarType,
        let other = elements.first(where: { $0.scalarType.map { $0 != first } ?? false }), let type = other.scalarType
      else { return nil }
      return Remark(
        at: other.range.lowerBound,
        "the values of \(condition.key.text) are of different JSON types: \(first) and \(type)",
        fix: "write all of them as strings")
    }
  }

  private static let boolean = Check("type-mismatch-boolean", .warning) { policy in
    (policy.conditions(comparing: .bool) + policy.conditions(comparing: .null)).flatMap { condition in
      values(of: condition, policy) { ["true", "false"].contains($0.lowercasedASCII) }.map { value in
        Remark(
          at: value, "\(condition.name.text) knows true and false only; \(value.quoted) counts as false",
          fix: condition.fixOfMFA ?? "write \"true\" or \"false\"")
      }
    }
  }

  private static let number = Check("type-mismatch-number", .warning) { policy in
    policy.conditions(comparing: .numeric).flatMap { condition in
      values(of: condition, policy) { DecimalNumber(Array($0.utf8)) != nil }.map { value in
        Remark(
          at: value, "\(condition.name.text) compares numbers, and \(value.quoted) is none: nothing matches it",
          fix: "write a number, or compare with a String operator")
      }
    }
  }

  private static let base64 = Check("type-mismatch-string", .warning) { policy in
    policy.conditions(comparing: .binary).flatMap { condition in
      values(of: condition, policy) { Base64.decode($0) != nil }.map { value in
        Remark(
          at: value, "\(condition.name.text) compares bytes in Base64, which \(value.quoted) is not",
          fix: "write the bytes in Base64, padding included")
      }
    }
  }

  /// The values that cannot be read; those with variables have a check of their own.
  static func values(
    of condition: WrittenCondition, _ policy: WrittenPolicy, unless isReadable: (String) -> Bool
  ) -> [WrittenText] {
    condition.values.filter { !isReadable($0.text) && !(policy.knowsVariables && $0.hasVariable) }
  }
}

extension JSONValue {
  /// What JSON calls the type of a value that conditions may have.
  fileprivate var scalarType: String? {
    switch content {
    case .string: "string"
    case .number: "number"
    case .bool: "boolean"
    case .null, .array, .object: nil
    }
  }
}
