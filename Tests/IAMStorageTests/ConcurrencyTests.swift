import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("Many threads and processes on one store")
struct ConcurrencyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("8 threads count to 8,000 together", arguments: StoreKind.allCases)
  func threads(_ kind: StoreKind) async throws {
    let store = try kind.open(in: folder)
    try await onThreads(8) { _ in
      for _ in 0..<1000 { try store.write { try $0.increment("counter") } }
    }
    #expect(try store.text("counter") == "8000")
  }

  @Test("readers never see half of a transaction", arguments: StoreKind.allCases)
  func halves(_ kind: StoreKind) async throws {
    let store = try kind.open(in: folder)
    try await onThreads(8) { index in
      for round in 0..<200 {
        if index < 2 {
          try store.write { transaction in
            for key in ["left", "right"] { try transaction.put(key, bytes("\(index)/\(round)")) }
          }
        } else {
          try store.read { transaction in
            let left = try transaction.text("left")
            #expect(try transaction.text("right") == left)
            #expect(try transaction.count(prefix: "") == (left == nil ? 0 : 2))
          }
        }
      }
    }
  }

  @Test("two stores on one file in one process see each other's changes")
  func twoStores() throws {
    let store = try SQLiteStore(path: folder.path)
    let other = try SQLiteStore(path: folder.path)
    for round in 0..<20 {
      try (round % 2 == 0 ? store : other).write { try $0.increment("counter") }
      #expect(try store.text("counter") == "\(round + 1)")
      #expect(try other.text("counter") == "\(round + 1)")
    }
    other.close()
    #expect(try store.text("counter") == "20")
    try store.write { try $0.increment("counter") }
    #expect(try Command.run(Command.probe, ["increment", folder.path, "1"]).status == 0)
    #expect(try store.text("counter") == "22")
  }

  @Test("processes count together, from a file on that none of them has made yet")
  func processes() throws {
    let probes = try (0..<6).map { _ in try Command(Command.probe, ["increment", folder.path, "500"]) }
    for probe in probes {
      let outcome = try probe.wait()
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    let store = try SQLiteStore(path: folder.path)
    #expect(try store.text("counter") == "3000")
  }

  @Test("who writes without a pause lets others have their turn")
  func turns() throws {
    let greedy = try SQLiteStore(path: folder.path)
    let modest = try SQLiteStore(path: folder.path)
    let isOver = Lock(false)
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      while !isOver.withLock({ $0 }) {
        #expect(throws: Never.self) {
          try greedy.write { transaction in
            try transaction.increment("greedy")
            usleep(5000)
          }
        }
      }
      ended.signal()
    }
    for _ in 0..<30 {
      usleep(10_000)
      try modest.write { try $0.increment("modest") }
    }
    isOver.withLock { $0 = true }
    ended.wait()
    // About two for each turn of the other one. By chance alone it would be fifty: there is hardly a moment in between.
    #expect(try (greedy.text("greedy").flatMap { Int($0) } ?? 0) < 300)
  }

  @Test("a writer that never ends keeps others from writing, but not from reading")
  func busy() throws {
    let store = try SQLiteStore(path: folder.path)
    try store.put("a", "one")
    let probe = try Command(Command.probe, ["hold", folder.path])
    while probe.outputSoFar.isEmpty { usleep(10_000) }
    let impatient = try SQLiteStore(path: folder.path, .current, patience: 100)
    #expect(
      throws: StoreError("cannot write `\(folder.path)`: another process has been using it for too long")
    ) { try impatient.put("a", "two") }
    #expect(try impatient.text("a") == "one")
    #expect(try impatient.text("held") == nil)
    probe.terminate()
    #expect(try probe.wait().status == 128 + SIGTERM)
    try impatient.put("a", "two")
    #expect(try store.text("a") == "two" && store.text("held") == nil)
  }
}
