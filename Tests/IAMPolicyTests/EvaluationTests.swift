import IAMPolicy
import Testing

@Suite("Which policies must allow")
struct EvaluationTests {
  static let object = "arn:aws:s3:::bucket/key"
  static let user = "arn:aws:iam::111122223333:user/alice"
  static let role = "arn:aws:iam::111122223333:role/team/examplerole"
  static let session = "arn:aws:sts::111122223333:assumed-role/examplerole/session"
  static let federated = "arn:aws:sts::111122223333:federated-user/bob"
  static let allow = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#
  static let nothing = #"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#

  /// What the resource's policy alone can give in its own account, without any identity policy, under a boundary and a
  /// session policy that do not allow it.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
  //                                                    identity  boundary  session
  @Test(
    "a resource policy in its own account",
    arguments: [
      (#"{"AWS":"\#(user)"}"#, user, /*                  */ "A         A         A"),
      (#"{"AWS":"\#(role)"}"#, session, /*               */ "A         i         i"),
      (#"{"AWS":"\#(session)"}"#, session, /*            */ "A         A         A"),
      (#"{"AWS":"\#(federated)"}"#, federated, /*        */ "A         A         A"),
      (#"{"AWS":"\#(user)"}"#, federated, /*             */ "i         i         i"),
      (#""*""#, user, /*                                 */ "A         A         i"),
      (#"{"AWS":"111122223333"}"#, user, /*              */ "i         i         i"),
      (#"{"AWS":"arn:aws:iam::111122223333:root"}"#, user, "i         i         i"),
    ])
  func sameAccount(_ principal: String, _ caller: String, _ expected: String) throws {
    let resource = try statements(
      #"{"Effect":"Allow","Principal":\#(principal),"Action":"s3:GetObject","Resource":"\#(Self.object)"}"#,
      as: .resource)
    var policies = AccessPolicies(resource: resource)
    let request = AccessRequest(
      principal: caller, action: "s3:GetObject", resource: Self.object, resourceAccount: "111122223333")
    var letters = [policies.decide(request).outcome.letter]
    policies.permissionsBoundary = [try statements(Self.nothing, as: .permissionsBoundary)]
    letters.append(policies.decide(request).outcome.letter)
    policies.permissionsBoundary = []
    policies.session = [try statements(Self.nothing, as: .session)]
    letters.append(policies.decide(request).outcome.letter)
    #expect(letters.joined(separator: "         ") == expected)
  }

  @Test("across accounts both sides must allow")
  func crossAccount() throws {
    let request = AccessRequest(
      principal: Self.user, action: "s3:GetObject", resource: Self.object, resourceAccount: "444455556666")
    let own = try statements(Self.allow)
    let theirs = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"}"#, as: .resource)
    #expect(AccessPolicies(identity: [own]).decide(request).missing == .resource)
    #expect(AccessPolicies(resource: theirs).decide(request).missing == .identity)
    #expect(AccessPolicies(identity: [own], resource: theirs).decide(request).isAllowed)
    let boundary = try statements(Self.nothing, as: .permissionsBoundary)
    let limited = AccessPolicies(identity: [own], resource: theirs, permissionsBoundary: [boundary])
    #expect(limited.decide(request).missing == .permissionsBoundary)
  }

  @Test("a Deny anywhere denies")
  func deny() throws {
    let deny = #"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#
    let denyAll = #"{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}"#
    let base = AccessPolicies(identity: [try statements(Self.allow)])
    let request = request("s3:GetObject", Self.object)
    #expect(base.decide(request).isAllowed)
    for kind in PolicyKind.allCases where kind != .trust {
      var policies = base
      let isResource = kind == .resource || kind == .resourceControl
      let both = try statements(Self.allow + "," + (isResource ? denyAll : deny), as: kind)
      switch kind {
      case .identity: policies.identity.append(both)
      case .resource, .trust: policies.resource = both
      case .permissionsBoundary: policies.permissionsBoundary = [both]
      case .session: policies.session = [both]
      case .serviceControl: policies.serviceControl = [[both]]
      case .resourceControl: policies.resourceControl = [[both]]
      case .vpcEndpoint: policies.vpcEndpoint = [both]
      }
      let decision = policies.decide(request)
      #expect(decision.outcome == .explicitDeny && decision.statement?.kind == kind)
    }
  }

  @Test("each level of an organization must allow, and within a level one policy is enough")
  func levels() throws {
    let (yes, no) = (try statements(Self.allow, as: .serviceControl), try statements(Self.nothing, as: .serviceControl))
    var policies = AccessPolicies(identity: [try statements(Self.allow)], serviceControl: [[yes], [no, yes]])
    let request = request("s3:GetObject", Self.object)
    #expect(policies.decide(request).isAllowed)
    policies.serviceControl = [[yes], [no]]
    #expect(policies.decide(request).missing == .serviceControl)
    policies.serviceControl = [[yes], []]
    #expect(policies.decide(request).missing == .serviceControl)
  }

  @Test("service control policies limit the root user, not service-linked roles, not strangers")
  func serviceControl() throws {
    let deny = try statements(#"{"Effect":"Deny","Action":"*","Resource":"*"}"#, as: .serviceControl)
    let policies = AccessPolicies(identity: [try statements(Self.allow)], serviceControl: [[deny]])
    #expect(!policies.decide(request("s3:GetObject", Self.object, by: "arn:aws:iam::111122223333:root")).isAllowed)
    let role = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForSupport/s"
    #expect(policies.decide(request("s3:GetObject", Self.object, by: role)).isAllowed)
    let open = try statements(#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#, as: .resource)
    let anonymous = AccessRequest(principal: nil, action: "s3:GetObject", resource: Self.object)
    #expect(AccessPolicies(resource: open, serviceControl: [[deny]]).decide(anonymous).isAllowed)
  }

  @Test("the root user needs no policy in its own account")
  func root() {
    let request = request("iam:CreateUser", "arn:aws:iam::111122223333:user/bob", by: "arn:aws:iam::111122223333:root")
    #expect(AccessPolicies().decide(request).isAllowed)
  }

  @Test("roles and keys decide by their own policies")
  func ownPolicies() throws {
    let all = try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    let role = "arn:aws:iam::111122223333:role/r"
    let assume = request("sts:AssumeRole", role)
    #expect(AccessPolicies(identity: [all]).decide(assume).outcome == .implicitDeny)
    let trusted = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"\#(alice)"},"Action":"sts:AssumeRole"}"#, as: .trust)
    #expect(AccessPolicies(resource: trusted).decide(assume).isAllowed)
    let account = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}"#, as: .trust)
    #expect(AccessPolicies(resource: account).decide(assume).missing == .identity)
    #expect(AccessPolicies(identity: [all], resource: account).decide(assume).isAllowed)
    #expect(
      AccessPolicies(identity: [all]).decide(request("kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1")).missing
        == .resource)
    #expect(AccessPolicies(identity: [all]).decide(request("kms:ListKeys")).isAllowed)
  }

  @Test("a Deny with NotPrincipal means everyone who has a boundary")
  func notPrincipal() throws {
    let deny = try statements(
      #"{"Effect":"Deny","NotPrincipal":{"AWS":"\#(Self.user)"},"Action":"s3:*","Resource":"*"}"#, as: .resource)
    let all = try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    var policies = AccessPolicies(identity: [all], resource: deny)
    #expect(policies.decide(request("s3:GetObject", Self.object)).isAllowed)
    #expect(!policies.decide(request("s3:GetObject", Self.object, by: Self.session)).isAllowed)
    policies.permissionsBoundary = [all]
    #expect(policies.decide(request("s3:GetObject", Self.object)).outcome == .explicitDeny)
  }

  @Test("what AWS owns, nobody changes")
  func ownedByAWS() throws {
    let policies = AccessPolicies(identity: [try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)])
    for (action, resource, isAllowed) in [
      ("iam:DeletePolicy", "arn:aws:iam::aws:policy/AdministratorAccess", false),
      ("iam:GetPolicy", "arn:aws:iam::aws:policy/AdministratorAccess", true),
      ("iam:DeletePolicy", "arn:aws:iam::111122223333:policy/Mine", true),
      ("iam:DeleteRole", "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/X", false),
      ("iam:GetRole", "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/X", true),
    ] {
      let principal = "arn:aws:iam::111122223333:user/alice"
      let request = AccessRequest(
        principal: principal, action: action, resource: resource, resourceAccount: "111122223333")
      #expect(policies.decide(request).isAllowed == isAllowed, "\(action) \(resource)")
    }
  }

  @Test(
    "short ARNs are completed, in NotResource they keep the statement off when they do not match",
    arguments: [
      (.identity, "arn:aws:sqs", "A i"), (.identity, "arn:aws:sqs:us-west-2", "i i"),
      (.identity, "arn:aws:sqs:us-east-1", "A i"),
      (.session, "arn:aws:sqs:us-east-1:111122223333", "A i"), (.vpcEndpoint, "arn:aws:sqs:*", "A i"),
      (.vpcEndpoint, "arn:aws:sqs", "i A"),
      (.serviceControl, "arn:aws:sqs:*", "A i"), (.serviceControl, "arn:aws:sqs", "i i"),
      (.resourceControl, "arn:aws:sqs:*", "i i"),
    ] as [(PolicyKind, String, String)])
  func shortARNs(_ kind: PolicyKind, _ resource: String, _ expected: String) throws {
    let letters = try ["Resource", "NotResource"].map { element in
      let principal = kind == .resourceControl ? #""Principal":"*","# : ""
      let one = try statements(#"{"Effect":"Allow",\#(principal)"Action":"*","\#(element)":"\#(resource)"}"#, as: kind)
      var policies = AccessPolicies(identity: [try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)])
      switch kind {
      case .identity: policies.identity = [one]
      case .session: policies.session = [one]
      case .vpcEndpoint: policies.vpcEndpoint = [one]
      case .serviceControl: policies.serviceControl = [[one]]
      default: policies.resourceControl = [[one]]
      }
      return policies.decide(request("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:queue")).outcome.letter
    }
    #expect(letters.joined(separator: " ") == expected)
  }

  @Test("an unknown operator keeps an Allow off and a Deny on")
  func unknownOperator() throws {
    let condition = #""Condition":{"StringMatches":{"a:b":"c"}}"#
    let allow = #"{"Effect":"Allow","Action":"*","Resource":"*""#
    let deny = #"{"Effect":"Deny","Action":"*","Resource":"*""#
    #expect(
      AccessPolicies(identity: [try statements("\(allow),\(condition)}")]).decide(request("a:b")).outcome
        == .implicitDeny)
    #expect(
      AccessPolicies(identity: [try statements("\(allow)},\(deny),\(condition)}")]).decide(request("a:b")).outcome
        == .explicitDeny)
  }

  @Test(
    "actions ignore case, and their wildcards stand behind the service",
    arguments: [
      ("iam:getuser", true), ("IAM:GETUSER", true), ("iam:Get*", true), ("iam:?etUser", true), ("*", true),
      ("*:GetUser", false), ("i*:GetUser", false), ("iam:GetUsers", false), ("iam", false),
    ])
  func actions(_ action: String, _ isMatch: Bool) throws {
    let policy = try statements(#"{"Effect":"Allow","Action":"\#(action)","Resource":"*"}"#)
    #expect(AccessPolicies(identity: [policy]).decide(request("iam:GetUser")).isAllowed == isMatch)
  }

  @Test(
    "a role is named by its path in a policy, and by its name alone in a session",
    arguments: [
      ("arn:aws:iam::111122223333:role/team/examplerole", true), ("arn:aws:iam::111122223333:role/examplerole", true),
      ("arn:aws:iam::111122223333:role/team/ExampleRole", true), ("arn:aws:iam::111122223333:role/other", false),
      ("arn:aws:iam::444455556666:role/examplerole", false),
      ("arn:aws:sts::111122223333:assumed-role/examplerole/session", true),
      ("arn:aws:sts::111122223333:assumed-role/examplerole/other", false),
    ])
  func sessions(_ name: String, _ isMatch: Bool) throws {
    let resource = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"\#(name)"},"Action":"s3:*","Resource":"*"}"#, as: .resource)
    let request = AccessRequest(principal: Self.session, action: "s3:GetObject", resource: Self.object)
    #expect(AccessPolicies(resource: resource).decide(request).isAllowed == isMatch)
  }

  @Test("only twelve digits in an ARN name an owner")
  func owners() throws {
    let policies = AccessPolicies(identity: [try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)])
    for (action, resource, outcome) in [
      ("iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess", "A"),
      ("s3:GetObject", "arn:aws:s3:region:account:name", "A"),
      ("iam:DeletePolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess", "i"),
      ("iam:GetUser", "arn:aws:iam::999999999999:user/x", "i"),
    ] { #expect(policies.decide(request(action, resource)).outcome.letter == outcome, "\(resource)") }
  }

  @Test("the root user of another account is let in by the resource's policy, which is then the reason")
  func foreignRoot() throws {
    let resource = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"}"#, as: .resource)
    let request = AccessRequest(
      principal: "arn:aws:iam::111122223333:root", action: "s3:GetObject", resource: Self.object,
      resourceAccount: "444455556666")
    let decision = AccessPolicies(resource: resource).decide(request)
    #expect(decision.isAllowed && decision.statement?.kind == .resource)
    #expect(!AccessPolicies().decide(request).isAllowed)
  }

  @Test("providers and services are named as they are")
  func named() throws {
    for (kind, name) in [
      ("Federated", "arn:aws:iam::111122223333:saml-provider/idp"), ("Federated", "cognito-identity.amazonaws.com"),
      ("Service", "ec2.amazonaws.com"),
    ] {
      let trust = try statements(
        #"{"Effect":"Allow","Principal":{"\#(kind)":"\#(name)"},"Action":"sts:AssumeRole*"}"#, as: .trust)
      let role = "arn:aws:iam::111122223333:role/r"
      let request = AccessRequest(principal: name, action: "sts:AssumeRoleWithSAML", resource: role)
      #expect(AccessPolicies(resource: trust).decide(request).isAllowed, "\(name)")
      let other = AccessRequest(principal: "x" + name, action: "sts:AssumeRoleWithSAML", resource: role)
      #expect(!AccessPolicies(resource: trust).decide(other).isAllowed)
    }
  }

  @Test("a statement without a resource does not allow, but where it is the resource's own")
  func withoutResource() throws {
    let statement = #"{"Effect":"Allow","Action":"s3:*"}"#
    #expect(
      !AccessPolicies(identity: [try statements(statement)]).decide(request("s3:GetObject", Self.object)).isAllowed)
  }

  @Test(
    "what MFA does to a request",
    arguments: [
      (
        #"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}"#,
        MFAComparison.Effect.lifts
      ),
      (
        #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#,
        .opens
      ),
      (
        #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}"#,
        .closes
      ),
      (
        #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}}"#,
        .mixed
      ),
      (#"{"Effect":"Allow","Action":"*","Resource":"*"}"#, .none),
    ])
  func effects(_ statement: String, _ effect: MFAComparison.Effect) throws {
    #expect(AccessPolicies(identity: [try statements(statement)]).compareMFA(request("a:b")).effect == effect)
  }
}
