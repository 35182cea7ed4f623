import IAMPolicy
import Testing
import VMFAEncoding

@Suite("Why")
struct ReasonTests {
  @Test("a Deny names its statement, its place and what each condition saw")
  func deny() throws {
    let policies = AccessPolicies(identity: [try Policy(stored: document("seed"), as: .identity, name: "seed.json")])
    var request = request("iam:DeleteVirtualMFADevice", "arn:aws:iam::111122223333:mfa/alice")
    request.context.set(.none, at: 0)
    let decision = policies.decide(request)
    let reason = try #require(decision.reasons.first)
    #expect(decision.reasons.count == 1 && reason.role == .decides && reason.kind == .identity)
    let statement = try #require(reason.statement)
    #expect(statement.reference == decision.statement)
    #expect(statement.reference.policy == 0 && statement.reference.statement == 3)
    #expect(statement.sid == "DenyAllExceptListedIfNoMFA" && statement.effect == .deny)
    #expect(statement.position == TextPosition(line: 31, column: 5))
    let condition = try #require(statement.conditions.first)
    #expect(condition.seen == ["false"] && condition.expected == ["false"] && condition.outcome == .met)
    #expect(
      reason.description
        == "denied by statement 4 `DenyAllExceptListedIfNoMFA` of seed.json:31 (identity-based policy); "
        + "BoolIfExists aws:MultiFactorAuthPresent `false` holds, the request has `false`")
    // What a test that fails shows of it.
    #expect("\(decision)" == "explicitDeny: " + reason.description)
    #expect(Mirror(reflecting: decision).children.isEmpty)
  }

  @Test("an implicit deny says what came closest: first what a condition alone keeps off")
  func closest() throws {
    let policy = try statements(
      #"""
      {"Sid":"Elsewhere","Effect":"Allow","Action":"iam:GetUser","Resource":"arn:aws:iam::111122223333:user/bob"},
      {"Sid":"Other","Effect":"Allow","Action":"iam:ListUsers","Resource":"*"},
      {"Sid":"WithMFA","Effect":"Allow","Action":"iam:Get*","Resource":"*",
       "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"aws:username":"alice"}}}
      """#)
    let decision = AccessPolicies(identity: [policy]).decide(
      request("iam:GetUser", "arn:aws:iam::111122223333:user/alice"))
    #expect(decision.outcome == .implicitDeny && decision.missing == .identity && decision.statement == nil)
    #expect(decision.reasons.map(\.role) == [.nothingAllows, .comesClose, .comesClose])
    #expect(decision.reasons.map { $0.statement?.sid } == [nil, "WithMFA", "Elsewhere"])
    let conditions = try #require(decision.reasons[1].statement?.conditions)
    #expect(conditions.map(\.outcome) == [.unmet, .met] && conditions[0].seen == nil)
    #expect(decision.reasons[2].statement?.matchesResource == false)
    #expect(decision.reasons[0].description == "no identity-based policy allows `iam:GetUser`")
  }

  @Test("every answer has a reason")
  func always() throws {
    let all = try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    let boundary = try statements(#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#, as: .permissionsBoundary)
    let root = "arn:aws:iam::111122223333:root"
    for (decision, role) in [
      (AccessPolicies().decide(request("sts:GetCallerIdentity")), Reason.Role.needsNone),
      (AccessPolicies().decide(request("iam:GetUser", by: root)), .needsNone),
      (AccessPolicies().decide(request("iam:GetUser")), .nothingAllows),
      (AccessPolicies(identity: [all]).decide(request("iam:GetUser")), .decides),
      (AccessPolicies(identity: [all], permissionsBoundary: [boundary]).decide(request("iam:GetUser")), .nothingAllows),
      (
        AccessPolicies(identity: [all]).decide(
          AccessRequest(
            principal: alice, action: "iam:DeletePolicy", resource: "arn:aws:iam::aws:policy/X",
            resourceAccount: "111122223333")), .ownedByAWS
      ),
    ] {
      #expect(decision.reasons.first?.role == role)
      #expect(decision.reasons.allSatisfy { !$0.description.isEmpty && !$0.description.hasSuffix(".") })
    }
  }

  @Test("an undecidable condition is said to be so")
  func undecidable() throws {
    let policy = try statements(
      #"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnLike":{"aws:PrincipalArn":"not-an-arn"}}}"#)
    let decision = AccessPolicies(identity: [policy]).decide(request("iam:GetUser"))
    #expect(decision.outcome == .explicitDeny)
    #expect(decision.reasons.first?.statement?.conditions.first?.outcome == .undecidable)
  }

  @Test("a bucket's policy that names someone else came close")
  func otherPrincipal() throws {
    let resource = try statements(
      #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/bob"},"Action":"s3:*","Resource":"*"}"#,
      as: .resource)
    for account in ["111122223333", "444455556666"] {
      let request = AccessRequest(
        principal: alice, action: "s3:GetObject", resource: "arn:aws:s3:::b/k", resourceAccount: account)
      let reasons = AccessPolicies(resource: resource).decide(request).reasons
      #expect(reasons.count == 2)
      #expect(reasons.last?.statement?.matchesPrincipal == false && reasons.last?.role == .comesClose)
    }
  }
}
