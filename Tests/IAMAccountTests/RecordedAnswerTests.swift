import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("Answers as recorded from AWS")
struct RecordedAnswerTests {
  private static let now = UnixTime(milliseconds: 1_767_225_600_000)

  /// Where AWS's policies have a past: the catalogue has the version that applies alone.
  private static let known = [
    "account.txt TestGetAccountAuthorizationDetails/test_get_account_authorization_details_filter_aws_managed_policy": [
      ".Policies[0].PolicyVersionList has 1 elements"
    ],
    "managed-policies.txt TestGetAwsManagedPolicy/test_get_aws_managed_policy_higher_version": [
      ".Versions has 1 elements"
    ],
  ]

  private func driver() -> ProcessDriver { ProcessDriver(MemoryStore(), as: RecordedAnswers.account, propagation: 0) }

  @Test(arguments: RecordedAnswers.tests.map { Recording(name: $0.name, calls: $0.calls) })
  func answers(_ recording: Recording) throws {
    let differences = try RecordedAnswers.play(recording.calls, on: driver(), at: Self.now)
    let known = Self.known[recording.name] ?? []
    #expect(
      differences.count == known.count && zip(differences, known).allSatisfy { $0.contains($1) }, "\(differences)")
  }

  @Test(
    "CreatePolicy",
    arguments: Vectors.load("policy/validation.txt", keys: ["kind", "text", "expect", "message"])
      .filter { $0.optional("id")?.hasPrefix("moto-") == true })
  func policies(_ document: Vector) throws {
    let fields = ["PolicyName": "policy", "PolicyDocument": document["text"]]
    switch driver().call("CreatePolicy", .iam, fields, as: nil) {
    case .success: #expect(document["expect"] == "accept")
    case .failure(let code, let status, let message):
      #expect(document["expect"] == "refuse")
      #expect(code == "MalformedPolicyDocument" && status == 400 && message == document["message"])
    }
  }
}

/// A test with its place, for the name that a run shows.
struct Recording: Sendable, CustomTestStringConvertible {
  let name: String
  let calls: [Vector]

  var testDescription: String { name }
}
