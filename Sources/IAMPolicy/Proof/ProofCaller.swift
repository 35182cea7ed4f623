/// Who asks, as far as MFA makes a difference.
struct ProofCaller {
  let credentials: Gate.Credentials
  private let mfa: Gate.MFA
  /// How many seconds ago the code was given, where there was one.
  private let age: Int64
  /// A statement that is to do the opposite of what it would do for this caller: a Deny to deny, an Allow not to allow.
  private(set) var turned: StatementReference?

  /// A user's access key.
  static let longTermKey = ProofCaller(credentials: .longTerm, mfa: .absent, age: 0)
  /// A session that was given without a code.
  static let sessionWithoutMFA = ProofCaller(credentials: .temporary, mfa: .none, age: 0)

  /// Sessions with MFA of every age that policies tell from others: between the numbers that they compare with, all ages
  /// are alike.
  static func sessionsWithMFA(_ policies: [Policy]) -> [ProofCaller] {
    var ages: Set<Int64> = [0]
    for condition in policies.flatMap(\.document.statements).flatMap(\.conditions)
    where ConditionKey(condition.key) == .multiFactorAuthAge {
      for number in condition.values.compactMap(wholePart) { ages.formUnion([max(number - 1, 0), number, number + 1]) }
    }
    return ages.sorted().map { ProofCaller(credentials: .temporary, mfa: .since(0), age: $0) }
  }

  /// The same caller, with a statement turned.
  func turning(_ statement: StatementReference) -> ProofCaller {
    var other = self
    other.turned = statement
    return other
  }

  /// Whether the caller's requests have not a key at all.
  func lacks(_ key: ConditionKey) -> Bool {
    var context = RequestContext()
    context.set(mfa, at: age)
    return context.values(key) == nil
  }

  /// What a condition about MFA comes to; `nil` where it may hold and may fail, because of an age that is compared with
  /// something else than a plain number.
  func outcome(
    of condition: Condition, _ comparison: ConditionOperator, _ variables: Bool
  ) -> CompiledCondition.Outcome? {
    var context = RequestContext()
    context.set(mfa, at: age)
    let compiled = CompiledCondition(comparison, key: condition.key, values: condition.values, variables: variables)
    let outcome = compiled.evaluate(context)
    guard case .since = mfa, compiled.key == .multiFactorAuthAge, outcome != .undecidable else { return outcome }
    let isKnown = condition.values.allSatisfy { value in
      comparison.comparison == .null || ProofCaller.wholePart(value) != nil
        // What is no number is like no age.
        || comparison.comparison.rawValue.hasPrefix("Numeric") && DecimalNumber(Array(value.utf8)) == nil
    }
    return isKnown ? outcome : nil
  }

  /// The part before the point of a number that is written plainly.
  private static func wholePart(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    return Int64(parts[0]).flatMap { $0 < 1 << 40 ? $0 : nil }
  }
}
