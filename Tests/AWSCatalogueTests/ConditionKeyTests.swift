import Testing

@testable import AWSCatalogue

@Suite("AWS's condition keys")
struct ConditionKeyTests {
  private typealias Catalogue = ConditionKeyCatalogue

  @Test(
    "keys with the type of their values",
    arguments: [
      ("aws:SourceIp", ConditionKeyCatalogue.ValueType.ipAddress, false), ("aws:PrincipalArn", .arn, false),
      ("aws:MultiFactorAuthPresent", .bool, false), ("aws:MultiFactorAuthAge", .numeric, false),
      ("aws:CurrentTime", .date, false), ("aws:username", .string, false), ("aws:TagKeys", .string, true),
      ("aws:PrincipalOrgPaths", .string, true), ("aws:CalledVia", .string, true),
      ("aws:CalledViaFirst", .string, false),
      ("aws:PrincipalServiceNamesList", .string, true), ("aws:SourceOrgPaths", .string, true),
      ("aws:VpceOrgPaths", .string, true), ("aws:VpceOrgID", .string, false), ("aws:SourceVpcArn", .arn, false),
      ("aws:IsMcpServiceAction", .bool, false), ("aws:Ec2InstanceSourcePrivateIPv4", .ipAddress, false),
      ("ec2:RoleDelivery", .numeric, false), ("ec2:Vpc", .arn, false), ("identitystore:UserId", .string, false),
      ("dynamodb:LeadingKeys", .string, true), ("apigateway:Request/ApiKeyRequired", .bool, true),
      ("s3:max-keys", .numeric, false), ("s3:object-lock-retain-until-date", .date, false),
      ("iam:PolicyARN", .arn, false), ("iam:RegisterSecurityKey", .string, false), ("iam:RoleTemplateARN", .arn, false),
      ("sts:ExternalId", .string, false), ("sts:TransitiveTagKeys", .string, true),
      ("saml:aud", .string, false), ("saml:edupersonaffiliation", .string, true), ("saml:mail", .string, true),
      ("cognito-identity.amazonaws.com:aud", .string, false), ("cognito-identity.amazonaws.com:amr", .string, true),
    ])
  func types(_ name: String, _ type: ConditionKeyCatalogue.ValueType, _ isMultivalued: Bool) throws {
    let key = try #require(Catalogue.key(name))
    #expect(key.name == name && key.valueType == type && key.isMultivalued == isMultivalued && !key.takesTagKey)
  }

