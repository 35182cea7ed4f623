internal import IAMPolicy

/// A user, group or role whose policies are simulated.
struct PolicySource {
  let holder: PolicyHolder
  /// `user`, `group` or `role`.
  let type: String
  let name: String
  /// Its ARN as it is stored, with its path.
  let arn: String
  /// The ARN of its boundary.
  let boundary: String?
  let tags: [Tag]
}

extension Call {
  /// The identity of `PolicySourceArn`, found by its name alone; `nil` when there is none.
  func policySource() throws -> PolicySource? {
    guard let arn = ARN(input.needed("PolicySourceArn")), arn.service == "iam", arn.account == account.id else {
      return nil
    }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let name = parts.last else { return nil }
    func source(
      _ holder: PolicyHolder, _ path: String, _ name: String, boundary: String? = nil, tags: [Tag] = []
    ) -> PolicySource {
      PolicySource(
        holder: holder, type: parts[0], name: name, arn: account.arn(parts[0] + path + name), boundary: boundary,
        tags: tags)
    }
    switch parts[0] {
    case "user":
      return try records.get(Key.user(name), UserRecord.self).map {
        source(.user($0.name), $0.path, $0.name, boundary: $0.boundary, tags: $0.tags)
      }
    case "group":
      return try records.get(Key.group(name), GroupRecord.self).map { source(.group($0.name), $0.path, $0.name) }
    case "role":
      return try records.get(Key.role(name), RoleRecord.self).map {
        source(.role($0.name), $0.path, $0.name, boundary: $0.boundary, tags: $0.tags)
      }
    default: return nil
    }
  }

  /// The same, with AWS's words when there is none.
  func neededPolicySource() throws -> PolicySource {
    let text = input.needed("PolicySourceArn")
    guard let arn = ARN(text), arn.service == "iam",
      ["user/", "group/", "role/"].contains(where: { arn.resource.hasPrefix($0) })
    else { throw ServiceError.invalidInput("Invalid ARN provided in the request: \(text)") }
    guard arn.account == account.id else {
      throw ServiceError.invalidInput(
        "Invalid Policy Source Arn: caller's account \(account.id) does not have access to policies in account "
          + "\(arn.account).")
    }
    guard let source = try policySource() else {
      throw ServiceError.noSuchEntity("Unable to retrieve specified IAM entity.")
    }
    return source
  }

  /// What a question about an identity's policies asks permission for: the identity as it is stored.
  func onPolicySource() throws -> [Permission] {
    guard let source = try policySource() else { return [permission(input.needed("PolicySourceArn"))] }
    return [permission(source.arn).about(source.tags)]
  }

  /// All policies of an identity; a user also has those of its groups. What is attached twice counts once.
  func policies(of source: PolicySource, without exclusion: PolicyExclusion) throws -> [SimulatedPolicy] {
    var holders = [(holder: source.holder, type: source.type, name: source.name)]
    if case .user = source.holder {
      for key in try records.names(Key.groups(ofUser: source.name)) {
        guard let group: GroupRecord = try records.get(Key.group(key)) else { continue }
        holders.append((.group(group.name), "group", group.name))
      }
    }
    var policies: [SimulatedPolicy] = []
    var attached: Set<String> = []
    for (holder, type, name) in holders {
      policies += try records.all(holder.inline, InlinePolicyRecord.self)
        .filter { !exclusion.excludes(inline: $0.name, ofType: type, name) }
        .map { try simulated($0.document, .identity, id: "\(type)_\(name)_\($0.name)") }
      policies += try records.names(holder.attached)
        .filter { attached.insert($0).inserted && !exclusion.excludes(managed: $0) }
        .compactMap { try simulated(managed: $0, .identity) }
    }
    return policies
  }

  /// A managed policy; its id is its name.
  func simulated(managed arn: String, _ kind: SimulatedPolicy.Kind) throws -> SimulatedPolicy? {
    try managedPolicy(arn).map { try simulated($0.document, kind, id: $0.name) }
  }

  private func simulated(_ document: String, _ kind: SimulatedPolicy.Kind, id: String) throws -> SimulatedPolicy {
    SimulatedPolicy(
      id: id, kind: kind,
      policy: try Policy(
        stored: document, as: kind == .boundary ? .permissionsBoundary : .identity, name: id, by: .simulator))
  }
}
