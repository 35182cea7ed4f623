import Dispatch
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@Suite("The store in memory")
struct SnapshotStoreTests {
  private struct Failure: Error {}

  /// Few letters and lengths, so that keys meet; some beyond ASCII, some the beginning of others.
  private static func key(_ generator: inout SeededGenerator) -> String {
    let letters: [Character] = ["a", "b", "/", "é", "\u{10FFFF}", " "]
    return String(
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &generator)]
      })
  }

  @Test("It answers as the simplest store does, whatever is put and deleted")
  func model() throws {
    var generator = SeededGenerator("the store in memory is a sorted dictionary")
    let (store, model) = (SnapshotStore(), MemoryStore())
    for round in 0..<1_000 {
      let changes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        (key: Self.key(&generator), value: Bool.random(using: &generator) ? [UInt8(round & 255)] : nil)
      }
      let fails = Int.random(in: 0..<5, using: &generator) == 0
      for one in [store as any AccountStore, model] {
        do {
          try one.write { transaction in
            for change in changes {
              if let value = change.value {
                try transaction.put(change.key, value)
              } else {
                try transaction.delete(change.key)
              }
            }
            if fails { throw Failure() }
          }
        } catch is Failure {}
      }
      let (prefix, after) = (Self.key(&generator), Self.key(&generator))
      let limit = Int.random(in: 0...4, using: &generator)
      for position in [nil, prefix + after] {
        let wanted = try model.read { try $0.entries(prefix: prefix, after: position, limit: limit) }
        let found = try store.read { try $0.entries(prefix: prefix, after: position, limit: limit) }
        #expect(found == wanted, "round \(round)")
      }
      for text in ["", prefix, after] {
        #expect(
          try store.read { try $0.count(prefix: text) } == model.read { try $0.count(prefix: text) },
          "round \(round)")
        #expect(
          try store.read { try $0.value(text) } == model.read { try $0.value(text) }, "round \(round)")
      }
    }
  }

  @Test("Many entries in any order stay quick to find")
  func manyEntries() throws {
    let store = SnapshotStore()
    try store.write { transaction in
      for number in 0..<20_000 { try transaction.put("k/\(number)", [1]) }
      for number in stride(from: 19_999, through: 0, by: -3) { try transaction.delete("k/\(number)") }
    }
    #expect(try store.read { try $0.count(prefix: "k/") } == 13_333)
    #expect(
      try store.read { try $0.entries(prefix: "k/1", after: "k/1998", limit: 2) }.map(\.key) == ["k/19980", "k/19982"])
  }

  @Test("Who reads has one state, whatever is written meanwhile")
  func snapshots() throws {
    let store = SnapshotStore()
    try store.write { try $0.put("a", [1]) }
    try store.read { snapshot in
      try store.write { try $0.put("a", [2]) }
      #expect(try snapshot.value("a") == [1])
    }
    #expect(try store.read { try $0.value("a") } == [2])
  }

  @Test("Writers on many threads lose nothing of each other")
  func threads() throws {
    let store = SnapshotStore()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 {
        try? store.write { transaction in
          let count = try transaction.value("count").map { Int($0[0]) + 256 * Int($0[1]) } ?? 0
          try transaction.put("count", [UInt8((count + 1) & 255), UInt8((count + 1) >> 8)])
        }
        _ = try? store.read { try $0.entries(prefix: "", after: nil, limit: 10) }
      }
    }
    #expect(try store.read { try $0.value("count") } == [UInt8(1600 & 255), UInt8(1600 >> 8)])
  }
}
