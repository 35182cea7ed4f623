internal import IAMPolicy
internal import VMFAEncoding

/// Policies that force MFA and lead their users into a wall, or leave a door open.
enum MFAJourneys {
  static let checks = [
    deleteWithoutMFA, deleteNotDenied, deactivateWithoutMFA, beginning, enrolmentDenied, resync, cancelled,
    firstPassword, elsewhere,
  ]

  /// The statement that denies nearly everything without MFA, when there is one.
  private static func gate(_ policy: WrittenPolicy) -> WrittenStatement? {
    guard policy.allowedWithoutMFA != nil else { return nil }
    return policy.conditions.first { statement, condition in
      statement.effect == .deny && condition.isAbout(.multiFactorAuthPresent) && condition.isComparison(.bool)
        && condition.asks(for: "false")
        && (statement.value["NotAction"] != nil || statement.actions.contains { $0.text == "*" })
    }?.statement
  }

  private static func isPossibleWithoutMFA(_ action: String, _ policy: WrittenPolicy) -> Bool {
    policy.allowedWithoutMFA?.sets.contains { $0.contains(action) } ?? false
  }

  /// The first statement that allows an action to somebody.
  private static func allowing(_ action: String, _ policy: WrittenPolicy) -> WrittenStatement? {
    policy.statements.first { $0.effect == .allow && $0.names(action: action) }
  }

  /// "Do not allow add permission to delete an MFA device without MFA authentication."
  private static let deleteWithoutMFA = Check("mfa-delete-without-mfa", .error) { policy in
    let action = "iam:DeleteVirtualMFADevice"
    guard let gate = gate(policy), isPossibleWithoutMFA(action, policy) else { return [] }
    return [
      Remark(
        at: gate.offset(of: "NotAction", entry: action),
        "without MFA a device can be deleted: whoever has a user's key alone can begin to take MFA away",
        fix: "take \(action) out of NotAction; an administrator deletes what a cancelled enrolment leaves")
    ]
  }

  /// The same of a policy that only denies: others allow.
  private static let deleteNotDenied = Check("mfa-delete-not-denied", .warning) { policy in
    let action = "iam:DeleteVirtualMFADevice"
    guard let gate = gate(policy), allowing(action, policy) == nil,
      !policy.statements.contains(where: { $0.effect == .deny && $0.names(action: action) })
    else { return [] }
    return [
      Remark(
        at: gate.offset(of: "NotAction"),
        "\(action) is not denied without MFA: if another policy allows it, whoever has a user's key alone can begin to "
          + "take MFA away",
        fix: "let NotAction of this statement have only what is needed to enrol, and not \(action)")
    ]
  }

  /// AWS asks for MFA by itself when users take off a device of their own, and only then.
  private static let deactivateWithoutMFA = Check("mfa-deactivate-without-mfa", .warning) { policy in
    let action = "iam:DeactivateMFADevice"
    guard let gate = gate(policy), isPossibleWithoutMFA(action, policy), let allowing = allowing(action, policy),
      !allowing.resources.allSatisfy({ $0.text.hasSuffix("/${aws:username}") })
    else { return [] }
    return [
      Remark(
        at: gate.offset(of: "NotAction", entry: action),
        "\(action) is possible without MFA on devices of others: only at their own does AWS ask users for MFA by itself",
        fix: "take \(action) out of NotAction: who has lost a phone needs an administrator or a second device")
    ]
  }

  /// A policy that only denies, and what others allow to enrol.
  private static let enrolmentDenied = Check("mfa-enrolment-denied", .warning) { policy in
    let needs = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]
    guard let gate = gate(policy), needs.allSatisfy({ allowing($0, policy) == nil }) else { return [] }
    let denied = needs.filter(gate.names)
    guard !denied.isEmpty else { return [] }
    return [
      Remark(
        at: gate.offset(of: "NotAction"),
        "\(denied.joined(separator: " and ")) \(denied.count == 1 ? "is" : "are") denied without MFA, whatever other "
          + "policies allow: who has no device yet cannot enrol one",
        fix: "if users enrol by themselves, add \(denied.joined(separator: " and ")) to NotAction of this statement")
    ]
  }

  /// What is needed to enrol must be possible without MFA, or nobody ever gets there.
  private static let beginning = Check("mfa-enrolment-locked-out", .error) { policy in
    lockedOut("iam:CreateVirtualMFADevice", policy, "nobody can begin to enrol a device")
      + lockedOut("iam:EnableMFADevice", policy, "nobody can enable a device")
  }

  /// So must be what puts a drifting phone right.
  private static let resync = Check("mfa-resync-locked-out", .warning) { policy in
    lockedOut(
      "iam:ResyncMFADevice", policy, "a phone whose clock drifts locks its user out, for no code is right then")
  }

  private static func lockedOut(_ action: String, _ policy: WrittenPolicy, _ consequence: String) -> [Remark] {
    guard let gate = gate(policy), allowing(action, policy) != nil, !isPossibleWithoutMFA(action, policy) else {
      return []
    }
    return [
      Remark(
        at: gate.offset(of: "NotAction"), "\(action) is allowed, but denied without MFA: \(consequence)",
        fix: "add \(action) to NotAction of this statement")
    ]
  }

  /// A device whose name is fixed can be created once; when the page is closed then, only an administrator helps.
  private static let cancelled = Check("mfa-cancelled-enrolment", .suggestion) { policy in
    let create = "iam:CreateVirtualMFADevice"
    guard gate(policy) != nil, let statement = allowing(create, policy), isPossibleWithoutMFA(create, policy),
      !isPossibleWithoutMFA("iam:DeleteVirtualMFADevice", policy),
      let resource = statement.resources.first(where: { $0.text.contains(":mfa/") }),
      statement.resources.allSatisfy({ !$0.text.hasSuffix("*") })
    else { return [] }
    return [
      Remark(
        at: resource,
        "a user who cancels an enrolment cannot begin again: the device has this name already, and may not be deleted "
          + "without MFA",
        fix: "allow \(create) on mfa/*, so that another name can be chosen, or let an administrator delete the device")
    ]
  }

  /// Who must choose a password at the first sign-in has no MFA then.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html
  private static let firstPassword = Check("mfa-first-password", .suggestion) { policy in
    let action = "iam:ChangePassword"
    guard let gate = gate(policy), allowing(action, policy) != nil, !isPossibleWithoutMFA(action, policy) else {
      return []
    }
    return [
      Remark(
        at: gate.offset(of: "NotAction"),
        "a new user who must set a password at the first sign-in cannot: \(action) is allowed, but denied without MFA",
        fix:
          "if users begin so, add \(action) to NotAction of this statement, or give passwords that need not be changed")
    ]
  }

  /// "Everything but this is denied without MFA" means everywhere.
  private static let elsewhere = Check("mfa-deny-on-some-resources", .warning) { policy in
    policy.conditions.compactMap { statement, condition in
      guard statement.effect == .deny, condition.isAbout(.multiFactorAuthPresent), statement.value["NotAction"] != nil,
        policy.kind == .identity, let resource = statement.resources.first,
        !statement.resources.contains(where: { $0.text == "*" })
      else { return nil }
      return Remark(
        at: resource,
        "without MFA nearly everything is denied, but on this resource only: on all others it stays open",
        fix: "write \"*\" here, if no more than the actions of NotAction should be possible without MFA")
    }
  }
}
