internal import IAMPolicy
internal import VMFAEncoding

/// What a policy that forces MFA leaves open without it, though it should not.
enum MFAGate {
  static let checks = [deleteWithoutMFA, deleteNotDenied, deactivateWithoutMFA, bypass, elsewhere]

  /// "Do not allow add permission to delete an MFA device without MFA authentication."
  private static let deleteWithoutMFA = Check("mfa-delete-without-mfa", .error) { policy in
    let action = "iam:DeleteVirtualMFADevice"
    return open(action, on: ["mfa/alice", "mfa/bob"], policy) { place, fix in
      Remark(
        at: place, "without MFA a device can be deleted: whoever has a user's key alone can begin to take MFA away",
        fix: fix + "; an administrator deletes what a cancelled enrolment leaves")
    }
  }

  /// AWS asks for MFA by itself when users take off a device of their own, and only then.
  private static let deactivateWithoutMFA = Check("mfa-deactivate-without-mfa", .warning) { policy in
    open("iam:DeactivateMFADevice", on: ["user/bob"], policy) { place, fix in
      Remark(
        at: place,
        "iam:DeactivateMFADevice is possible without MFA on devices of others: only at their own does AWS ask users for MFA "
          + "by itself",
        fix: fix + ": who has lost a phone needs an administrator or a second device")
    }
  }

  /// Ways around MFA for whoever has a key alone.
  private static let bypass = Check("mfa-bypass-without-mfa", .error) { policy in
    guard policy.forcesMFA, let gate = policy.gate else { return [] }
    let ways: [(consequence: String, asked: [(action: String, resource: String)])] = [
      (
        "become another user",
        [
          ("iam:CreateAccessKey", "user/bob"), ("iam:CreateLoginProfile", "user/bob"),
          ("iam:UpdateLoginProfile", "user/bob"),
        ]
      ),
      (
        "be rid of this policy",
        [
          ("iam:DetachUserPolicy", "user/alice"), ("iam:DeleteUserPolicy", "user/alice"),
          ("iam:RemoveUserFromGroup", "group/any"), ("iam:CreatePolicyVersion", "policy/any"),
          ("iam:SetDefaultPolicyVersion", "policy/any"),
        ]
      ),
    ]
    return ways.compactMap { consequence, asked in
      let open = asked.filter { isOpen($0.action, on: $0.resource, policy) }
      guard let first = open.first else { return nil }
      let names = Names.listed(open.map(\.action))
      return Remark(
        at: place(of: first.action, in: gate),
        "whoever has a user's key alone can \(consequence): without MFA \(names) \(open.count == 1 ? "is" : "are") allowed"
          + (first.resource == "user/bob" ? " on others" : ""),
        fix: first.resource == "user/bob"
          ? "allow it on user/${aws:username} alone, or take it out of NotAction"
          : "let NotAction of this statement have only what is needed to enrol")
    }
  }

  /// The same as the first of a policy that only denies: others allow.
  private static let deleteNotDenied = Check("mfa-delete-not-denied", .warning) { policy in
    let action = "iam:DeleteVirtualMFADevice"
    guard policy.forcesMFA, let gate = policy.gate, gate.isBroad, MFAStance(gate)?.longTerm == true,
      let user = policy.user,
      !policy.statements.contains(where: { $0.effect == .allow && $0.names(action: action) }),
      ["mfa/alice", "mfa/bob"].allSatisfy({ user.asks(action, on: $0, .absent).decision.outcome == .implicitDeny })
    else { return [] }
    return [
      Remark(
        at: place(of: action, in: gate),
        "\(action) is not denied without MFA: if another policy allows it, whoever has a user's key alone can begin to "
          + "take MFA away",
        fix: "let NotAction of this statement have only what is needed to enrol, and not \(action)")
    ]
  }

  /// "Everything but this is denied without MFA" means everywhere.
  private static let elsewhere = Check("mfa-deny-on-some-resources", .warning) { policy in
    guard policy.user != nil else { return [] }
    return policy.statements.compactMap { statement in
      guard statement.effect == .deny, !statement.notActions.isEmpty, let resource = statement.resources.first,
        !statement.resources.contains(where: { $0.text == "*" }), MFAStance(statement)?.forcesMFA == true
      else { return nil }
      return Remark(
        at: resource,
        "without MFA nearly everything is denied, but on this resource only: on all others it stays open",
        fix: "write \"*\" here, if no more than the actions of NotAction should be possible without MFA")
    }
  }

  // MARK: What is open

  /// One remark, when a policy forces MFA and an action is allowed without it all the same.
  private static func open(
    _ action: String, on resources: [String], _ policy: WrittenPolicy, _ remark: (Int, String) -> Remark
  ) -> [Remark] {
    guard policy.forcesMFA, let gate = policy.gate, resources.contains(where: { isOpen(action, on: $0, policy) }) else {
      return []
    }
    let named = gate.notActions.first { ActionPattern($0.text)?.matches(action) ?? false }
    let fix =
      if let named, named.text.lowercased() == action.lowercased() {
        "take \(action) out of NotAction"
      } else if let named {
        "in place of `\(named.text)` let NotAction have only what is needed to enrol"
      } else {
        "deny \(action) without MFA too"
      }
    return [remark(place(of: action, in: gate), fix)]
  }

  /// Whether a long-term key may, and not because the Deny misses long-term keys altogether, which has a check of its own.
  private static func isOpen(_ action: String, on resource: String, _ policy: WrittenPolicy) -> Bool {
    guard let user = policy.user, user.asks(action, on: resource, .absent).isAllowed else { return false }
    return !user.asks(action, on: resource, .none).isDenied
  }

  private static func place(of action: String, in gate: WrittenStatement) -> Int {
    let named = gate.notActions.first { ActionPattern($0.text)?.matches(action) ?? false }
    return named?.offset ?? gate.offset(of: "NotAction")
  }
}

extension WrittenPolicy {
  /// The first statement that denies nearly everything without MFA.
  var gate: WrittenStatement? {
    statements.first { $0.effect == .deny && !$0.notActions.isEmpty && MFAStance($0)?.forcesMFA == true }
      ?? statements.first { $0.effect == .deny && $0.isBroad && MFAStance($0)?.forcesMFA == true }
  }

  /// Whether it means to force MFA.
  var forcesMFA: Bool { user != nil && gate != nil }
}
