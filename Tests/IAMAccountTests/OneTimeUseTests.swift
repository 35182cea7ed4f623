import Foundation
import IAMAccount
import IAMStorage
import OTPCore
import Testing
import VMFATestSupport
import VirtualMFA

/// A code buys one session, however many ask at once.
@Suite("One code, one session")
struct OneTimeUseTests {
  enum Kind: String, CaseIterable { case memory, snapshots, sqlite, file, twoStores }

  @Test("1,000 sign-ins with one code over 16 threads: exactly one session", arguments: Kind.allCases)
  func concurrent(_ kind: Kind) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("account.db").path(percentEncoded: false)
    let stores: [any AccountStore] =
      switch kind {
      case .memory: [MemoryStore()]
      case .snapshots: [SnapshotStore()]
      case .sqlite: [try SQLiteStore.inMemory()]
      case .file: [try SQLiteStore(path: path)]
      case .twoStores: [try SQLiteStore(path: path), try SQLiteStore(path: path)]
      }
    let clock = ManualClock(UnixTime(seconds: 1_795_458_000))
    let accounts = stores.map { Account(store: $0, clock: clock) }
    let user = try accounts[0].createUser("alice")
    let device = try user.createDevice(as: accounts[0].rootUser)
    try user.enable(device, with: device.phone, as: accounts[0].rootUser)

    let code = try device.phone.code(at: clock.now)
    let results = Lock<[String: Int]>([:])
    DispatchQueue.concurrentPerform(iterations: 16) { thread in
      for _ in 0..<(thread < 8 ? 63 : 62) {
        let result: String
        do throws(ServiceError) {
          _ = try accounts[thread % accounts.count].user("alice").session(mfa: device, code: code)
          result = "session"
        } catch { result = error.message }
        results.withLock { $0[result, default: 0] += 1 }
      }
    }
    let counts = results.withLock { $0 }
    #expect(counts["session"] == 1, "\(counts)")
    #expect(counts.values.reduce(0, +) == 1000)
    // Nine tries are heard within three minutes, of which one was right.
    #expect(counts["MultiFactorAuthentication failed with invalid MFA one time pass code. "] == 8)
  }

  @Test("What AWS does not say of a refusal, the error and the record of decisions do")
  func reasons() throws {
    let records = Lock<[DecisionRecord]>([])
    let clock = ManualClock(UnixTime(seconds: 1_795_458_000))
    let account = Account(
      store: SnapshotStore(), clock: clock, log: { record in records.withLock { $0.append(record) } })
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let device = try user.createDevice()
    try user.enable(device, with: device.phone)
    let code = try device.phone.code(at: clock.now)
    _ = try user.session(mfa: device, code: code)
    #expect(throws: ServiceError.self) { _ = try user.session(mfa: device, code: code) }
    #expect(records.withLock { $0 }.suffix(2).map(\.signIn) == [.accepted, .usedCode])
    do {
      _ = try user.session(mfa: device, code: code)
      Issue.record("the code was good twice")
    } catch {
      #expect(
        "\(error)" == "AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. "
          + " (the code gave a session before)")
    }
    do {
      try user.perform("ListUsers")
      Issue.record("it was not refused")
    } catch { #expect("\(error)".contains("(denied by statement 4 `DenyAllExceptListedIfNoMFA` of policy-1:")) }
  }
}
