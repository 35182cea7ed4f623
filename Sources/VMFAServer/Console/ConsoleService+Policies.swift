internal import IAMAccount
internal import IAMPolicy
internal import IAMPolicyLint
internal import OTPCore
internal import VMFAEncoding

extension ConsoleService {
  /// A policy has 6,144 characters at most, blanks not counted.
  private static let policyBytes = 32_768
  /// A person reads no more, and all of AWS's actions would be a megabyte.
  private static let matrixRows = 200
  /// With how many numbers a policy may compare the age of MFA for a walk: each is a caller of its own to be proven for.
  private static let ages = 32

  /// What a policy would do, before anybody has it: findings, what each kind of credentials may, and an enrolment.
  func checkPolicy(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    // The account may have no such user any more.
    do throws(ServiceError) { _ = try principal.caller() } catch {
      throw Refusal(401, "NotSignedIn", "The sign-in is over.")
    }
    let text = try body.needed("policy")
    guard text.utf8.count <= Self.policyBytes else {
      throw Refusal(200, "InvalidInput", "The policy is longer than AWS takes.")
    }
    var members: [(name: String, value: JSONOutput)] = [
      ("findings", .array(PolicyLint.findings(in: text, as: .identity).map { .object($0.members) }))
    ]
    // What AWS would not store need not be looked at further.
    guard PolicyQuota.managed.allows([text]) else {
      let problem =
        "The policy has more than \(PolicyQuota.managed.rawValue) characters without white space: AWS takes none"
      members += [("matrix", .null), ("walk", .null), ("problem", .string(problem + " that is as long."))]
      return .object(members)
    }
    do throws(PolicyError) {
      let policy = try Policy(validating: text, as: .identity, name: "policy")
      let matrix = PolicyMatrix(
        AccessPolicies(identity: [policy]), actions: PolicyMatrix.actions(namedBy: [policy]),
        account: world.account.identity.id, everyOther: PolicyMatrix.speakOfEveryOther([policy]),
        atMost: Self.matrixRows)
      members.append(("matrix", matrix.output))
      do throws(ServiceError) {
        let conditions = policy.document.statements.flatMap(\.conditions)
        let ages = conditions.filter { ConditionKey($0.key) == .multiFactorAuthAge }.flatMap(\.values)
        guard ages.count <= Self.ages else {
          throw ServiceError("TooManyAges", 400, "The policy compares the age of MFA with too many numbers for a walk.")
        }
        let walk = try EnrolmentWalk([("policy", text)], in: world.account.identity, at: world.clock.now)
        members.append(("walk", walk.output))
      } catch { members += [("walk", .null), ("problem", .string(error.message))] }
    } catch { members += [("matrix", .null), ("walk", .null), ("problem", .string(error.message))] }
    return .object(members)
  }

  /// The policy that the guide gives to people who manage their own device.
  func seedPolicy(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    ["policy": .string(SelfManagedMFAPolicy.text)]
  }
}

extension EnrolmentWalk {
  fileprivate var output: JSONOutput {
    [
      "steps": .array(steps.map(\.output)),
      "outcomes": .array(outcomes.map { ["part": .string($0.part.rawValue), "text": .string($0.text)] }),
    ]
  }
}
