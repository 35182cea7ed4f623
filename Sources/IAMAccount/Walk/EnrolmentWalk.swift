internal import IAMPolicy
public import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

/// The life of an MFA device under a user's policies, played on an account: enrolment, a cancelled one, sessions, a phone
/// whose clock drifts, a new phone, a second device, a lost phone. It says where a user gets stuck, and which statement
/// did it; what the user cannot do, an administrator does. What is possible without MFA, and what a code takes, is not
/// played but proven, for all actions.
public struct EnrolmentWalk: Sendable {
  /// The steps, in order.
  public private(set) var steps: [WalkStep] = []
  /// What came of it, in short: as far as the user got.
  public private(set) var outcomes: [WalkOutcome] = []

  let account: Account
  let clock: ManualClock
  let user: IAMUser
  /// The policies by their names.
  let policies: [Policy]
  /// What was decided in the step that is being taken.
  private let heard = Lock<[DecisionRecord]>([])

  /// Plays it.
  ///
  /// - Parameters:
  ///   - policies: the user's policies, with what to call them, such as the names of their files.
  ///   - user: the user's name.
  ///   - path: the user's path, `/` or between slashes.
  ///   - identity: the account's number and partition.
  ///   - time: when it begins; it takes an hour of the account's own time.
  /// - Throws: ``ServiceError`` when AWS would not take the policies.
  public init(
    _ policies: [(name: String, text: String)], user name: String = "alice", path: String = "/",
    in identity: AccountIdentity = AccountIdentity(id: "123456789012"), at time: UnixTime
  ) throws(ServiceError) {
    clock = ManualClock(time)
    account = Account(identity, store: SnapshotStore(), clock: clock) { [heard] record in
      heard.withLock { $0.append(record) }
    }
    user = try account.createUser(name, path: path)
    for (number, policy) in policies.enumerated() {
      let arn = try account.rootUser.perform(
        "CreatePolicy",
        ["PolicyName": EnrolmentWalk.policyName(number), "PolicyDocument": policy.text])?["Policy"]?["Arn"]?.text
      try account.rootUser.perform("AttachUserPolicy", ["UserName": name, "PolicyArn": arn ?? ""])
    }
    do throws(PolicyError) {
      self.policies = try policies.map { policy throws(PolicyError) in
        try Policy(stored: policy.text, as: .identity, name: policy.name)
      }
    } catch { throw .malformedPolicy(error.message) }
    play()
  }

  /// Whether the user gets stuck somewhere, or can do without MFA what should need it.
  public var hasFindings: Bool { steps.contains(where: \.isFinding) }

  private mutating func play() {
    if var device = enrol(), signIn(device) {
      drift(&device)
      let hasNew = replace(&device)
      // The second device comes last: with it, a lost phone needs nobody.
      let other = hasNew ? second(device) : nil
      lose(device, other: other)
    }
    goWithoutMFA()
  }

  // MARK: Steps

  /// Takes a step and notes how it went.
  ///
  /// - Returns: what the step gave, `nil` when it was refused.
  mutating func take<Value>(
    _ title: String, _ actor: WalkStep.Actor, _ action: String,
    done: (verdict: WalkStep.Verdict, advice: String?) = (.fine, nil),
    refused: (verdict: WalkStep.Verdict, advice: String?), _ body: (EnrolmentWalk) throws(ServiceError) -> Value
  ) -> Value? {
    heard.withLock { $0 = [] }
    do throws(ServiceError) {
      let value = try body(self)
      note(WalkStep(title: title, actor: actor, action: action, verdict: done.verdict, advice: done.advice))
      return value
    } catch {
      note(
        WalkStep(
          title: title, actor: actor, action: action, error: error, verdict: refused.verdict, advice: refused.advice))
      return nil
    }
  }

