internal import IAMPolicy
internal import VMFAEncoding

/// Resources of another service than the policy's own.
enum ResourcesOfOthers {
  static let checks = [resource]

  /// A resource's policy is about that resource. Which it is the text does not say, but it is of one service.
  private static let resource = Check("unsupported-resource-arn-in-policy", .error) { policy in
    guard policy.kind == .resource, !policy.isOfBackupVault else { return [] }
    let resources = policy.resourceEntries.compactMap { entry in
      ResourcePolicyScope.service(ofARN: entry.text).map { (entry, service: $0) }
    }
    guard let first = resources.first else { return [] }
    return resources.filter { !ResourcePolicyScope.isRelated($0.service, to: first.service) }.map { entry, service in
      Remark(
        at: entry,
        "`\(entry.text)` is of \(service), and `\(first.0.short)` of \(first.service): a policy stands on one resource, and "
          + "says nothing about others",
        fix: "name the resource that has this policy, and put the rest into the policies of the others")
    }
  }
}

extension WrittenPolicy {
  /// Whether it is that of a backup vault, which names what is kept there by the ARNs of other services.
  ///
  /// https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html
  fileprivate var isOfBackupVault: Bool {
    statements.contains { $0.actions.contains { $0.text.lowercasedASCII.hasPrefix("backup:") } }
  }
}
