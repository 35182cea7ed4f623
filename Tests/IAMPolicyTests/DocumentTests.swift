import Foundation
import IAMPolicy
import Testing
import VMFATestSupport

@Suite("Policies of the IAM User Guide that speak of MFA")
struct DocumentTests {
  static let vectors = Vectors.load(
    "policy/mfa-documents.txt", keys: ["file", "kind", "action", "resource", "context", "expect"])
  static let names: [String] = {
    let folder = Vectors.packageRoot.appending(path: "Vectors/policy/documents").path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().map {
      String($0.dropLast(5))
    }
  }()

  @Test("18 documents and 6 fragments, each document with a decision")
  func complete() {
    let documents = Self.names.filter { !$0.hasSuffix(".fragment") }
    #expect(documents.count == 18 && Self.names.count == 24)
    #expect(Set(Self.vectors.map { $0["file"] }) == Set(documents))
  }

  @Test(arguments: vectors)
  func decision(_ vector: Vector) throws {
    let kind = try #require(PolicyKind(rawValue: vector.optional("kind") ?? "identity"))
    let policy = try policy(document(vector["file"]), as: kind)
    let all = try statements(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    let policies =
      kind == .identity ? AccessPolicies(identity: [policy]) : AccessPolicies(identity: [all], resource: policy)
    let principal = "arn:aws:iam::123456789012:user/alice"
    var context = try RequestContext(json: vector.optional("context") ?? "{}")
    context.set(principal: Principal(principal))
    let request = AccessRequest(
      principal: principal, action: vector["action"], resource: vector["resource"], context: context)
    let letters = [Gate.MFA.absent, .none, .since(0)].map { mfa in
      var request = request
      request.context.set(mfa, at: 60)
      return policies.evaluate(request).outcome.letter
    }
    #expect(letters.joined(separator: " ") == vector["expect"])
  }

  @Test(
    "a fragment parses and evaluates inside the least statement that holds it",
    arguments: names.filter { $0.hasSuffix(".fragment") })
  func fragment(_ name: String) throws {
    var members = try document(name).split(separator: "\n").dropFirst().joined(separator: "\n")
    if !members.contains("\"Effect\"") { members = #""Effect": "Allow","# + members }
    let statement = #"{"Action": "s3:GetObject", "Resource": "*", "# + members
    let allow = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
    let isDeny = statement.contains("Deny")
    let letters = AccessPolicies(identity: [try statements(isDeny ? statement + "," + allow : statement)])
      .compareMFA(request("s3:GetObject"), age: 60).letters
    let expected = [
      "access-analyzer-reference-policy-checks.fragment": "i i A",
      "reference_policies_condition-keys.1.fragment": "A E A",
      "reference_policies_condition-keys.2.fragment": "E E A",
      "reference_policies_condition-keys.3.fragment": "A i A",
      "reference_policies_condition-keys.4.fragment": "i i A",
      "reference_policies_condition-keys.5.fragment": "i A A",
    ]
    #expect(letters == expected[name])
  }
}
