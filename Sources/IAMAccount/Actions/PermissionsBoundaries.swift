internal import IAMPolicy

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html and its neighbours.
  static let permissionsBoundaries: [Action] = [
    .changing(
      .iam, "PutUserPermissionsBoundary",
      [.required("UserName", .newUserName), .required("PermissionsBoundary", .arn)], asks: { try $0.onUser() }
    ) { call in
      try call.change(boundaryOf: try call.targetUser(), to: try call.boundary())
      return nil
    },

    .changing(
      .iam, "DeleteUserPermissionsBoundary", [.required("UserName", .newUserName)], asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      guard user.boundary != nil else { throw ServiceError.noBoundary("user", user.name) }
      try call.change(boundaryOf: user, to: nil)
      return nil
    },

    .changing(
      .iam, "PutRolePermissionsBoundary",
      [.required("RoleName", .roleName), .required("PermissionsBoundary", .arn)], asks: { try $0.onRole() }
    ) { call in
      try call.change(boundaryOf: try call.modifiableRole(), to: try call.boundary())
      return nil
    },

    .changing(
      .iam, "DeleteRolePermissionsBoundary", [.required("RoleName", .roleName)], asks: { try $0.onRole() }
    ) { call in
      let role = try call.modifiableRole()
      guard role.boundary != nil else { throw ServiceError.noBoundary("role", role.name) }
      try call.change(boundaryOf: role, to: nil)
      return nil
    },
  ]
}

extension ServiceError {
  fileprivate static func noBoundary(_ kind: String, _ name: String) -> ServiceError {
    .noSuchEntity("The \(kind) with name \(name) does not have a permissions boundary.")
  }
}

extension Call {
  fileprivate func change(boundaryOf user: UserRecord, to boundary: String?) throws {
    var user = user
    try records.changeBoundary(of: .user(user.name), from: user.boundary, to: boundary)
    user.boundary = boundary
    try records.put(Key.user(user.name), user)
  }

  fileprivate func change(boundaryOf role: RoleRecord, to boundary: String?) throws {
    var role = role
    try records.changeBoundary(of: .role(role.name), from: role.boundary, to: boundary)
    role.boundary = boundary
    try records.put(Key.role(role.name), role)
  }
}
