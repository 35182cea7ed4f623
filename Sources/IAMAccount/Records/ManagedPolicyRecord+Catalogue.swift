internal import AWSCatalogue
internal import OTPCore

/// AWS's own managed policies, which are there in every account.
extension ManagedPolicyRecord {
  /// The policy of an ARN; `nil` when AWS has none.
  static func catalogued(_ arn: String) -> ManagedPolicyRecord? {
    guard let name = catalogueName(arn) else { return nil }
    return ManagedPolicy.named("arn:aws:" + name).map { ManagedPolicyRecord($0, arn: arn) }
  }

  /// The policies whose ARNs come after one.
  static func catalogued(after arn: String?, limit: Int) -> [ManagedPolicyRecord] {
    ManagedPolicy.all(after: arn ?? "").prefix(limit).map { ManagedPolicyRecord($0, arn: $0.arn) }
  }

  /// Whether an ARN is one of AWS's policies, be there such a policy or not.
  static func isCatalogued(_ arn: String) -> Bool { catalogueName(arn) != nil }

  /// An ARN of AWS's policies without its partition: the policies are the same in all of them.
  private static func catalogueName(_ arn: String) -> Substring? {
    guard arn.hasPrefix("arn:aws") else { return nil }
    let name = arn.dropFirst(4).drop { $0 != ":" }.dropFirst()
    return name.hasPrefix("iam::aws:policy/") ? name : nil
  }

  private init(_ policy: ManagedPolicy, arn: String) {
    self.init(
      id: policy.id, arn: arn, name: policy.name, path: policy.path, description: policy.description,
      now: UnixTime(seconds: policy.created), document: policy.document, tags: [])
    // The catalogue has the version that counts, and none before it.
    versions = [
      Version(id: policy.defaultVersion, document: policy.document, created: UnixTime(seconds: policy.updated))
    ]
    defaultVersion = policy.defaultVersion
    updated = UnixTime(seconds: policy.updated)
  }
}
