extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html and its neighbours.
  static let passwordPolicies: [Action] = [
    .changing(
      .iam, "UpdateAccountPasswordPolicy",
      [
        .optional("MinimumPasswordLength", .integer(6...128)), .optional("RequireSymbols", .boolean),
        .optional("RequireNumbers", .boolean), .optional("RequireUppercaseCharacters", .boolean),
        .optional("RequireLowercaseCharacters", .boolean), .optional("AllowUsersToChangePassword", .boolean),
        .optional("PasswordReusePrevention", .integer(1...24)), .optional("MaxPasswordAge", .integer(1...1095)),
        .optional("HardExpiry", .boolean),
      ], asks: { [$0.onAccount()] }
    ) { call in
      // What is left out goes back to its default: nothing of an earlier policy stays.
      var policy = PasswordPolicyRecord()
      let input = call.input
      policy.minimumLength = input.integer("MinimumPasswordLength") ?? policy.minimumLength
      policy.needsSymbols = input.boolean("RequireSymbols") ?? false
      policy.needsNumbers = input.boolean("RequireNumbers") ?? false
      policy.needsUppercase = input.boolean("RequireUppercaseCharacters") ?? false
      policy.needsLowercase = input.boolean("RequireLowercaseCharacters") ?? false
      policy.usersMayChange = input.boolean("AllowUsersToChangePassword") ?? false
      policy.maximumAge = input.integer("MaxPasswordAge")
      policy.reusePrevention = input.integer("PasswordReusePrevention")
      policy.isHardExpiry = input.boolean("HardExpiry")
      try call.records.put(Key.passwordPolicy, policy)
      return nil
    },

    .reading(.iam, "GetAccountPasswordPolicy", [], asks: { [$0.onAccount()] }) { call in
      guard let policy = try call.passwordPolicy() else {
        throw ServiceError.noSuchEntity("The Password Policy with domain name \(call.account.id) cannot be found.")
      }
      return OutputValue(("PasswordPolicy", policy.output))
    },

    .changing(.iam, "DeleteAccountPasswordPolicy", [], asks: { [$0.onAccount()] }) { call in
      guard try call.records.has(Key.passwordPolicy) else {
        throw ServiceError.noSuchEntity("The account policy with name PasswordPolicy cannot be found.")
      }
      try call.records.delete(Key.passwordPolicy)
      return nil
    },
  ]
}

extension PasswordPolicyRecord {
  fileprivate var output: OutputValue {
    OutputValue(
      ("MinimumPasswordLength", .number(minimumLength)), ("RequireSymbols", .bool(needsSymbols)),
      ("RequireNumbers", .bool(needsNumbers)), ("RequireUppercaseCharacters", .bool(needsUppercase)),
      ("RequireLowercaseCharacters", .bool(needsLowercase)), ("AllowUsersToChangePassword", .bool(usersMayChange)),
      ("ExpirePasswords", .bool(maximumAge != nil)), ("MaxPasswordAge", maximumAge.map { .number($0) }),
      ("PasswordReusePrevention", reusePrevention.map { .number($0) }), ("HardExpiry", isHardExpiry.map { .bool($0) }))
  }
}
