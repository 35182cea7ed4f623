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
    /// A group, which makes no requests but can be simulated.
    case group
    /// A role, as policies name it; its sessions make the requests.
    case role
    /// A session of a role, by the role's name.
    case assumedRole(role: String)
    /// A session of a federated user, by its name.
    case federatedUser
    /// An AWS service, an identity provider, a canonical user.
    case named
  }

  /// The ARN, or the name of what has none.
  public let name: String
  /// What kind of caller it is.
  public let kind: Kind
  /// The account's twelve digits, or `nil` for what belongs to none.
  public let account: String?
  let arn: ARN?
  /// Of a session, the role's name in lower case.
  let lowercasedRole: String?
  /// Whether it is a role by which a service acts.
  let isServiceLinkedRole: Bool

  /// The caller of an ARN or a name.
  public init(_ name: String) {
    self.name = name
    guard let arn = ARN(name) else {
      (arn, kind, account, lowercasedRole, isServiceLinkedRole) = (nil, .named, nil, nil, false)
      return
    }
    self.arn = arn
    let resource = arn.resource
    let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
    let kind: Kind =
      switch (arn.service, parts.first) {
      case ("iam", "root") where parts.count == 1: .root
      case ("iam", "user"): .user
      case ("iam", "group"): .group
      case ("iam", "role"): .role
      case ("sts", "assumed-role") where parts.count > 1: .assumedRole(role: String(parts[1]))
      case ("sts", "federated-user"): .federatedUser
      default: .named
      }
    self.kind = kind
    account = kind == .named || arn.account.isEmpty ? nil : arn.account
    let role: String? =
      switch kind {
      case .assumedRole(let role): role
      case .role: parts.last.map(String.init)
      default: nil
      }
    isServiceLinkedRole = role?.hasPrefix("AWSServiceRoleFor") ?? false
    if case .assumedRole = kind { lowercasedRole = role?.lowercased() } else { lowercasedRole = nil }
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
