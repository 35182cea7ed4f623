internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

extension ActionTable {
  private static let code: [Parameter] = [
    .optional("SerialNumber", .serialNumber), .optional("TokenCode", .tokenCode),
  ]

  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html and its neighbours.
  static let sessions: [Action] = [
    .reading(.sts, "GetCallerIdentity", [], asks: { _ in [] }) { call in
      OutputValue(
        ("Arn", .text(call.caller.arn)), ("UserId", .text(call.caller.userID)), ("Account", .text(call.account.id)))
    },

    .signingIn(
      .sts, "GetSessionToken", [.optional("DurationSeconds", .integer(900...129_600))] + code
    ) { call in
      // No policy is asked: a user may always have a session.
      let verdict = try call.signIn()
      if let refusal = verdict.refusal { return .failure(refusal) }
      let longest = call.caller.user == nil ? 3600 : 129_600
      let duration = min(call.input.integer("DurationSeconds") ?? 43_200, longest)
      let session = try call.issue(
        call.caller.user.map { .user(id: $0.id) } ?? .root, seconds: duration,
        mfaSince: verdict.isAccepted ? call.now : nil)
      return .answer(OutputValue(("Credentials", session.credentials)))
    },

    .signingIn(
      .sts, "AssumeRole",
      [
        .required("RoleArn", .arn), .required("RoleSessionName", .sessionName(2...64)),
        .optional("DurationSeconds", .integer(900...43_200)), .optional("Policy", .sessionPolicy),
        .optional("PolicyArns", .list(.structure([.required("arn", .arn)]), limit: 10)),
        .optional("ExternalId", .text(TextRule(length: 2...1224))), .optional("SourceIdentity", .sessionName(2...64)),
        .optional("Tags", .tags), .optional("TransitiveTagKeys", .tagKeys),
      ] + code
    ) { call in try call.assumeRole() },
  ]
}

extension SignInResult {
  fileprivate init(_ verdict: SignInLedger.Verdict) {
    switch verdict {
    case .accepted: self = .accepted
    case .wrongCode: self = .wrongCode
    case .usedCode: self = .usedCode
    case .noDevice: self = .noDevice
    case .budgetSpent: self = .budgetSpent
    }
  }
}

/// The same with what is answered then.
private enum SignIn {
  /// It brought none.
  case none
  case accepted
  case refused(ServiceError)

  var isAccepted: Bool { if case .accepted = self { true } else { false } }
  var refusal: ServiceError? { if case .refused(let error) = self { error } else { nil } }
}

extension Call {
  // MARK: Signing in

  /// Judges the code that the call brings, and notes the attempt.
  fileprivate func signIn() throws -> SignIn {
    switch (input.text("SerialNumber"), input.text("TokenCode")) {
    case (nil, nil): return .none
    case (let serialNumber?, let code?): return try signIn(serialNumber, code)
    default:
      trace.signIn = .incomplete
      return .refused(
        .accessDenied(
          "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."))
    }
  }

  private func signIn(_ serialNumber: String, _ code: String) throws -> SignIn {
    let key = Key.signIn(serialNumber)
    var record: SignInRecord = try records.get(key) ?? SignInRecord()
    let verdict = try record.ledger.attempt(
      code, by: caller.user?.id ?? "", at: now, delay: settings.propagation
    ) { binding in
      try records.get(Key.seed(binding.deviceID), SeedRecord.self)?.secret()
    }
    // AWS says the same of a device that is not there and of too many attempts; the log tells them apart.
    let unable = """
      MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and \
      associated with this user.
      """
    let invalid = "MultiFactorAuthentication failed with invalid MFA one time pass code. "
    trace.signIn = SignInResult(verdict)
    switch verdict {
    case .noDevice:
      return .refused(.accessDenied(unable, detail: try absence(of: serialNumber)))
    case .budgetSpent:
      return .refused(
        .accessDenied(unable, detail: "\(SignInLedger.budget) attempts in these three minutes are used up"))
    case .wrongCode:
      try records.put(key, record)
      return .refused(.accessDenied(invalid, detail: "the code is wrong or more than two steps off"))
    case .usedCode:
      try records.put(key, record)
      return .refused(.accessDenied(invalid, detail: "the code gave a session before"))
    case .accepted:
      try records.put(key, record)
      return .accepted
    }
  }

