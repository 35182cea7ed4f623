/// The condition keys that the IAM User Guide describes, as far as they are not the Service Authorization Reference's.
///
/// A letter before the names says of what type they are, as in `serviceText`: a small one where requests have several values.
enum GlobalConditionKeys {
  /// The global keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
  static let global: [ConditionKeyCatalogue.Key] = keys(
    [
      // Properties of the principal.
      "A aws:PrincipalArn",
      "S aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalTag/${TagKey} aws:PrincipalServiceName aws:PrincipalType",
      "S aws:userid aws:username",
      "s aws:PrincipalOrgPaths aws:PrincipalServiceNamesList",
      "B aws:PrincipalIsAWSService",
      // Properties of a role session. A provider that is not AWS's own is given to aws:FederatedProvider as an ARN.
      "S aws:FederatedProvider aws:Ec2InstanceSourceVpc aws:SourceIdentity",
      "S glue:RoleAssumedBy glue:CredentialIssuingService identitystore:UserId",
      "A aws:SignInSessionArn aws:ChatbotSourceArn",
      "A ec2:SourceInstanceArn codebuild:BuildArn codebuild:ProjectArn lambda:SourceFunctionArn ssm:SourceInstanceArn",
      "B aws:AssumedRoot aws:MultiFactorAuthPresent",
      "N aws:MultiFactorAuthAge ec2:RoleDelivery",
      "D aws:TokenIssueTime",
      "I aws:Ec2InstanceSourcePrivateIPv4",
      // Properties of the network.
      "S aws:SourceVpc aws:SourceVpce aws:VpceAccount aws:VpceOrgID",
      "s aws:VpceOrgPaths",
      "A aws:SourceVpcArn",
      "I aws:SourceIp aws:VpcSourceIp",
      // Properties of the resource.
      "S aws:ResourceAccount aws:ResourceOrgID aws:ResourceTag/${TagKey}",
      "s aws:ResourceOrgPaths",
      // Properties of the request.
      "S aws:CalledViaFirst aws:CalledViaLast aws:CalledViaAWSMCP aws:referer aws:RequestedRegion",
      "S aws:RequestTag/${TagKey} aws:SourceAccount aws:SourceOrgID aws:UserAgent",
      "s aws:CalledVia aws:TagKeys aws:SourceOrgPaths",
      "A aws:SourceArn",
      "B aws:ViaAWSService aws:ViaAWSMCPService aws:SecureTransport aws:IsMcpServiceAction",
      "D aws:CurrentTime aws:EpochTime",
      // Not there any more, but in the policy that SNS gives to a new topic:
      // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#source-account-versus-source-owner
      "S aws:SourceOwner",
    ])

  /// Keys of IAM that are younger than the list of its actions, and keys of identity providers that may have several values
  /// by the guide, one by the reference:
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
  static let further: [ConditionKeyCatalogue.Key] = keys(
    [
      "s iam:AccountPropertyNamespaces",
      "A iam:RoleTemplateARN",
      "s cognito-identity.amazonaws.com:amr",
      "s saml:commonName saml:givenName saml:mail saml:name saml:organizationStatus saml:primaryGroupSID saml:surname",
      "s saml:uid saml:x500UniqueIdentifier",
    ])

  /// All of them.
  static let all = global + further

  private static func keys(_ lines: [String]) -> [ConditionKeyCatalogue.Key] {
    lines.flatMap { line in
      line.split(separator: " ").dropFirst().map { name in
        ConditionKeyCatalogue.Key(name: String(name), letter: line.utf8.first ?? 0)
      }
    }
  }
}
