/// What a policy is attached to, and so what it can say.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
public enum PolicyKind: String, CaseIterable, Sendable {
  /// On a user, a group or a role.
  case identity
  /// On a resource, such as a bucket.
  case resource
  /// On a role: who may assume it.
  case trust
  /// The most that identity policies may give.
  case permissionsBoundary
  /// Given when a session begins: the most that the session may do.
  case session
  /// The most that an organization lets principals do.
  case serviceControl
  /// The most that an organization lets be done with resources.
  case resourceControl
  /// On a VPC endpoint.
  case vpcEndpoint

  /// The services whose resources' policies need not name them: ECR's on a repository, which has no place for it, and
  /// EFS's on a file system. The others want `Resource` as S3 does.
  ///
  /// https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
  public static let servicesWithoutResource: Set<String> = ["ecr", "ecr-public", "elasticfilesystem"]

  /// The words of AWS's access-denied messages.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  public var words: String {
    switch self {
    case .identity: "identity-based policy"
    case .resource: "resource-based policy"
    case .trust: "role trust policy"
    case .permissionsBoundary: "permissions boundary"
    case .session: "session policy"
    case .serviceControl: "service control policy"
    case .resourceControl: "resource control policy"
    case .vpcEndpoint: "VPC endpoint policy"
    }
  }
}
