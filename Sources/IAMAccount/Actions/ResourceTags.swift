internal import IAMPolicy
internal import VirtualMFA

extension ActionTable {
  /// The three actions on the tags of a kind of resource, which all have one form.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html and its neighbours.
  /// - Parameters:
  ///   - noun: as the actions' names have it, such as `SAMLProvider`.
  ///   - name: the parameter that says which one is meant.
  ///   - rule: whether case tells keys apart.
  ///   - listed: the order in which AWS lists them, where it is not that in which they came.
  ///   - find: the resource with the key of its record.
  static func tagging<Record: TaggedRecord>(
    _ noun: String, _ name: Parameter, _ rule: TagKeyRule = .exact,
    listed: @escaping @Sendable ([Tag]) -> [Tag] = { $0 },
    asks permissions: @escaping @Sendable (Call) throws -> [Permission],
    _ find: @escaping @Sendable (Call) throws -> (key: String, record: Record)
  ) -> [Action] {
    [
      .changing(
        .iam, "Tag" + noun, [name, .required("Tags", .tags)],
        asks: { call in try permissions(call).map { call.tagged($0, call.input.requestTags) } }
      ) { call in
        var (key, record) = try find(call)
        record.tags = try record.tags.merging(call.input.neededTags(rule), rule)
        try call.records.put(key, record)
        return nil
      },

      .changing(
        .iam, "Untag" + noun, [name, .required("TagKeys", .tagKeys)],
        asks: { call in try permissions(call).map(call.untagged) }
      ) { call in
        var (key, record) = try find(call)
        record.tags = record.tags.removing(try call.input.neededTagKeys(), rule)
        try call.records.put(key, record)
        return nil
      },

      .reading(.iam, "List\(noun)Tags", [name] + Parameter.page, asks: permissions) { call in
        try call.page(listed(try find(call).record.tags))
      },
    ]
  }

  static let userTags = tagging("User", .required("UserName", .userName), .ignoringCase, asks: { try $0.onUser() }) {
    call in
    let user = try call.targetUser()
    return (Key.user(user.name), user)
  }

  static let roleTags = tagging("Role", .required("RoleName", .roleName), .ignoringCase, asks: { try $0.onRole() }) {
    call in
    let role = try call.targetRole()
    return (Key.role(role.name), role)
  }

  static let policyTags = tagging(
    "Policy", .required("PolicyArn", .arn),
    listed: { $0.inPolicyOrder }, asks: { try $0.onPolicy() }
  ) { call in
    let policy = try call.policy("Policy \(call.input.needed("PolicyArn")) was not found.")
    return (Key.policy(policy.arn), policy)
  }

  static let mfaDeviceTags = tagging(
    "MFADevice", .required("SerialNumber", .serialNumber), .ignoringCase,
    listed: { tags in tags.sorted { $0.key < $1.key } }, asks: { [try $0.onDevice()] }
  ) { call in
    let device = try call.device()
    return (Key.device(device.serialNumber.text), device)
  }
}
