import Testing
import VMFATesting

/// What the guide says of the policy on self-managed MFA, lived through by alice and the administrator.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-mfa-only.html
@Suite("The story of alice and her MFA device", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct SelfManagedMFAStory {
  let clock = TestAccount.current.clock
  let account = TestAccount.current.account
  let alice: IAMUser

  init() throws {
    alice = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    try account.createUser("bob")
  }

  /// Code and message of what must be refused.
  private func refusal(_ body: () throws -> Void, _ place: SourceLocation = #_sourceLocation) -> String {
    do { try body() } catch let error as ServiceError { return "\(error.status) \(error.code): \(error.message)" } catch
    {
      return "\(error)"
    }
    Issue.record("it was not refused", sourceLocation: place)
    return ""
  }

  /// The text of a denial. AWS names a user by `user NAME`, and all else by its ARN.
  private func denied(_ action: String, _ resource: String, explicit: Bool) -> String {
    "403 AccessDenied: User: arn:aws:iam::123456789012:user/alice is not authorized to perform: \(action) on resource: "
      + "\(resource) "
      + (explicit
        ? "with an explicit deny in an identity-based policy"
        : "because no identity-based policy allows the \(action) action")
  }

  private static let own = "arn:aws:iam::123456789012:mfa/alice"
  private static let invalidCode = "403 InvalidAuthenticationCode: Authentication code for device is not valid."
  private static let usedCode =
    "403 AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. "
  private static let invalidToken =
    "403 InvalidClientTokenId: The security token included in the request is invalid."

  @Test("Before she has MFA, alice may enrol a device and look at her own, and nothing else")
  func before() throws {
    try alice.perform("ListVirtualMFADevices")
    try alice.perform("GetUser", ["UserName": "alice"])
    try alice.perform("ListMFADevices", ["UserName": "alice"])
    #expect(
      refusal { try alice.perform("ListUsers") }
        == denied("iam:ListUsers", "arn:aws:iam::123456789012:user/", explicit: true))
    #expect(try alice.decide("s3:ListAllMyBuckets").outcome == .explicitDeny)
    // "Users can't view or manage the MFA device for other users."
    #expect(
      refusal { try alice.perform("ListMFADevices", ["UserName": "bob"]) }
        == denied("iam:ListMFADevices", "user bob", explicit: false))
    #expect(
      refusal { _ = try alice.createDevice("bob") }
        == denied("iam:CreateVirtualMFADevice", "arn:aws:iam::123456789012:mfa/bob", explicit: false))
    #expect(
      refusal { _ = try alice.createDevice(path: "/team/") }
        == denied("iam:CreateVirtualMFADevice", "arn:aws:iam::123456789012:mfa/team/alice", explicit: false))

    // A session without a code opens nothing either: with it IAM answers nobody.
    let session = try alice.session()
    #expect(try !session.hasMFA())
    #expect(refusal { try session.perform("GetUser") } == Self.invalidToken)
    #expect(try session.decide("s3:ListAllMyBuckets").outcome == .explicitDeny)
  }

  @Test("She enrols a phone, gets a session with its code, and the gate opens")
  func enrolment() throws {
    let device = try alice.createDevice()
    #expect(device.serialNumber == Self.own)
    #expect(device.seed.count == 40)
    let phone = device.phone
    let codes = try phone.pair(at: clock.now)
    #expect(refusal { try alice.enable(device, codes.second, codes.first) } == Self.invalidCode)
    #expect(refusal { try alice.enable(device, codes.second, codes.second) } == Self.invalidCode)
    try alice.enable(device, codes.first, codes.second)

    // "In other cases, this policy denies access": her key alone still opens nothing.
    #expect(
      refusal { try alice.deactivate(device) }
        == denied("iam:DeactivateMFADevice", "user alice", explicit: true))

    let code = try phone.code(at: clock.now)
    let session = try alice.session(mfa: device, code: code)
    #expect(try session.hasMFA())
    #expect(refusal { _ = try alice.session(mfa: device, code: code) } == Self.usedCode)
    try session.perform("GetUser")
    #expect(
      refusal { try session.perform("ListUsers") }
        == denied("iam:ListUsers", "arn:aws:iam::123456789012:user/", explicit: false))
    let decision = try session.decide("s3:ListAllMyBuckets")
    #expect(decision.outcome == .implicitDeny, "nothing is denied any more, and nothing else is allowed")

    // With MFA she may remove her device: "the user can … manage their own virtual MFA device".
    try alice.deactivate(device, as: session)
    try alice.delete(device, as: session)
    #expect(try session.hasMFA(), "what the session has it keeps")
  }

  @Test("A session with MFA cannot touch other people's devices")
  func others() throws {
    let bob = account.user("bob")
    let bobsDevice = try bob.createDevice(as: account.rootUser)
    try bob.enable(bobsDevice, with: bobsDevice.phone, as: account.rootUser)

    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    let session = try alice.session(mfa: device, with: device.phone)
    #expect(
      refusal { try bob.deactivate(bobsDevice, as: session) }
        == denied("iam:DeactivateMFADevice", "user bob", explicit: false))
    #expect(
      refusal { try bob.delete(bobsDevice, as: session) }
        == denied("iam:DeleteVirtualMFADevice", "arn:aws:iam::123456789012:mfa/bob", explicit: false))
    #expect(
      refusal { try bob.resynchronize(bobsDevice, with: bobsDevice.phone, as: session) }
        == denied("iam:ResyncMFADevice", "user bob", explicit: false))
    // The code of another's device is not worth a session.
    #expect(
      refusal { _ = try alice.session(mfa: bobsDevice, with: bobsDevice.phone) }
        == "403 AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA "
        + "serial number is valid and associated with this user.")
  }

  @Test("A cancelled enrolment locks her out, until an administrator deletes the device")
  func cancelled() throws {
    let lost = try alice.createDevice()
    #expect(
      refusal { _ = try alice.createDevice() } == "409 EntityAlreadyExists: MFA device already exists.")
    // "Users might see this error if they previously began assigning a virtual MFA device and cancelled the process."
    #expect(
      refusal { try alice.delete(lost) } == denied("iam:DeleteVirtualMFADevice", Self.own, explicit: true))
    try alice.delete(lost, as: account.rootUser)
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    #expect(try alice.session(mfa: device, with: device.phone).hasMFA())
  }

  @Test("Her phone is lost: she cannot help herself, an administrator takes the device away")
  func lostPhone() throws {
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    #expect(
      refusal { try alice.deactivate(device) }
        == denied("iam:DeactivateMFADevice", "user alice", explicit: true))
    #expect(
      refusal { try alice.delete(device, as: account.rootUser) }
        == "409 DeleteConflict: MFA VirtualDevice in use. Must deactivate first.")
    try alice.deactivate(device, as: account.rootUser)
    // A device that was taken away is worth nothing, whoever finds it.
    clock.advance(seconds: 60)
    #expect(
      refusal { _ = try alice.session(mfa: device, with: device.phone) }
        .hasPrefix("403 AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code."))
    try alice.delete(device, as: account.rootUser)
    let second = try alice.createDevice()
    #expect(second.seed != device.seed)
    try alice.enable(second, with: second.phone)
    #expect(try alice.session(mfa: second, with: second.phone).hasMFA())
  }

  @Test("Her phone runs late: codes fail, two of them resynchronise it without MFA")
  func driftingPhone() throws {
    let device = try alice.createDevice()
    var phone = device.phone
    try alice.enable(device, with: phone)
    clock.advance(seconds: 86_400)
    // Two steps are still taken, three are not.
    phone.drift = -60_000
    #expect(try alice.session(mfa: device, with: phone).hasMFA())
    phone.drift = -120_000
    #expect(refusal { _ = try alice.session(mfa: device, with: phone) } == Self.usedCode)
    try alice.resynchronize(device, with: phone)
    clock.advance(seconds: 30)
    #expect(try alice.session(mfa: device, with: phone).hasMFA())
    // Now the right time is what is far away.
    clock.advance(seconds: 300)
    #expect(refusal { _ = try alice.session(mfa: device, with: device.phone) } == Self.usedCode)
  }

  @Test("The policy says nothing of users with a path: their ARN is not the one that it names")
  func path() throws {
    let carol = try account.createUser(
      "carol", path: "/team/", policies: [SelfManagedMFAPolicy.text])
    #expect(try carol.arn() == "arn:aws:iam::123456789012:user/team/carol")
    let device = try carol.createDevice()
    #expect(
      refusal { try carol.enable(device, with: device.phone) }
        == "403 AccessDenied: User: arn:aws:iam::123456789012:user/team/carol is not authorized to perform: "
        + "iam:EnableMFADevice on resource: user carol because no identity-based policy allows the "
        + "iam:EnableMFADevice action")
    try carol.enable(device, with: device.phone, as: account.rootUser)
    #expect(try carol.session(mfa: device, with: device.phone).hasMFA())
  }

  @Test("A session ends, and how long ago its code was is what MultiFactorAuthAge says")
  func age() throws {
    let recent = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:StopInstances", "Resource": "*",
       "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}}}
      """
    let dora = try account.createUser("dora", policies: [recent])
    let device = try dora.createDevice(as: account.rootUser)
    try dora.enable(device, with: device.phone, as: account.rootUser)
    let session = try dora.session(mfa: device, code: device.phone.code(at: clock.now), seconds: 7200)
    #expect(try dora.decide("ec2:StopInstances").outcome == .implicitDeny)
    #expect(try session.decide("ec2:StopInstances").outcome == .allow)
    clock.advance(seconds: 3599)
    #expect(try session.decide("ec2:StopInstances").outcome == .allow)
    clock.advance(seconds: 1)
    #expect(try session.decide("ec2:StopInstances").outcome == .implicitDeny)
    clock.advance(seconds: 3600)
    #expect(
      refusal { _ = try session.decide("ec2:StopInstances") }
        == "403 ExpiredToken: The security token included in the request is expired")
  }

  @Test("A code in the call to AssumeRole counts for that call; a session with MFA hands its MFA on")
  func roles() throws {
    let trust = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
       "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
       "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}}
      """
    let guarded = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
       "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}}
      """
    let open = #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#
    let erin = try account.createUser("erin", policies: [open])
    let role = try account.createRole("admin", trust: trust, policies: [guarded])
    let next = try account.createRole("next", trust: trust, policies: [guarded])
    #expect(refusal { _ = try erin.assumeRole(role, named: "erin") }.hasPrefix("403 AccessDenied: User: "))
    let device = try erin.createDevice()
    try erin.enable(device, with: device.phone)

    let direct = try erin.assumeRole(role, named: "erin", mfa: device, code: device.phone.code(at: clock.now))
    #expect(try !direct.hasMFA())
    #expect(try direct.decide("s3:GetObject", on: "arn:aws:s3:::bucket/key").outcome == .implicitDeny)

    clock.advance(seconds: 30)
    let session = try erin.session(mfa: device, with: device.phone)
    let chained = try session.assumeRole(role, named: "erin")
    #expect(try chained.hasMFA())
    #expect(try chained.decide("s3:GetObject", on: "arn:aws:s3:::bucket/key").outcome == .allow)
    #expect(try chained.assumeRole(next, named: "further").hasMFA())
  }
}
