import Testing
@testable import VMFATesting

/// The root users' keys of the accounts that tests have had; each account has its own. The accounts themselves end with
/// their tests.
private let keys = Lock<Set<String>>([])

/// Notes an account, and says whether it is the first time.
private func isNew(_ account: TestAccount) -> Bool {
  keys.withLock { $0.insert(account.rootAccessKey.id).inserted }
}

@Suite("The trait that gives each test an account", .freshAccount)
struct FreshAccountTests {
  private let account = TestAccount.current

  @Test("Each case has an account of its own, in which nobody was before", arguments: 0..<20)
  func cases(number: Int) async throws {
    #expect(isNew(account))
    // The names are the same: on a shared account all but one would find them taken.
    let alice = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    await Task.yield()
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    await Task.yield()
    #expect(try alice.session(mfa: device, with: device.phone).hasMFA())
    account.clock.advance(seconds: Int64(number))
    await Task.yield()
    #expect(account.clock.now.seconds % 30 == Int64(number) % 30)
  }

  @Test("The suite, the test and its tasks see one account")
  func same() async {
    #expect(isNew(account))
    #expect(TestAccount.current === account)
    async let child = TestAccount.current
    #expect(await child === account)
    #expect(await Task { TestAccount.current }.value === account)
  }

  @Suite("A suite inside")
  struct Inner {
    @Test("has the trait too", arguments: 0..<4)
    func inherited(_: Int) throws {
      #expect(isNew(TestAccount.current))
      try TestAccount.current.createUser("alice")
    }

    @Test("may have a time of its own", .freshAccount(at: UnixTime(seconds: 59)))
    func innermost() {
      #expect(isNew(TestAccount.current))
      #expect(TestAccount.current.clock.now == UnixTime(seconds: 59))
    }
  }
}

@Suite("Without the trait")
struct NoAccountTests {
  @Test("A single test may have it", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
  func single() throws {
    #expect(isNew(TestAccount.current))
    #expect(TestAccount.current.clock.now == UnixTime(seconds: 1_795_458_000))
  }

  @Test("Whoever asks for the account fails, and reads what to write")
  func none() {
    var reports: [String] = []
    let account = TestAccount.current { reports.append($0.rawValue) }
    #expect(reports.count == 1 && reports[0].contains("write `@Test(.freshAccount)` before the test"))
    // It has one to end with, which is nobody else's.
    #expect(account !== TestAccount.current { _ in })
  }
}
