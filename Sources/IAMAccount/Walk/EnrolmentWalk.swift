internal import IAMPolicy
public import OTPCore
internal import VirtualMFA

/// The life of an MFA device under a user's policies, played on an account: enrolment, a cancelled one, sessions, a phone
/// whose clock drifts, a new phone, a second device, a lost phone. It says where a user gets stuck, and which statement
/// did it; what the user cannot do, an administrator does.
public struct EnrolmentWalk: Sendable {
  /// The steps, in order.
  public private(set) var steps: [WalkStep] = []
  /// What came of it, in short: as far as the user got.
  public private(set) var outcomes: [WalkOutcome] = []

  let account: Account
  let clock: ManualClock
  let user: IAMUser

  /// Plays it.
  ///
  /// - Parameters:
  ///   - policies: names and texts of the user's policies.
  ///   - user: the user's name.
  ///   - path: the user's path, `/` or between slashes.
  ///   - time: when it begins; it takes an hour of the account's own time.
  /// - Throws: ``ServiceError`` when AWS would not take the policies.
  public init(
    _ policies: [(name: String, text: String)], user name: String = "alice", path: String = "/", at time: UnixTime
  ) throws(ServiceError) {
    clock = ManualClock(time)
    account = Account(store: SnapshotStore(), clock: clock)
    user = try account.createUser(name, path: path)
    for policy in policies {
      let arn = try account.rootUser.perform(
        "CreatePolicy", ["PolicyName": policy.name, "PolicyDocument": policy.text])?["Policy"]?["Arn"]?.text
      try account.rootUser.perform("AttachUserPolicy", ["UserName": name, "PolicyArn": arn ?? ""])
    }
    play()
  }

  /// Whether the user gets stuck somewhere, or can do without MFA what should need it.
  public var hasFindings: Bool {
    steps.contains { $0.verdict == .trap || $0.verdict == .stuck || $0.verdict == .hole }
  }

  private mutating func play() {
    guard var device = enrol() else { return }
    guard signIn(device) else { return }
    drift(&device)
    let hasNew = replace(&device)
    // The second device comes last: with it, a lost phone needs nobody.
    let other = hasNew ? second(device) : nil
    lose(device, other: other)
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
    do throws(ServiceError) {
      let value = try body(self)
      steps.append(
        WalkStep(title: title, actor: actor, action: action, error: nil, verdict: done.verdict, advice: done.advice))
      return value
    } catch {
      steps.append(
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

  /// Notes that the last step has turned out to be worse than it looked.
  mutating func judge(step: Int, _ verdict: WalkStep.Verdict, _ advice: String) {
    steps[step].verdict = verdict
    steps[step].advice = advice
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
