internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// A service that takes credentials of its own.
private enum CredentialService: String {
  case codeCommit = "codecommit.amazonaws.com"
  case keyspaces = "cassandra.amazonaws.com"
  case bedrock = "bedrock.amazonaws.com"
  case logs = "logs.amazonaws.com"

  /// Whether it takes a key, which may expire, and not a name and a password.
  var takesKeys: Bool { self == .bedrock || self == .logs }
}

extension ActionTable {
  private static let one: [Parameter] = [
    .optional("UserName", .newCredentialUserName), .required("ServiceSpecificCredentialId", .credentialID),
  ]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html and its neighbours.
  static let serviceSpecificCredentials: [Action] = [
    .changing(
      .iam, "CreateServiceSpecificCredential",
      [
        .required("UserName", .newCredentialUserName), .required("ServiceName", .anyText),
        .optional("CredentialAgeDays", .integer(1...36_600)),
      ],
      asks: { call in
        try call.onUser().map { permission in
          var permission = permission
          permission.context.set("iam:ServiceSpecificCredentialServiceName", call.input.needed("ServiceName"))
          if let days = call.input.integer("CredentialAgeDays") {
            permission.context.set("iam:ServiceSpecificCredentialAgeDays", String(days))
          }
          return permission
        }
      }
    ) { call in
      let user = try call.targetUser()
      let service = try call.credentialService(call.input.needed("ServiceName"))
      let days = call.input.integer("CredentialAgeDays")
      guard days == nil || service.takesKeys else {
        throw ServiceError.invalidInput("CredentialAgeDays is not supported for \(service.rawValue).")
      }
      let prefix = Key.credentials(.serviceSpecific, ofUser: user.name)
      let others = try call.records.all(prefix, ServiceSpecificCredentialRecord.self)
        .filter { $0.service == service.rawValue }
      guard others.count < 2 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2")
      }
      // The second one of a user has a number in its name.
      let names = ["", "+1"].map { "\(user.name)\($0)-at-\(call.account.id)" }
      let name = names.first { name in !others.contains { $0.loginName == name } } ?? names[0]
      let credential = ServiceSpecificCredentialRecord(
        id: try Identifier.unique("ACCA"), userID: user.id, service: service.rawValue, loginName: name,
        secret: try service.newSecret(for: name), created: call.now,
        expires: days.map { UnixTime(milliseconds: call.now.milliseconds + Int64($0) * 86_400_000) })
      try call.records.put(prefix + credential.id, credential)
      return OutputValue(
        ("ServiceSpecificCredential", credential.output(of: user.name, at: call.now, withSecret: true)))
    },

    .reading(
      .iam, "ListServiceSpecificCredentials",
      [
        .optional("UserName", .newCredentialUserName), .optional("ServiceName", .anyText),
        .optional("AllUsers", .boolean),
      ] + Parameter.page,
      asks: { call in call.input.boolean("AllUsers") == true ? [call.permission("*")] : try call.onUser() }
    ) { call in
      let isForAll = call.input.boolean("AllUsers") == true
      guard !isForAll || call.input.text("UserName") == nil else {
        throw ServiceError.invalidInput("UserName cannot be specified together with AllUsers.")
      }
      let prefix =
        isForAll
        ? UserCredential.serviceSpecific.rawValue
        : Key.credentials(.serviceSpecific, ofUser: try call.targetUser().name)
      let service = try call.input.text("ServiceName").map { try call.credentialService($0).rawValue }
      return try call.page(
        prefix, ServiceSpecificCredentialRecord.self, where: { service == nil || $0.service == service },
        "ServiceSpecificCredentials"
      ) { credential in
        let owner: NameRecord? = try call.records.get(Key.userID(credential.userID))
        return credential.output(of: owner?.name ?? "", at: call.now, withSecret: false)
      }
    },

    .changing(.iam, "ResetServiceSpecificCredential", one, asks: { try $0.onUser() }) { call in
      var (key, credential, user) = try call.serviceSpecificCredential()
      credential.secret = try call.credentialService(credential.service).newSecret(for: credential.loginName)
      try call.records.put(key, credential)
      return OutputValue(
        ("ServiceSpecificCredential", credential.output(of: user.name, at: call.now, withSecret: true)))
    },

    .changing(
      .iam, "UpdateServiceSpecificCredential", one + [.required("Status", .status)], asks: { try $0.onUser() }
    ) { call in
      var (key, credential, _) = try call.serviceSpecificCredential()
      credential.isActive = try call.newStatusIsActive()
      try call.records.put(key, credential)
      return nil
    },

    .changing(.iam, "DeleteServiceSpecificCredential", one, asks: { try $0.onUser() }) { call in
      try call.records.delete(try call.serviceSpecificCredential().key)
      return nil
    },
  ]
}

extension CredentialService {
  /// A password, or a key that holds its own public part.
  fileprivate func newSecret(for name: String) throws -> String {
    let secret = try Identifier.secretAccessKey()
    return takesKeys ? "ABSK" + Base64.encode(Array("\(name):\(secret)".utf8)) : secret + "="
  }
}

extension Call {
  fileprivate func credentialService(_ name: String) throws -> CredentialService {
    guard let service = CredentialService(rawValue: name) else {
      throw ServiceError.noSuchEntity("No such service \(name) is supported for Service Specific Credentials")
    }
    return service
  }

  /// The credential that is meant, of the user that is meant.
  fileprivate func serviceSpecificCredential() throws -> (
    key: String, record: ServiceSpecificCredentialRecord, user: UserRecord
  ) {
    let user = try targetUser()
    let id = input.needed("ServiceSpecificCredentialId")
    let key = Key.credentials(.serviceSpecific, ofUser: user.name) + id
    guard let credential: ServiceSpecificCredentialRecord = try records.get(key) else {
      throw ServiceError.noSuchEntity("No such credential \(id) exists")
    }
    return (key, credential, user)
  }

  /// Whether a credential is to be active; that it has expired nobody can say.
  func newStatusIsActive() throws -> Bool {
    let status = input.needed("Status")
    guard status != "Expired" else { throw ServiceError.invalidInput("Status Expired is not supported.") }
    return status == "Active"
  }
}

extension ServiceSpecificCredentialRecord {
  /// The credential as AWS describes it.
  fileprivate func output(of user: String, at now: UnixTime, withSecret: Bool) -> OutputValue {
    let isKey = CredentialService(rawValue: service)?.takesKeys ?? false
    return OutputValue(
      ("CreateDate", .time(created)), ("ExpirationDate", expires.map { .time($0) }), ("ServiceName", .text(service)),
      ("ServiceUserName", isKey ? nil : .text(loginName)),
      ("ServicePassword", isKey || !withSecret ? nil : .text(secret)),
      ("ServiceCredentialAlias", isKey ? .text(loginName) : nil),
      ("ServiceCredentialSecret", isKey && withSecret ? .text(secret) : nil),
      ("ServiceSpecificCredentialId", .text(id)), ("UserName", .text(user)), ("Status", .text(status(at: now))))
  }
}
