import IAMPolicy
import Testing

@Suite("The gate")
struct GateTests {
  struct Broken: Error {}

  static func gate(_ credentials: Gate.Credentials) throws -> Gate {
    Gate(
      Principal(alice), policies: AccessPolicies(identity: [try policy(document("seed"))]), credentials: credentials)
  }

  static let device = "arn:aws:iam::111122223333:mfa/alice"

  @Test("it starts without MFA, and only an accepted code opens it")
  func accept() throws {
    var gate = try Self.gate(.temporary)
    #expect(gate.mfa == .none)
    #expect(!gate.decide("iam:DeleteVirtualMFADevice", on: Self.device, at: 100).isAllowed)
    let wasRefused = gate.accept("000000", at: 100) { _, _ in false }
    #expect(!wasRefused && gate.mfa == .none)
    #expect(throws: Broken.self) { try gate.accept("000000", at: 100) { _, _ throws(Broken) in throw Broken() } }
    #expect(gate.mfa == .none)
    let wasAccepted = gate.accept("123456", at: 100) { code, time in code == "123456" && time == 100 }
    #expect(wasAccepted && gate.mfa == .since(100))
    #expect(gate.decide("iam:DeleteVirtualMFADevice", on: Self.device, at: 101).isAllowed)
    gate.accept("000000", at: 200) { _, _ in false }
    #expect(gate.mfa == .since(100))
  }

  @Test("a long-term key has no MFA keys at all")
  func longTerm() throws {
    let policy = try statements(
      #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Null":{"aws:MultiFactorAuthPresent":"true"}}}"#)
    let gate = Gate(Principal(alice), policies: AccessPolicies(identity: [policy]), credentials: .longTerm)
    #expect(gate.mfa == .absent && gate.decide("iam:GetUser", at: 0).isAllowed)
    let temporary = Gate(Principal(alice), policies: AccessPolicies(identity: [policy]), credentials: .temporary)
    #expect(!temporary.decide("iam:GetUser", at: 0).isAllowed)
  }

  @Test("the age counts from the code, and is never negative")
  func age() throws {
    let policy = try statements(
      #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"60"}}}"#
    )
    var gate = Gate(Principal(alice), policies: AccessPolicies(identity: [policy]), credentials: .temporary)
    gate.accept("123456", at: 1_000) { _, _ in true }
    for (time, isAllowed) in [
      (Int64(1_000), true), (1_060, true), (1_061, false), (0, true), (.min, true), (.max, false),
    ] {
      #expect(gate.decide("iam:GetUser", at: time).isAllowed == isAllowed, "\(time)")
    }
  }

  @Test("callers cannot bring MFA keys of their own")
  func forged() throws {
    var context = RequestContext()
    context.set(.multiFactorAuthPresent, "true")
    context.set("aws:username", "root")
    let gate = try Self.gate(.temporary)
    #expect(!gate.decide("iam:DeleteVirtualMFADevice", on: Self.device, context: context, at: 0).isAllowed)
  }

  @Test("keys that follow from the principal")
  func principalKeys() {
    for (principal, keys) in [
      (alice, ["aws:username": "alice", "aws:PrincipalType": "User", "aws:PrincipalArn": alice]),
      ("arn:aws:iam::1:user/team/bob", ["aws:username": "bob", "aws:PrincipalAccount": "1"]),
      (
        "arn:aws:sts::1:assumed-role/r/s",
        ["aws:PrincipalArn": "arn:aws:iam::1:role/r", "aws:PrincipalType": "AssumedRole"]
      ),
      ("arn:aws:iam::1:root", ["aws:PrincipalType": "Account", "aws:PrincipalArn": "arn:aws:iam::1:root"]),
      ("arn:aws:sts::1:federated-user/f", ["aws:PrincipalType": "FederatedUser"]),
    ] as [(String, [ConditionKey: String])] {
      var context = RequestContext()
      context.set(principal: Principal(principal))
      for (key, value) in keys { #expect(context.values(key) == [value]) }
      #expect((context.values("aws:username") != nil) == principal.contains(":user/"))
    }
  }
}
