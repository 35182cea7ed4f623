internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  private static let noUpdates = "Cannot update policies outside your own account."
  private static let version: [Parameter] = [.required("PolicyArn", .arn), .required("VersionId", .policyVersion)]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html and its neighbours.
  static let policyVersions: [Action] = [
    .changing(
      .iam, "CreatePolicyVersion",
      [
        .required("PolicyArn", .arn), .required("PolicyDocument", .policyDocument), .optional("SetAsDefault", .boolean),
      ], asks: { try $0.onOwnPolicy(orForeign: noUpdates) }
    ) { call in
      var policy = try call.policy("Policy \(call.input.needed("PolicyArn")) was not found.")
      let document = call.input.needed("PolicyDocument")
      try call.checkManagedPolicy(document)
      guard policy.versions.count < 5 else {
        throw ServiceError.limitExceeded(
          "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing "
            + "version.")
      }
      let version = ManagedPolicyRecord.Version(
        id: "v\(policy.nextVersion)", document: document, created: call.now)
      policy.versions.append(version)
      policy.nextVersion += 1
      policy.updated = call.now
      if call.input.boolean("SetAsDefault") ?? false { policy.defaultVersion = version.id }
      try call.records.put(Key.policy(policy.arn), policy)
      return OutputValue(("PolicyVersion", policy.output(version)))
    },

    .reading(.iam, "GetPolicyVersion", version, asks: { try $0.onPolicy() }) { call in
      let (policy, version) = try call.policyVersion()
      return OutputValue(("PolicyVersion", policy.output(version, withDocument: true)))
    },

    .reading(
      .iam, "ListPolicyVersions", [.required("PolicyArn", .arn)] + Parameter.page, asks: { try $0.onPolicy() }
    ) { call in
      let policy = try call.policy("Policy \(call.input.needed("PolicyArn")) was not found.")
      return try call.page("Versions", policy.pageOfVersions())
    },

    .changing(
      .iam, "DeletePolicyVersion", version,
      asks: {
        try $0.onOwnPolicy(orForeign: "Cannot delete policy versions for policies outside your own account.")
      }
    ) { call in
      var (policy, version) = try call.policyVersion()
      guard version.id != policy.defaultVersion else {
        throw ServiceError.deleteConflict("Cannot delete the default version of a policy.")
      }
      policy.versions.removeAll { $0.id == version.id }
      try call.records.put(Key.policy(policy.arn), policy)
      return nil
    },

    .changing(.iam, "SetDefaultPolicyVersion", version, asks: { try $0.onOwnPolicy(orForeign: noUpdates) }) { call in
      var (policy, version) = try call.policyVersion()
      policy.defaultVersion = version.id
      try call.records.put(Key.policy(policy.arn), policy)
      return nil
    },
  ]
}

extension Call {
  /// The version that is meant, with its policy.
  fileprivate func policyVersion() throws -> (ManagedPolicyRecord, ManagedPolicyRecord.Version) {
    let (arn, id) = (input.needed("PolicyArn"), input.needed("VersionId"))
    let absent = "Policy \(arn) version \(id) does not exist or is not attachable."
    let policy = try policy(absent)
    guard let version = policy.versions.first(where: { $0.id == id }) else { throw ServiceError.noSuchEntity(absent) }
    return (policy, version)
  }
}

extension ManagedPolicyRecord {
  /// A version as AWS describes it.
  func output(_ version: Version, withDocument: Bool = false) -> OutputValue {
    OutputValue(
      ("Document", withDocument ? .text(PercentEncoding.encode(version.document)) : nil),
      ("VersionId", .text(version.id)), ("IsDefaultVersion", .bool(version.id == defaultVersion)),
      ("CreateDate", .time(version.created)))
  }

  /// The versions, the newest first.
  fileprivate func pageOfVersions() -> PageSource {
    PageSource(prefix: "version/") { after, limit in
      var rest = versions.reversed()[...]
      // The version of the marker may be gone meanwhile: what is older follows.
      if let last = after.flatMap({ Int($0.dropFirst("version/v".count)) }) {
        rest = rest.drop { Int($0.id.dropFirst()).map { $0 >= last } ?? false }
      }
      return rest.prefix(limit).map { ("version/" + $0.id, output($0)) }
    }
  }
}
