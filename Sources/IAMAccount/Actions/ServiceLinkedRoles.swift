internal import IAMPolicy
internal import OTPCore

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html and its neighbours.
  static let serviceLinkedRoles: [Action] = [
    .changing(
      .iam, "CreateServiceLinkedRole",
      [
        .required("AWSServiceName", .groupName), .optional("Description", .description),
        .optional("CustomSuffix", .customSuffix),
      ],
      asks: { call in
        let (path, name, _) = call.serviceLinkedRole()
        var permission = call.permission(call.account.arn("role\(path)\(name)"))
        permission.context.set("iam:AWSServiceName", call.input.needed("AWSServiceName"))
        return [permission]
      }
    ) { call in
      let service = call.input.needed("AWSServiceName")
      let (path, name, known) = call.serviceLinkedRole()
      guard call.input.text("CustomSuffix") == nil || known.takesSuffixes else {
        throw ServiceError.invalidInput("Custom suffix is not allowed for \(service)")
      }
      guard try !call.records.has(Key.role(name)) else {
        throw ServiceError.invalidInput(
          "Service role name \(name) has been taken in this account, please try a different suffix.")
      }
      let role = RoleRecord(
        id: try Identifier.unique("AROA"), name: name, path: path, created: call.now,
        trustPolicy: trust(#""sts:AssumeRole""#, "\"\(service)\""),
        description: call.input.text("Description") ?? known.description, maxSessionDuration: 3600, tags: [],
        boundary: nil)
      try call.records.put(Key.role(name), role)
      if let policy = known.policy {
        let arn = "arn:\(call.account.partition):iam::aws:policy/aws-service-role/\(policy)"
        try call.records.attach(arn, to: .role(name))
      }
      // Here alone AWS shows the trust policy with lists in it.
      let shown = role.summary(call.account, trustPolicy: trust(#"["sts:AssumeRole"]"#, "[\"\(service)\"]"))
      guard case .structure(let fields) = shown, let description = role.description else {
        return OutputValue(("Role", shown))
      }
      return OutputValue(
        ("Role", .structure(fields + [OutputField(name: "Description", value: .text(description))])))
    },

    .changing(.iam, "DeleteServiceLinkedRole", [.required("RoleName", .roleName)], asks: { try $0.onRole() }) {
      call in
      let role = try call.role(call.input.needed("RoleName"))
      guard role.isServiceLinked else { throw ServiceError.noSuchRole(role.name) }
      let holder = PolicyHolder.role(role.name)
      try call.records.delete(prefix: holder.inline)
      for arn in try call.records.names(holder.attached) { try call.records.detach(arn, from: holder) }
      try call.records.delete(Key.role(role.name))
      let task = "task\(role.path)\(role.name)/\(Identifier.uuid())"
      try call.records.put(Key.deletionTask(task), NameRecord(name: role.name))
      return OutputValue(("DeletionTaskId", .text(task)))
    },

    .reading(
      .iam, "GetServiceLinkedRoleDeletionStatus", [.required("DeletionTaskId", .length(1...1000))],
      asks: { call in
        // The task's id holds the role's path and name: `task/aws-service-role/…/NAME/UUID`.
        let role = call.input.needed("DeletionTaskId").split(separator: "/").dropFirst().dropLast()
        return [call.permission(call.account.arn("role/" + role.joined(separator: "/")))]
      }
    ) { call in
      let task = call.input.needed("DeletionTaskId")
      guard try call.records.has(Key.deletionTask(task)) else {
        throw ServiceError.noSuchEntity("The deletion task with id \(task) cannot be found.")
      }
      // No service has anything that needs the role: it went at once.
      return OutputValue(("Status", .text("SUCCEEDED")))
    },
  ]

  private static func trust(_ action: String, _ service: String) -> String {
    """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":\(service)},"Action":\(action)}]}
    """
  }
}

extension Key {
  fileprivate static func deletionTask(_ id: String) -> String { "deletion-task/" + id }
}

extension RoleRecord {
  /// Whether it is a service's own role, which only that service changes.
  var isServiceLinked: Bool { path.hasPrefix("/aws-service-role/") }
}

extension Call {
  /// The role that is meant, which somebody else than its service may change.
  func modifiableRole() throws -> RoleRecord {
    let role = try targetRole()
    guard !role.isServiceLinked else {
      throw ServiceError(
        "UnmodifiableEntity", 400,
        "Cannot perform the operation on the protected role '\(role.name)' - this role is only modifiable by AWS")
    }
    return role
  }

  /// The path and the name of the role that is made.
  fileprivate func serviceLinkedRole() -> (path: String, name: String, known: ServiceLinkedRoleName) {
    let service = input.needed("AWSServiceName")
    let known = ServiceLinkedRoleName(service: service)
    let suffix = input.text("CustomSuffix").map { "_" + $0 } ?? ""
    return ("/aws-service-role/\(service)/", "AWSServiceRoleFor\(known.suffix)\(suffix)", known)
  }
}
