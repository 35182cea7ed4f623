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
    walk.steps.filter { [.trap, .stuck, .hole].contains($0.verdict) }.map { "\($0.verdict) \($0.action)" }
  }

  @Test("The seed policy: a cancelled enrolment is a trap, and the statement that did it is named")
  func seed() throws {
    let walk = try walk(document("seed"))
    #expect(findings(walk) == ["trap iam:DeleteVirtualMFADevice"])
    let trap = try #require(walk.steps.first { $0.verdict == .trap })
    #expect(trap.error?.code == "AccessDenied" && trap.error?.detail?.contains("`DenyAllExceptListedIfNoMFA`") == true)
    #expect(walk.steps.last?.title == "enables it" && walk.steps.last?.error == nil)
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
      ])
  }

  private func outcomes(_ walk: EnrolmentWalk) -> [String] { walk.outcomes.map { "\($0.part): \($0.text)" } }

  @Test(
    "The guide's newer policy: devices of any name, so that a cancelled one is in nobody's way, and a second one helps")
  func newer() throws {
    let walk = try walk(document("reference_policies_examples_iam_mfa-selfmanage"))
    #expect(findings(walk) == [])
    #expect(walk.steps.contains { $0.title == "creates a device of another name instead" && $0.error == nil })
    #expect(walk.steps.last?.title == "signs in with the second device" && walk.steps.last?.error == nil)
    #expect(!walk.steps.contains { $0.actor == .administrator })
    // What is different from the seed policy.
    #expect(
      outcomes(walk).filter { !["enrolment", "session", "latePhone"].contains($0.prefix { $0 != ":" }) } == [
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

  @Test("A user with a path is not the one that the policy names")
  func path() throws {
    #expect(
      findings(try walk(document("seed"), path: "/team/"))
        == ["trap iam:DeleteVirtualMFADevice", "stuck iam:EnableMFADevice"])
  }

  @Test("A policy that AWS would not take is no walk")
  func malformed() throws { #expect(throws: ServiceError.self) { try walk("{}") } }
}
