internal import IAMPolicy

/// MFA that is asked of users whom someone else signs in: AWS does not know how, and their requests have no keys of MFA.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
enum FederatedMFA {
  static let checks = [federated]

  private static let federated = Check("trust-federated-mfa", .error) { policy in
    guard policy.kind == .trust else { return [] }
    return policy.statements.flatMap { statement -> [Remark] in
      guard !statement.principals(.federated).isEmpty else { return [] }
      return statement.conditions.filter { keepsOut($0, statement.effect) }.map { condition in
        Remark(
          at: condition.key,
          "users of the identity provider can never assume the role: their requests have no \(condition.key.text), for AWS "
            + "does not know how the provider signed them in",
          fix: "ask for MFA at the provider; it can say so in a session tag, which aws:RequestTag can ask for")
      }
    }
  }

  /// Whether a request without MFA keys fails an Allow by it, or falls under a Deny.
  private static func keepsOut(_ condition: WrittenCondition, _ effect: Statement.Effect?) -> Bool {
    guard condition.comparison?.quantifier != .forAllValues else { return false }
    if condition.isAbout(.multiFactorAuthPresent) {
      return effect == .allow && condition.isComparison(.bool, ifExists: false) && condition.asks(for: "true")
        || effect == .deny && condition.isComparison(.bool, ifExists: true) && condition.asks(for: "false")
    }
    guard condition.isAbout(.multiFactorAuthAge), effect == .allow else { return false }
    return condition.isComparison(.numericLessThan, ifExists: false)
      || condition.isComparison(.numericLessThanEquals, ifExists: false)
  }
}
