internal import IAMPolicy
internal import VMFAEncoding

/// One key under one operator of a `Condition` block, as it is written.
struct WrittenCondition: Sendable {
  /// The operator's name, such as `ForAnyValue:StringLikeIfExists`.
  let name: WrittenText
  /// The operator; `nil` when there is none of this name.
  let comparison: ConditionOperator?
  /// The condition key.
  let key: WrittenText
  /// The value or array of values.
  let value: JSONValue
  /// What the key is compared with: strings, numbers and booleans.
  let values: [WrittenText]

  /// Of a `Condition` element.
  static func read(_ element: JSONValue?) -> [WrittenCondition] {
    (element?.members ?? []).flatMap { block in
      let name = WrittenText(text: block.name, offset: block.nameRange.lowerBound)
      let comparison = ConditionOperator(block.name)
      return (block.value.members ?? []).map { key in
        WrittenCondition(
          name: name, comparison: comparison, key: WrittenText(text: key.name, offset: key.nameRange.lowerBound),
          value: key.value, values: key.value.scalars)
      }
    }
  }

  /// Whether it is about a key; case does not count.
  func isAbout(_ key: ConditionKey) -> Bool { ConditionKey(self.key.text) == key }

  /// Whether it is this comparison, with or without `IfExists`.
  func isComparison(_ comparison: ConditionOperator.Comparison, ifExists: Bool? = nil) -> Bool {
    self.comparison?.comparison == comparison && (ifExists == nil || self.comparison?.ifExists == ifExists)
  }

  /// Whether its one value is this; case does not count.
  func asks(for value: String) -> Bool { values.count == 1 && values[0].text.lowercasedASCII == value }
}
