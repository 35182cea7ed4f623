internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
  static let authorizationDetails: [Action] = [
    .reading(
      .iam, "GetAccountAuthorizationDetails",
      [
        .optional(
          "Filter", .list(.oneOf("User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"), limit: 5))
      ] + Parameter.page, asks: { [$0.onAccount()] }
    ) { call in
      let page = try call.page(of: call.details(call.input.texts("Filter") ?? []))
      let names = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]
      let lists = Array(page.lists[..<3]) + [page.lists[3] + page.lists[4]]
      return call.output(Array(zip(names, lists)).map { (name: $0, elements: $1) }, next: page.next)
    }
  ]
}

extension Call {
  /// Users, groups, roles, own policies, and those of AWS's that are in use.
  fileprivate func details(_ filter: [String]) -> [PageSource] {
    func asks(_ kind: String) -> Bool { filter.isEmpty || filter.contains(kind) }
    return [
      .records(records, Key.users, UserRecord.self) { asks("User") ? try detail($0) : nil },
      .records(records, Key.groups, GroupRecord.self) { asks("Group") ? try detail($0) : nil },
      .records(records, Key.roles, RoleRecord.self) { asks("Role") ? try detail($0) : nil },
      .records(records, Key.policies, ManagedPolicyRecord.self) { asks("LocalManagedPolicy") ? try detail($0) : nil },
      PageSource(prefix: "aws-policy/") { after, limit in
        guard asks("AWSManagedPolicy") else { return [] }
        return try usedCatalogue(after: after.map { String($0.dropFirst("aws-policy/".count)) }, limit: limit).map {
          ("aws-policy/" + $0.arn, try detail($0))
        }
      },
    ]
  }

  /// The policies of AWS's that are attached to something or are somebody's boundary.
  private func usedCatalogue(after: String?, limit: Int) throws -> [ManagedPolicyRecord] {
    var arns: Set<String> = []
    for prefix in ["attachment/arn:aws:iam::aws:", "boundary/arn:aws:iam::aws:"] {
      for entry in try store(prefix) {
        let arn = entry.drop { $0 != "/" }.dropFirst().prefix { $0 != " " }
        if after.map({ arn > $0 }) ?? true { arns.insert(String(arn)) }
      }
    }
    return try arns.sorted().prefix(limit).compactMap { try managedPolicy($0) }
  }

  private func store(_ prefix: String) throws -> [String] {
    try records.store.entries(prefix: prefix, after: nil, limit: .max).map(\.key)
  }

  private func detail(_ user: UserRecord) throws -> OutputValue {
    let groups = try records.names(Key.groups(ofUser: user.name)).compactMap { name in
      try records.get(Key.group(name), GroupRecord.self).map { OutputValue.text($0.name) }
    }
    return OutputValue(
      ("Path", .text(user.path)), ("UserName", .text(user.name)), ("UserId", .text(user.id)),
      ("Arn", .text(account.arn("user\(user.path)\(user.name)"))), ("CreateDate", .time(user.created)),
      ("UserPolicyList", try optionalInline(of: .user(user.name))), ("GroupList", .list(groups)),
      ("AttachedManagedPolicies", try attached(to: .user(user.name))),
      ("PermissionsBoundary", user.boundary.map(OutputValue.boundary)), ("Tags", .tags(user.tags)))
  }

  private func detail(_ group: GroupRecord) throws -> OutputValue {
    OutputValue(
      ("Path", .text(group.path)), ("GroupName", .text(group.name)), ("GroupId", .text(group.id)),
      ("Arn", .text(account.arn("group\(group.path)\(group.name)"))), ("CreateDate", .time(group.created)),
      ("GroupPolicyList", try inline(of: .group(group.name))),
      ("AttachedManagedPolicies", try attached(to: .group(group.name))))
  }

  private func detail(_ role: RoleRecord) throws -> OutputValue {
    OutputValue(
      ("Path", .text(role.path)), ("RoleName", .text(role.name)), ("RoleId", .text(role.id)),
      ("Arn", .text(account.arn("role\(role.path)\(role.name)"))), ("CreateDate", .time(role.created)),
      ("AssumeRolePolicyDocument", .text(PercentEncoding.encode(try resolved(role).trustPolicy))),
      ("InstanceProfileList", try instanceProfiles(of: role)),
      ("RolePolicyList", try inline(of: .role(role.name))),
      ("AttachedManagedPolicies", try attached(to: .role(role.name))),
      ("PermissionsBoundary", role.boundary.map(OutputValue.boundary)), ("Tags", .tags(role.tags)),
      ("RoleLastUsed", try lastUse(of: role)))
  }

  private func instanceProfiles(of role: RoleRecord) throws -> OutputValue {
    .list(
      try records.names(Key.instanceProfiles(ofRole: role.name)).compactMap { name in
        try records.get(Key.instanceProfile(name), InstanceProfileRecord.self).map { try output($0) }
      })
  }

  private func detail(_ policy: ManagedPolicyRecord) throws -> OutputValue {
    guard case .structure(var fields) = policy.output(try records.uses(of: policy.arn)) else { return .structure([]) }
    let versions = policy.versions.reversed().map { policy.output($0, withDocument: true) }
    fields.append(OutputField(name: "PolicyVersionList", value: .list(versions)))
    return .structure(fields)
  }

  private func inline(of holder: PolicyHolder) throws -> OutputValue {
    .list(
      try records.all(holder.inline, InlinePolicyRecord.self).map {
        OutputValue(("PolicyName", .text($0.name)), ("PolicyDocument", .text(PercentEncoding.encode($0.document))))
      })
  }

  /// A user without inline policies has no list of them.
  private func optionalInline(of holder: PolicyHolder) throws -> OutputValue? {
    try records.hasAny(holder.inline) ? inline(of: holder) : nil
  }

  private func attached(to holder: PolicyHolder) throws -> OutputValue {
    .list(try records.names(holder.attached).compactMap { try managedPolicy($0)?.asAttached })
  }
}
