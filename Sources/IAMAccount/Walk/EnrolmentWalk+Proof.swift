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
        ? (.help, console + "; what is open with MFA: " + EnrolmentWalk.words(opened))
        : isUnknown
          ? (.help, console) : (.stuck, "with MFA nothing opens: allow there what the user is to do; " + console),
      { walk throws(ServiceError) in try session.perform("ListMFADevices", ["UserName": walk.user.name]) })
    let lost = ((try? AllowedActions(closedByMFA: policies).sets) ?? []).filter { $0.isPossible }
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
    do throws(ProofError) { sets = try AllowedActions(withoutMFA: policies).sets } catch {
      return note(.withoutMFA, "cannot be proven: \(error)")
    }
    let own = sets.filter { $0.credentials.contains(.longTerm) }
    let session = sets.filter { $0.credentials.contains(.temporary) && !$0.isKeptFromSessions }
    let (ownAlone, sessionAlone) = (own.filter(\.isOfOneKind), session.filter(\.isOfOneKind))
    go(
      .user, own, ownAlone,
      "the policies keep it from sessions without a code, and leave it to the key alone: in a Deny write BoolIfExists in "
        + "place of Bool, in an Allow Bool in place of BoolIfExists")
    go(
      .userWithoutMFA, session, sessionAlone,
      "the policies keep it from the key alone, and leave it to sessions without a code, which every key gets: in a Deny "
        + "write BoolIfExists with `false`, in an Allow Bool with `true`")
    let holes = [("the key alone", ownAlone), ("sessions without a code", sessionAlone)].filter { !$0.1.isEmpty }
    note(
      .withoutMFA,
      holes.isEmpty
        ? own.isEmpty ? "nothing" : EnrolmentWalk.words(own)
        : holes.map { "open to \($0): " + EnrolmentWalk.words($1) }.joined(separator: "; "))
  }

  private mutating func go(_ actor: WalkStep.Actor, _ sets: [ActionSet], _ alone: [ActionSet], _ advice: String) {
    func title(_ sets: [ActionSet]) -> String {
      guard !sets.isEmpty else { return "can be allowed nothing without MFA" }
      // AWS keeps IAM from these sessions by itself.
      let includesIAM = actor == .userWithoutMFA && sets.contains { $0.contains("iam:AnyOther") }
      return "can be allowed without MFA: " + EnrolmentWalk.words(sets)
        + (includesIAM ? "; but nothing of IAM, whatever policies say" : "")
    }
    let others = sets.filter { !$0.isOfOneKind }
    if !others.isEmpty || alone.isEmpty { prove(title(others), actor, others) }
    if !alone.isEmpty { prove(title(alone), actor, alone, .hole, advice) }
  }

  private var asksForMFA: Bool {
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
    return shown.joined(separator: ", ") + (shown.count < texts.count ? " and \(texts.count - shown.count) more" : "")
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

  /// Whether long-term keys and sessions without MFA are not treated alike.
  fileprivate var isOfOneKind: Bool { credentials.count == 1 }

  /// Whether it can be allowed by AWS too, and not by policies alone.
  fileprivate var isPossible: Bool { credentials.contains(.longTerm) || !isKeptFromSessions }
}