  /// Takes a step that gives nothing.
  ///
  /// - Returns: whether it was done.
  @discardableResult
  mutating func takes(
    _ title: String, _ actor: WalkStep.Actor, _ action: String,
    done: (verdict: WalkStep.Verdict, advice: String?) = (.fine, nil),
    refused: (verdict: WalkStep.Verdict, advice: String?), _ body: (EnrolmentWalk) throws(ServiceError) -> Void
  ) -> Bool {
    take(title, actor, action, done: done, refused: refused, body) != nil
  }

  /// Lets the user take a step and, when that is refused, an administrator.
  ///
  /// - Parameters:
  ///   - helped: the administrator's step.
  ///   - session: with what the user takes it; `nil` with the key.
  /// - Returns: what the step gave.
  mutating func takeWithHelp<Value>(
    _ title: String, _ action: String, in session: Session? = nil, helped: String,
    refused: (verdict: WalkStep.Verdict, advice: String?),
    _ body: (EnrolmentWalk, (any AccountPrincipal)?) throws(ServiceError) -> Value
  ) -> Value? {
    let own = take(
      title, session == nil ? .user : .userWithMFA, action, refused: refused,
      { walk throws(ServiceError) in try body(walk, session) })
    return own
      ?? take(
        helped, .administrator, action, refused: (.stuck, nil),
        { walk throws(ServiceError) in try body(walk, walk.account.rootUser) })
  }

  /// Notes that the last step has turned out to be worse than it looked.
  mutating func judge(step: Int, _ verdict: WalkStep.Verdict, _ advice: String?) {
    steps[step].verdict = verdict
    steps[step].advice = advice
  }

  /// Notes a step that was proven.
  mutating func prove(
    _ title: String, _ actor: WalkStep.Actor, _ sets: [ActionSet],
    _ verdict: WalkStep.Verdict = .fine, _ advice: String? = nil
  ) {
    steps.append(
      WalkStep(
        title: title, actor: actor, action: sets.first?.description ?? "*", isProven: true, verdict: verdict,
        advice: advice))
  }

  /// Notes a step with what policies said in it.
  private mutating func note(_ step: WalkStep) {
    let records = heard.withLock { $0 }
    var step = step
    if let record = records.last(where: { $0.action == step.action }) ?? records.last {
      if record.resource != "*" { step.resource = record.resource }
      if let error = step.error, !record.decision.isAllowed {
        step.error = ServiceError(error.code, error.status, error.message, detail: error.detail.map(named))
        if let statement = record.decision.reasons.first?.statement, record.decision.outcome == .explicitDeny {
          step.statement = WalkStep.Statement(
            policy: named(statement.policyName), number: statement.reference.statement, sid: statement.sid,
            line: statement.position?.line)
          // To allow more does not help against a Deny.
          if let advice = step.advice, let place = advice.firstRange(of: "allow " + step.action) {
            step.advice = advice[..<place.lowerBound] + "leave \(step.action) out of what that statement denies"
          }
        }
      }
    }
    // The same fault is told once.
    let isKnown = steps.contains { other in
      other.isFinding && other.error != nil && other.action == step.action && other.error == step.error
        && other.statement == step.statement
    }
    if step.isFinding, isKnown { (step.verdict, step.advice) = (.help, nil) }
    steps.append(step)
  }

  /// What the policies are called in the account: names that AWS takes, and that do not begin with each other.
  private static func policyName(_ number: Int) -> String { "policy-\(number + 1)-of-the-walk" }

  /// A text with the policies called as the walk was given them.
  private func named(_ text: String) -> String {
    policies.enumerated().reduce(text) { text, policy in
      text.replacing(
        account.identity.arn("policy/" + EnrolmentWalk.policyName(policy.offset)), with: policy.element.name)
    }
  }

  /// Notes what came of a part.
  mutating func note(_ part: WalkOutcome.Part, _ text: String) {
    outcomes.append(WalkOutcome(part: part, text: text))
  }
}

/// A device with the phone that shows its codes, as its clock is now.
struct HeldDevice {
  let device: MFADevice
  var phone: Phone

  init(_ device: MFADevice) { (self.device, phone) = (device, device.phone) }
}
