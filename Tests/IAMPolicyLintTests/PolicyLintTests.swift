import Foundation
import IAMPolicyLint
import Testing
import VMFAEncoding
import VMFATestSupport

/// Each finding has a policy that has it, and a near twin that has not.
@Suite("What people get wrong in policies on MFA")
struct PolicyLintTests {
  private func names(_ text: String) -> [String] { PolicyLint.findings(in: text).map(\.name) }

  private func policy(_ statements: String...) -> String {
    #"{"Version": "2012-10-17", "Statement": ["# + statements.joined(separator: ",\n") + "]}"
  }

  private func statement(_ effect: String, _ condition: String, actions: String = #""Action": "s3:*""#) -> String {
    #"{"Effect": "\#(effect)", \#(actions), "Resource": "*", "Condition": {\#(condition)}}"#
  }

  @Test(
    "Conditions",
    arguments: [
      (
        "mfa-bool-in-deny", "Deny", #""Bool": {"aws:MultiFactorAuthPresent": "false"}"#,
        #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#
      ),
      (
        "mfa-bool-in-deny", "Deny", #""Bool": {"AWS:multifactorauthpresent": ["False"]}"#,
        #""Bool": {"aws:SecureTransport": "false"}"#
      ),
      (
        "mfa-ifexists-in-allow", "Allow", #""BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}"#,
        #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#
      ),
      (
        "mfa-null-in-allow", "Allow", #""Null": {"aws:MultiFactorAuthPresent": "false"}"#,
        #""Null": {"aws:MultiFactorAuthPresent": "false"}, "Bool": {"aws:MultiFactorAuthPresent": "true"}"#
      ),
      (
        "mfa-null-in-deny", "Deny", #""Null": {"aws:MultiFactorAuthPresent": "true"}"#,
        #""Null": {"aws:MultiFactorAuthAge": "true"}"#
      ),
      (
        "mfa-age-in-deny", "Deny", #""NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}"#,
        #""NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "3600"}"#
      ),
      (
        "mfa-age-ifexists-in-allow", "Allow", #""NumericLessThanIfExists": {"aws:MultiFactorAuthAge": "3600"}"#,
        #""NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}"#
      ),
    ])
  func conditions(name: String, effect: String, condition: String, twin: String) {
    #expect(names(policy(statement(effect, condition))) == [name])
    #expect(names(policy(statement(effect, twin))) == [])
    // The other effect is another matter.
    #expect(!names(policy(statement(effect == "Allow" ? "Deny" : "Allow", condition))).contains(name))
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
        "17 suggestion mfa-cancelled-enrolment", "29 suggestion username-without-path",
      ])
  }

  @Test("What the guide warns of: the permission to delete a device, without MFA")
  func delete() throws {
    let text = try seed(without: "iam:GetUser", adding: "iam:DeleteVirtualMFADevice")
    #expect(names(text) == ["username-without-path", "mfa-delete-without-mfa"])
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
    #expect(findings.map(\.severity).max() == .warning)
  }

  @Test("A device of any name can be created again after a cancelled enrolment")
  func cancelled() throws {
    let text = try seed().replacing("mfa/${aws:username}", with: "mfa/*")
    #expect(names(text) == ["username-without-path"])
  }

  @Test("Users with a path that are meant, too")
  func paths() {
    func allow(_ resource: String) -> String {
      policy(#"{"Effect": "Allow", "Action": "iam:GetUser", "Resource": "\#(resource)"}"#)
    }
    #expect(names(allow("arn:aws:iam::*:user/${aws:username}")) == ["username-without-path"])
    #expect(names(allow("arn:aws:iam::*:user/*/${aws:username}")) == [])
  }

  @Test(
    "What AWS does not take",
    arguments: [
      ("{", 1, 2), (#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:GetUser"}}"#, 1, 1),
    ])
  func malformed(text: String, line: Int, column: Int) throws {
    let finding = try #require(PolicyLint.findings(in: text).first)
    #expect(finding.name == "malformed-policy" && finding.severity == .error)
    #expect(finding.position.line == line && finding.position.column == column)
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
