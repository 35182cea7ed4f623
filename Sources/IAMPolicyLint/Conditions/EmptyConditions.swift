internal import IAMPolicy
internal import VMFAEncoding

/// Conditions in which something is missing, or stands twice.
enum EmptyConditions {
  static let checks = [
    array("empty-array-condition", quantifier: nil, ifExists: false) { condition in
      condition.comparison?.comparison.isNegated == true
        ? "compared with no values, the condition always holds" : "compared with no values, the condition never holds"
    },
    array("empty-array-condition-forallvalues", quantifier: .forAllValues, ifExists: nil) { _ in
      "with no values to compare with, ForAllValues holds only when the request has not the key"
    },
    array("empty-array-condition-foranyvalue", quantifier: .forAnyValue, ifExists: false) { condition in
      condition.comparison?.comparison.isNegated == true
        ? "with no values to compare with, ForAnyValue holds for every request that has the key"
        : "with no values to compare with, ForAnyValue never holds"
    },
    array("empty-array-condition-ifexists", quantifier: nil, ifExists: true) { condition in
      condition.comparison?.comparison.isNegated == true
        ? "compared with no values, the condition always holds"
        : "with no values to compare with, IfExists holds only when the request has not the key"
    },
    emptyObject, duplicateKeys,
  ]

  /// Whether `IfExists` or `ForAnyValue` stands there, an empty array is found once: IfExists says more of it.
  private static func array(
    _ name: String, quantifier: ConditionOperator.Quantifier?, ifExists: Bool?,
    _ consequence: @escaping @Sendable (WrittenCondition) -> String
  ) -> Check {
    Check(name, .suggestion) { policy in
      policy.conditions.filter { condition in
        guard condition.value.elements?.isEmpty == true, let comparison = condition.comparison else { return false }
        if comparison.quantifier == .forAllValues { return quantifier == .forAllValues }
        if comparison.ifExists { return ifExists == true }
        return comparison.quantifier == quantifier && ifExists == false
      }.map { condition in
        Remark(
          at: condition.value.range.lowerBound, "\(consequence(condition)): \(condition.key.text) has none here",
          fix: condition.fixOfMFA ?? "give the values, or write Null to ask whether the key is there")
      }
    }
  }

  private static let emptyObject = Check("empty-object-condition", .suggestion) { policy in
    policy.statements.flatMap { statement -> [Remark] in
      guard let element = statement.value["Condition"], let blocks = element.members else { return [] }
      guard !blocks.isEmpty else {
        return [
          Remark(
            at: element.range.lowerBound, "an empty Condition asks for nothing, so that the statement always applies",
            fix: "specify conditions, or leave Condition out")
        ]
      }
      return blocks.filter { $0.value.members?.isEmpty == true }.map { block in
        Remark(
          at: block.value.range.lowerBound, "no key stands under \(block.name), so that it asks for nothing",
          fix: "specify what to compare, or leave \(block.name) out")
      }
    }
  }

  private static let duplicateKeys = Check("duplicate-keys-with-different-case", .error) { policy in
    policy.statements.flatMap { statement -> [Remark] in
      var first: [Place: String] = [:]
      return statement.conditions.compactMap { condition in
        let place = Place(block: condition.name.offset, key: Array(condition.key.text.lowercasedASCII.utf8))
        guard let other = first.updateValue(condition.key.text, forKey: place) else { return nil }
        return Remark(
          at: condition.key,
          "case does not count in keys: this is the same as \(other), and requests must satisfy both",
          fix: "write the key once, with all its values")
      }
    }
  }

  private struct Place: Hashable {
    let block: Int
    let key: [UInt8]
  }
}
