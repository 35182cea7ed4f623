internal import IAMPolicy
public import OTPCore
internal import VirtualMFA

/// The life of an MFA device under a user's policies, played on an account: enrolment, a cancelled one, sessions, a phone
/// whose clock drifts, a lost phone, a second device. It says where a user gets stuck, and which statement did it.
public struct EnrolmentWalk: Sendable {
  /// The steps, in order.
  public private(set) var steps: [WalkStep] = []

  private let account: Account
  private let clock: ManualClock
  private let user: IAMUser

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
    try play()
  }

  /// Whether the user gets stuck somewhere, or can do without MFA what should need it.
  public var hasFindings: Bool {
    steps.contains { $0.verdict == .trap || $0.verdict == .stuck || $0.verdict == .hole }
  }

  private mutating func play() throws(ServiceError) {
    guard let device = try enrol() else { return }
    var phone = device.phone
    guard signIn(device, phone) else { return }
    drift(device, &phone)
    lose(device, other: try second(device, phone))
  }

  // MARK: Chapters

  /// Creates a device, cancels, begins again, and enables it.
  private mutating func enrol() throws(ServiceError) -> MFADevice? {
    var cancelled: MFADevice?
    guard
      take(
        "creates a virtual device, and closes the page before it is enabled", .user, "iam:CreateVirtualMFADevice",
        refused: (.stuck, "allow iam:CreateVirtualMFADevice on the user's own device, also without MFA"),
        { walk throws(ServiceError) in cancelled = try walk.user.createDevice() })
    else { return nil }
    let first = cancelled
    let isFree = take(
      "begins again, under the same name", .user, "iam:CreateVirtualMFADevice", refused: (.help, nil),
      { walk throws(ServiceError) in cancelled = try walk.user.createDevice() })
    if !isFree, let first {
      let isDeleted = take(
        "deletes what the first attempt has left", .user, "iam:DeleteVirtualMFADevice",
        done: (.hole, "without MFA a device can be deleted: whoever has the key can begin to take MFA away"),
        refused: (.help, nil), { walk throws(ServiceError) in try walk.user.delete(first) })
      if !isDeleted {
        let refusal = steps.count - 1
        let isOther = take(
          "creates a device of another name instead", .user, "iam:CreateVirtualMFADevice",
          done: (.fine, "the user gets on; the cancelled device stays behind as nobody's"), refused: (.help, nil),
          { walk throws(ServiceError) in cancelled = try walk.user.createDevice(walk.user.name + "-2") })
        if !isOther {
          steps[refusal].verdict = .trap
          steps[refusal].advice =
            "a cancelled enrolment locks the user out until an administrator deletes the device; the permission to delete it "
            + "must not be given without MFA"
          take(
            "deletes it for the user", .administrator, "iam:DeleteVirtualMFADevice", refused: (.stuck, nil),
            { walk throws(ServiceError) in try walk.user.delete(first, as: walk.account.rootUser) })
        }
      }
      if cancelled?.serialNumber == first.serialNumber {
        take(
          "creates a device", .user, "iam:CreateVirtualMFADevice", refused: (.stuck, nil),
          { walk throws(ServiceError) in cancelled = try walk.user.createDevice() })
      }
    }
    guard let device = cancelled else { return nil }
    let isEnabled = take(
      "enables it with two codes", .user, "iam:EnableMFADevice",
      refused: (
        .stuck,
        "allow iam:EnableMFADevice on the user, and leave it out of what is denied without MFA; a user with a path is "
          + "user/PATH/NAME"
      ), { walk throws(ServiceError) in try walk.user.enable(device, with: device.phone) })
    return isEnabled ? device : nil
  }

  /// Gets a session with MFA, and uses it.
  private mutating func signIn(_ device: MFADevice, _ shown: Phone) -> Bool {
    var session: Session?
    let isIn = take(
      "gets a session with a code", .user, "sts:GetSessionToken", refused: (.stuck, nil),
      { walk throws(ServiceError) in session = try walk.user.session(mfa: device, with: shown) })
    guard isIn, let session else { return false }
    take(
      "looks at the own devices in it", .userWithMFA, "iam:ListMFADevices",
      refused: (.stuck, "with MFA nothing opens: allow iam:ListMFADevices on the user"),
      { walk throws(ServiceError) in try session.perform("ListMFADevices", ["UserName": walk.user.name]) })
    return true
  }

  /// The phone's clock runs late until codes fail, and two codes put it right.
  private mutating func drift(_ device: MFADevice, _ phone: inout Phone) {
    clock.advance(seconds: 1800)
    phone.drift = -180_000
    let late = phone
    take(
      "signs in with a phone that is three minutes late", .user, "sts:GetSessionToken", refused: (.fine, nil),
      { walk throws(ServiceError) in _ = try walk.user.session(mfa: device, with: late) })
    let isSynchronized = take(
      "resynchronises it with two codes", .user, "iam:ResyncMFADevice",
      refused: (
        .trap,
        "a phone that is late locks its user out: allow iam:ResyncMFADevice on the user, also without MFA, for no code is "
          + "right then"
      ), { walk throws(ServiceError) in try walk.user.resynchronize(device, with: late) })
    if !isSynchronized {
      take(
        "resynchronises it for the user", .administrator, "iam:ResyncMFADevice", refused: (.stuck, nil),
        { walk throws(ServiceError) in try walk.user.resynchronize(device, with: late, as: walk.account.rootUser) })
    }
    clock.advance(seconds: 60)
    take(
      "signs in again", .user, "sts:GetSessionToken", refused: (.stuck, nil),
      { walk throws(ServiceError) in _ = try walk.user.session(mfa: device, with: late) })
  }

  /// With MFA, a second device for the day when the first is lost.
  private mutating func second(_ first: MFADevice, _ phone: Phone) throws(ServiceError) -> MFADevice? {
    clock.advance(seconds: 60)
    guard let session = try? user.session(mfa: first, with: phone) else { return nil }
    var device: MFADevice?
    take(
      "creates a second device", .userWithMFA, "iam:CreateVirtualMFADevice",
      refused: (
        .help, "the user can have one device only, for its name must be the user's: a lost phone always needs help"
      ),
      { walk throws(ServiceError) in device = try walk.user.createDevice(walk.user.name + "-second", as: session) })
    guard let device else { return nil }
    let made = device
    let isEnabled = take(
      "enables it", .userWithMFA, "iam:EnableMFADevice", refused: (.trap, "allow iam:EnableMFADevice with MFA"),
      { walk throws(ServiceError) in try walk.user.enable(made, with: made.phone, as: session) })
    return isEnabled ? device : nil
  }

  /// The phone is gone: whoever has the key alone must not get rid of its device.
  private mutating func lose(_ device: MFADevice, other: MFADevice?) {
    clock.advance(seconds: 60)
    let isHeld = !take(
      "deactivates the device of a lost phone without MFA", .user, "iam:DeactivateMFADevice",
      done: (.hole, "without MFA a device can be deactivated: deny iam:DeactivateMFADevice unless a code was given"),
      refused: (.fine, nil), { walk throws(ServiceError) in try walk.user.deactivate(device) })
    if let other {
      take(
        "signs in with the second device", .user, "sts:GetSessionToken", refused: (.stuck, nil),
        { walk throws(ServiceError) in _ = try walk.user.session(mfa: other, with: other.phone) })
      return
    }
    guard isHeld else { return }
    take(
      "deactivates and deletes it", .administrator, "iam:DeactivateMFADevice", refused: (.stuck, nil),
      { walk throws(ServiceError) in
        try walk.user.deactivate(device, as: walk.account.rootUser)
        try walk.user.delete(device, as: walk.account.rootUser)
      })
    var next: MFADevice?
    take(
      "creates a device on a new phone", .user, "iam:CreateVirtualMFADevice", refused: (.stuck, nil),
      { walk throws(ServiceError) in
        // What a cancelled enrolment left may still have the name.
        if let device = try? walk.user.createDevice() {
          next = device
        } else {
          next = try walk.user.createDevice(walk.user.name + "-3")
        }
      })
    guard let next else { return }
    take(
      "enables it", .user, "iam:EnableMFADevice", refused: (.stuck, nil),
      { walk throws(ServiceError) in try walk.user.enable(next, with: next.phone) })
  }

  // MARK: Steps

  /// Takes a step and notes how it went.
  ///
  /// - Returns: whether it was done.
  @discardableResult
  private mutating func take(
    _ title: String, _ actor: WalkStep.Actor, _ action: String,
    done: (verdict: WalkStep.Verdict, advice: String?) = (.fine, nil),
    refused: (verdict: WalkStep.Verdict, advice: String?), _ body: (EnrolmentWalk) throws(ServiceError) -> Void
  ) -> Bool {
    do throws(ServiceError) {
      try body(self)
      steps.append(
        WalkStep(title: title, actor: actor, action: action, error: nil, verdict: done.verdict, advice: done.advice))
      return true
    } catch {
      steps.append(
        WalkStep(
          title: title, actor: actor, action: action, error: error, verdict: refused.verdict, advice: refused.advice))
      return false
    }
  }
}