  /// Why the caller has no such device: AWS says the same of all that, and people look for it in the wrong place.
  private func absence(of serialNumber: String) throws -> String {
    if serialNumber.contains(":user/") || serialNumber.contains(":role/") {
      return "\(serialNumber) is the ARN of a user or a role, and an MFA device's is wanted, such as "
        + account.arn("mfa/NAME")
    }
    guard let device: DeviceRecord = try records.get(Key.device(serialNumber)) else {
      return "there is no MFA device \(serialNumber)"
    }
    guard let user = device.assignment?.user else {
      return "the device is nobody's: EnableMFADevice with two codes of it gives it to a user"
    }
    guard user == caller.user?.name.lowercased() else {
      return "the device is the user \(user)'s, and the credentials are not"
    }
    return "the device was changed a moment ago, and sign-in does not yet see it"
  }

  // MARK: Sessions

  /// Makes temporary credentials.
  func issue(
    _ owner: SessionRecord.Owner, seconds: Int, mfaSince: UnixTime?, policies: [String] = [], policyARNs: [String] = [],
    tags: [Tag] = [], transitiveTagKeys: [String] = []
  ) throws -> SessionRecord {
    let session = SessionRecord(
      accessKeyID: try Identifier.accessKey("ASIA", of: account), secret: try Identifier.secretAccessKey(),
      token: try Identifier.sessionToken(), owner: owner, created: now,
      expires: UnixTime(milliseconds: now.milliseconds + Int64(seconds) * 1000), mfaSince: mfaSince, policies: policies,
      policyARNs: policyARNs, tags: tags, transitiveTagKeys: transitiveTagKeys)
    try records.put(Key.session(session.accessKeyID), session)
    try records.mark(Key.sessionEnd(session))
    try records.sweepSessions(endedBefore: now)
    return session
  }

  // MARK: AssumeRole

