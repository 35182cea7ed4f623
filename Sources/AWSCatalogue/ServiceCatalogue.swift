/// The services of AWS with the forms of their ARNs, as the Service Authorization Reference lists them.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public enum ServiceCatalogue {
  /// A service that AWS knows.
  public struct Service: Sendable {
    /// The prefix of its actions, such as `iam`.
    public let prefix: String
    /// The forms of the ARNs of its resources, which may be another service's; empty for a service without resources.
    public let arnForms: [ARNForm]
  }

  /// An ARN in parts as AWS writes it, with placeholders: `arn:${Partition}:s3:::${BucketName}`.
  public struct ARNForm: Sendable, Hashable {
    /// `${Partition}`.
    public let partition: String
    /// Whose ARN it is, mostly the service's own prefix.
    public let service: String
    /// Mostly `${Region}`; empty where ARNs have no Region.
    public let region: String
    /// Mostly `${Account}`; empty where ARNs have no account, or what stands in its place, such as `aws`.
    public let account: String
    /// What stands behind the fifth colon, such as `user/${UserNameWithPath}`.
    public let resource: String

    /// Reads a form without its `arn:${Partition}:`.
    init?(_ text: Substring) {
      let parts = text.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map { String($0) }
      guard parts.count == 4 else { return nil }
      partition = "${Partition}"
      (service, region, account, resource) = (parts[0], parts[1], parts[2], parts[3])
    }
  }

  /// The prefixes of all services in the order of their bytes.
  public static let prefixes: [String] = ServiceEntry.all.values.map(\.prefix).sorted()

  /// The service of a prefix such as `iam`, its case ignored; `nil` when AWS has none.
  public static func service(_ prefix: String) -> Service? {
    ServiceEntry.all[prefix.caseless].map { entry in
      Service(prefix: entry.prefix, arnForms: entry.arnForms.compactMap { ARNForm($0) })
    }
  }
}
