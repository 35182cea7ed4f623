import Server
import Testing
import VMFATesting

@Test("Code that speaks to AWS speaks to the account of this test, as the user or as the session", .freshAccount)
func identity() throws {
  let aws = TestAccount.current
  let server = try aws.serve()
  let alice = try aws.createUser("alice", policies: [SelfManagedMFAPolicy.text])
  let key = try alice.accessKey()
  let arn = "<Arn>arn:aws:iam::123456789012:user/alice</Arn>"
  #expect(try Identity(environment: server.environment(for: key)).answer().contains(arn))

  let device = try alice.createDevice()
  try alice.enable(device, with: device.phone)
  let session = try alice.session(mfa: device, with: device.phone)
  #expect(try Identity(environment: server.environment(for: session)).answer().contains(arn))
  aws.clock.now = session.expiration
  #expect(try Identity(environment: server.environment(for: session)).answer().contains("ExpiredToken"))
}
