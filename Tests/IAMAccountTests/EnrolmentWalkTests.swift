import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@Suite("A walk through an enrolment")
struct EnrolmentWalkTests {
  private func document(_ name: String) throws -> String {
    try String(
      contentsOf: Vectors.packageRoot.appending(path: "Vectors/policy/documents/\(name).json"), encoding: .utf8)
  }

  private func walk(_ text: String, path: String = "/") throws -> EnrolmentWalk {
    try EnrolmentWalk([("policy", text)], path: path, at: UnixTime(seconds: 1_795_458_000))
  }

  /// The findings, with the action and what the error names.
  private func findings(_ walk: EnrolmentWalk) -> [String] {
    walk.steps.filter(\.isFinding).map { "\($0.verdict) \($0.action)" }
  }

  private func statements(_ texts: String...) -> String {
    #"{"Version": "2012-10-17", "Statement": ["# + texts.joined(separator: ", ") + "]}"
  }

  /// The last step that was played.
  private func last(_ walk: EnrolmentWalk) -> WalkStep? { walk.steps.last { !$0.isProven } }

  @Test("The seed policy: a cancelled enrolment is a trap, and the statement that did it is named")
  func seed() throws {
    let walk = try walk(document("seed"))
    #expect(findings(walk) == ["trap iam:DeleteVirtualMFADevice"])
    let trap = try #require(walk.steps.first { $0.verdict == .trap })
    #expect(trap.error?.code == "AccessDenied" && trap.error?.detail?.contains("`DenyAllExceptListedIfNoMFA`") == true)
    #expect(trap.resource == "arn:aws:iam::123456789012:mfa/alice")
    #expect(trap.statement?.policy == "policy" && trap.statement?.number == 3 && trap.statement?.line == 31)
    #expect(trap.statement?.sid == "DenyAllExceptListedIfNoMFA")
    #expect(last(walk)?.title == "enables it" && last(walk)?.error == nil)
    #expect(walk.steps.contains { $0.actor == .administrator && $0.title == "deletes it for the user" })
    #expect(
      outcomes(walk) == [
        "cancelledEnrolment: locked out until an administrator deletes the device",
        "enrolment: the user enables a device",
        "session: a code gives one, and it is of use",
        "latePhone: the user resynchronises it",
        "newPhone: the user replaces the device, with MFA",
        "secondDevice: none: the device must be called as the user is",
        "lostPhone: an administrator deactivates and deletes the device",
        "withoutMFA: iam:CreateVirtualMFADevice, iam:EnableMFADevice, iam:GetUser, iam:ListMFADevices, "
          + "iam:ListVirtualMFADevices, iam:ResyncMFADevice",
      ])
  }

  private func outcomes(_ walk: EnrolmentWalk) -> [String] { walk.outcomes.map { "\($0.part): \($0.text)" } }

  @Test(
    "The guide's newer policy: devices of any name, so that a cancelled one is in nobody's way, and a second one helps")
  func newer() throws {
    let walk = try walk(document("reference_policies_examples_iam_mfa-selfmanage"))
    #expect(findings(walk) == [])
    #expect(walk.steps.contains { $0.title == "creates a device of another name instead" && $0.error == nil })
    #expect(last(walk)?.title == "signs in with the second device" && last(walk)?.error == nil)
    #expect(!walk.steps.contains { $0.actor == .administrator })
    // What is different from the seed policy.
    #expect(
      outcomes(walk).filter { !["enrolment", "session", "latePhone", "withoutMFA"].contains($0.prefix { $0 != ":" }) }
        == [
          "cancelledEnrolment: another name helps; the first device stays behind",
          "newPhone: the user replaces it, with MFA; the old one stays behind",
          "secondDevice: the user enables one, with MFA",
          "lostPhone: the user signs in with the second device",
        ])
  }

  @Test("Who may deactivate the old device but not delete it cannot have a new one of the same name")
  func newPhone() throws {
    let seed = try document("seed").replacing(#/,\s+"iam:DeleteVirtualMFADevice"/#, with: "")
    let walk = try walk(seed)
    #expect(findings(walk) == ["trap iam:DeleteVirtualMFADevice", "trap iam:DeleteVirtualMFADevice"])
    let trap = try #require(walk.steps.last { $0.verdict == .trap })
    #expect(trap.actor == .userWithMFA && trap.error?.detail?.contains("no identity-based policy allows") == true)
    #expect(outcomes(walk).contains("newPhone: locked out until an administrator deletes the old device"))
  }

  @Test(
    "Broken policies: the step and the action are named",
    arguments: [
      // The permission is there, but the Deny without MFA takes it away.
      (#""iam:EnableMFADevice","#, "", ["trap iam:DeleteVirtualMFADevice", "stuck iam:EnableMFADevice"]),
      (#""iam:CreateVirtualMFADevice","#, "", ["stuck iam:CreateVirtualMFADevice"]),
      (#""iam:ResyncMFADevice","#, "", ["trap iam:DeleteVirtualMFADevice", "trap iam:ResyncMFADevice"]),
      // What the guide warns of. That a device which is in use needs MFA to be deactivated, AWS asks by itself.
      (
        #""iam:ResyncMFADevice","#, #""iam:ResyncMFADevice", "iam:DeleteVirtualMFADevice", "iam:DeactivateMFADevice","#,
        ["hole iam:DeleteVirtualMFADevice"]
      ),
    ])
  func broken(action: String, instead: String, expected: [String]) throws {
    let seed = try document("seed")
    // The last place is that in NotAction.
    let place = try #require(seed.range(of: action, options: .backwards))
    #expect(findings(try walk(seed.replacingCharacters(in: place, with: instead))) == expected)
  }

  @Test("A user with a path is not the one that the policy names; each fault is told once, though it comes again")
  func path() throws {
    let walk = try walk(document("seed"), path: "/team/")
    #expect(
      findings(walk)
        == [
          "trap iam:DeleteVirtualMFADevice", "stuck iam:EnableMFADevice",
          "trap iam:ResyncMFADevice",
        ])
    #expect(walk.steps.contains { $0.title == "enables it for the user" && $0.actor == .administrator })
    #expect(walk.outcomes.contains { $0.part == .lostPhone })
  }

  @Test("What the user may not do, an administrator does, and the story goes on to its end")
  func help() throws {
    let walk = try walk(
      statements(
        #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#
      ))
    #expect(
      findings(walk)
        == ["stuck iam:CreateVirtualMFADevice", "stuck iam:EnableMFADevice", "trap iam:ResyncMFADevice"])
    #expect(walk.steps.filter { $0.actor == .administrator }.allSatisfy { $0.error == nil })
    #expect(
      outcomes(walk) == [
        "enrolment: only with an administrator: iam:CreateVirtualMFADevice and iam:EnableMFADevice are refused",
        "session: a code gives one, but not the console's page of the own devices",
        "latePhone: locked out until an administrator resynchronises it",
        "newPhone: an administrator has to deactivate the old device",
        "secondDevice: none: iam:CreateVirtualMFADevice is refused",
        "lostPhone: an administrator deactivates and deletes the device", "withoutMFA: nothing",
      ])
  }

  @Test("An account and a partition of its own")
  func account() throws {
    let text = try document("seed").replacing("arn:aws:iam::*:", with: "arn:aws-cn:iam::111122223333:")
    func findings(_ identity: AccountIdentity) throws -> [String] {
      self.findings(try EnrolmentWalk([("policy", text)], in: identity, at: UnixTime(seconds: 1_795_458_000)))
    }
    #expect(
      try findings(AccountIdentity(id: "111122223333", partition: "aws-cn")) == ["trap iam:DeleteVirtualMFADevice"])
    #expect(try findings(AccountIdentity(id: "111122223333")).contains("stuck iam:CreateVirtualMFADevice"))
  }

  // MARK: What is proven

  private static let enrolment =
    #"{"Effect": "Allow", "Action": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ResyncMFADevice"], "Resource": "*"}"#
  private static let everything = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#

  private func denying(_ condition: String) -> String {
    #"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"# + condition + "}}"
  }

  @Test("A session with MFA is of use when anything is open in it, not only the list of devices")
  func useful() throws {
    let storage =
      #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#
    let useful = try walk(statements(Self.enrolment, storage))
    #expect(findings(useful) == [])
    let look = try #require(useful.steps.first { $0.action == "iam:ListMFADevices" })
    #expect(
      look.verdict == .help && look.advice?.contains("console's page") == true && look.advice?.contains("s3:*") == true)
    #expect(findings(try walk(statements(Self.enrolment))) == ["stuck iam:ListMFADevices"])
  }

  @Test("`true` where `false` is meant: with a code less is possible than without")
  func lost() throws {
    let walk = try walk(
      statements(Self.everything, denying(#""BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}"#)))
    #expect(
      findings(walk) == ["hole iam:DeleteVirtualMFADevice", "trap * except iam:*", "hole * except iam:*"])
    #expect(walk.steps.first { $0.verdict == .trap }?.actor == .userWithMFA)
  }

  @Test(
    "What is kept from one kind of credentials without MFA and left to the other is a hole",
    arguments: [
      (#""Null": {"aws:MultiFactorAuthPresent": "true"}"#, WalkStep.Actor.userWithoutMFA as WalkStep.Actor?),
      (#""Bool": {"aws:MultiFactorAuthPresent": "false"}"#, .user),
      (#""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#, nil),
      // Both lack it.
      (#""Null": {"aws:MultiFactorAuthAge": "true"}"#, nil),
    ])
  func holes(condition: String, actor: WalkStep.Actor?) throws {
    let walk = try walk(statements(Self.everything, denying(condition)))
    let holes = walk.steps.filter { $0.verdict == .hole && $0.isProven }
    #expect(holes.map(\.actor) == (actor.map { [$0] } ?? []))
    #expect(holes.allSatisfy { $0.action == "* except iam:*" })
    #expect(walk.outcomes.last?.part == .withoutMFA)
    #expect(walk.outcomes.last?.text.hasPrefix("open to") == (actor != nil))
  }

  @Test("A hole on some resources is one, though the action is open on others")
  func holeOnResources() throws {
    let deny =
      #"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::secret/*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}"#
    let walk = try walk(
      statements(Self.enrolment, #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#, deny))
    #expect(findings(walk) == ["hole s3:*"])
    #expect(walk.steps.last { $0.verdict == .hole }?.actor == .user)
  }

  @Test("IAM, which AWS itself keeps from sessions without MFA, is no hole for them")
  func keptFromSessions() throws {
    let walk = try walk(
      statements(
        Self.enrolment,
        #"{"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*", "Condition": {"Null": {"aws:MultiFactorAuthPresent": "false"}}}"#
      ))
    #expect(!walk.steps.contains { $0.verdict == .hole })
  }

  @Test("Policies that do not ask for MFA have no holes in that, and it is said")
  func unasked() throws {
    let walk = try walk(statements(Self.enrolment, #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#))
    #expect(findings(walk) == [])
    #expect(walk.outcomes.last?.text == "the policies do not ask for MFA")
  }

  @Test("A policy that AWS would not take is no walk")
  func malformed() throws { #expect(throws: ServiceError.self) { try walk("{}") } }
}
