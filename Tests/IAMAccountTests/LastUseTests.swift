import IAMAccount
import IAMStorage
import OTPCore
import Testing
import VMFATestSupport

@Suite("When keys and roles were used last")
struct LastUseTests {
  private let clock = ManualClock(UnixTime(seconds: 1_795_458_000))

  private func use(of key: String, in account: Account) throws -> OutputValue? {
    try account.rootUser.perform("GetAccessKeyLastUsed", ["AccessKeyId": key])?["AccessKeyLastUsed"]
  }

  private func key(of user: String, in account: Account) throws -> (id: String, secret: String) {
    let key = try account.rootUser.perform("CreateAccessKey", ["UserName": user])?["AccessKey"]
    return (try #require(key?["AccessKeyId"]?.text), try #require(key?["SecretAccessKey"]?.text))
  }

  @Test("A use counts for the key that signed, with service, region and the account's time, whatever is answered")
  func uses() throws {
    let account = Account(store: MemoryStore(), clock: clock)
    try account.rootUser.perform("CreateUser", ["UserName": "alice"])
    let key = try key(of: "alice", in: account)
    #expect(try use(of: key.id, in: account)?["LastUsedDate"] == nil)
    #expect(try use(of: key.id, in: account)?["Region"]?.text == "N/A")
    let caller = try account.credential(key.id, sessionToken: nil).caller
    #expect(throws: ServiceError.self) {
      try account.perform(
        "ListUsers", [:], as: caller, from: RequestOrigin(sourceIP: "10.0.0.1", isSecure: true, region: "eu-west-1"))
    }
    #expect(try use(of: key.id, in: account)?["LastUsedDate"]?.text == "2026-11-23T18:20:00Z")
    #expect(try use(of: key.id, in: account)?["Region"]?.text == "eu-west-1")
    clock.advance(seconds: 60)
    try account.perform("GetCallerIdentity", [:], as: caller, service: .sts)
    #expect(try use(of: key.id, in: account)?["LastUsedDate"]?.text == "2026-11-23T18:21:00Z")
    #expect(try use(of: key.id, in: account)?["ServiceName"]?.text == "sts")
  }

  @Test("Uses outlive the process: a transaction takes them along, and a flush writes the rest")
  func durable() throws {
    let store = MemoryStore()
    let account = Account(store: store, clock: clock)
    try account.rootUser.perform("CreateUser", ["UserName": "alice"])
    let key = try key(of: "alice", in: account)
    let caller = try account.credential(key.id, sessionToken: nil).caller
    try account.perform("GetCallerIdentity", [:], as: caller, service: .sts)
    #expect(try use(of: key.id, in: Account(store: store, clock: clock))?["LastUsedDate"] == nil)
    try account.rootUser.perform("CreateUser", ["UserName": "bob"])
    #expect(try use(of: key.id, in: Account(store: store, clock: clock))?["LastUsedDate"] != nil)

    clock.advance(seconds: 3600)
    try account.perform("GetCallerIdentity", [:], as: caller, service: .sts)
    try account.flush()
    #expect(
      try use(of: key.id, in: Account(store: store, clock: clock))?["LastUsedDate"]?.text == "2026-11-23T19:20:00Z")
    try account.rootUser.perform("DeleteAccessKey", ["UserName": "alice", "AccessKeyId": key.id])
    try account.flush()
    #expect(try store.read { try $0.count(prefix: "access-key-use/") } == 0)
  }

  @Test("A role's use is seen with the role")
  func roles() throws {
    let account = Account(store: MemoryStore(), clock: clock)
    let arn = try account.createRole(
      "admin",
      trust:
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}}"#
    )
    let alice = try account.createUser(
      "alice",
      policies: [#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#])
    func lastUsed() throws -> OutputValue? {
      try account.rootUser.perform("GetRole", ["RoleName": "admin"])?["Role"]?["RoleLastUsed"]
    }
    let session = try alice.assumeRole(arn, named: "session")
    #expect(try lastUsed() == .structure([]))
    try session.perform("GetCallerIdentity", service: .sts)
    #expect(try lastUsed()?["LastUsedDate"]?.text == "2026-11-23T18:20:00Z")
    #expect(try lastUsed()?["Region"]?.text == "us-east-1")
  }
}
