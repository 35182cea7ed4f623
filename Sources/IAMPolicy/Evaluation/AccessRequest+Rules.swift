extension AccessRequest {
  /// Whether the action is allowed whatever policies say.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  var needsNoPermission: Bool { principal != nil && foldedAction == AccessRequest.callerIdentity }

  /// Whether the resource decides by its own policy, also in its own account: roles and KMS keys do.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
  var needsResourcePolicy: Bool {
    guard let arn = resourceARN else { return false }
    return foldedAction.begins(with: AccessRequest.tokenService) && arn.resourceBegins(with: AccessRequest.role)
      || foldedAction.begins(with: AccessRequest.keyService) && arn.resourceBegins(with: AccessRequest.key)
  }

  /// Whether service control policies have a say: they limit the principals of their accounts, without the roles that
  /// services act by.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
  var isUnderServiceControl: Bool {
    guard let principal, principal.account != nil else { return false }
    return !principal.isServiceLinkedRole
  }

  /// Whether resource control policies have a say: the roles that services act by pass them too.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
  var isUnderResourceControl: Bool { principal?.isServiceLinkedRole != true }

  /// Whether the request would change something that stands in an account and belongs to AWS: its managed policies, the
  /// roles of IAM Identity Center, the aliases of its keys.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
  var changesWhatAWSOwns: Bool {
    guard let arn = resourceARN else { return false }
    if arn.account == "aws" && arn.service == "iam" { return AccessRequest.policyChanges.contains(foldedAction) }
    if arn.resourceBegins(with: AccessRequest.reservedRole) { return AccessRequest.roleChanges.contains(foldedAction) }
    if arn.resourceBegins(with: AccessRequest.reservedAlias) {
      return AccessRequest.aliasChanges.contains(foldedAction)
    }
    return false
  }

  private static let callerIdentity = "sts:getcalleridentity".bytes
  private static let tokenService = "sts:".bytes
  private static let keyService = "kms:".bytes
  private static let role = "role/".bytes
  private static let key = "key/".bytes
  private static let reservedRole = "role/aws-reserved/".bytes
  private static let reservedAlias = "alias/aws/".bytes

  private static let policyChanges = actions(
    "iam",
    "CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion TagPolicy UntagPolicy")
  private static let roleChanges = actions(
    "iam",
    """
    AttachRolePolicy CreateRole CreateServiceLinkedRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy \
    DeleteServiceLinkedRole DetachRolePolicy PassRole PutRolePermissionsBoundary PutRolePolicy TagRole UntagRole \
    UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
    """)
  private static let aliasChanges = actions("kms", "CreateAlias DeleteAlias UpdateAlias")

  private static func actions(_ service: String, _ names: String) -> Set<[UInt8]> {
    Set(names.split(separator: " ").map { (service + ":" + $0).utf8.map(\.asciiLowercased) })
  }
}

extension [UInt8] {
  fileprivate func begins(with part: [UInt8]) -> Bool { has(part, at: 0, before: count) }
}

extension ARN {
  fileprivate func resourceBegins(with part: [UInt8]) -> Bool {
    let resource = self.part(5)
    return bytes.has(part, at: resource.lowerBound, before: resource.upperBound)
  }
}
