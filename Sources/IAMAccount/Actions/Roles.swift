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
        .required("AssumeRolePolicyDocument", .policyDocument), .optional("Description", .description),
        .optional("MaxSessionDuration", .integer(3600...43200)), .optional("PermissionsBoundary", .arn),
        .optional("Tags", .tags),
      ],
      asks: { call in
        let arn = call.account.arn("role\(try call.path())\(call.input.needed("RoleName"))")
        return call.onNew(arn, tagging: "TagRole")
      }
    ) { call in
      let (name, document) = (call.input.needed("RoleName"), call.input.needed("AssumeRolePolicyDocument"))
      try call.checkPolicy(document, as: .trust)
      guard try !call.records.has(Key.role(name)) else {
        throw ServiceError.alreadyExists("Role with name \(name) already exists.")
      }
      let role = RoleRecord(
        id: try Identifier.unique("AROA"), name: name, path: try call.path(), created: call.now, trustPolicy: document,
        description: call.input.text("Description"),
        maxSessionDuration: call.input.integer("MaxSessionDuration") ?? 3600, tags: try call.input.tags() ?? [],
        boundary: try call.boundary())
      try call.records.put(Key.role(name), role)
      return OutputValue(("Role", role.output(call.account, isNew: true)))
    },

    .reading(.iam, "GetRole", [.required("RoleName", .roleName)], asks: { try $0.onRole() }) { call in
      OutputValue(("Role", try call.role(call.input.needed("RoleName")).output(call.account)))
    },

    .reading(
      .iam, "ListRoles", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
      asks: { [$0.permission($0.account.arn("role/"))] }
    ) { call in
      let prefix = call.input.text("PathPrefix") ?? "/"
      return try call.page(Key.roles, RoleRecord.self, where: { $0.path.hasPrefix(prefix) }, "Roles") {
        $0.output(call.account, withTags: false)
      }
    },

    .changing(
      .iam, "UpdateAssumeRolePolicy",
      [.required("RoleName", .roleName), .required("PolicyDocument", .policyDocument)], asks: { try $0.onRole() }
    ) { call in
      var role = try call.role(call.input.needed("RoleName"))
      try call.checkPolicy(call.input.needed("PolicyDocument"), as: .trust)
      role.trustPolicy = call.input.needed("PolicyDocument")
      try call.records.put(Key.role(role.name), role)
      return nil
    },

    .changing(.iam, "DeleteRole", [.required("RoleName", .roleName)], asks: { try $0.onRole() }) { call in
      let role = try call.role(call.input.needed("RoleName"))
      let holder = PolicyHolder.role(role.name)
      func refuse(_ what: String) -> ServiceError { .deleteConflict("Cannot delete entity, must \(what) first.") }
      if try call.records.hasAny(holder.inline) { throw refuse("delete policies") }
      if try call.records.hasAny(holder.attached) { throw refuse("detach all policies") }
      try call.records.delete(Key.role(role.name))
      return nil
    },
  ]
}

extension RoleRecord {
  /// The role as AWS describes it.
  ///
  /// - Parameter isNew: the answer of CreateRole has no duration.
  func output(_ account: AccountIdentity, isNew: Bool = false, withTags: Bool = true) -> OutputValue {
    OutputValue(
      ("Path", .text(path)), ("RoleName", .text(name)), ("RoleId", .text(id)),
      ("Arn", .text(account.arn("role\(path)\(name)"))), ("CreateDate", .time(created)),
      ("AssumeRolePolicyDocument", .text(PercentEncoding.encode(trustPolicy))), ("Description", .optional(description)),
      ("MaxSessionDuration", isNew && maxSessionDuration == 3600 ? nil : .number(maxSessionDuration)),
      (
        "PermissionsBoundary",
        withTags
          ? boundary.map {
            OutputValue(("PermissionsBoundaryType", .text("Policy")), ("PermissionsBoundaryArn", .text($0)))
          } : nil
      ), ("Tags", withTags ? .optionalTags(tags) : nil))
  }
}
