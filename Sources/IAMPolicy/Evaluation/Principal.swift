/// Who makes a request.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public struct Principal: Hashable, Sendable {
  /// What kind of caller it is.
  public enum Kind: Hashable, Sendable {
    /// An account's root user.
    case root
    /// An IAM user.
    case user
    /// A role, as policies name it; its sessions make the requests.
    case role
    /// A session of a role, by the role's name.
    case assumedRole(role: String)
    /// A session of a federated user, by its name.
    case federatedUser
    /// An AWS service, an identity provider, a canonical user: whatever has no ARN.
    case named
  }

  /// The ARN, or the name of what has none.
  public let name: String
  /// What kind of caller it is.
  public let kind: Kind
  /// The account's twelve digits, or `nil` for what belongs to none.
  public let account: String?
  let arn: ARN?

  /// The caller of an ARN or a name.
  public init(_ name: String) {
    self.name = name
    guard let arn = ARN(name) else {
      (arn, kind, account) = (nil, .named, nil)
      return
    }
    self.arn = arn
    account = arn.account.isEmpty ? nil : arn.account
    let resource = arn.resource
    let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
    kind =
      switch (arn.service, parts.first) {
      case ("iam", "root") where parts.count == 1: .root
      case ("iam", "user"): .user
      case ("iam", "role"): .role
      case ("sts", "assumed-role") where parts.count > 1: .assumedRole(role: String(parts[1]))
      case ("sts", "federated-user"): .federatedUser
      default: .named
      }
  }

  /// `aws:PrincipalArn`: the ARN of the identity itself, for a session that of its role. The path of a role does not
  /// stand in the ARN of its sessions.
  var identityARN: String {
    guard case .assumedRole(let role) = kind, let arn else { return name }
    return "arn:\(arn.partition):iam::\(arn.account):role/\(role)"
  }

  /// The friendly name: behind the last slash of an ARN.
  public var friendlyName: String { arn.map { String($0.resource.split(separator: "/").last ?? "") } ?? name }
}