  @Test(
    "what a policy writes stands for the placeholder, and AWS's names are found as they are, of any case",
    arguments: [
      ("AWS:SourceIP", "aws:SourceIp"), ("aws:Referer", "aws:referer"), ("IAM:passedtoservice", "iam:PassedToService"),
      ("aws:ResourceTag/${TagKey}", "aws:ResourceTag/${TagKey}"), ("aws:resourcetag/team", "aws:ResourceTag/${TagKey}"),
      ("aws:PrincipalTag/a/b:c é", "aws:PrincipalTag/${TagKey}"), ("ec2:ResourceTag/x", "ec2:ResourceTag/${TagKey}"),
      ("s3:ExistingObjectTag/class", "s3:ExistingObjectTag/<key>"),
      ("s3:ExistingObjectTag/<key>", "s3:ExistingObjectTag/<key>"),
      ("glacier:ResourceTag/x", "glacier:ResourceTag/"), ("glacier:ResourceTag/", "glacier:ResourceTag/"),
      ("secretsmanager:ResourceTag/x", "secretsmanager:ResourceTag/tag-key"),
      ("kms:EncryptionContext:AppName", "kms:EncryptionContext:${EncryptionContextKey}"),
      (
        "codebuild:secondarySources/mine.location", "codebuild:secondarySources/${sourceIdentifier}.location"
      ),
      (
        "codebuild:secondarySources/mine.auth.type", "codebuild:secondarySources/${sourceIdentifier}.auth.type"
      ),
    ])
  func names(_ name: String, _ found: String) { #expect(Catalogue.key(name)?.name == found) }

  @Test(
    "the parts that a policy writes",
    arguments: ["aws:RequestTag/a", "kms:EncryptionContext:a", "s3:RequestObjectTag/a"])
  func tagKeys(_ name: String) { #expect(Catalogue.key(name)?.takesTagKey == true) }

  @Test(
    "no key",
    arguments: [
      "", ":", "/", "a", "aws", "aws:", "aws:/", "aws:ResourceTag", "aws:ResourceTag/", "aws:SourceIp/x",
      "aws:SourceIpp",
      "aws:MultiFactorAuthPresent ", "iam:ResourceTag/", "kms:EncryptionContext:",
      "codebuild:secondarySources/.location",
      "codebuild:secondarySources/x", "madeup:Key", "saml:madeup", ".com:sub", "a..b:sub", "example.com:",
      "a b.com:sub",
      "exämple.com:sub", "${aws:SourceIp}", "aws:SourceIP\u{301}", "\u{0}", "🔑:🔑/🔑",
    ])
  func unknown(_ name: String) {
    #expect(Catalogue.key(name) == nil && !Catalogue.isGlobal(name) && !Catalogue.supports(name, service: "sts"))
    #expect(Catalogue.keys(ofAction: name) == nil)
  }

  @Test("long names", arguments: ["a", ":", "/", "aws:", "é", ".", "a.b/"])
  func long(_ part: String) {
    let name = String(repeating: part, count: 1 << 20)
    #expect(
      Catalogue.key(name) == nil && Catalogue.keys(ofAction: name) == nil && Catalogue.keys(ofService: name) == [])
    #expect(Catalogue.key("aws:RequestTag/" + name)?.name == "aws:RequestTag/${TagKey}")
  }

  @Test(
    "claims of OpenID Connect providers",
    arguments: [
      "token.actions.githubusercontent.com:sub", "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D:aud",
      "Example.COM:amr",
    ])
  func claims(_ name: String) throws {
    let key = try #require(Catalogue.key(name))
    #expect(key.name == name && key.valueType == .string && !key.isMultivalued && !key.takesTagKey)
    #expect(
      !Catalogue.isGlobal(name) && Catalogue.supports(name, service: "STS") && !Catalogue.supports(name, service: "s3"))
  }

  @Test("global keys, some with a service's prefix")
  func global() {
    for name in [
      "aws:sourceip", "aws:ResourceTag/x", "aws:SourceOwner", "lambda:SourceFunctionArn", "ec2:SourceInstanceARN",
    ] {
      #expect(Catalogue.isGlobal(name), "\(name)")
    }
    for name in ["iam:PassedToService", "saml:aud", "ec2:Vpc", "aws:Madeup", "iam:RoleTemplateARN"] {
      #expect(!Catalogue.isGlobal(name), "\(name)")
    }
    #expect(Set(GlobalConditionKeys.all.map(\.name.caseless)).count == GlobalConditionKeys.all.count)
  }

  @Test("the global keys are those of the IAM User Guide's table, and one of SNS")
  func guide() {
    let principal = """
      PrincipalArn PrincipalAccount PrincipalOrgPaths PrincipalOrgID PrincipalTag/${TagKey} PrincipalIsAWSService
      PrincipalServiceName PrincipalServiceNamesList PrincipalType userid username
      """
    let session = """
      AssumedRoot FederatedProvider TokenIssueTime SignInSessionArn MultiFactorAuthAge MultiFactorAuthPresent
      ChatbotSourceArn Ec2InstanceSourceVpc Ec2InstanceSourcePrivateIPv4 SourceIdentity
      """
    let network = "SourceIp SourceVpc SourceVpcArn SourceVpce VpceAccount VpceOrgID VpceOrgPaths VpcSourceIp"
    let resource = "ResourceAccount ResourceOrgID ResourceOrgPaths ResourceTag/${TagKey}"
    let request = """
      CalledVia CalledViaFirst CalledViaLast CalledViaAWSMCP ViaAWSService ViaAWSMCPService CurrentTime EpochTime referer
      RequestedRegion RequestTag/${TagKey} TagKeys SecureTransport SourceAccount SourceArn SourceOrgID SourceOrgPaths
      UserAgent IsMcpServiceAction
      """
    let table = [principal, session, network, resource, request].flatMap { $0.split { $0 == " " || $0 == "\n" } }
    let others = """
      ec2:RoleDelivery ec2:SourceInstanceArn glue:RoleAssumedBy glue:CredentialIssuingService codebuild:BuildArn
      codebuild:ProjectArn lambda:SourceFunctionArn ssm:SourceInstanceArn identitystore:UserId
      """
    let names = table.map { "aws:" + $0 } + others.split { $0 == " " || $0 == "\n" }.map { String($0) }
    #expect(Set(GlobalConditionKeys.global.map(\.name)) == Set(names + ["aws:SourceOwner"]))
  }

