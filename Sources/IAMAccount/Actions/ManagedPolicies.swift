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
      let tags = try call.input.tags(.exact) ?? []
      try call.checkManagedPolicy(document)
      // One name is one policy, whatever its path or case.
      guard try !call.records.has(Key.policyName(name)) else {
        throw ServiceError.alreadyExists("A policy called \(name) already exists. Duplicate names are not allowed.")
      }
      let policy = ManagedPolicyRecord(
        id: try Identifier.unique("ANPA"), arn: try call.newPolicyARN(), name: name, path: try call.policyPath(),
        description: call.input.text("Description"), now: call.now, document: document, tags: tags)
      try call.records.put(Key.policy(policy.arn), policy)
      try call.records.put(Key.policyName(name), NameRecord(name: policy.arn))
      return OutputValue(("Policy", policy.output((0, 0), tags: policy.tags.isEmpty ? nil : policy.tags)))
    },

    .reading(.iam, "GetPolicy", [.required("PolicyArn", .arn)], asks: { try $0.onPolicy() }) { call in
      let policy = try call.policy("Policy \(call.input.needed("PolicyArn")) was not found.")
      return OutputValue(
        (
          "Policy",
          policy.output(
            try call.records.uses(of: policy.arn), description: policy.description, tags: policy.tags.inPolicyOrder)
        ))
    },

    .changing(
      .iam, "DeletePolicy", [.required("PolicyArn", .arn)],
      asks: { try $0.onOwnPolicy(orForeign: "Cannot delete policies outside your own account.") }
    ) { call in
      let policy = try call.policy("Policy \(call.input.needed("PolicyArn")) was not found.")
      guard try call.records.uses(of: policy.arn) == (0, 0) else {
        throw ServiceError.deleteConflict("Cannot delete a policy attached to entities.")
      }
      guard policy.versions.count == 1 else {
        throw ServiceError.deleteConflict(
          "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
            + "The default version is deleted with the policy.")
      }
      try call.records.delete(Key.policy(policy.arn))
      try call.records.delete(Key.policyName(policy.name))
      return nil
    },

    .reading(
      .iam, "ListPolicies",
      [
        .optional("Scope", .oneOf("All", "AWS", "Local")), .optional("OnlyAttached", .boolean),
        .optional("PathPrefix", .pathPrefix), .optional("PolicyUsageFilter", PolicyUsage.shape),
      ] + Parameter.page,
      asks: { [$0.permission("policy path /", shown: "policy path /")] }
    ) { call in
      let prefix = try call.pathPrefix()
      let onlyAttached = call.input.boolean("OnlyAttached") ?? false
      let usage = PolicyUsage(call.input)
      func listed(_ policy: ManagedPolicyRecord) throws -> OutputValue? {
        let uses = try call.records.uses(of: policy.arn)
        // The kind of use narrows nothing but a list of what is attached.
        guard policy.path.hasPrefix(prefix), !onlyAttached || usage.counts(uses) else { return nil }
        return policy.output(uses)
      }
      let own = PageSource.records(call.records, Key.policies, ManagedPolicyRecord.self, listed)
      let catalogue = PageSource(prefix: "aws-policy/") { after, limit in
        try ManagedPolicyRecord.catalogued(after: after.map { String($0.dropFirst("aws-policy/".count)) }, limit: limit)
          .map { ("aws-policy/" + $0.arn, try listed($0)) }
      }
      switch call.input.text("Scope") {
      case "AWS": return try call.page("Policies", catalogue)
      case "Local": return try call.page("Policies", own)
      default: return try call.page("Policies", own, catalogue)
      }
    },

    .reading(
      .iam, "ListEntitiesForPolicy",
      [
        .required("PolicyArn", .arn),
        .optional("EntityFilter", .oneOf("User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy")),
        .optional("PathPrefix", .pathPrefix), .optional("PolicyUsageFilter", PolicyUsage.shape),
      ] + Parameter.page, asks: { try $0.onPolicy() }
    ) { call in
      let arn = call.input.needed("PolicyArn")
      _ = try call.policy("Policy \(arn) does not exist or is not attachable.")
      let page = try call.page(of: try PolicyUsage(call.input).sources(of: arn, call))
      let kinds = ["PolicyGroups", "PolicyUsers", "PolicyRoles"]
      let lists = kinds.enumerated().map { index, name in (name, page.lists[index] + page.lists[index + kinds.count]) }
      return call.output(lists, next: page.next)
    },
  ]
}

