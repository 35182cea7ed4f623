internal import VirtualMFA

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
  static let accountSummary: [Action] = [
    .reading(.iam, "GetAccountSummary", [], asks: { [$0.onAccount()] }) { call in
      OutputValue(("SummaryMap", .map(try call.summary().map { OutputField(name: $0.name, value: .number($0.count)) })))
    },

    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html
    .changing(
      .iam, "SetSecurityTokenServicePreferences",
      [.required("GlobalEndpointTokenVersion", .oneOf("v1Token", "v2Token"))], asks: { [$0.onAccount()] }
    ) { call in
      // Tokens of both versions are good in every region here: the choice is only remembered.
      if call.input.needed("GlobalEndpointTokenVersion") == "v2Token" {
        try call.records.mark(Key.usesVersion2Tokens)
      } else {
        try call.records.delete(Key.usesVersion2Tokens)
      }
      return nil
    },
  ]
}

extension Key {
  fileprivate static let usesVersion2Tokens = "sts-version-2-tokens"
}

extension Call {
  /// The quotas are those that AWS starts an account with.
  fileprivate func summary() throws -> [(name: String, count: Int)] {
    let store = records.store
    let policies = try records.all(Key.policies, ManagedPolicyRecord.self)
    let devices = try records.all(Key.devices, DeviceRecord.self).filter { $0.serialNumber.kind == .virtual }
    return [
      ("Users", try store.count(prefix: Key.users)), ("UsersQuota", 5000),
      ("Groups", try store.count(prefix: Key.groups)), ("GroupsQuota", 300), ("GroupsPerUserQuota", 10),
      ("Roles", try store.count(prefix: Key.roles)), ("RolesQuota", 1000),
      ("Policies", policies.count), ("PoliciesQuota", 1500),
      ("PolicyVersionsInUse", policies.map(\.versions.count).reduce(0, +)), ("PolicyVersionsInUseQuota", 10_000),
      ("VersionsPerPolicyQuota", 5), ("PolicySizeQuota", 6144),
      ("AttachedPoliciesPerUserQuota", 10), ("AttachedPoliciesPerGroupQuota", 10),
      ("AttachedPoliciesPerRoleQuota", 10), ("UserPolicySizeQuota", 2048), ("GroupPolicySizeQuota", 5120),
      ("RolePolicySizeQuota", 10_240), ("AssumeRolePolicySizeQuota", 2048),
      ("MFADevices", devices.count), ("MFADevicesInUse", devices.count { $0.assignment != nil }),
      ("AccessKeysPerUserQuota", 2), ("SigningCertificatesPerUserQuota", 2),
      ("InstanceProfiles", try store.count(prefix: Key.instanceProfiles)), ("InstanceProfilesQuota", 1000),
      (
        "Providers",
        try store.count(prefix: Key.openIDConnectProviders) + store.count(prefix: Key.samlProviders)
      ), ("ServerCertificates", try store.count(prefix: Key.serverCertificates)), ("ServerCertificatesQuota", 20),
      ("AccountMFAEnabled", 0), ("AccountAccessKeysPresent", try records.hasAny(Key.accessKeys(ofUser: "")) ? 1 : 0),
      ("AccountSigningCertificatesPresent", 0), ("AccountPasswordPresent", 0),
      ("GlobalEndpointTokenVersion", try records.has(Key.usesVersion2Tokens) ? 2 : 1),
    ]
  }
}
