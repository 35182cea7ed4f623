import Testing
import VMFATesting

@Suite("An account for a test")
struct TestAccountTests {
  @Test("Its clock stands at the start of the present step, or where it is told to")
  func clock() throws {
    let before = SystemClock().now.seconds
    let start = try TestAccount().clock.now
    #expect(start.milliseconds % 30_000 == 0)
    #expect((before - 30...SystemClock().now.seconds).contains(start.seconds))
    let account = try TestAccount(at: UnixTime(seconds: 59))
    #expect(account.account.clock.now == UnixTime(seconds: 59))
    account.clock.advance(seconds: 1)
    #expect(account.account.clock.now == UnixTime(seconds: 60))
  }

  @Test("Its number is AWS's example unless another is given")
  func number() throws {
    #expect(try TestAccount().createUser("alice").arn() == "arn:aws:iam::123456789012:user/alice")
    let other = try TestAccount(id: "111122223333")
    #expect(try other.createUser("alice").arn() == "arn:aws:iam::111122223333:user/alice")
  }

  @Test("A reset brings it back to the start, with the clock and the root user's key")
  func reset() throws {
    let account = try TestAccount(at: UnixTime(seconds: 1_795_458_000))
    let alice = try account.createUser("alice")
    let key = try alice.accessKey()
    account.clock.advance(seconds: 86_400)
    try account.reset()
    #expect(account.clock.now == UnixTime(seconds: 1_795_458_000))
    #expect(throws: ServiceError.self) { try alice.arn() }
    #expect(throws: ServiceError.self) { try account.account.credential(key.id, sessionToken: nil) }
    #expect(
      try account.account.credential(account.rootAccessKey.id, sessionToken: nil).secretAccessKey
        == account.rootAccessKey.secret)
    try account.createUser("alice")
  }

  @Test("A user's key is one that the account knows, the same each time for as long as it is active")
  func accessKeys() throws {
    let account = try TestAccount()
    let alice = try account.createUser("alice")
    let key = try alice.accessKey()
    let credential = try account.account.credential(key.id, sessionToken: nil)
    #expect(credential.secretAccessKey == key.secret)
    #expect(try credential.caller.arn == alice.arn())
    #expect(!"\(key)".contains(key.secret) && !String(reflecting: key).contains(key.secret))
    #expect(try alice.accessKey().id == key.id)
    let fields = ["UserName": "alice", "AccessKeyId": key.id, "Status": "Inactive"]
    try account.rootUser.perform("UpdateAccessKey", fields)
    #expect(try alice.accessKey().id != key.id)
  }

  @Test("Accounts and their root users' keys have nothing in common")
  func apart() throws {
    let (one, other) = (try TestAccount(), try TestAccount())
    #expect(one.rootAccessKey.id != other.rootAccessKey.id && one.rootAccessKey.secret != other.rootAccessKey.secret)
    try one.createUser("alice")
    #expect(throws: ServiceError.self) { try other.account.user("alice").arn() }
    #expect(throws: ServiceError.self) { try other.account.credential(one.rootAccessKey.id, sessionToken: nil) }
  }
}
