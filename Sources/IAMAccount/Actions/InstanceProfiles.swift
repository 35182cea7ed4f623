internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  private static let named: [Parameter] = [.required("InstanceProfileName", .instanceProfileName)]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html and its neighbours.
  static let instanceProfiles: [Action] =
    [
      .changing(
        .iam, "CreateInstanceProfile", named + [.optional("Path", .path), .optional("Tags", .tags)],
        asks: { call in
          let arn = call.account.arn("instance-profile\(try call.path())\(call.input.needed("InstanceProfileName"))")
          return call.onNew(arn, tagging: "TagInstanceProfile")
        }
      ) { call in
        let name = call.input.needed("InstanceProfileName")
        guard try !call.records.has(Key.instanceProfile(name)) else {
          throw ServiceError.alreadyExists("Instance Profile \(name) already exists.")
        }
        let profile = InstanceProfileRecord(
          id: try Identifier.unique("AIPA"), name: name, path: try call.path(), created: call.now,
          tags: try call.input.tags(.exact) ?? [])
        try call.records.put(Key.instanceProfile(name), profile)
        return OutputValue(("InstanceProfile", try call.output(profile, tags: .optionalTags(profile.tags))))
      },

      .reading(.iam, "GetInstanceProfile", named, asks: { try $0.onInstanceProfile() }) { call in
        let profile = try call.instanceProfile()
        return OutputValue(("InstanceProfile", try call.output(profile, tags: .tags(profile.tags))))
      },

      .reading(
        .iam, "ListInstanceProfiles", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
        asks: { [$0.permission($0.account.arn("instance-profile/"))] }
      ) { call in
        let prefix = try call.pathPrefix()
        return try call.page(
          Key.instanceProfiles, InstanceProfileRecord.self, where: { $0.path.hasPrefix(prefix) }, "InstanceProfiles"
        ) { try call.output($0) }
      },

      .changing(.iam, "DeleteInstanceProfile", named, asks: { try $0.onInstanceProfile() }) { call in
        let profile = try call.instanceProfile()
        guard profile.role == nil else {
          throw ServiceError.deleteConflict("Cannot delete entity, must remove roles from instance profile first.")
        }
        try call.records.delete(Key.instanceProfile(profile.name))
        return nil
      },

      .changing(
        .iam, "AddRoleToInstanceProfile", named + [.required("RoleName", .roleName)],
        asks: { call in
          // Whoever hands a role to a machine must be allowed to pass it on.
          var passing = Permission("iam:PassRole", on: try call.onRole()[0].resource)
          passing.context.set("iam:PassedToService", "ec2.amazonaws.com")
          return try call.onInstanceProfile() + [passing]
        }
      ) { call in
        var profile = try call.instanceProfile()
        let role = try call.modifiableRole()
        guard profile.role == nil else {
          throw ServiceError.limitExceeded("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
        }
        profile.role = role.name
        try call.records.put(Key.instanceProfile(profile.name), profile)
        try call.records.mark(Key.instanceProfiles(ofRole: role.name) + profile.name.lowercased())
        return nil
      },

      .changing(
        .iam, "RemoveRoleFromInstanceProfile", named + [.required("RoleName", .roleName)],
        asks: { try $0.onInstanceProfile() }
      ) { call in
        var profile = try call.instanceProfile()
        let role = try call.role(call.input.needed("RoleName"))
        guard profile.role == role.name else {
          throw ServiceError.noSuchEntity("Role \(role.name) in Instance Profile \(profile.name) cannot be found.")
        }
        profile.role = nil
        try call.records.put(Key.instanceProfile(profile.name), profile)
        try call.records.delete(Key.instanceProfiles(ofRole: role.name) + profile.name.lowercased())
        return nil
      },

      .reading(
        .iam, "ListInstanceProfilesForRole", [.required("RoleName", .roleName)] + Parameter.page,
        asks: { try $0.onRole() }
      ) { call in
        let role = try call.role(call.input.needed("RoleName"))
        return try call.page(names: Key.instanceProfiles(ofRole: role.name), "InstanceProfiles") { name in
          try call.records.get(Key.instanceProfile(name), InstanceProfileRecord.self).map { try call.output($0) }
        }
      },
    ]
    + tagging("InstanceProfile", named[0], asks: { try $0.onInstanceProfile() }) { call in
      let profile = try call.instanceProfile()
      return (Key.instanceProfile(profile.name), profile)
    }
}

extension Key {
  static let instanceProfiles = "instance-profile/"
  static func instanceProfile(_ name: String) -> String { instanceProfiles + name.lowercased() }
  /// The instance profiles that have a role: while there is one, the role stays.
  static func instanceProfiles(ofRole name: String) -> String { "role-instance-profile/" + name.lowercased() + "/" }
}

extension Call {
  fileprivate func onInstanceProfile() throws -> [Permission] {
    let name = input.needed("InstanceProfileName")
    let profile: InstanceProfileRecord? = try records.get(Key.instanceProfile(name))
    return [
      permission(
        account.arn("instance-profile\(profile?.path ?? "/")\(profile?.name ?? name)"),
        shown: "instance profile \(profile?.name ?? name)"
      ).about(profile?.tags ?? [])
    ]
  }

  fileprivate func instanceProfile() throws -> InstanceProfileRecord {
    let name = input.needed("InstanceProfileName")
    guard let profile: InstanceProfileRecord = try records.get(Key.instanceProfile(name)) else {
      throw ServiceError.noSuchEntity("Instance Profile \(name) cannot be found.")
    }
    return profile
  }

  /// The profile as AWS describes it, with its role in short.
  func output(_ profile: InstanceProfileRecord, tags: OutputValue? = nil) throws -> OutputValue {
    let role = try profile.role.flatMap { try records.get(Key.role($0), RoleRecord.self) }
    return OutputValue(
      ("Path", .text(profile.path)), ("InstanceProfileName", .text(profile.name)),
      ("InstanceProfileId", .text(profile.id)),
      ("Arn", .text(account.arn("instance-profile\(profile.path)\(profile.name)"))),
      ("CreateDate", .time(profile.created)), ("Roles", .list(role.map { [$0.summary(account)] } ?? [])), ("Tags", tags)
    )
  }
}

extension RoleRecord {
  /// The role in short, as it stands in answers about other things.
  ///
  /// - Parameter trustPolicy: shown in place of the stored one.
  func summary(_ account: AccountIdentity, trustPolicy: String? = nil) -> OutputValue {
    OutputValue(
      ("Path", .text(path)), ("RoleName", .text(name)), ("RoleId", .text(id)),
      ("Arn", .text(account.arn("role\(path)\(name)"))), ("CreateDate", .time(created)),
      ("AssumeRolePolicyDocument", .text(PercentEncoding.encode(trustPolicy ?? self.trustPolicy))))
  }
}
