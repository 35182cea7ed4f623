internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html and its neighbours.
  static let users: [Action] = [
    .changing(
      .iam, "CreateUser",
      [
        .optional("Path", .path), .required("UserName", .newUserName), .optional("PermissionsBoundary", .arn),
        .optional("Tags", .tags),
      ],
      asks: { call in
        let arn = call.account.arn("user\(try call.path())\(call.input.needed("UserName"))")
        return call.onNew(arn, tagging: "TagUser")
      }
    ) { call in
      let name = call.input.needed("UserName")
      guard try !call.records.has(Key.user(name)) else {
        throw ServiceError.alreadyExists("User with name \(name) already exists.")
      }
      let user = UserRecord(
        id: try Identifier.unique("AIDA"), name: name, path: try call.path(), created: call.now,
        tags: try call.input.tags() ?? [], boundary: try call.boundary())
      try call.records.put(Key.user(name), user)
      try call.records.put(Key.userID(user.id), NameRecord(name: name))
      try call.records.changeBoundary(of: .user(name), from: nil, to: user.boundary)
      return OutputValue(("User", user.output(call.account, withTags: true)))
    },

    .reading(
      .iam, "GetUser", [.optional("UserName", .userName)], asks: { try $0.asksForRoot ? [] : $0.onUser() }
    ) { call in
      if call.asksForRoot { return try call.rootUser() }
      let user = try call.targetUser()
      let lastUsed = try call.passwordLastUsed(by: user)
      return OutputValue(("User", user.output(call.account, withTags: true, passwordLastUsed: lastUsed)))
    },

    .reading(
      .iam, "ListUsers", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
      asks: { [$0.permission($0.account.arn("user/"))] }
    ) { call in
      let prefix = try call.pathPrefix()
      return try call.page(Key.users, UserRecord.self, where: { $0.path.hasPrefix(prefix) }, "Users") {
        $0.output(call.account, withTags: false, passwordLastUsed: try call.passwordLastUsed(by: $0))
      }
    },

    .changing(
      .iam, "UpdateUser",
      [.required("UserName", .userName), .optional("NewPath", .path), .optional("NewUserName", .newUserName)],
      asks: { call in
        // The permission on what the user is, and on what the user is to be.
        let name = try call.targetUserName()
        let user: UserRecord? = try call.records.get(Key.user(name))
        let path = try call.input.text("NewPath") == nil ? user?.path ?? "/" : call.path("NewPath")
        let newName = call.input.text("NewUserName") ?? user?.name ?? name
        let target = call.account.arn("user\(path)\(newName)")
        let now = try call.onUser()
        return target == now[0].resource ? now : now + [call.permission(target, shown: "user \(newName)")]
      }
    ) { call in
      var user = try call.targetUser()
      let old = user.name
      if call.input.text("NewPath") != nil { user.path = try call.path("NewPath") }
      if let name = call.input.text("NewUserName"), name != old {
        let isSame = name.lowercased() == old.lowercased()
        guard try isSame || !call.records.has(Key.user(name)) else {
          throw ServiceError.alreadyExists("User with name \(name) already exists.")
        }
        user.name = name
        if !isSame { try call.rename(user: old, to: name, boundary: user.boundary) }
      }
      try call.records.put(Key.user(user.name), user)
      try call.records.put(Key.userID(user.id), NameRecord(name: user.name))
      return nil
    },

    .changing(.iam, "DeleteUser", [.required("UserName", .userName)], asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      let holder = PolicyHolder.user(user.name)
      func refuse(_ what: String) -> ServiceError { .deleteConflict("Cannot delete entity, must \(what) first.") }
      if try call.records.hasAny(holder.inline) { throw refuse("delete policies") }
      if try call.records.hasAny(holder.attached) { throw refuse("detach all policies") }
      if try call.records.hasAny(Key.groups(ofUser: user.name)) { throw refuse("remove users from group") }
      if try call.records.hasAny(Key.devices(ofUser: user.name)) { throw refuse("remove tokens from principal") }
      if try call.records.hasAny(Key.accessKeys(ofUser: user.name)) { throw refuse("delete access keys") }
      if try call.records.has(Key.loginProfile(ofUser: user.name)) { throw refuse("delete login profile") }
      for kind in UserCredential.allCases {
        if try call.records.hasAny(Key.credentials(kind, ofUser: user.name)) { throw refuse(kind.mustGo) }
      }
      try call.records.changeBoundary(of: holder, from: user.boundary, to: nil)
      try call.records.delete(Key.user(user.name))
      try call.records.delete(Key.userID(user.id))
      return nil
    },
  ]
}

/// A name that something else is known by.
struct NameRecord: AccountRecord {
  let name: String

  init(name: String) { self.name = name }
  init(_ fields: RecordFields) throws { name = try fields.text("name") }
  var json: JSONOutput { ["name": .string(name)] }
}

extension UserRecord {
  /// The user as AWS describes it.
  ///
  /// - Parameter passwordLastUsed: when the user last signed in at the console; GetUser and ListUsers alone tell it.
  func output(_ account: AccountIdentity, withTags: Bool, passwordLastUsed: UnixTime? = nil) -> OutputValue {
    OutputValue(
      ("Path", .text(path)), ("UserName", .text(name)), ("UserId", .text(id)),
      ("Arn", .text(account.arn("user\(path)\(name)"))), ("CreateDate", .time(created)),
      ("PasswordLastUsed", passwordLastUsed.map { .time($0) }),
      ("PermissionsBoundary", withTags ? boundary.map(OutputValue.boundary) : nil),
      ("Tags", withTags ? .optionalTags(tags) : nil))
  }
}

extension Call {
  /// When a user last signed in at the console.
  fileprivate func passwordLastUsed(by user: UserRecord) throws -> UnixTime? {
    try records.get(Key.loginProfile(ofUser: user.name), LoginProfileRecord.self)?.lastUsed
  }

  /// Whether the root user asks for nobody in particular, and so for itself.
  fileprivate var asksForRoot: Bool {
    if case .root = caller.identity { return input.text("UserName") == nil }
    return false
  }

  /// The root user as AWS describes it: by no name.
  fileprivate func rootUser() throws -> OutputValue {
    let keys = try records.names(Key.accessKeys(ofUser: "")).compactMap { id in
      try records.get(Key.accessKey(id), AccessKeyRecord.self)
    }
    return OutputValue(
      (
        "User",
        OutputValue(
          ("UserId", .text(caller.userID)), ("Arn", .text(caller.arn)),
          ("CreateDate", .time(keys.map(\.created).min() ?? now)))
      ))
  }
}
