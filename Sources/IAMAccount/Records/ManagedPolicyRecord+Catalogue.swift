internal import AWSCatalogue
internal import OTPCore

/// AWS's own managed policies, which are there in every account.
extension ManagedPolicyRecord {
  /// The policy of an ARN; `nil` when AWS has none.
  static func catalogued(_ arn: String) -> ManagedPolicyRecord? {
    isCatalogued(arn) ? ManagedPolicy.named(arn).map(ManagedPolicyRecord.init) : nil
  }

  /// The policies whose ARNs come after one.
  static func catalogued(after arn: String?, limit: Int) -> [ManagedPolicyRecord] {
    ManagedPolicy.all(after: arn ?? "").prefix(limit).map(ManagedPolicyRecord.init)
  }

  /// Whether an ARN is one of AWS's policies, be there such a policy or not.
  static func isCatalogued(_ arn: String) -> Bool { arn.hasPrefix(cataloguePrefix) }

  private static let cataloguePrefix = "arn:aws:iam::aws:policy/"

  private init(_ policy: ManagedPolicy) {
    self.init(
      id: policy.id, arn: policy.arn, name: policy.name, path: policy.path, description: policy.description,
      now: UnixTime(seconds: policy.created), document: policy.document, tags: [])
    // The catalogue has the version that counts, and none before it.
    versions = [
      Version(id: policy.defaultVersion, document: policy.document, created: UnixTime(seconds: policy.updated))
    ]
    defaultVersion = policy.defaultVersion
    updated = UnixTime(seconds: policy.updated)
  }
}
