internal import IAMPolicy

/// Conditions on MFA that say something else than their authors will have meant.
///
/// Requests with a long-term key have no MFA keys at all; those of a session without MFA have `false` and no age.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
enum MFAConditions {
  static let checks = [boolInDeny, ifExistsInAllow, nullInAllow, nullInDeny, ageInDeny, ageInAllow]

  /// A Deny on `Bool … false`: there is nothing to compare in requests with a long-term key.
  private static let boolInDeny = Check("mfa-bool-in-deny", .error) { policy in
    find(policy, .multiFactorAuthPresent, in: .deny) {
      $0.isComparison(.bool, ifExists: false) && $0.asks(for: "false")
    }.map { _, condition in
      Remark(
        at: condition.name,
        "long-term keys slip through: their requests have no aws:MultiFactorAuthPresent, so this Deny does not apply",
        fix: "write BoolIfExists in place of \(condition.name.text)")
    }
  }

  /// An Allow on `BoolIfExists … true`: a missing key counts as true.
  private static let ifExistsInAllow = Check("mfa-ifexists-in-allow", .error) { policy in
    find(policy, .multiFactorAuthPresent, in: .allow) {
      $0.isComparison(.bool, ifExists: true) && $0.asks(for: "true")
    }.map { _, condition in
      Remark(
        at: condition.name,
        "long-term keys are allowed: with IfExists, a request without aws:MultiFactorAuthPresent counts as one with",
        fix: "write Bool in place of \(condition.name.text)")
    }
  }

  /// An Allow on `Null … false`: a session without MFA has the key too.
  private static let nullInAllow = Check("mfa-null-in-allow", .error) { policy in
    find(policy, .multiFactorAuthPresent, in: .allow) { $0.isComparison(.null) && $0.asks(for: "false") }
      .filter { statement, _ in !asksForTrue(statement) }
      .map { _, condition in
        Remark(
          at: condition.name,
          "sessions without MFA are allowed: they have aws:MultiFactorAuthPresent too, as false",
          fix: "write Bool with \"true\" in place of Null with \"false\"")
      }
  }

  /// A Deny on `Null … true` alone: sessions without MFA have the key.
  private static let nullInDeny = Check("mfa-null-in-deny", .error) { policy in
    find(policy, .multiFactorAuthPresent, in: .deny) { $0.isComparison(.null) && $0.asks(for: "true") }
      .map { _, condition in
        Remark(
          at: condition.name, "sessions without MFA slip through: they have aws:MultiFactorAuthPresent, as false",
          fix: "write BoolIfExists with \"false\" in place of Null with \"true\"")
      }
  }

  /// A Deny of old MFA, which requests without MFA are not.
  private static let ageInDeny = Check("mfa-age-in-deny", .error) { policy in
    find(policy, .multiFactorAuthAge, in: .deny) {
      $0.isComparison(.numericGreaterThan, ifExists: false)
        || $0.isComparison(.numericGreaterThanEquals, ifExists: false)
    }.map { _, condition in
      Remark(
        at: condition.name,
        "requests without MFA slip through: they have no aws:MultiFactorAuthAge, so this Deny does not apply",
        fix: "write \(condition.name.text)IfExists, or deny requests without MFA in a statement of their own")
    }
  }

  /// An Allow of recent MFA, or none.
  private static let ageInAllow = Check("mfa-age-ifexists-in-allow", .error) { policy in
    find(policy, .multiFactorAuthAge, in: .allow) {
      $0.isComparison(.numericLessThan, ifExists: true) || $0.isComparison(.numericLessThanEquals, ifExists: true)
    }.filter { statement, _ in !asksForTrue(statement) }.map { _, condition in
      Remark(
        at: condition.name,
        "requests without MFA are allowed: with IfExists, one without aws:MultiFactorAuthAge counts as recent",
        fix: "leave IfExists out of \(condition.name.text)")
    }
  }

  /// Whether the statement asks for MFA in another condition, which must hold too.
  private static func asksForTrue(_ statement: WrittenStatement) -> Bool {
    statement.conditions.contains {
      $0.isAbout(.multiFactorAuthPresent) && $0.isComparison(.bool, ifExists: false) && $0.asks(for: "true")
    }
  }

  private static func find(
    _ policy: WrittenPolicy, _ key: ConditionKey, in effect: Statement.Effect,
    where matches: (WrittenCondition) -> Bool
  ) -> [(statement: WrittenStatement, condition: WrittenCondition)] {
    policy.conditions.filter { $0.statement.effect == effect && $0.condition.isAbout(key) && matches($0.condition) }
  }
}