/// What a managed policy is used as: `PolicyUsageFilter`.
private enum PolicyUsage {
  case any
  case permissions
  case boundary

  static let shape = Shape.oneOf("PermissionsPolicy", "PermissionsBoundary")

  init(_ input: Input) {
    switch input.text("PolicyUsageFilter") {
    case "PermissionsPolicy": self = .permissions
    case "PermissionsBoundary": self = .boundary
    default: self = .any
    }
  }

  func counts(_ uses: (attachments: Int, boundaries: Int)) -> Bool {
    switch self {
    case .any: uses.attachments + uses.boundaries > 0
    case .permissions: uses.attachments > 0
    case .boundary: uses.boundaries > 0
    }
  }

  /// The groups, users and roles that a policy is attached to, then those whose boundary it is.
  func sources(of arn: String, _ call: Call) throws -> [PageSource] {
    let path = try call.pathPrefix()
    let uses: [(prefix: String, isAsked: Bool)] = [
      (Key.attachments(of: arn), self != .boundary), (Key.boundaries(of: arn), self != .permissions),
    ]
    return uses.flatMap { use in
      [("group/", "Group"), ("user/", "User"), ("role/", "Role")].map { kind, filter in
        let isAsked = use.isAsked && (call.input.text("EntityFilter").map { $0 == filter } ?? true)
        return .names(call.records, use.prefix + kind) { name in
          isAsked ? try call.entity(kind + name, path) : nil
        }
      }
    }
  }
}

extension Call {
  fileprivate func newPolicyARN() throws -> String {
    account.arn("policy\(try policyPath())\(input.needed("PolicyName"))")
  }

  /// A holder as ListEntitiesForPolicy has it; `nil` when its path is another.
  fileprivate func entity(_ use: String, _ path: String) throws -> OutputValue? {
    func output(_ kind: String, _ name: String, _ id: String, _ own: String) -> OutputValue? {
      own.hasPrefix(path) ? OutputValue((kind + "Name", .text(name)), (kind + "Id", .text(id))) : nil
    }
    switch PolicyHolder(use: use) {
    case .user(let name):
      let user = try user(name)
      return output("User", user.name, user.id, user.path)
    case .group(let name):
      let group = try group(name)
      return output("Group", group.name, group.id, group.path)
    case .role(let name):
      let role = try role(name)
      return output("Role", role.name, role.id, role.path)
    case nil: return nil
    }
  }

  /// The policy that is meant, of this account or AWS's.
  ///
  /// - Parameter absent: what AWS says when there is none.
  func policy(_ absent: String) throws -> ManagedPolicyRecord {
    let arn = input.needed("PolicyArn")
    try checkPolicyARN(arn)
    if let policy = try managedPolicy(arn) { return policy }
    throw ServiceError.noSuchEntity(absent)
  }

  /// A managed policy, of this account or AWS's; `nil` when there is none.
  func managedPolicy(_ arn: String) throws -> ManagedPolicyRecord? {
    try ManagedPolicyRecord.catalogued(arn) ?? records.get(Key.policy(arn))
  }

  func checkPolicyARN(_ arn: String) throws {
    guard ARN(arn) != nil else { throw ServiceError.validation("ARN \(arn) is not valid.") }
  }

  /// Refuses what AWS does not take as a managed policy.
  func checkManagedPolicy(_ document: String) throws {
    guard PolicyQuota.managed.allows([document]) else {
      throw ServiceError.limitExceeded("Cannot exceed quota for PolicySize: \(PolicyQuota.managed.rawValue)")
    }
    try checkPolicy(document, as: .identity)
  }
}

extension ManagedPolicyRecord {
  /// The policy as AWS describes it. Lists tell neither description nor tags.
  func output(
    _ uses: (attachments: Int, boundaries: Int), description: String? = nil, tags: [Tag]? = nil
  ) -> OutputValue {
    OutputValue(
      ("PolicyName", .text(name)), ("PolicyId", .text(id)), ("Arn", .text(arn)), ("Path", .text(path)),
      ("DefaultVersionId", .text(defaultVersion)), ("AttachmentCount", .number(uses.attachments)),
      ("PermissionsBoundaryUsageCount", .number(uses.boundaries)), ("IsAttachable", .bool(true)),
      ("Description", .optional(description)), ("CreateDate", .time(created)), ("UpdateDate", .time(updated)),
      ("Tags", tags.map { .tags($0) }))
  }
}
