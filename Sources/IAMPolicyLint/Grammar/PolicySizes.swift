internal import IAMPolicy
internal import VMFAEncoding

/// Policies that are too long. These are quotas, which `Policy(validating:)` does not look at.
enum PolicySizes {
  static let checks = [serviceControl, identity, trust]

  /// Since May 2026; all characters count, for a program that puts the policy sends them all.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
  private static let serviceControlQuota = 10240

  private static let serviceControl = Check("policy-size-exceeds-scp-quota", .error) { policy in
    guard policy.kind == .serviceControl, policy.length.all > serviceControlQuota else { return [] }
    let isShortEnough = policy.length.withoutSpace <= serviceControlQuota
    return remark(
      policy,
      "\(policy.length.all) characters are too many: a service control policy has \(serviceControlQuota) at most",
      isShortEnough ? "take white space out between its elements" : "divide it")
  }

  private static let identity = Check("policy-size-exceeds-identity-policy-quota", .warning) { policy in
    guard policy.kind == .identity || policy.kind == .permissionsBoundary else { return [] }
    let (size, quota) = (policy.length.withoutSpace, PolicyQuota.managed.rawValue)
    guard size > quota else { return [] }
    let inline = size <= PolicyQuota.roleInline.rawValue ? ", and only a role has room for it inline" : ""
    return remark(
      policy, "\(size) characters without white space are too many: a managed policy has \(quota) at most\(inline)",
      "divide it, or say more with wildcards")
  }

  private static let trust = Check("policy-size-exceeds-role-trust-policy-quota", .warning) { policy in
    let (size, quota) = (policy.length.withoutSpace, PolicyQuota.trust.rawValue)
    guard policy.kind == .trust, size > quota else { return [] }
    return remark(
      policy,
      "\(size) characters without white space are too many: a trust policy has \(quota), unless the quota was raised",
      "name fewer principals, or have the quota raised")
  }

  private static func remark(_ policy: WrittenPolicy, _ message: String, _ fix: String) -> [Remark] {
    [Remark(at: policy.root.range.lowerBound, message, fix: fix)]
  }
}
