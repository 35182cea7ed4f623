internal import IAMPolicy
internal import VMFAEncoding

/// Conditions on MFA that say something else than their authors will have meant.
enum MFAConditions {
  static let checks = [
    boolInDeny, nullInDeny, ageInDeny, ifExistsInAllow, nullInAllow, ageInAllow, never, invertedDeny, invertedAllow,
  ]

  // MARK: Deny

  /// `Bool … false`: there is nothing to compare in requests with a long-term key.
  private static let boolInDeny = Check("mfa-bool-in-deny", .error) { policy in
    find(policy, .deny) { $0.session && !$0.longTerm && !$0.someAge }.filter(\.slip.longTerm).map { found in
      Remark(
        at: found.stance.place,
        "long-term keys slip through: their requests have no aws:MultiFactorAuthPresent, so this Deny does not apply",
        fix: "write BoolIfExists with \"false\" in place of \(found.stance.names)")
    }
  }

  /// `Null … true` alone: sessions without MFA have the key.
  private static let nullInDeny = Check("mfa-null-in-deny", .error) { policy in
    find(policy, .deny) { $0.longTerm && !$0.session && !$0.someAge }.filter(\.slip.session).map { found in
      Remark(
        at: found.stance.place, "sessions without MFA slip through: they have aws:MultiFactorAuthPresent, as false",
        fix: "write BoolIfExists with \"false\" in place of \(found.stance.names)")
    }
  }

  /// Old codes are denied, and requests without any are not.
  private static let ageInDeny = Check("mfa-age-in-deny", .error) { policy in
    find(policy, .deny) { !$0.fresh && $0.someAge }.filter { $0.slip.longTerm || $0.slip.session }.map { found in
      Remark(
        at: found.stance.place,
        "requests without MFA slip through: they have no aws:MultiFactorAuthAge, so this Deny does not apply",
        fix: found.stance.conditions.count == 1
          ? "write \(found.stance.names)IfExists, or deny requests without MFA in a statement of their own"
          : "deny requests without MFA in a statement of their own, by BoolIfExists with \"false\"")
    }
  }

  // MARK: Allow

  /// `BoolIfExists … true`: a missing key counts as true.
  private static let ifExistsInAllow = Check("mfa-ifexists-in-allow", .error) { policy in
    find(policy, .allow) { $0.longTerm && !$0.session && $0.fresh && $0.old }.filter(\.slip.longTerm).map { found in
      Remark(
        at: found.stance.place,
        "long-term keys are allowed: a request without aws:MultiFactorAuthPresent counts as one with",
        fix: "write Bool with \"true\" in place of \(found.stance.names)")
    }
  }

  /// `Null … false`: a session without MFA has the key too.
  private static let nullInAllow = Check("mfa-null-in-allow", .error) { policy in
    find(policy, .allow) { !$0.longTerm && $0.session && $0.fresh && $0.old }.filter(\.slip.session).map { found in
      Remark(
        at: found.stance.place,
        "sessions without MFA are allowed: they have aws:MultiFactorAuthPresent too, as false",
        fix: "write Bool with \"true\" in place of \(found.stance.names)")
    }
  }

  /// Fresh codes are allowed, or none.
  private static let ageInAllow = Check("mfa-age-ifexists-in-allow", .error) { policy in
    find(policy, .allow) { ($0.longTerm || $0.session) && $0.fresh && !$0.old }
      .filter { $0.slip.longTerm || $0.slip.session }.map { found in
        Remark(
          at: found.stance.place,
          "requests without MFA are allowed: one without aws:MultiFactorAuthAge counts as recent here",
          fix: "write NumericLessThan, without IfExists or a set operator, in place of \(found.stance.names)")
      }
  }

  // MARK: Either

  /// Conditions that hold for nobody, together or alone.
  private static let never = Check("mfa-never-holds", .error) { policy in
    find(policy, nil) { !$0.longTerm && !$0.session && !$0.someAge }.map { found in
      let isDeny = found.statement.effect == .deny
      return Remark(
        at: found.stance.place,
        "no request has what \(found.stance.names) \(found.stance.isOne ? "asks" : "ask") for here: this "
          + (isDeny ? "denies" : "allows") + " nothing",
        fix: isDeny
          ? "write BoolIfExists with \"false\" alone; what else should be denied, in a statement of its own"
          : "write Bool with \"true\"")
    }
  }

  /// Whoever gives a code is denied what others are not.
  private static let invertedDeny = Check("mfa-inverted-deny", .error) { policy in
    find(policy, .deny) { $0.fresh && !($0.longTerm && $0.session && $0.old) }.map { found in
      Remark(
        at: found.stance.place, "this denies requests with MFA, and not all of those without",
        fix: "write BoolIfExists with \"false\" in place of \(found.stance.names)")
    }
  }

  /// Without a code one may more than with. Enrolment is allowed so on purpose: who has MFA needs it no more.
  private static let invertedAllow = Check("mfa-inverted-allow", .warning) { policy in
    find(policy, .allow) { !$0.fresh && ($0.longTerm || $0.session) }.filter { found in
      !found.statement.actions.contains { $0.text.lowercased().contains("mfadevice") }
    }.map { found in
      Remark(
        at: found.stance.place, "this allows requests without MFA, and not those with",
        fix: "write Bool with \"true\" in place of \(found.stance.names)")
    }
  }

  // MARK: Statements

  /// A statement whose conditions on MFA are of a kind.
  private struct Found {
    let number: Int
    let statement: WrittenStatement
    let stance: MFAStance
    let policy: WrittenPolicy

    /// Whom they let through: looked at only where that decides.
    var slip: MFASlip { MFASlip(number, stance, policy) }
  }

  private static func find(
    _ policy: WrittenPolicy, _ effect: Statement.Effect?, where matches: (MFAStance) -> Bool
  ) -> [Found] {
    policy.statementsOrFragment.enumerated().compactMap { number, statement in
      // Who comes by an identity provider has no MFA keys at all, which is another matter.
      let isFederated = statement.principals.contains { $0.kind?.text == PrincipalElement.Kind.federated.rawValue }
      guard effect == nil || statement.effect == effect, statement.effect != nil, !isFederated,
        let stance = MFAStance(statement), matches(stance)
      else { return nil }
      return Found(number: number, statement: statement, stance: stance, policy: policy)
    }
  }
}

extension MFAStance {
  /// Where the first of the conditions has its operator's name.
  fileprivate var place: WrittenText { conditions[0].name }

  fileprivate var isOne: Bool { Set(conditions.map(\.name.text)).count == 1 }

  /// The operators' names.
  fileprivate var names: String {
    Names.listed(conditions.map(\.name.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

extension WrittenStatement {
  /// Whether it is about every action, or every one but a few, on every resource.
  var isBroad: Bool {
    let everywhere = resources.contains { $0.text == "*" }
    return everywhere && (!notActions.isEmpty || actions.contains { $0.text == "*" })
  }
}
