internal import IAMPolicy
internal import VMFAEncoding

/// Policies that force MFA and lead their users into a wall, or leave a door open.
enum MFAJourneys {
  static let checks = [deleteWithoutMFA, beginning, resync, cancelled]

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
}
