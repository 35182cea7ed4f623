internal import IAMPolicy

/// Conditions on MFA that say something else than their authors will have meant.
///
/// Requests with a long-term key have no MFA keys at all; those of a session without MFA have `false` and no age.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
enum MFAConditions {
  static let checks: [@Sendable (PolicyView) -> [Finding]] = [
    boolInDeny, ifExistsInAllow, nullInAllow, nullInDeny, age,
  ]

  /// A Deny on `Bool … false`: there is nothing to compare in requests with a long-term key.
  private static func boolInDeny(_ view: PolicyView) -> [Finding] {
    find(view, .multiFactorAuthPresent, in: .deny) {
      $0.plainName == "bool" && !$0.hasIfExists && $0.asks(for: "false")
    }
    .map { statement, condition in
      Finding(
        name: "mfa-bool-in-deny", severity: .error, position: view.place(of: condition, in: statement),
        message:
          "long-term keys slip through: their requests have no aws:MultiFactorAuthPresent, so this Deny does not apply",
        fix: "write BoolIfExists in place of \(condition.name)")
    }
  }

  /// An Allow on `BoolIfExists … true`: a missing key counts as true.
  private static func ifExistsInAllow(_ view: PolicyView) -> [Finding] {
    find(view, .multiFactorAuthPresent, in: .allow) { $0.plainName == "bool" && $0.hasIfExists && $0.asks(for: "true") }
      .map { statement, condition in
        Finding(
          name: "mfa-ifexists-in-allow", severity: .error, position: view.place(of: condition, in: statement),
          message:
            "long-term keys are allowed: with IfExists, a request without aws:MultiFactorAuthPresent counts as one with",
          fix: "write Bool in place of \(condition.name)")
      }
  }

  /// An Allow on `Null … false`: a session without MFA has the key too.
  private static func nullInAllow(_ view: PolicyView) -> [Finding] {
    find(view, .multiFactorAuthPresent, in: .allow) { $0.plainName == "null" && $0.asks(for: "false") }
      .filter { statement, _ in !asksForTrue(view, statement) }
      .map { statement, condition in
        Finding(
          name: "mfa-null-in-allow", severity: .error, position: view.place(of: condition, in: statement),
          message: "sessions without MFA are allowed: they have aws:MultiFactorAuthPresent too, as false",
          fix: "write Bool with \"true\" in place of Null with \"false\"")
      }
  }

  /// A Deny on `Null … true` alone: sessions without MFA have the key.
  private static func nullInDeny(_ view: PolicyView) -> [Finding] {
    find(view, .multiFactorAuthPresent, in: .deny) { $0.plainName == "null" && $0.asks(for: "true") }
      .map { statement, condition in
        Finding(
          name: "mfa-null-in-deny", severity: .error, position: view.place(of: condition, in: statement),
          message: "sessions without MFA slip through: they have aws:MultiFactorAuthPresent, as false",
          fix: "write BoolIfExists with \"false\" in place of Null with \"true\"")
      }
  }

  /// `aws:MultiFactorAuthAge` where its absence decides the wrong way.
  private static func age(_ view: PolicyView) -> [Finding] {
    let denies = find(view, .multiFactorAuthAge, in: .deny) {
      $0.plainName.hasPrefix("numericgreaterthan") && !$0.hasIfExists
    }.map { statement, condition in
      Finding(
        name: "mfa-age-in-deny", severity: .error, position: view.place(of: condition, in: statement),
        message: "requests without MFA slip through: they have no aws:MultiFactorAuthAge, so this Deny does not apply",
        fix: "write \(condition.name)IfExists, or deny requests without MFA in a statement of their own")
    }
    let allows = find(view, .multiFactorAuthAge, in: .allow) {
      $0.plainName.hasPrefix("numericlessthan") && $0.hasIfExists
    }.filter { statement, _ in !asksForTrue(view, statement) }.map { statement, condition in
      Finding(
        name: "mfa-age-ifexists-in-allow", severity: .error, position: view.place(of: condition, in: statement),
        message: "requests without MFA are allowed: with IfExists, one without aws:MultiFactorAuthAge counts as recent",
        fix: "leave IfExists out of \(condition.name)")
    }
    return denies + allows
  }

  /// Whether the statement asks for MFA in another condition, which must hold too.
  private static func asksForTrue(_ view: PolicyView, _ statement: Int) -> Bool {
    view.policy.document.statements[statement].conditions.contains {
      $0.isAbout(.multiFactorAuthPresent) && $0.plainName == "bool" && !$0.hasIfExists && $0.asks(for: "true")
    }
  }

  private static func find(
    _ view: PolicyView, _ key: ConditionKey, in effect: Statement.Effect, where matches: (Condition) -> Bool
  ) -> [(statement: Int, condition: Condition)] {
    view.conditions.filter { view.effect($0.statement) == effect && $0.condition.isAbout(key) && matches($0.condition) }
  }
}
