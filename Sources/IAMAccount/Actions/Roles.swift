internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html and its neighbours.
  static let roles: [Action] = [
    .changing(
      .iam, "CreateRole",
      [
        .optional("Path", .path), .required("RoleName", .roleName),
        .required("AssumeRolePolicyDocument", .policyDocument), .optional("Description", .roleDescription),
        .optional("MaxSessionDuration", .integer(3600...43200)), .optional("PermissionsBoundary", .arn),
        .optional("Tags", .tags),
      ],
      asks: { call in
        let arn = call.account.arn("role\(try call.path())\(call.input.needed("RoleName"))")
        return call.onNew(arn, tagging: "TagRole")
      }
    ) { call in
      let (name, document) = (call.input.needed("RoleName"), call.input.needed("AssumeRolePolicyDocument"))
      let tags = try call.input.tags() ?? []
      let trusted = try call.checkTrustPolicy(document)
      guard try !call.records.has(Key.role(name)) else {
        throw ServiceError.alreadyExists("Role with name \(name) already exists.")
      }
      var role = RoleRecord(
        id: try Identifier.unique("AROA"), name: name, path: try call.path(), created: call.now, trustPolicy: document,
        description: call.input.text("Description"),
        maxSessionDuration: call.input.integer("MaxSessionDuration") ?? 3600, tags: tags,
        boundary: try call.boundary())
      role.trusted = trusted
      try call.records.put(Key.role(name), role)
      try call.records.changeBoundary(of: .role(name), from: nil, to: role.boundary)
      return OutputValue(("Role", role.output(call.account, .created)))
    },

    .reading(.iam, "GetRole", [.required("RoleName", .roleName)], asks: { try $0.onRole() }) { call in
      let role = try call.resolved(call.targetRole())
      return OutputValue(("Role", role.output(call.account, .whole(lastUsed: try call.lastUse(of: role)))))
    },

    .reading(
      .iam, "ListRoles", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
      asks: { [$0.permission($0.account.arn("role/"))] }
    ) { call in
      let prefix = try call.pathPrefix()
      return try call.page(Key.roles, RoleRecord.self, where: { $0.path.hasPrefix(prefix) }, "Roles") {
        try call.resolved($0).output(call.account, .listed)
      }
    },

    .changing(
      .iam, "UpdateRole",
      [
        .required("RoleName", .roleName), .optional("Description", .roleDescription),
        .optional("MaxSessionDuration", .integer(3600...43200)),
      ], asks: { try $0.onRole() }
    ) { call in
      // What is left out stays, although the document says that a duration becomes an hour then.
      var role = try call.targetRole()
      if let description = call.input.text("Description") { role.description = description }
      if let duration = call.input.integer("MaxSessionDuration") { role.maxSessionDuration = duration }
      try call.records.put(Key.role(role.name), role)
      return .structure([])
    },

    .changing(
      .iam, "UpdateRoleDescription", [.required("RoleName", .roleName), .required("Description", .roleDescription)],
      asks: { try $0.onRole() }
    ) { call in
      var role = try call.targetRole()
      role.description = call.input.needed("Description")
      try call.records.put(Key.role(role.name), role)
      return OutputValue(("Role", try call.resolved(role).output(call.account, .described)))
    },

    .changing(
      .iam, "UpdateAssumeRolePolicy",
      [.required("RoleName", .roleName), .required("PolicyDocument", .policyDocument)], asks: { try $0.onRole() }
    ) { call in
      var role = try call.modifiableRole()
      role.trusted = try call.checkTrustPolicy(call.input.needed("PolicyDocument"))
      role.trustPolicy = call.input.needed("PolicyDocument")
      try call.records.put(Key.role(role.name), role)
      return nil
    },

    .changing(.iam, "DeleteRole", [.required("RoleName", .roleName)], asks: { try $0.onRole() }) { call in
      let role = try call.modifiableRole()
      let holder = PolicyHolder.role(role.name)
      func refuse(_ what: String) -> ServiceError { .deleteConflict("Cannot delete entity, must \(what) first.") }
      if try call.records.hasAny(holder.inline) { throw refuse("delete policies") }
      if try call.records.hasAny(holder.attached) { throw refuse("detach all policies") }
      if try call.records.hasAny(Key.instanceProfiles(ofRole: role.name)) {
        throw refuse("remove roles from instance profile")
      }
      try call.records.changeBoundary(of: holder, from: role.boundary, to: nil)
      try call.records.delete(Key.lastUse(ofRole: role.name))
      call.lastUses.forget(Key.lastUse(ofRole: role.name))
      try call.records.delete(Key.role(role.name))
      return nil
    },
  ]
}

extension RoleRecord {
  /// The answers that describe a role, each with less or more of it.
  enum Description {
    /// CreateRole: without what a role has anyhow.
    case created
    /// UpdateRoleDescription: without the session's duration.
    case described
    /// ListRoles: without boundary, tags and use.
    case listed
    /// GetRole.
    case whole(lastUsed: OutputValue)
  }

  /// The role as AWS describes it.
  func output(_ account: AccountIdentity, _ kind: Description) -> OutputValue {
    var (hasDuration, hasDetails, isNew) = (true, true, false)
    var lastUsed: OutputValue?
    switch kind {
    case .created: (hasDuration, isNew) = (false, true)
    case .described: hasDuration = false
    case .listed: hasDetails = false
    case .whole(let use): lastUsed = use
    }
    return OutputValue(
      ("Path", .text(path)), ("RoleName", .text(name)), ("RoleId", .text(id)),
      ("Arn", .text(account.arn("role\(path)\(name)"))), ("CreateDate", .time(created)),
      ("AssumeRolePolicyDocument", .text(PercentEncoding.encode(trustPolicy))),
      ("Description", isNew ? nil : .optional(description)),
      ("MaxSessionDuration", hasDuration ? .number(maxSessionDuration) : nil),
      ("PermissionsBoundary", hasDetails ? boundary.map(OutputValue.boundary) : nil),
      ("Tags", hasDetails ? .optionalTags(tags) : nil), ("RoleLastUsed", lastUsed))
  }
}

extension OutputValue {
  /// A permissions boundary as AWS describes it.
  static func boundary(_ arn: String) -> OutputValue {
    OutputValue(("PermissionsBoundaryType", .text("Policy")), ("PermissionsBoundaryArn", .text(arn)))
  }
}
