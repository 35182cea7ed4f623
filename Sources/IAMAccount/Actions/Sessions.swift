internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

extension ActionTable {
  private static let code: [Parameter] = [
    .optional("SerialNumber", .stsSerialNumber), .optional("TokenCode", .tokenCode),
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
        .optional("ExternalId", .externalID), .optional("SourceIdentity", .sessionName(2...256)),
        .optional("Tags", .tags), .optional("TransitiveTagKeys", .tagKeys),
      ] + code
    ) { call in try call.assumeRole() },
  ]
}

extension SignInResult {
  init(_ verdict: SignInLedger.Verdict) {
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
enum SignIn {
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
  func signIn() throws -> SignIn {
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
      let own = try caller.user.map { try records.names(Key.devices(ofUser: $0.name)) } ?? []
      return "there is no MFA device \(serialNumber); the user has "
        + (own.isEmpty ? "none" : own.joined(separator: " and "))
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
    tags: [Tag] = [], transitiveTagKeys: [String] = [], sourceIdentity: String? = nil
  ) throws -> SessionRecord {
    let session = SessionRecord(
      accessKeyID: try Identifier.accessKey("ASIA", of: account), secret: try Identifier.secretAccessKey(),
      token: try Identifier.sessionToken(), owner: owner, created: now,
      expires: UnixTime(milliseconds: now.milliseconds + Int64(seconds) * 1000), mfaSince: mfaSince, policies: policies,
      policyARNs: policyARNs, tags: tags, transitiveTagKeys: transitiveTagKeys, sourceIdentity: sourceIdentity)
    try records.put(Key.session(session.accessKeyID), session)
    try records.mark(Key.sessionEnd(session))
    try records.sweepSessions(endedBefore: now)
    return session
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
