internal import IAMPolicy

/// Policies that force MFA and lead their users into a wall, or leave a door open.
enum MFAJourneys {
  static let checks: [@Sendable (PolicyView) -> [Finding]] = [deleteWithoutMFA, enrolment, cancelled]

  /// The statement that denies nearly everything without MFA, when there is one.
  private static func gate(_ view: PolicyView) -> Int? {
    guard view.allowedWithoutMFA != nil else { return nil }
    return view.conditions.first { statement, condition in
      view.effect(statement) == .deny && condition.isAbout(.multiFactorAuthPresent) && condition.plainName == "bool"
        && condition.asks(for: "false") && isBroad(view.policy.document.statements[statement].actions)
    }?.statement
  }

  private static func isBroad(_ actions: Statement.Scope<[String]>) -> Bool {
    switch actions {
    case .only(let patterns): patterns.contains("*")
    case .except: true
    }
  }

  private static func isPossibleWithoutMFA(_ action: String, _ view: PolicyView) -> Bool {
    view.allowedWithoutMFA?.sets.contains { $0.contains(action) } ?? false
  }

  /// Whether a statement allows an action to somebody.
  private static func allowing(_ action: String, _ view: PolicyView) -> Int? {
    view.policy.document.statements.firstIndex { statement in
      guard statement.effect == .allow else { return false }
      let isNamed = statement.actions.value.contains { ActionPattern($0)?.matches(action) ?? false }
      if case .except = statement.actions { return !isNamed }
      return isNamed
    }
  }

  /// "Do not allow add permission to delete an MFA device without MFA authentication."
  private static func deleteWithoutMFA(_ view: PolicyView) -> [Finding] {
    guard let gate = gate(view) else { return [] }
    let action = "iam:DeleteVirtualMFADevice"
    guard isPossibleWithoutMFA(action, view) else { return [] }
    return [
      Finding(
        name: "mfa-delete-without-mfa", severity: .error,
        position: view.place(of: "NotAction", in: gate, entry: action),
        message: "without MFA a device can be deleted: whoever has a user's key alone can begin to take MFA away",
        fix: "take \(action) out of NotAction; an administrator deletes what a cancelled enrolment leaves")
    ]
  }

  /// What is needed to enrol and to resynchronise must be possible without MFA, or nobody ever gets there.
  private static func enrolment(_ view: PolicyView) -> [Finding] {
    guard let gate = gate(view) else { return [] }
    let needs = [
      ("iam:CreateVirtualMFADevice", Finding.Severity.error, "nobody can begin to enrol a device"),
      ("iam:EnableMFADevice", .error, "nobody can enable a device"),
      ("iam:ResyncMFADevice", .warning, "a phone whose clock drifts locks its user out, for no code is right then"),
    ]
    return needs.compactMap { action, severity, consequence in
      guard allowing(action, view) != nil, !isPossibleWithoutMFA(action, view) else { return nil }
      return Finding(
        name: "mfa-enrolment-locked-out", severity: severity, position: view.place(of: "NotAction", in: gate),
        message: "\(action) is allowed, but denied without MFA: \(consequence)",
        fix: "add \(action) to NotAction of this statement")
    }
  }

  /// A device whose name is fixed can be created once; when the page is closed then, only an administrator helps.
  private static func cancelled(_ view: PolicyView) -> [Finding] {
    let create = "iam:CreateVirtualMFADevice"
    guard gate(view) != nil, let statement = allowing(create, view), isPossibleWithoutMFA(create, view),
      !isPossibleWithoutMFA("iam:DeleteVirtualMFADevice", view),
      case .only(let resources)? = view.policy.document.statements[statement].resources,
      let resource = resources.first(where: { $0.contains(":mfa/") }),
      resources.allSatisfy({ $0 != "*" && !$0.hasSuffix("*") })
    else { return [] }
    return [
      Finding(
        name: "mfa-cancelled-enrolment", severity: .suggestion,
        position: view.place(of: "Resource", in: statement, entry: resource),
        message:
          "a user who cancels an enrolment cannot begin again: the device has this name already, and may not be deleted "
          + "without MFA",
        fix: "allow \(create) on mfa/*, so that another name can be chosen, or let an administrator delete the device")
    ]
  }
}

/// `user/${aws:username}` and users with a path.
enum UserPaths {
  static let check: @Sendable (PolicyView) -> [Finding] = { view in
    view.policy.document.statements.enumerated().flatMap { index, statement -> [Finding] in
      guard case .only(let resources)? = statement.resources, statement.effect == .allow else { return [] }
      return resources.filter { $0.hasSuffix(":user/${aws:username}") }.map { resource in
        Finding(
          name: "username-without-path", severity: .suggestion,
          position: view.place(of: "Resource", in: index, entry: resource),
          message: "users with a path are not meant: the ARN of alice in /team/ is user/team/alice",
          fix: "if there are such users, add the same with user/*/${aws:username}")
      }
    }
  }
}
