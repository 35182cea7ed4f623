extension ConditionOperator {
  /// Whether a condition of this operator holds for a request.
  ///
  /// - Parameters:
  ///   - key: the condition key.
  ///   - values: what the policy compares it with.
  ///   - variables: whether `${…}` in them are variables, as in policies of version 2012-10-17.
  /// - Returns: `nil` when the policy compares with something that cannot be compared: an Allow does not apply then, a Deny
  ///   does.
  public func holds(
    _ key: String, _ values: [String], in context: RequestContext, variables: Bool = true
  ) -> Bool? {
    switch CompiledCondition(self, key: key, values: values, variables: variables).evaluate(context) {
    case .met: true
    case .unmet: false
    case .undecidable: nil
    }
  }
}
