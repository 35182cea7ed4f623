internal import IAMPolicy

/// For whom the conditions on MFA of a statement hold, whatever else it asks for.
///
/// Requests with a long-term key have no MFA keys at all; those of a session without MFA have `false` and no age.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
struct MFAStance {
  /// Under a long-term key, in a session without MFA, and in one whose code was given just now or long ago.
  let longTerm, session, fresh, old: Bool
  /// In a session with MFA of some age.
  let someAge: Bool
  /// The conditions that it is about; there is one at least.
  let conditions: [WrittenCondition]

  /// Of a statement; `nil` when it does not ask for MFA, or in a way that depends on more than that.
  init?(_ statement: WrittenStatement) {
    let conditions = statement.conditions.filter {
      $0.isAbout(.multiFactorAuthPresent) || $0.isAbout(.multiFactorAuthAge)
    }
    guard !conditions.isEmpty,
      conditions.allSatisfy({ $0.comparison != nil && !$0.values.isEmpty && !$0.values.contains(where: \.hasVariable) })
    else { return nil }
    let effect = statement.effect
    func holds(_ mfa: Gate.MFA, after seconds: Int64 = 0) -> Bool {
      var context = RequestContext()
      context.set(mfa, at: seconds)
      return conditions.allSatisfy { condition in
        // What cannot be compared keeps an Allow off and a Deny on.
        condition.comparison?.holds(condition.key.text, condition.values.map(\.text), in: context) ?? (effect == .deny)
      }
    }
    self.conditions = conditions
    longTerm = holds(.absent)
    session = holds(.none)
    fresh = holds(.since(0))
    // Longer than any session lives.
    old = holds(.since(0), after: 1_000_000_000)
    // Between the numbers that are compared with, all ages are alike.
    let numbers = conditions.flatMap { $0.values.compactMap { Int64($0.text) } }.filter {
      (0...1_000_000_000).contains($0)
    }
    someAge =
      fresh || old
      || numbers.prefix(50).contains { number in (-1...1).contains { holds(.since(0), after: max(0, number + $0)) } }
  }

  /// Whether it holds for somebody without MFA and for nobody with a fresh code: a Deny of this kind forces MFA.
  var forcesMFA: Bool { (longTerm || session) && !fresh }
}
