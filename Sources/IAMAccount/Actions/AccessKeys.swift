internal import OTPCore

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html and its neighbours.
  static let accessKeys: [Action] = [
    .changing(.iam, "CreateAccessKey", [.optional("UserName", .userName)], asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      guard try call.records.names(Key.accessKeys(ofUser: user.name)).count < 2 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2")
      }
      let key = AccessKeyRecord(
        id: try Identifier.accessKey("AKIA"), secret: try Identifier.secretAccessKey(), user: user.name.lowercased(),
        isActive: true, created: call.now)
      try call.records.put(Key.accessKey(key.id), key)
      try call.records.mark(Key.accessKeys(ofUser: user.name) + key.id)
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