  fileprivate func assumeRole() throws -> Action.Outcome {
    let (arn, sessionName) = (input.needed("RoleArn"), input.needed("RoleSessionName"))
    guard let roleARN = ARN(arn), roleARN.service == "iam", roleARN.resource.hasPrefix("role/") else {
      throw ServiceError.validation("\(arn) is invalid")
    }
    if case .root = caller.identity, !settings.rootMayAssumeRoles {
      throw ServiceError.accessDenied("Roles may not be assumed by root accounts.")
    }
    if let policy = input.text("Policy") { try checkPolicy(policy, as: .session) }
    let tags = try sessionTags()

    let verdict = try signIn()
    if let refusal = verdict.refusal { return .failure(refusal) }
    // A code in the call counts for the decision about the call itself, and not for the session that it gives.
    guard let role = try permittedRole(arn, roleARN, mfa: verdict.isAccepted ? .since(now.seconds) : caller.mfa) else {
      return .failure(
        .accessDenied("User: \(caller.arn) is not authorized to perform: sts:AssumeRole on resource: \(arn)"))
    }
    let duration = input.integer("DurationSeconds") ?? 3600
    // The code was used all the same: these are errors that keep that.
    guard !caller.isTemporary || duration <= 3600 else {
      return .failure(
        .validation(
          "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."))
    }
    guard duration <= role.maxSessionDuration else {
      return .failure(
        .validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."))
    }
    let arns = (input.structures("PolicyArns") ?? []).compactMap { $0.text("arn") }
    let policies = input.text("Policy").map { [$0] } ?? []
    let session = try issue(
      .role(id: role.id, name: role.name, sessionName: sessionName), seconds: duration,
      mfaSince: caller.session?.mfaSince, policies: policies, policyARNs: arns, tags: tags.all,
      transitiveTagKeys: tags.transitive)
    return .answer(
      OutputValue(
        ("Credentials", session.credentials),
        (
          "AssumedRoleUser",
          OutputValue(
            ("AssumedRoleId", .text("\(role.id):\(sessionName)")),
            ("Arn", .text("arn:\(account.partition):sts::\(account.id):assumed-role/\(role.name)/\(sessionName)")))
        ),
        // A percentage of a limit that AWS does not tell; a short policy came to 16 in a recording.
        ("PackedPolicySize", policies.isEmpty && arns.isEmpty ? nil : .number(packedSize(policies, arns))),
        ("SourceIdentity", .optional(input.text("SourceIdentity")))))
  }

  /// The tags of the session, those from the caller's session among them, and the keys of those that it hands on.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
  private func sessionTags() throws -> (all: [Tag], transitive: [String]) {
    let (tags, transitive) = (input.requestTags ?? [], input.texts("TransitiveTagKeys") ?? [])
    let inherited = caller.session?.transitiveTags ?? []
    func refuse(_ message: String) -> ServiceError { ServiceError("InvalidParameterValue", 400, message) }
    guard Set(tags.map { $0.key.lowercased() }).count == tags.count else {
      throw refuse("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    }
    guard transitive.allSatisfy({ key in tags.contains { $0.key.isSameTagKey(as: key) } }) else {
      throw refuse("The specified transitive tag key must be included in the requested tags.")
    }
    guard !tags.contains(where: { tag in inherited.contains { $0.key.isSameTagKey(as: tag.key) } }) else {
      throw refuse(
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the "
          + "calling session.")
    }
    return (inherited + tags, inherited.map(\.key) + transitive)
  }

  func packedSize(_ policies: [String], _ arns: [String]) -> Int {
    max(1, min(100, (policies + arns).map(\.utf8.count).reduce(0, +) * 100 / 2048))
  }

  /// The role, when the caller's policies and the role's trust policy let it be assumed.
  private func permittedRole(_ arn: String, _ roleARN: ARN, mfa: Gate.MFA) throws -> RoleRecord? {
    let name = String(roleARN.resource.split(separator: "/").last ?? "")
    guard roleARN.account == account.id, let role: RoleRecord = try records.get(Key.role(name)),
      arn == account.arn("role\(role.path)\(role.name)")
    else { return nil }
    var permission = Permission("sts:AssumeRole", on: arn)
    permission.context.set("sts:RoleSessionName", input.needed("RoleSessionName"))
    if let externalID = input.text("ExternalId") { permission.context.set("sts:ExternalId", externalID) }
    if let source = input.text("SourceIdentity") { permission.context.set("sts:SourceIdentity", source) }
    var policies = try authorizer.policies(of: caller)
    policies.resource = try authorizer.cache.policy(role.trustPolicy, as: .trust, name: "trust policy of \(role.name)")
    permission = tagged(permission, input.requestTags)
    if let keys = input.texts("TransitiveTagKeys") { permission.context.set("sts:TransitiveTagKeys", values: keys) }
    var permissions = [permission]
    if !(input.requestTags ?? []).isEmpty {
      // Tags take the permission to tag, from both sides as well.
      var tagging = Permission("sts:TagSession", on: arn)
      tagging.context = permission.context
      permissions.append(tagging)
    }
    for permission in permissions {
      let decision = authorizer.decide(permission, of: caller, policies: policies, at: now, mfa: mfa)
      note(decision, about: permission, mfa: mfa)
      guard decision.isAllowed else { return nil }
    }
    return role
  }
}

extension SessionRecord {
  /// The credentials as AWS hands them out.
  var credentials: OutputValue {
    OutputValue(
      ("AccessKeyId", .text(accessKeyID)), ("SecretAccessKey", .text(secret)), ("SessionToken", .text(token)),
      ("Expiration", .time(expires)))
  }
}

extension Key {
  /// Sessions by their end, so that old ones are found without a search.
  fileprivate static func sessionEnd(_ session: SessionRecord) -> String {
    sessionEnd(session.expires) + "/" + session.accessKeyID
  }

  fileprivate static func sessionEnd(_ time: UnixTime) -> String {
    let hexadecimal = String(UInt64(bitPattern: max(time.milliseconds, 0)), radix: 16)
    return sessionEnds + String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal
  }

  fileprivate static let sessionEnds = "session-end/"
}

extension Records {
  /// Drops a few sessions that ended more than a day and a half ago. Until then they are told that they have expired.
  fileprivate func sweepSessions(endedBefore now: UnixTime) throws {
    let limit = Key.sessionEnd(UnixTime(milliseconds: now.milliseconds - 129_600_000))
    for entry in try store.entries(prefix: Key.sessionEnds, after: nil, limit: 4) where entry.key < limit {
      if let id = entry.key.split(separator: "/").last { try delete(Key.session(String(id))) }
      try delete(entry.key)
    }
  }
}
