import IAMAccount
import IAMPolicyLint
import OTPCore
import Testing
import VMFATestSupport

/// What lint says of a policy's text, a user lives through under it.
@Suite("Lint and walk agree")
struct WalkAndLintTests {
  private static let listed = [
    "iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ResyncMFADevice", "iam:DeleteVirtualMFADevice",
  ]

  /// The guide's policy with other actions in `NotAction`, devices of one name or of any, and another operator.
  private func policy(_ left: [String], anyName: Bool, _ condition: String) -> String {
    let own = #""arn:aws:iam::*:user/${aws:username}""#
    return """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["iam:CreateVirtualMFADevice", "iam:DeleteVirtualMFADevice"],
         "Resource": "arn:aws:iam::*:mfa/\(anyName ? "*" : "${aws:username}")"},
        {"Effect": "Allow", "Resource": \(own), "Action": ["iam:DeactivateMFADevice", "iam:EnableMFADevice",
         "iam:ListMFADevices", "iam:ResyncMFADevice"]},
        {"Effect": "Deny", "NotAction": [\((left + ["iam:ListMFADevices"]).map { "\"\($0)\"" }.joined(separator: ", "))],
         "Resource": "*", "Condition": {\(condition)}}]}
      """
  }

  @Test(
    "Every choice of what is left without MFA", .timeLimit(.minutes(3)),
    arguments: [
      #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#, #""Bool": {"aws:MultiFactorAuthPresent": "false"}"#,
      #""NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "100000"}"#,
    ])
  func choices(condition: String) throws {
    for choice in 0..<32 {
      let left = Self.listed.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element)
      let text = policy(left, anyName: choice & 16 != 0, condition)
      let names = PolicyLint.findings(in: text)
      func lintSays(_ name: String, _ action: String) -> Bool {
        names.contains { $0.name == name && $0.message.contains(action) }
      }
      let walk = try EnrolmentWalk([("policy", text)], at: UnixTime(seconds: 1_795_458_000))
      func walkSays(_ verdict: WalkStep.Verdict, _ action: String) -> Bool {
        walk.steps.contains { $0.verdict == verdict && $0.action == action && $0.actor == .user }
      }
      for action in ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"] {
        #expect(lintSays("mfa-enrolment-locked-out", action) == walkSays(.stuck, action), "\(action): \(text)")
      }
      #expect(
        lintSays("mfa-resync-locked-out", "iam:ResyncMFADevice") == walkSays(.trap, "iam:ResyncMFADevice"), "\(text)")
      let deletion = "iam:DeleteVirtualMFADevice"
      #expect(names.contains { $0.name == "mfa-cancelled-enrolment" } == walkSays(.trap, deletion), "\(text)")
      // Where all of it is open to long-term keys, lint has said so once; and who cannot begin has nothing to delete.
      if !names.contains(where: { $0.name == "mfa-bool-in-deny" }), left.contains("iam:CreateVirtualMFADevice") {
        #expect(names.contains { $0.name == "mfa-delete-without-mfa" } == walkSays(.hole, deletion), "\(text)")
      }
    }
  }
}
