import IAMPolicy
import Testing
import VMFATestSupport

/// What real AWS decided about 377 conditions, held in a session policy.
@Suite("Conditions recorded from AWS")
struct RecordedConditionTests {
  static let vectors = Vectors.load(
    "policy/aws-conditions.txt", keys: ["form", "condition", "context", "expect"])
  static let scope = #""Action":"iam:TagUser","Resource":"arn:aws:iam::123456789012:user/condition-target""#

  @Test("all are there")
  func complete() { #expect(Self.vectors.count == 377) }

  @Test(arguments: vectors)
  func recorded(_ vector: Vector) throws {
    let base = #"{"Effect":"Allow",\#(Self.scope)}"#
    let conditional = { (effect: String) in
      #"{"Effect":"\#(effect)",\#(Self.scope),"Condition":\#(vector["condition"])}"#
    }
    let session =
      switch vector["form"] {
      case "allow": conditional("Allow")
      case "deny": base + "," + conditional("Deny")
      default: base + "," + conditional("Allow")
      }
    let policies = AccessPolicies(
      identity: [try statements(base)], session: [try statements(session, as: .session)])
    let request = AccessRequest(
      principal: "arn:aws:sts::123456789012:assumed-role/condition-actor/session", action: "iam:TagUser",
      resource: "arn:aws:iam::123456789012:user/condition-target",
      context: try RequestContext(json: vector["context"], multivalued: ["aws:TagKeys"]))
    #expect(policies.decide(request).outcome.rawValue == vector["expect"])
  }
}
