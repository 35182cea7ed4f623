internal import IAMPolicy

/// What is not played but proven from the policies' texts: what a code opens and what it takes, and what there is without
/// one.
extension EnrolmentWalk {
  /// What has to do with the own user and devices, and is tried on them; a proof would take any user for it.
  private static let own = ["iam:*MFADevice*", "iam:GetUser", "sts:GetSessionToken", "sts:GetCallerIdentity"]

  /// Looks at what a session with MFA is good for: having a device and signing in with it is no use by itself.
  mutating func lookAround(in session: Session) {
    // What cannot be proven is not held against the policies.
    let proven = try? AllowedActions(withMFA: policies, only: EnrolmentWalk.own).counterexamples
    let isUnknown = proven == nil
    let opened = ownActions(in: session) + (proven ?? []).map(\.description)
    let console = "the console's page of the own devices needs iam:ListMFADevices on the user"
    let isListed = takes(
      "looks at the own devices in it", .userWithMFA, "iam:ListMFADevices",
      refused: !opened.isEmpty
        ? (.help, console + "; what can be open with MFA: " + EnrolmentWalk.words(opened))
        : isUnknown
          ? (.help, console) : (.stuck, "with MFA nothing opens: allow there what the user is to do; " + console),
      { walk throws(ServiceError) in try session.perform("ListMFADevices", ["UserName": walk.user.name]) })
    let keyLost = (try? open(to: .longTermKey, closedTo: .sessionWithMFA)) ?? []
    // What the key loses too need not be told of sessions.
    let lost =
      keyLost.isEmpty ? (try? open(to: .sessionWithoutMFA, closedTo: .sessionWithMFA)) ?? [] : keyLost
    if !lost.isEmpty {
      prove(
        "may not do what is possible without MFA: " + EnrolmentWalk.words(lost), .userWithMFA, lost, .trap,
        "who gives a code can do less: a Deny asks for `true` where `false` is meant, or an Allow for `false`")
    }
    note(
      .session,
      !lost.isEmpty
        ? "a code gives one, but takes what is possible without"
        : isListed
          ? "a code gives one, and it is of use"
          : !opened.isEmpty || isUnknown
            ? "a code gives one, but not the console's page of the own devices" : "a code gives one, but nothing opens")
  }

  /// What a session may do with the own user and device.
  private func ownActions(in session: Session) -> [String] {
    guard let user = try? user.arn() else { return [] }
    let device = account.identity.arn("mfa/" + self.user.name)
    return [
      ("iam:DeactivateMFADevice", user), ("iam:DeleteVirtualMFADevice", device), ("iam:GetUser", user),
    ].filter { (try? session.decide($0.0, on: $0.1).isAllowed) ?? false }.map(\.0)
  }

  /// What the key alone can do, and a session that was given without a code.
  mutating func goWithoutMFA() {
    guard asksForMFA else {
      prove("may do without MFA all that the policies allow: they do not ask for MFA", .user, [])
      return note(.withoutMFA, "the policies do not ask for MFA")
    }
    let sets: [ActionSet]
    let (keyAlone, sessionAlone): ([ActionSet], [ActionSet])
    do throws(ProofError) {
      sets = try AllowedActions(withoutMFA: policies).sets
      keyAlone = try open(to: .longTermKey, closedTo: .sessionWithoutMFA)
      sessionAlone = try open(to: .sessionWithoutMFA, closedTo: .longTermKey)
    } catch { return note(.withoutMFA, "cannot be proven: \(error)") }
    let own = sets.filter { $0.credentials.contains(.longTerm) }
    prove(title(own), .user, own)
    if !keyAlone.isEmpty {
      prove(
        "can be allowed what a session without a code cannot: " + EnrolmentWalk.words(keyAlone), .user, keyAlone, .hole,
        "the policies keep it from sessions without a code, and leave it to the key alone: in a Deny write BoolIfExists "
          + "in place of Bool, in an Allow Bool in place of BoolIfExists")
    }
    let session = sets.filter { $0.credentials.contains(.temporary) && !$0.isKeptFromSessions }
    // AWS keeps IAM from these sessions by itself.
    let includesIAM = session.contains { $0.contains("iam:AnyOther") }
    prove(
      title(session) + (includesIAM ? " (but nothing of IAM, whatever policies say)" : ""), .userWithoutMFA, session)
    if !sessionAlone.isEmpty {
      prove(
        "can be allowed what the key alone cannot: " + EnrolmentWalk.words(sessionAlone), .userWithoutMFA, sessionAlone,
        .hole,
        "the policies keep it from the key alone, and leave it to sessions without a code, which every key gets: in a "
          + "Deny write BoolIfExists with `false`, in an Allow Bool with `true`")
    }
    let holes = [("the key alone", keyAlone), ("sessions without a code", sessionAlone)].filter { !$0.1.isEmpty }
    note(
      .withoutMFA,
      holes.isEmpty
        ? own.isEmpty ? "nothing" : EnrolmentWalk.words(own)
        : holes.map { "open to \($0): " + EnrolmentWalk.words($1) }.joined(separator: "; "))
  }

  private func title(_ sets: [ActionSet]) -> String {
    sets.isEmpty ? "can be allowed nothing without MFA" : "can be allowed without MFA: " + EnrolmentWalk.words(sets)
  }

  /// What one kind of caller can be allowed and another cannot, on some resource.
  private func open(
    to caller: AllowedActions.Caller, closedTo other: AllowedActions.Caller
  ) throws(ProofError) -> [ActionSet] {
    let sets = try AllowedActions(openTo: caller, closedTo: other, by: policies).sets
    return caller == .sessionWithoutMFA ? sets.filter { !$0.isKeptFromSessions } : sets
  }

  var asksForMFA: Bool {
    policies.contains { policy in
      policy.document.statements.contains { statement in
        statement.conditions.contains {
          [.multiFactorAuthPresent, .multiFactorAuthAge].contains(ConditionKey($0.key))
        }
      }
    }
  }

  private static func words(_ sets: [ActionSet]) -> String { words(sets.map(\.description)) }

  /// The first of many.
  private static func words(_ texts: [String]) -> String {
    let shown = texts.count <= 8 ? texts : Array(texts.prefix(6))
    // A set with exceptions has commas of its own.
    let isDivided = shown.contains { $0.contains(",") }
    return shown.joined(separator: isDivided ? "; " : ", ")
      + (shown.count < texts.count ? " and \(texts.count - shown.count) more" : "")
  }
}

extension ActionSet {
  /// Whether AWS itself keeps all of it from sessions without MFA, whatever policies say.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  fileprivate var isKeptFromSessions: Bool {
    patterns.contains { pattern in
      let name = pattern.lowercased()
      return name.hasPrefix("iam:") || name == "sts:getsessiontoken" || name == "sts:getfederationtoken"
    }
  }
}
