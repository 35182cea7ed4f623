import Core
import Support
import Testing
import VMFATesting

/// Ten o'clock in the morning.
private let morning = UnixTime(seconds: 1_795_428_000)

/// The app's vault, and alice with AWS's policy on self-managed MFA. Each test has an account of its own.
@Suite("The vault is for those who signed in with MFA", .freshAccount(at: morning))
struct VaultStory {
  let aws = TestAccount.current
  let alice: IAMUser

  init() throws {
    let vault = """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::vault/*"}}
      """
    alice = try aws.createUser("alice", policies: [SelfManagedMFAPolicy.text, vault])
  }

  func content(for principal: any AccountPrincipal) throws -> String {
    try Vault().content(for: AccountPermissions(of: principal), at: aws.clock.now.seconds)
  }

  /// AWS's code of what must be refused.
  func refusal(_ body: () throws -> Void) -> String? {
    #expect(throws: ServiceError.self, performing: body)?.code
  }

  @Test("Her key alone opens nothing, whatever else allows it; a code does")
  func enrolment() throws {
    #expect(throws: Vault.Refusal.notAllowed) { try content(for: alice) }

    let device = try alice.createDevice()
    let phone = device.phone
    let (first, second) = try phone.pair(at: aws.clock.now)
    #expect(refusal { try alice.enable(device, second, first) } == "InvalidAuthenticationCode")
    try alice.enable(device, first, second)
    #expect(throws: Vault.Refusal.notAllowed) { try content(for: alice) }
    #expect(throws: Vault.Refusal.notAllowed) { try content(for: alice.session()) }

    let session = try alice.session(mfa: device, with: phone)
    #expect(try content(for: session) == "gold")
    #expect(refusal { _ = try alice.session(mfa: device, with: phone) } == "AccessDenied", "a code is good once")
  }

  @Test("With MFA she may remove her device, and without it nobody may but an administrator")
  func removal() throws {
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    #expect(refusal { try alice.deactivate(device) } == "AccessDenied")
    let session = try alice.session(mfa: device, with: device.phone)
    try alice.deactivate(device, as: session)
    try alice.delete(device, as: session)
    #expect(try aws.rootUser.perform("ListVirtualMFADevices")?["VirtualMFADevices"]?.elements?.isEmpty == true)
  }

  @Test("What she began and cancelled stands in her way, until an administrator deletes it")
  func cancelled() throws {
    let lost = try alice.createDevice()
    #expect(refusal { _ = try alice.createDevice() } == "EntityAlreadyExists")
    #expect(refusal { try alice.delete(lost) } == "AccessDenied")
    try alice.delete(lost, as: aws.rootUser)
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    #expect(try content(for: alice.session(mfa: device, with: device.phone)) == "gold")
  }

  @Test("A phone that runs late is resynchronised", arguments: [-120_000, 180_000])
  func drift(milliseconds: Int64) throws {
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    aws.clock.advance(seconds: 3600)
    var phone = device.phone
    phone.drift = milliseconds
    #expect(refusal { _ = try alice.session(mfa: device, with: phone) } == "AccessDenied")
    try alice.resynchronize(device, with: phone)
    aws.clock.advance(seconds: 30)
    #expect(try content(for: alice.session(mfa: device, with: phone)) == "gold")
  }

  @Test("A session ends after twelve hours, and the vault closes before")
  func time() throws {
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    let session = try alice.session(mfa: device, with: device.phone)
    aws.clock.advance(seconds: 8 * 3600)
    #expect(throws: Vault.Refusal.closed) { try content(for: session) }
    aws.clock.now = UnixTime(seconds: morning.seconds + 24 * 3600)
    #expect(refusal { _ = try content(for: session) } == "ExpiredToken")
  }
}
