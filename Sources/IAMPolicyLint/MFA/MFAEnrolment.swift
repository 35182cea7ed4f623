internal import IAMPolicy
internal import VMFAEncoding

/// Policies that force MFA and lead their users into a wall.
enum MFAEnrolment {
  static let checks = [beginning, enrolmentDenied, resync, console, cancelled, oneName, firstPassword]

  /// What is needed to enrol, with what it is asked about.
  private static let needs: [(action: String, resources: [String], consequence: String)] = [
    ("iam:CreateVirtualMFADevice", ["mfa/alice", "mfa/other"], "nobody can begin to enrol a device"),
    ("iam:EnableMFADevice", ["user/alice"], "nobody can enable a device"),
  ]

  /// What is needed to enrol must be possible without MFA, or nobody ever gets there.
  private static let beginning = Check("mfa-enrolment-locked-out", .error) { policy in
    needs.flatMap { lockedOut($0.action, on: $0.resources, policy, $0.consequence) }
  }

  /// So must be what puts a drifting phone right.
  private static let resync = Check("mfa-resync-locked-out", .warning) { policy in
    lockedOut(
      "iam:ResyncMFADevice", on: ["user/alice"], policy,
      "a phone whose clock drifts locks its user out, for no code is right then")
  }

  /// The console's page lists what there is before it offers anything.
  private static let console = Check("mfa-console-locked-out", .suggestion) { policy in
    [("iam:ListMFADevices", "user/alice"), ("iam:ListVirtualMFADevices", "mfa/")].flatMap { action, resource in
      lockedOut(action, on: [resource], policy, "the console's page cannot show devices to who enrols there")
    }
  }

  /// Who must choose a password at the first sign-in has no MFA then.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html
  private static let firstPassword = Check("mfa-first-password", .suggestion) { policy in
    lockedOut(
      "iam:ChangePassword", on: ["user/alice"], policy,
      "a new user who must set a password at the first sign-in cannot")
  }

  /// A policy that only denies, and what others allow to enrol.
  private static let enrolmentDenied = Check("mfa-enrolment-denied", .warning) { policy in
    guard let user = policy.user else { return [] }
    var denied: [(action: String, statement: Int)] = []
    for need in needs {
      let answers = need.resources.map { user.asks(need.action, on: $0, .absent) }
      let withMFA = need.resources.map { user.asks(need.action, on: $0, .since(0)) }
      // What no policy allows with MFA either is somebody else's to allow.
      guard answers.allSatisfy(\.isDenied), withMFA.allSatisfy({ $0.decision.outcome == .implicitDeny }),
        let own = answers[0].own
      else { continue }
      denied.append((need.action, own))
    }
    // Keys and hardware tokens are not created: who may enable those need not create anything.
    let enables = policy.statements.contains { $0.effect == .allow && $0.names(action: "iam:EnableMFADevice") }
    guard let first = denied.first, denied.contains(where: { $0.action == "iam:EnableMFADevice" }) || !enables else {
      return []
    }
    let names = denied.map(\.action)
    let statement = policy.statements[first.statement]
    return [
      Remark(
        at: place(of: first.action, in: statement),
        "\(Names.listed(names)) \(names.count == 1 ? "is" : "are") denied without MFA, whatever other policies allow: who "
          + "has no device yet cannot enrol one",
        fix: "if users enrol by themselves, " + cure(names, statement))
    ]
  }

  /// A device whose name is fixed can be created once; when the page is closed then, only an administrator helps.
  private static let cancelled = Check("mfa-cancelled-enrolment", .suggestion) { policy in
    let create = "iam:CreateVirtualMFADevice"
    guard let user = policy.user, policy.forcesMFAWithOthers, let own = user.asks(create, on: "mfa/alice", .absent).own,
      user.asks(create, on: "mfa/alice", .absent).isAllowed, !user.asks(create, on: "mfa/alice-2", .absent).isAllowed,
      !user.asks("iam:DeleteVirtualMFADevice", on: "mfa/alice", .absent).isAllowed
    else { return [] }
    let statement = policy.statements[own]
    return [
      Remark(
        at: deviceResource(statement),
        "a user who cancels an enrolment cannot begin again: the device has this name already, and may not be deleted "
          + "without MFA",
        fix: "allow \(create) on mfa/*, so that another name can be chosen, or let an administrator delete the device")
    ]
  }

  /// The console asks for a device's name since users may have eight.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html
  private static let oneName = Check("mfa-one-device-name", .suggestion) { policy in
    let create = "iam:CreateVirtualMFADevice"
    guard let user = policy.user, policy.forcesMFAWithOthers,
      let own = user.asks(create, on: "mfa/alice", .since(0)).own,
      user.asks(create, on: "mfa/alice", .since(0)).isAllowed,
      !user.asks(create, on: "mfa/alice-2", .since(0)).isAllowed
    else { return [] }
    return [
      Remark(
        at: deviceResource(policy.statements[own]),
        "the console asks for a device's name, and all but the user's own are refused; there can be no second device for "
          + "the day when a phone is lost",
        fix: "allow \(create) on mfa/*")
    ]
  }

  private static func deviceResource(_ statement: WrittenStatement) -> Int {
    statement.resources.first { $0.text.contains(":mfa/") }?.offset ?? statement.offset(of: "Resource")
  }

  // MARK: What is locked

  /// What is allowed with MFA and not without, on none of the resources.
  private static func lockedOut(
    _ action: String, on resources: [String], _ policy: WrittenPolicy, _ consequence: String
  ) -> [Remark] {
    guard let user = policy.user else { return [] }
    let without = resources.map { user.asks(action, on: $0, .absent) }
    let with = resources.map { user.asks(action, on: $0, .since(0)) }
    guard !without.contains(where: \.isAllowed), let place = with.firstIndex(where: \.isAllowed) else { return [] }
    // It is a Deny, or the Allow that asks for MFA.
    let isDenied = without[place].isDenied
    guard let own = isDenied ? without[place].own : with[place].own else { return [] }
    let statement = policy.statements[own]
    guard !isDenied else {
      return [
        Remark(
          at: self.place(of: action, in: statement),
          "\(action) is allowed, but denied without MFA: \(consequence)", fix: cure([action], statement))
      ]
    }
    return [
      Remark(
        at: MFAStance(statement)?.conditions.first?.name.offset ?? statement.offset,
        "\(action) is allowed with MFA only: \(consequence)",
        fix: "allow \(action) in a statement that does not ask for MFA")
    ]
  }

  private static func place(of action: String, in statement: WrittenStatement) -> Int {
    let named = statement.actions.first { ActionPattern($0.text)?.matches(action) ?? false }
    return named?.offset ?? statement.offset(of: statement.value["NotAction"] == nil ? "Action" : "NotAction")
  }

  /// How a Deny lets actions through.
  private static func cure(_ actions: [String], _ statement: WrittenStatement) -> String {
    let names = Names.listed(actions)
    guard statement.value["NotAction"] == nil else { return "add \(names) to NotAction of this statement" }
    let named = statement.actions.first { ActionPattern($0.text)?.matches(actions[0]) ?? false }
    guard let named, named.text.hasWildcards else { return "take \(names) out of Action of this statement" }
    return named.text == "*"
      ? "write NotAction in place of Action, with \(names) and what else is needed to enrol"
      : "in place of `\(named.text)` name the actions that should need MFA, and not \(names)"
  }
}

extension String {
  fileprivate var hasWildcards: Bool { utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
}