  @Test("every key of every service is found by its own name, and by one with a tag key")
  func all() {
    var count = 0
    for entry in ServiceEntry.all.values {
      for key in entry.keys {
        count += 1
        #expect(Catalogue.key(key.name)?.name.caseless == key.name.caseless)
        guard let pattern = key.pattern else { continue }
        let written = String(decoding: pattern.head + "a".utf8 + pattern.tail, as: UTF8.self)
        #expect(Catalogue.key(written)?.takesTagKey == true, "\(written)")
      }
    }
    #expect(count == 2348)
  }

  @Test("a service's keys begin with its prefix")
  func ofService() {
    let keys = Catalogue.keys(ofService: "IAM").map(\.name)
    #expect(keys == keys.sorted() && keys.allSatisfy { $0.hasPrefix("iam:") })
    #expect(keys.contains("iam:PermissionsBoundary") && keys.contains("iam:AccountPropertyNamespaces"))
    // A key that other services list.
    #expect(Catalogue.keys(ofService: "ssm").contains { $0.name == "ssm:SourceInstanceArn" })
    #expect(Catalogue.keys(ofService: "").isEmpty && Catalogue.keys(ofService: "madeup").isEmpty)
    #expect(Catalogue.keys(ofService: "ec2").allSatisfy { !$0.name.hasPrefix("ec2-") })
  }

  @Test(
    "an action's keys",
    arguments: [
      (
        "iam:CreateUser",
        [
          "aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary",
          "iam:ResourceTag/${TagKey}",
        ]
      ),
      ("IAM:listusers", []), ("sts:GetSessionToken", []), ("sqs:SendMessage", ["aws:ResourceTag/${TagKey}"]),
      (
        "iam:PassRole",
        ["aws:ResourceTag/${TagKey}", "iam:AssociatedResourceArn", "iam:PassedToService", "iam:ResourceTag/${TagKey}"]
      ),
      // AWS spells one of them in two ways.
      (
        "ec2-instance-connect:OpenTunnel",
        [
          "aws:ResourceTag/${TagKey}", "ec2-instance-connect:maxTunnelDuration",
          "ec2-instance-connect:privateIpAddress",
          "ec2-instance-connect:remotePort", "ec2:ResourceTag/${TagKey}",
        ]
      ),
    ])
  func ofAction(_ action: String, _ keys: [String]) {
    #expect(Catalogue.keys(ofAction: action)?.map(\.name) == keys)
  }

  @Test("each action has its place among the key sets")
  func places() throws {
    var places: [String: [Int]] = [:]
    for name in ActionCatalogue.names {
      places[String(name.prefix { $0 != ":" }), default: []].append(try #require(ActionCatalogue.action(name)).place)
    }
    for (prefix, places) in places {
      let entry = try #require(ServiceEntry.all[prefix.caseless])
      #expect(places == Array(0..<entry.actionCount), "\(prefix)")
    }
  }

  @Test("a key that a service lists but that no action takes is not supported")
  func supports() {
    #expect(Catalogue.supports("aws:ResourceTag/x", service: "iam") && Catalogue.supports("aws:tagkeys", service: "S3"))
    #expect(Catalogue.supports("iam:ResourceTag/x", service: "sts") && Catalogue.supports("saml:aud", service: "sts"))
    #expect(
      !Catalogue.supports("aws:ResourceTag/x", service: "ce-madeup") && !Catalogue.supports("aws:TagKeys", service: ""))
    #expect(!Catalogue.supports("aws:SourceIp", service: "iam") && !Catalogue.supports("ec2:Vpc", service: "s3"))
    #expect(!Catalogue.supports("kms:CustomerMasterKeySpec", service: "kms"))
    #expect(!Catalogue.supports("aws:RequestTag/x", service: "networkmonitor"))
  }
}
