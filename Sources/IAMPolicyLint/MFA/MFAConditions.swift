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
    find(policy, .deny) { !$0.longTerm && $0.session && !$0.fresh && !$0.old }.filter {
      !isDenied($0.statement, policy) { $0.longTerm }
    }.map { _, stance in
      Remark(
        at: stance.place,
        "long-term keys slip through: their requests have no aws:MultiFactorAuthPresent, so this Deny does not apply",
        fix: "write BoolIfExists with \"false\" in place of \(stance.names)")
    }
  }

  /// `Null … true` alone: sessions without MFA have the key.
  private static let nullInDeny = Check("mfa-null-in-deny", .error) { policy in
    find(policy, .deny) { $0.longTerm && !$0.session && !$0.fresh && !$0.old }.filter {
      !isDenied($0.statement, policy) { $0.session }
    }.map { _, stance in
      Remark(
        at: stance.place, "sessions without MFA slip through: they have aws:MultiFactorAuthPresent, as false",
        fix: "write BoolIfExists with \"false\" in place of \(stance.names)")
    }
  }

  /// Old codes are denied, and requests without any are not.
  private static let ageInDeny = Check("mfa-age-in-deny", .error) { policy in
    find(policy, .deny) { !($0.longTerm && $0.session) && !$0.fresh && $0.old }.filter { statement, stance in
      !isDenied(statement, policy) { ($0.longTerm || stance.longTerm) && ($0.session || stance.session) }
    }.map { _, stance in
      Remark(
        at: stance.place,
        "requests without MFA slip through: they have no aws:MultiFactorAuthAge, so this Deny does not apply",
        fix: "write NumericGreaterThanIfExists, or deny requests without MFA in a statement of their own")
    }
  }

  // MARK: Allow

  /// `BoolIfExists … true`: a missing key counts as true.
  private static let ifExistsInAllow = Check("mfa-ifexists-in-allow", .error) { policy in
    find(policy, .allow) { $0.longTerm && !$0.session && $0.fresh && $0.old }.map { _, stance in
      Remark(
        at: stance.place,
        "long-term keys are allowed: a request without aws:MultiFactorAuthPresent counts as one with",
        fix: "write Bool with \"true\" in place of \(stance.names)")
    }
  }

  /// `Null … false`: a session without MFA has the key too.
  private static let nullInAllow = Check("mfa-null-in-allow", .error) { policy in
    find(policy, .allow) { !$0.longTerm && $0.session && $0.fresh && $0.old }.map { _, stance in
      Remark(
        at: stance.place,
        "sessions without MFA are allowed: they have aws:MultiFactorAuthPresent too, as false",
        fix: "write Bool with \"true\" in place of \(stance.names)")
    }
  }

  /// Fresh codes are allowed, or none.
  private static let ageInAllow = Check("mfa-age-ifexists-in-allow", .error) { policy in
    find(policy, .allow) { ($0.longTerm || $0.session) && $0.fresh && !$0.old }.map { _, stance in
      Remark(
        at: stance.place,
        "requests without MFA are allowed: with IfExists, one without aws:MultiFactorAuthAge counts as recent",
        fix: "leave IfExists out of \(stance.names)")
    }
  }

  // MARK: Either

  /// Two conditions of which one never holds when the other does.
  private static let never = Check("mfa-never-holds", .error) { policy in
    find(policy, nil) { !$0.longTerm && !$0.session && !$0.fresh && !$0.old }.map { statement, stance in
      let effect = statement.effect == .deny ? "denies" : "allows"
      return Remark(
        at: stance.place,
        "no request has what \(stance.names) \(stance.isOne ? "asks" : "ask") for here: this \(effect) nothing",
        fix: statement.effect == .deny
          ? "write BoolIfExists with \"false\" alone; what else should be denied, in a statement of its own"
          : "write Bool with \"true\"")
    }
  }

  /// Whoever gives a code is denied what others are not.
  private static let invertedDeny = Check("mfa-inverted-deny", .error) { policy in
    find(policy, .deny) { $0.fresh && !($0.longTerm && $0.session && $0.old) }.map { _, stance in
      Remark(
        at: stance.place, "this denies requests with MFA, and leaves open what it denies them to others",
        fix: "write BoolIfExists with \"false\" in place of \(stance.names)")
    }
  }

  /// Whoever gives a code may less. Enrolment is allowed so on purpose: who has MFA needs it no more.
  private static let invertedAllow = Check("mfa-inverted-allow", .warning) { policy in
    find(policy, .allow) { !$0.fresh && ($0.longTerm || $0.session || $0.old) }.filter { statement, _ in
      statement.actions.isEmpty || !statement.actions.allSatisfy { $0.text.lowercased().contains("mfadevice") }
    }.map { _, stance in
      Remark(
        at: stance.place, "this allows requests without MFA, and not those with",
        fix: "write Bool with \"true\" in place of \(stance.names)")
    }
  }

  // MARK: Statements

  private static func find(
    _ policy: WrittenPolicy, _ effect: Statement.Effect?, where matches: (MFAStance) -> Bool
  ) -> [(statement: WrittenStatement, stance: MFAStance)] {
    policy.statementsOrFragment.compactMap { statement in
      // Who comes by an identity provider has no MFA keys at all, which is another matter.
      let isFederated = statement.principals.contains { $0.kind?.text == PrincipalElement.Kind.federated.rawValue }
      guard effect == nil || statement.effect == effect, statement.effect != nil, !isFederated,
        let stance = MFAStance(statement), matches(stance)
      else { return nil }
      return (statement, stance)
    }
  }

  /// Whether another Deny stands in for one: it names the same, or nearly everything.
  private static func isDenied(
    _ statement: WrittenStatement, _ policy: WrittenPolicy, _ covers: (MFAStance) -> Bool
  ) -> Bool {
    policy.statements.contains { other in
      guard other.effect == .deny, other.offset != statement.offset, let stance = MFAStance(other), covers(stance)
      else {
        return false
      }
      return other.isBroad || other.hasSameScope(as: statement)
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

  fileprivate func hasSameScope(as other: WrittenStatement) -> Bool {
    func texts(_ list: [WrittenText]) -> Set<String> { Set(list.map { $0.text }) }
    func caseless(_ list: [WrittenText]) -> Set<String> { Set(list.map { $0.text.lowercased() }) }
    return caseless(actions) == caseless(other.actions) && caseless(notActions) == caseless(other.notActions)
      && texts(resources) == texts(other.resources) && texts(notResources) == texts(other.notResources)
  }
}
