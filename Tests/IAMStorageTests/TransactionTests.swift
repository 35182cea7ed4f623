import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("The transactions of a store")
struct TransactionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  struct Refusal: Error {}

  @Test("a transaction sees what it has changed", arguments: StoreKind.allCases)
  func ownChanges(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    try store.put("a", "old")
    let seen = try store.write { transaction in
      try transaction.put("a", bytes("new"))
      try transaction.put("b", [])
      #expect(try transaction.text("a") == "new")
      #expect(try transaction.count(prefix: "") == 2)
      try transaction.delete("a")
      #expect(try transaction.text("a") == nil)
      return try transaction.all()
    }
    #expect(seen == [StoreEntry(key: "b", value: [])])
  }

  @Test("nothing of a transaction that throws is kept", arguments: StoreKind.allCases)
  func throwing(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    try store.write { transaction in
      try transaction.put("changed", bytes("old"))
      try transaction.put("deleted", bytes("old"))
    }
    let before = try store.read { try $0.all() }
    #expect(throws: Refusal.self) {
      try store.write { transaction in
        try transaction.put("changed", bytes("new"))
        try transaction.delete("deleted")
        for index in 0..<10_000 { try transaction.put("added/\(index)", bytes("new")) }
        throw Refusal()
      }
    }
    #expect(throws: Refusal.self) { try store.read { _ in throw Refusal() } }
    #expect(try store.read { try $0.all() } == before)
    try store.put("changed", "newer")
    #expect(try store.text("changed") == "newer")
  }

  @Test("a reader sees one state while a writer works", arguments: StoreKind.allCases)
  func oneState(_ kind: StoreKind) async throws {
    let store = try kind.open(in: folder)
    try store.put("a", "old")
    let written = DispatchSemaphore(value: 0)
    try store.read { transaction throws in
      Thread.detachNewThread {
        #expect(throws: Never.self) {
          try store.write { transaction in
            try transaction.put("a", bytes("new"))
            try transaction.put("b", bytes("new"))
          }
        }
        written.signal()
      }
      // In a file the writer is done by now; in memory it waits for this reader.
      #expect((written.wait(timeout: .now() + .milliseconds(300)) == .success) == (kind == .file))
      #expect(try transaction.text("a") == "old")
      #expect(try keys(transaction.all()) == [bytes("a")])
      if kind == .file { written.signal() }
    }
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        written.wait()
        continuation.resume()
      }
    }
    #expect(try store.read { try keys($0.all()) } == [bytes("a"), bytes("b")])
    #expect(try store.text("a") == "new")
  }

  @Test("a transaction inside of another is refused, and the outer one goes on", arguments: StoreKind.allCases)
  func nested(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    let name = kind.name(in: folder)
    let refusal = StoreError("cannot use \(name): this thread is inside of a transaction, which has to be used instead")
    try store.write { transaction in
      try transaction.put("a", [])
      #expect(throws: refusal) { try store.write { _ in } }
      #expect(throws: refusal) { try store.read { _ in } }
    }
    try store.read { transaction throws in
      #expect(throws: refusal) { try store.write { _ in } }
      #expect(throws: refusal) { try store.read { _ in } }
      #expect(try transaction.text("a") == "")
    }
    // Another store is another matter.
    let other = try SQLiteStore.inMemory()
    try store.write { transaction in
      try other.put("b", "one")
      try transaction.put("b", bytes(other.text("b") ?? ""))
    }
    #expect(try store.text("b") == "one")
  }

  @Test("what a body keeps for later is of no use", arguments: StoreKind.allCases)
  func escaped(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    var reading: (any StoreReading)?
    var writing: (any StoreWriting)?
    try store.read { reading = $0 }
    try store.write { writing = $0 }
    #expect(throws: StoreError.self) { _ = try reading?.value("a") }
    #expect(throws: StoreError.self) { try writing?.put("a", []) }
    try store.write { (_) throws -> Void in
      #expect(throws: StoreError.self) { try writing?.put("a", []) }
    }
    #expect(try store.text("a") == nil)
    #expect(!(reading is any StoreWriting))
  }

  @Test("a closed store refuses everything, and closing twice does no harm", arguments: StoreKind.allCases)
  func closed(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    try store.put("a", "one")
    store.close()
    store.close()
    let name = kind.name(in: folder)
    let refusal = StoreError("cannot use \(name): it is closed")
    #expect(throws: refusal) { try store.text("a") }
    #expect(throws: refusal) { try store.put("a", "two") }
  }

  @Test("closing inside of a transaction is a mistake of the program")
  func closedInside() async {
    await #expect(processExitsWith: .failure) {
      let store = try SQLiteStore.inMemory()
      try store.read { _ in store.close() }
    }
  }
}
