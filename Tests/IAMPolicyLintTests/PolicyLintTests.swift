import Foundation
import IAMPolicyLint
import Testing
import VMFAEncoding
import VMFATestSupport

/// What a finding says, and where, on the guide's own policy; see `LintVectorTests` for the policies of every finding.
@Suite("What people get wrong in policies on MFA")
struct PolicyLintTests {
  private func names(_ text: String) -> [String] { PolicyLint.findings(in: text).map(\.name) }

  private func policy(_ statements: String...) -> String {
    #"{"Version": "2012-10-17", "Statement": ["# + statements.joined(separator: ",\n") + "]}"
  }

  private func seed() throws -> String {
    try String(contentsOf: Vectors.packageRoot.appending(path: "Vectors/policy/documents/seed.json"), encoding: .utf8)
  }

  /// The seed policy with another `NotAction`.
  private func seed(without action: String, adding other: String? = nil) throws -> String {
    let seed = try seed()
    let place = try #require(seed.range(of: "\"\(action)\",", options: .backwards))
    return seed.replacingCharacters(in: place, with: other.map { "\"\(action)\", \"\($0)\"," } ?? "")
  }

  @Test("The seed policy has what its guide says of it, and nothing worse")
  func seedPolicy() throws {
    let findings = PolicyLint.findings(in: try seed())
    #expect(
      findings.map { "\($0.position.line) \($0.severity.rawValue) \($0.name)" } == [
        "17 suggestion mfa-cancelled-enrolment", "17 suggestion mfa-one-device-name",
        "29 suggestion username-without-path",
      ])
  }

  private static let documents = Vectors.load("policy/lint-documents.txt", keys: ["document", "findings"])

  @Test("The guide's documents: every finding is one that can be defended", arguments: documents)
  func document(vector: Vector) throws {
    let folder = Vectors.packageRoot.appending(path: "Vectors/policy/documents")
    let text = try String(contentsOf: folder.appending(path: vector["document"]), encoding: .utf8)
    let found = PolicyLint.findings(in: text).map { "\($0.position.line):\($0.position.column) \($0.name)" }
    #expect((found.isEmpty ? "none" : found.joined(separator: ", ")) == vector["findings"])
  }

  @Test("None of the guide's documents is left out")
  func everyDocument() throws {
    let folder = Vectors.packageRoot.appending(path: "Vectors/policy/documents").path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
    #expect(Set(names) == Set(PolicyLintTests.documents.map { $0["document"] }))
  }

  @Test("Policies of one user are looked at together: what one allows, another may deny or leave open")
  func together() throws {
    let allow = policy(
      #"{"Effect": "Allow", "Action": ["iam:EnableMFADevice", "iam:DeleteVirtualMFADevice"], "Resource": "*"}"#)
    func deny(_ open: String) -> String {
      policy(
        #"{"Effect": "Deny", "NotAction": ["iam:CreateVirtualMFADevice", "\#(open)"], "Resource": "*", "#
          + #""Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}"#)
    }
    func found(_ texts: String...) -> [[String]] {
      PolicyLint.findings(inPoliciesOfOneUser: texts).map { $0.map(\.name) }
    }
    // Each for itself, nobody is known to be locked out.
    #expect(names(allow) == [] && names(deny("iam:GetUser")) == ["mfa-enrolment-denied"])
    #expect(found(allow, deny("iam:GetUser")) == [[], ["mfa-enrolment-locked-out"]])
    #expect(found(deny("iam:EnableMFADevice"), allow) == [[], []])
    #expect(
      found(deny("iam:DeleteVirtualMFADevice"), allow)[0] == ["mfa-enrolment-locked-out", "mfa-delete-without-mfa"])
  }

  @Test("What the guide warns of: the permission to delete a device, without MFA")
  func delete() throws {
    let text = try seed(without: "iam:GetUser", adding: "iam:DeleteVirtualMFADevice")
    #expect(names(text) == ["mfa-one-device-name", "username-without-path", "mfa-delete-without-mfa"])
    #expect(!names(try seed(without: "iam:GetUser", adding: "iam:ListUsers")).contains("mfa-delete-without-mfa"))
  }

  @Test(
    "What is needed to enrol is denied without MFA", arguments: ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"])
  func enrolment(action: String) throws {
    let findings = PolicyLint.findings(in: try seed(without: action)).filter { $0.name == "mfa-enrolment-locked-out" }
    #expect(findings.count == 1 && findings[0].severity == .error && findings[0].message.hasPrefix(action))
    #expect(!names(try seed(without: "iam:GetUser")).contains("mfa-enrolment-locked-out"))
  }

  @Test("A late phone that cannot be put right is a warning")
  func resync() throws {
    let findings = PolicyLint.findings(in: try seed(without: "iam:ResyncMFADevice"))
    #expect(findings.filter { $0.severity >= .warning }.map(\.name) == ["mfa-resync-locked-out"])
  }

  @Test("A device of any name can be created again after a cancelled enrolment")
  func cancelled() throws {
    let text = try seed().replacing("mfa/${aws:username}", with: "mfa/*")
    #expect(names(text) == ["username-without-path"])
  }

  @Test("The policies of roles and resources are judged as what they are")
  func kinds() {
    func trust(_ condition: String) -> String {
      policy(
        #"{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {\#(condition)}}"#
      )
    }
    #expect(names(trust(#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#)) == [])
    #expect(names(trust(#""BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}"#)) == ["mfa-ifexists-in-allow"])
    let bucket =
      #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::a/*", "Condition": "#
    #expect(names(policy(bucket + #"{"Null": {"aws:MultiFactorAuthAge": "true"}}}"#)) == [])
    #expect(names(policy(bucket + #"{"Null": {"aws:MultiFactorAuthPresent": "true"}}}"#)) == ["mfa-null-in-deny"])
  }

  @Test("No document, however it is cut, brings it down", .timeLimit(.minutes(2)))
  func cuts() throws {
    let seed = Array(try seed().utf8)
    for length in stride(from: 0, to: seed.count, by: 7) {
      _ = PolicyLint.findings(in: String(decoding: seed[..<length], as: UTF8.self))
    }
  }
}
