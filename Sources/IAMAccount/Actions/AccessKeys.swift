internal import OTPCore

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html and its neighbours.
  static let accessKeys: [Action] = [
    .changing(.iam, "CreateAccessKey", [.optional("UserName", .userName)], asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      let key = try call.records.newAccessKey(of: user, call.account, at: call.now)
      return OutputValue(
        (
          "AccessKey",
          OutputValue(
            ("UserName", .text(user.name)), ("AccessKeyId", .text(key.id)), ("Status", .text(key.status)),
            ("SecretAccessKey", .text(key.secret)), ("CreateDate", .time(key.created)))
        ))
    },

    .reading(.iam, "ListAccessKeys", [.optional("UserName", .userName)] + Parameter.page, asks: { try $0.onUser() }) {
      call in
      let user = try call.targetUser()
      return try call.page(names: Key.accessKeys(ofUser: user.name), "AccessKeyMetadata") { id in
        try call.records.get(Key.accessKey(id), AccessKeyRecord.self).map { key in
          OutputValue(
            ("UserName", .text(user.name)), ("AccessKeyId", .text(key.id)), ("Status", .text(key.status)),
            ("CreateDate", .time(key.created)))
        }
      }
    },

    .reading(
      .iam, "GetAccessKeyLastUsed", [.required("AccessKeyId", .accessKeyID)],
      asks: { call in
        // The permission is on the key's owner; a key that is not there is nobody's to ask about, not even the root user's.
        let id = call.input.needed("AccessKeyId")
        guard let key: AccessKeyRecord = try call.records.get(Key.accessKey(id)), let name = key.user else {
          throw ServiceError.accessDenied(
            "User: \(call.caller.arn) is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key \(id)"
          )
        }
        return try call.onUser(named: name)
      }
    ) { call in
      let id = call.input.needed("AccessKeyId")
      let key: AccessKeyRecord? = try call.records.get(Key.accessKey(id))
      let use = try call.lastUse(Key.lastUse(ofAccessKey: id))
      return OutputValue(
        ("UserName", .optional(try key?.user.map { try call.user($0).name })),
        (
          "AccessKeyLastUsed",
          OutputValue(
            ("LastUsedDate", use.map { .time($0.time) }), ("ServiceName", .text(use?.service ?? "N/A")),
            ("Region", .text(use?.region ?? "N/A")))
        ))
    },

    .changing(
      .iam, "UpdateAccessKey",
      [
        .optional("UserName", .userName), .required("AccessKeyId", .accessKeyID),
        .required("Status", .oneOf("Active", "Inactive", "Expired")),
      ], asks: { try $0.onUser() }
    ) { call in
      var key = try call.accessKey()
      let status = call.input.needed("Status")
      guard status != "Expired" else { throw ServiceError.invalidInput("Status Expired is not supported.") }
      key.isActive = status == "Active"
      try call.records.put(Key.accessKey(key.id), key)
      return nil
    },

    .changing(
      .iam, "DeleteAccessKey", [.optional("UserName", .userName), .required("AccessKeyId", .accessKeyID)],
      asks: { try $0.onUser() }
    ) { call in
      let key = try call.accessKey()
      try call.records.delete(Key.accessKey(key.id))
      try call.records.delete(Key.lastUse(ofAccessKey: key.id))
      call.lastUses.forget(Key.lastUse(ofAccessKey: key.id))
      try call.records.delete(Key.accessKeys(ofUser: key.user ?? "") + key.id)
      return nil
    },
  ]
}

extension Call {
  /// The key that is meant, of the user that is meant.
  fileprivate func accessKey() throws -> AccessKeyRecord {
    let user = try targetUser()
    let id = input.needed("AccessKeyId")
    guard let key: AccessKeyRecord = try records.get(Key.accessKey(id)), key.user == user.name.lowercased() else {
      throw ServiceError.noSuchEntity("The Access Key with id \(id) cannot be found.")
    }
    return key
  }
}

extension Records {
  /// A new access key of a user, who may have two.
  func newAccessKey(
    of user: UserRecord, _ account: AccountIdentity, at now: UnixTime
  ) throws -> AccessKeyRecord {
    guard try names(Key.accessKeys(ofUser: user.name)).count < 2 else {
      throw ServiceError.limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2")
    }
    let key = AccessKeyRecord(
      id: try Identifier.accessKey("AKIA", of: account), secret: try Identifier.secretAccessKey(),
      user: user.name.lowercased(), isActive: true, created: now)
    try put(Key.accessKey(key.id), key)
    try mark(Key.accessKeys(ofUser: user.name) + key.id)
    return key
  }
}
