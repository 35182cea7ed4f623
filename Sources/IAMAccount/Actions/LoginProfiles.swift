internal import IAMPolicy
internal import OTPCore

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html and its neighbours.
  static let loginProfiles: [Action] = [
    .changing(
      .iam, "CreateLoginProfile",
      [
        .optional("UserName", .newUserName), .optional("Password", .password),
        .optional("PasswordResetRequired", .boolean),
      ], asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      let key = Key.loginProfile(ofUser: user.name)
      guard try !call.records.has(key) else {
        throw ServiceError.alreadyExists("Login Profile for user \(user.name) already exists.")
      }
      guard let password = call.input.text("Password") else {
        throw ServiceError.validation("Must specify password.")
      }
      try call.checkPassword(password)
      let profile = LoginProfileRecord(
        created: call.now, password: try PasswordHash(Secret(utf8: password)),
        isResetRequired: call.input.boolean("PasswordResetRequired") ?? false)
      try call.records.put(key, profile)
      return OutputValue(("LoginProfile", profile.output(user)))
    },

    .reading(.iam, "GetLoginProfile", [.optional("UserName", .newUserName)], asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      return OutputValue(("LoginProfile", try call.loginProfile(of: user).output(user)))
    },

    .changing(
      .iam, "UpdateLoginProfile",
      [
        .required("UserName", .newUserName), .optional("Password", .password),
        .optional("PasswordResetRequired", .boolean),
      ], asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      var profile = try call.loginProfile(of: user)
      if let isRequired = call.input.boolean("PasswordResetRequired") { profile.isResetRequired = isRequired }
      if let password = call.input.text("Password") { try call.change(&profile, to: password) }
      try call.records.put(Key.loginProfile(ofUser: user.name), profile)
      return nil
    },

    .changing(.iam, "DeleteLoginProfile", [.optional("UserName", .newUserName)], asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      _ = try call.loginProfile(of: user)
      try call.records.delete(Key.loginProfile(ofUser: user.name))
      return nil
    },

    .changing(
      .iam, "ChangePassword", [.required("OldPassword", .password), .required("NewPassword", .password)],
      asks: { call in
        // Without a user there is nobody whose password it could be.
        guard let user = call.caller.user else { return [] }
        // The account may let all users do it, whatever their own policies leave open.
        return try call.mayEverybodyChange(user) ? [] : call.onUser(named: user.name)
      }
    ) { call in
      guard let user = call.caller.user else {
        throw ServiceError("InvalidUserType", 400, "Only IAM Users can change their own password.")
      }
      var profile = try call.loginProfile(of: user)
      guard profile.password.matches(Secret(utf8: call.input.needed("OldPassword"))) else {
        throw ServiceError.accessDenied("The old password was incorrect.")
      }
      try call.change(&profile, to: call.input.needed("NewPassword"))
      profile.isResetRequired = false
      try call.records.put(Key.loginProfile(ofUser: user.name), profile)
      return nil
    },
  ]
}

extension Call {
  fileprivate func loginProfile(of user: UserRecord) throws -> LoginProfileRecord {
    guard let profile: LoginProfileRecord = try records.get(Key.loginProfile(ofUser: user.name)) else {
      throw ServiceError.noSuchEntity("Login Profile for User \(user.name) cannot be found.")
    }
    return profile
  }

  /// The account's rules for passwords, `nil` when it has none.
  func passwordPolicy() throws -> PasswordPolicyRecord? { try records.get(Key.passwordPolicy) }

  private func violation(_ message: String) -> ServiceError { ServiceError("PasswordPolicyViolation", 400, message) }

  fileprivate func checkPassword(_ password: String) throws {
    let complaint: String?
    if let policy = try passwordPolicy() {
      complaint = policy.complaint(about: password)
    } else {
      complaint = settings.hasDefaultPasswordPolicy ? PasswordPolicyRecord.complaint(aboutUnruled: password) : nil
    }
    if let complaint { throw violation(complaint) }
  }

  fileprivate func change(_ profile: inout LoginProfileRecord, to password: String) throws {
    try checkPassword(password)
    let secret = Secret(utf8: password)
    let remembered = try passwordPolicy()?.reusePrevention ?? 0
    let latest = [profile.password] + profile.earlier
    guard !latest.prefix(remembered).contains(where: { $0.matches(secret) }) else {
      throw violation("Password has been used before and cannot be reused.")
    }
    profile.earlier = Array(latest.prefix(24))
    profile.password = try PasswordHash(secret)
    profile.changed = now
  }

  /// Whether the account lets every user change the own password: no policy need allow it then, but one may still deny it.
  fileprivate func mayEverybodyChange(_ user: UserRecord) throws -> Bool {
    guard try passwordPolicy()?.usersMayChange == true, let permission = try onUser(named: user.name).first else {
      return false
    }
    let decision = authorizer.decide(permission, of: caller, policies: try authorizer.policies(of: caller), at: now)
    note(decision, about: permission, mfa: caller.mfa)
    return decision.outcome != .explicitDeny
  }
}

extension LoginProfileRecord {
  fileprivate func output(_ user: UserRecord) -> OutputValue {
    OutputValue(
      ("UserName", .text(user.name)), ("CreateDate", .time(created)), ("PasswordResetRequired", .bool(isResetRequired)))
  }
}
