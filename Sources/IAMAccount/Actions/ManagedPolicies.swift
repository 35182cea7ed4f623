internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html and its neighbours.
  static let managedPolicies: [Action] = [
    .changing(
      .iam, "CreatePolicy",
      [
        .required("PolicyName", .policyName), .optional("Path", .path), .required("PolicyDocument", .policyDocument),
        .optional("Description", .description), .optional("Tags", .tags),
      ],
      asks: { call in call.onNew(try call.newPolicyARN(), tagging: "TagPolicy") }
    ) { call in
      let (name, document) = (call.input.needed("PolicyName"), call.input.needed("PolicyDocument"))
      try call.checkPolicy(document, as: .identity)
      let arn = try call.newPolicyARN()
      guard try !call.records.has(Key.policy(arn)) else {
        throw ServiceError.alreadyExists("A policy called \(name) already exists. Duplicate names are not allowed.")
      }
      let policy = ManagedPolicyRecord(
        id: try Identifier.unique("ANPA"), arn: arn, name: name, path: try call.path(),
        description: call.input.text("Description"), now: call.now, document: document,
        tags: try call.input.tags() ?? [])
      try call.records.put(Key.policy(arn), policy)
      return OutputValue(("Policy", policy.output(withDetails: true)))
    },

    .reading(.iam, "GetPolicy", [.required("PolicyArn", .arn)], asks: { try $0.onPolicy() }) { call in
      let arn = call.input.needed("PolicyArn")
      if let document = call.settings.managedPolicies[arn] {
        return OutputValue(
          ("Policy", ManagedPolicyRecord(catalogued: arn, document: document).output(withDetails: true)))
      }
      return OutputValue(("Policy", try call.managedPolicy().output(withDetails: true)))
    },

    .reading(
      .iam, "GetPolicyVersion", [.required("PolicyArn", .arn), .required("VersionId", .name(1...64))],
      asks: { try $0.onPolicy() }
    ) { call in
      let (arn, id) = (call.input.needed("PolicyArn"), call.input.needed("VersionId"))
      let policy =
        try call.settings.managedPolicies[arn].map { ManagedPolicyRecord(catalogued: arn, document: $0) }
        ?? call.managedPolicy()
      guard let version = policy.versions.first(where: { $0.id == id }) else {
        throw ServiceError.noSuchEntity("Policy \(arn) version \(id) does not exist or is not attachable.")
      }
      return OutputValue(
        (
          "PolicyVersion",
          OutputValue(
            ("Document", .text(PercentEncoding.encode(version.document))), ("VersionId", .text(id)),
            ("IsDefaultVersion", .bool(id == policy.defaultVersion)), ("CreateDate", .time(version.created)))
        ))
    },

    .changing(.iam, "DeletePolicy", [.required("PolicyArn", .arn)], asks: { try $0.onPolicy() }) { call in
      let arn = call.input.needed("PolicyArn")
      guard call.settings.managedPolicies[arn] == nil else {
        throw ServiceError.accessDenied("Cannot delete policies outside your own account.")
      }
      let policy = try call.managedPolicy()
      guard try !call.records.isAttached(arn) else {
        throw ServiceError.deleteConflict("Cannot delete a policy attached to entities.")
      }
      guard policy.versions.count == 1 else {
        throw ServiceError.deleteConflict(
          "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
            + "The default version is deleted with the policy.")
      }
      try call.records.delete(Key.policy(arn))
      return nil
    },

    .reading(
      .iam, "ListPolicies",
      [
        .optional("Scope", .oneOf("All", "AWS", "Local")), .optional("OnlyAttached", .boolean),
        .optional("PathPrefix", .pathPrefix),
      ] + Parameter.page,
      asks: { [$0.permission("policy path /", shown: "policy path /")] }
    ) { call in
      let prefix = call.input.text("PathPrefix") ?? "/"
      let onlyAttached = call.input.boolean("OnlyAttached") ?? false
      return try call.page(
        Key.policies, ManagedPolicyRecord.self,
        where: { policy in
          policy.path.hasPrefix(prefix) && (!onlyAttached || (try? call.records.isAttached(policy.arn)) == true)
        }, "Policies"
      ) { $0.output(withDetails: false) }
    },
  ]
}

extension Call {
  fileprivate func newPolicyARN() throws -> String {
    account.arn("policy\(try path())\(input.needed("PolicyName"))")
  }

  fileprivate func managedPolicy() throws -> ManagedPolicyRecord {
    let arn = input.needed("PolicyArn")
    guard let policy: ManagedPolicyRecord = try records.get(Key.policy(arn)) else {
      throw ServiceError.noSuchEntity("Policy \(arn) was not found.")
    }
    return policy
  }
}

extension Records {
  /// Whether a managed policy is attached to anything.
  fileprivate func isAttached(_ arn: String) throws -> Bool {
    try store.entries(prefix: "attached/", after: nil, limit: .max).contains { $0.key.hasSuffix("/" + arn) }
  }
}

extension ManagedPolicyRecord {
  /// A policy of AWS's catalogue.
  fileprivate init(catalogued arn: String, document: String) {
    let name = String(arn.split(separator: "/").last ?? "")
    self.init(
      id: "ANPA" + String(repeating: "A", count: 17), arn: arn, name: name, path: "/", description: nil,
      now: UnixTime(seconds: 1_423_252_800), document: document, tags: [])
  }

  /// The policy as AWS describes it.
  fileprivate func output(withDetails: Bool) -> OutputValue {
    OutputValue(
      ("PolicyName", .text(name)), ("PolicyId", .text(id)), ("Arn", .text(arn)), ("Path", .text(path)),
      ("DefaultVersionId", .text(defaultVersion)), ("AttachmentCount", .number(0)),
      ("PermissionsBoundaryUsageCount", .number(0)), ("IsAttachable", .bool(true)),
      ("Description", withDetails ? .optional(description) : nil), ("CreateDate", .time(created)),
      ("UpdateDate", .time(updated)), ("Tags", withDetails ? .optionalTags(tags) : nil))
  }
}
