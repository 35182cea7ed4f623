internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension Call {
  // MARK: What a call means

  /// The name of the user that is meant: the parameter, or the caller.
  func targetUserName() throws -> String {
    if let name = input.text("UserName") ?? caller.user?.name { return name }
    throw ServiceError.validation("Must specify userName when calling with non-User credentials")
  }

  /// The user that is meant.
  func targetUser() throws -> UserRecord { try user(targetUserName()) }

  func user(_ name: String) throws -> UserRecord {
    guard let user: UserRecord = try records.get(Key.user(name)) else { throw ServiceError.noSuchUser(name) }
    return user
  }

  func group(_ name: String) throws -> GroupRecord {
    guard let group: GroupRecord = try records.get(Key.group(name)) else { throw ServiceError.noSuchGroup(name) }
    return group
  }

  /// The role that is meant.
  func targetRole() throws -> RoleRecord { try role(input.needed("RoleName")) }

  func role(_ name: String) throws -> RoleRecord {
    guard let role: RoleRecord = try records.get(Key.role(name)) else { throw ServiceError.noSuchRole(name) }
    return role
  }

  // MARK: What it asks policies for: the ARN as it is stored, with its path, or as it would be

  func onUser() throws -> [Permission] { try onUser(named: targetUserName()) }

  func onUser(named name: String) throws -> [Permission] {
    let user: UserRecord? = try records.get(Key.user(name))
    return [
      permission(account.arn("user\(user?.path ?? "/")\(user?.name ?? name)"), shown: "user \(user?.name ?? name)")
        .about(user?.tags ?? []).limited(by: input.text("PermissionsBoundary") ?? user?.boundary)
    ]
  }

  func onGroup() throws -> [Permission] {
    let name = input.needed("GroupName")
    let group: GroupRecord? = try records.get(Key.group(name))
    return [
      permission(account.arn("group\(group?.path ?? "/")\(group?.name ?? name)"), shown: "group \(group?.name ?? name)")
    ]
  }

  func onRole() throws -> [Permission] {
    let name = input.needed("RoleName")
    let role: RoleRecord? = try records.get(Key.role(name))
    return [
      permission(account.arn("role\(role?.path ?? "/")\(role?.name ?? name)"), shown: "role \(role?.name ?? name)")
        .about(role?.tags ?? []).limited(by: input.text("PermissionsBoundary") ?? role?.boundary)
    ]
  }

  func onPolicy() throws -> [Permission] {
    let arn = input.needed("PolicyArn")
    let policy: ManagedPolicyRecord? = try managedPolicy(arn)
    return [permission(arn, shown: "policy \(arn)").about(policy?.tags ?? [])]
  }

  /// Changing a policy: AWS's own are nobody's to change, whatever is allowed.
  ///
  /// - Parameter foreign: what AWS says then.
  func onOwnPolicy(orForeign foreign: String) throws -> [Permission] {
    guard !ManagedPolicyRecord.isCatalogued(input.needed("PolicyArn")) else {
      throw ServiceError.accessDenied(foreign)
    }
    return try onPolicy()
  }

  func onDevice() throws -> Permission {
    let serialNumber = input.needed("SerialNumber")
    let device: DeviceRecord? = try records.get(Key.device(serialNumber))
    return permission(serialNumber).about(device?.tags ?? [])
  }

  /// Making something: with tags that takes the permission to tag as well.
  func onNew(_ arn: String, shown: String? = nil, tagging action: String) -> [Permission] {
    let tags = input.requestTags
    let permission = tagged(permission(arn, shown: shown), tags).limited(by: input.text("PermissionsBoundary"))
    guard tags != nil else { return [permission] }
    return [permission, tagged(Permission("iam:" + action, on: arn, shown: shown), tags)]
  }

  /// The request's tags as condition keys.
  func tagged(_ permission: Permission, _ tags: [Tag]?) -> Permission {
    guard let tags else { return permission }
    var permission = permission
    for tag in tags { permission.context.set(ConditionKey("aws:RequestTag/" + tag.key), tag.value) }
    permission.context.set("aws:TagKeys", values: tags.map(\.key))
    return permission
  }

  /// The keys that are taken off as a condition key.
  func untagged(_ permission: Permission) -> Permission {
    var permission = permission
    permission.context.set("aws:TagKeys", values: input.texts("TagKeys") ?? [])
    return permission
  }

  /// The permissions boundary that something is made with: a policy that is there.
  func boundary() throws -> String? {
    guard let arn = input.text("PermissionsBoundary") else { return nil }
    guard let parts = ARN(arn), parts.service == "iam", parts.resource.hasPrefix("policy/") else {
      throw ServiceError.invalidInput("ARN \(arn) is not valid.")
    }
    guard try managedPolicy(arn) != nil else {
      throw ServiceError.noSuchEntity("Scope ARN: \(arn) does not exist or is not attachable.")
    }
    return arn
  }

  /// The path of a managed policy, which may hold less than other paths: `((/[A-Za-z0-9.,+@=_-]+)*)/`.
  func policyPath() throws -> String {
    let path = try path()
    let isPlain = path.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "/") || ".,+@=_-".utf8.contains(byte) || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard isPlain, !path.contains("//") else { throw ServiceError.validation(Self.invalidPath("path")) }
    return path
  }

  /// What the paths of a list begin with.
  func pathPrefix() throws -> String {
    let prefix = input.text("PathPrefix") ?? "/"
    guard prefix.hasPrefix("/"), prefix.utf8.allSatisfy({ (0x21...0x7F).contains($0) }) else {
      throw ServiceError.validation(
        "The specified value for pathPrefix is invalid. It must begin with the / character and contain only "
          + "alphanumeric characters and/or / characters.")
    }
    return prefix
  }

  private static func invalidPath(_ name: String) -> String {
    "The specified value for \(name) is invalid. It must begin and end with / and contain only alphanumeric characters "
      + "and/or / characters."
  }

  /// The path that something is made with.
  func path(_ name: String = "Path") throws -> String {
    let path = input.text(name) ?? "/"
    guard path.hasPrefix("/"), path.hasSuffix("/"), path != "//",
      path.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) })
    else {
      throw ServiceError.validation(Self.invalidPath("path"))
    }
    return path
  }
}

extension OutputValue {
  /// A moment as AWS writes it: whole seconds in UTC.
  static func time(_ time: UnixTime) -> OutputValue { .text(RFC3339.format(seconds: time.seconds) ?? "") }

  static func optional(_ text: String?) -> OutputValue? { text.map { .text($0) } }

  static func tags(_ tags: [Tag]) -> OutputValue {
    .list(tags.map { OutputValue(("Key", .text($0.key)), ("Value", .text($0.value))) })
  }

  /// Tags, left out when there are none.
  static func optionalTags(_ tags: [Tag]) -> OutputValue? { tags.isEmpty ? nil : .tags(tags) }
}
