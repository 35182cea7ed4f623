internal import IAMPolicy
public import OTPCore
internal import VirtualMFA

extension Account {
  /// The first step of signing in at the console: a user's password.
  ///
  /// - Returns: `nil` when there is no such user, the user has no password, or it is another; it takes equally long.
  /// - Throws: ``ServiceError``, `AccessDenied` when the password was right and is so old that only an administrator may set
  ///   a new one.
  public func consoleUser(_ name: String, password: Secret) throws(ServiceError) -> ConsoleUser? {
    let found = try read { records -> (user: UserRecord, profile: LoginProfileRecord)? in
      guard let user: UserRecord = try records.get(Key.user(name)),
        let profile: LoginProfileRecord = try records.get(Key.loginProfile(ofUser: user.name))
      else { return nil }
      return (user, profile)
    }
    // Outside of a transaction: it takes some milliseconds.
    let kept = found?.profile.password ?? .ofNobody
    let isRight = kept.matches(password)
    // Made for a wrong password too: an older hash is compared in less time, which would tell that there is such a user.
    let renewed = kept.isOutdated ? try? PasswordHash(password) : nil
    guard let found, isRight else { return nil }
    if let renewed { try replace(kept, of: found.user, by: renewed) }
    return try read { records in
      guard try !isExpired(found.profile, records) || passwordPolicy(records)?.isHardExpiry != true else {
        throw ServiceError.accessDenied("The password has expired. Ask an administrator to set a new one.")
      }
      return ConsoleUser(
        name: found.user.name, id: found.user.id, devices: try records.names(Key.devices(ofUser: found.user.name)),
        password: renewed ?? kept)
    }
  }

  private func passwordPolicy(_ records: Records) throws -> PasswordPolicyRecord? {
    try records.get(Key.passwordPolicy)
  }

  private func isExpired(_ profile: LoginProfileRecord, _ records: Records) throws -> Bool {
    let age = clock.now.milliseconds - profile.changed.milliseconds
    return try passwordPolicy(records)?.maximumAge.map { age >= Int64($0) * 86_400_000 } ?? false
  }

  /// Keeps another hash of the same password, unless another password was set meanwhile.
  private func replace(
    _ hash: PasswordHash, of user: UserRecord, by new: PasswordHash
  ) throws(ServiceError) {
    try write { records in
      let key = Key.loginProfile(ofUser: user.name)
      guard var profile: LoginProfileRecord = try records.get(key), profile.password == hash else { return }
      profile.password = new
      try records.put(key, profile)
    }
  }

  /// The second step: a code of any of the user's devices, which is used up with it as with a session of STS.
  public func acceptConsoleCode(_ code: String, of user: ConsoleUser) throws(ServiceError) -> SignInResult {
    let (now, delay) = (clock.now, settings.propagation)
    let result = try write { records -> SignInResult in
      var tried: [(key: String, record: SignInRecord)] = []
      var results: [SignInResult] = []
      for serialNumber in user.devices {
        let key = Key.signIn(serialNumber)
        var record: SignInRecord = try records.get(key) ?? SignInRecord()
        let verdict = try record.ledger.attempt(code, by: user.id, at: now, delay: delay) { binding in
          try records.get(Key.seed(binding.deviceID), SeedRecord.self)?.secret()
        }
        // The other devices were not meant, and have spent no attempt.
        if verdict == .accepted {
          try records.put(key, record)
          return .accepted
        }
        tried.append((key, record))
        results.append(SignInResult(verdict))
      }
      for (key, record) in tried { try records.put(key, record) }
      // Of several reasons the one that tells most.
      return [.usedCode, .wrongCode, .budgetSpent].first { results.contains($0) } ?? .noDevice
    }
    note(result, of: user, at: now)
    return result
  }

  /// The same with a security key, whose answer was verified.
  ///
  /// - Throws: ``ServiceError`` when the key is not the user's any more.
  public func acceptConsoleSecurityKey(
    _ serialNumber: String, signCount: UInt32, of user: ConsoleUser
  ) throws(ServiceError) {
    try noteSecurityKeyUse(serialNumber: serialNumber, signCount: signCount)
    note(.accepted, of: user, at: clock.now)
  }

  /// Lets a user in. Whoever has devices must have shown one of them.
  ///
  /// - Parameter hasMFA: whether the second step was taken.
  /// - Returns: the session, and whether a new password must be set before anything else: an administrator asked for it, or
  ///   the password is too old.
  /// - Throws: ``ServiceError``, `InvalidClientTokenId` when the user is gone or the password is another by now,
  ///   `AccessDenied` when there is a device.
  public func beginConsoleSession(
    of user: ConsoleUser, hasMFA: Bool
  ) throws(ServiceError) -> (session: ConsoleSession, needsNewPassword: Bool) {
    let now = clock.now
    let needsNewPassword = try write { records in
      let record = try records.user(id: user.id)
      guard try hasMFA || !records.hasAny(Key.devices(ofUser: record.name)) else {
        throw ServiceError.accessDenied("The user has an MFA device, and signs in with it.")
      }
      let key = Key.loginProfile(ofUser: record.name)
      guard var profile: LoginProfileRecord = try records.get(key), profile.password == user.password else {
        throw ServiceError.invalidClientToken
      }
      profile.lastUsed = now
      try records.put(key, profile)
      return try profile.isResetRequired || isExpired(profile, records)
    }
    let session = ConsoleSession(account: self, userID: user.id, started: now, mfaSince: hasMFA ? now : nil)
    return (session, needsNewPassword)
  }

  /// A console session of the root user, for whoever has shown the administrator's token.
  public func beginConsoleSessionOfRoot() -> ConsoleSession {
    ConsoleSession(account: self, userID: nil, started: clock.now, mfaSince: nil)
  }

  /// Tells the log what became of the second step, under the name that CloudTrail has for signing in.
  private func note(_ result: SignInResult, of user: ConsoleUser, at now: UnixTime) {
    let arn = (try? caller(ofUser: user.name).arn) ?? identity.arn("user/\(user.name)")
    let action = "signin:ConsoleLogin"
    var record = DecisionRecord(
      time: now, principal: arn, principalID: user.id, action: action, resource: "*",
      mfa: result == .accepted ? .since(now.seconds) : .none,
      decision: .withoutPolicies(AccessRequest(principal: arn, action: action, resource: "*")))
    record.signIn = result
    log(record)
  }
}
