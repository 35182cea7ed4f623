internal import OTPCore

extension ActionTable {
  private static let one: [Parameter] = [
    .required("UserName", .newCredentialUserName), .required("SSHPublicKeyId", .credentialID),
  ]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html and its neighbours.
  static let sshPublicKeys: [Action] = [
    .changing(
      .iam, "UploadSSHPublicKey",
      [.required("UserName", .newCredentialUserName), .required("SSHPublicKeyBody", .publicKey)],
      asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      let body = call.input.needed("SSHPublicKeyBody")
      guard let key = SSHPublicKey(body) else {
        throw ServiceError("UnrecognizedPublicKeyEncoding", 400, "The public key encoding is not recognized.")
      }
      let prefix = Key.credentials(.sshPublicKey, ofUser: user.name)
      let others = try call.records.all(prefix, SSHPublicKeyRecord.self)
      guard !others.contains(where: { $0.fingerprint == key.fingerprint }) else {
        throw ServiceError(
          "DuplicateSSHPublicKey", 400, "The SSH public key is already associated with the specified IAM user.")
      }
      guard others.count < 5 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for SSHPublicKeysPerUser: 5")
      }
      let record = SSHPublicKeyRecord(
        id: try Identifier.accessKey("APKA", of: call.account), body: body, fingerprint: key.fingerprint,
        isActive: true,
        uploaded: call.now)
      try call.records.put(prefix + record.id, record)
      return OutputValue(("SSHPublicKey", record.output(of: user.name, body: body)))
    },

    .reading(
      .iam, "GetSSHPublicKey", one + [.required("Encoding", .oneOf("SSH", "PEM"))], asks: { try $0.onUser() }
    ) { call in
      let (_, record, user) = try call.sshPublicKey()
      let key = SSHPublicKey(record.body)
      let body = call.input.needed("Encoding") == "PEM" ? key?.pem : key?.openSSH
      return OutputValue(("SSHPublicKey", record.output(of: user.name, body: body ?? record.body)))
    },

    .reading(
      .iam, "ListSSHPublicKeys", [.optional("UserName", .newCredentialUserName)] + Parameter.page,
      asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      return try call.page(
        Key.credentials(.sshPublicKey, ofUser: user.name), SSHPublicKeyRecord.self, "SSHPublicKeys"
      ) { key in
        OutputValue(
          ("UserName", .text(user.name)), ("SSHPublicKeyId", .text(key.id)), ("Status", .text(key.status)),
          ("UploadDate", .time(key.uploaded)))
      }
    },

    .changing(.iam, "UpdateSSHPublicKey", one + [.required("Status", .status)], asks: { try $0.onUser() }) { call in
      var (key, record, _) = try call.sshPublicKey()
      record.isActive = try call.newStatusIsActive()
      try call.records.put(key, record)
      return nil
    },

    .changing(.iam, "DeleteSSHPublicKey", one, asks: { try $0.onUser() }) { call in
      try call.records.delete(try call.sshPublicKey().key)
      return nil
    },
  ]
}

extension Call {
  /// The key that is meant, of the user that is meant.
  fileprivate func sshPublicKey() throws -> (key: String, record: SSHPublicKeyRecord, user: UserRecord) {
    let user = try targetUser()
    let id = input.needed("SSHPublicKeyId")
    let key = Key.credentials(.sshPublicKey, ofUser: user.name) + id
    guard let record: SSHPublicKeyRecord = try records.get(key) else {
      throw ServiceError.noSuchEntity("The Public Key with id \(id) cannot be found.")
    }
    return (key, record, user)
  }
}

extension SSHPublicKeyRecord {
  /// The key as AWS describes it.
  fileprivate func output(of user: String, body: String) -> OutputValue {
    OutputValue(
      ("UserName", .text(user)), ("SSHPublicKeyId", .text(id)), ("Fingerprint", .text(fingerprint)),
      ("SSHPublicKeyBody", .text(body)), ("Status", .text(status)), ("UploadDate", .time(uploaded)))
  }
}
