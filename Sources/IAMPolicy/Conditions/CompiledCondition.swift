/// One operator with one key of a `Condition` block, prepared.
struct CompiledCondition: Sendable {
  /// What a condition comes to.
  enum Outcome: Sendable {
    case met
    case unmet
    /// The policy compares with something that cannot be compared: an Allow does not apply, a Deny does.
    case undecidable
  }

  let key: ConditionKey
  private let comparison: ConditionOperator
  private let isNegated: Bool
  private let test: ConditionTest

  /// Prepares a condition; its variables count when `variables` says so.
  init(
    _ comparison: ConditionOperator, key: String, values: [String], variables: Bool, by evaluator: Evaluator = .services
  ) {
    self.key = ConditionKey(key)
    self.comparison = comparison
    isNegated = comparison.comparison.isNegated
    test = ConditionTest(comparison.comparison, values, variables: variables, by: evaluator)
  }

  func evaluate(_ context: RequestContext) -> Outcome {
    let entry = context.entry(key)
    if case .null(let expectsAbsent) = test { return expectsAbsent.contains(entry == nil) ? .met : .unmet }
    guard let entry else { return isMetWithoutKey ? .met : .unmet }
    switch comparison.quantifier {
    case nil:
      // A multivalued key needs a set operator: without one, neither the comparison nor its negation is true.
      return entry.isMultivalued ? .unmet : evaluate(entry.values[0], context)
    case .forAnyValue:
      return first(entry.values, context, where: { $0 != .unmet }) ?? .unmet
    case .forAllValues:
      return first(entry.values, context, where: { $0 != .met }) ?? .met
    }
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
  private var isMetWithoutKey: Bool {
    switch comparison.quantifier {
    case .forAllValues: true
    case .forAnyValue: comparison.ifExists
    case nil: comparison.ifExists || isNegated
    }
  }

  private func evaluate(_ value: [UInt8], _ context: RequestContext) -> Outcome {
    switch test.compare(value, context) {
    case .match: isNegated ? .unmet : .met
    case .noMatch: isNegated ? .met : .unmet
    case .neither: .unmet
    case .undecidable: .undecidable
    }
  }

  private func first(
    _ values: [[UInt8]], _ context: RequestContext, where isDecisive: (Outcome) -> Bool
  ) -> Outcome? {
    for value in values {
      let outcome = evaluate(value, context)
      if isDecisive(outcome) { return outcome }
    }
    return nil
  }
}
