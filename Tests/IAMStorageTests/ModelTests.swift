import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("A store beside a dictionary")
struct ModelTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a store is, in the plainest form.
  struct Model {
    var values: [[UInt8]: [UInt8]] = [:]

    func entries(prefix: [UInt8], after: [UInt8]?, limit: Int) -> [[UInt8]] {
      let found = values.keys.filter { key in
        key.starts(with: prefix) && (after.map { $0.lexicographicallyPrecedes(key) } ?? true)
      }
      return Array(found.sorted { $0.lexicographicallyPrecedes($1) }.prefix(limit))
    }
  }

  struct Refusal: Error {}

  static let pieces = [
    "", "a", "b", "/", "\0", "é", "e\u{301}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
  ]

  static func key(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(
    "both agree after any transactions, kept and given up, also when the file is opened anew",
    arguments: StoreKind.allCases)
  func agreement(_ kind: StoreKind) throws {
    var generator = SeededGenerator("a store is a sorted dictionary (\(kind))")
    var store = try kind.open(in: folder)
    var model = Model()
    for _ in 0..<400 {
      let isGivenUp = Int.random(in: 0..<4, using: &generator) == 0
      var changed = model
      do {
        try store.write { transaction in
          for _ in 0..<Int.random(in: 0...12, using: &generator) {
            try step(transaction, &changed, &generator)
          }
          if isGivenUp { throw Refusal() }
        }
        model = changed
      } catch is Refusal {}
      if kind == .file, Int.random(in: 0..<20, using: &generator) == 0 {
        store.close()
        store = try SQLiteStore(path: folder.path)
      }
      try store.read { try compare($0, model, &generator) }
    }
  }

  func step(_ transaction: any StoreWriting, _ model: inout Model, _ generator: inout SeededGenerator) throws {
    let key = ModelTests.key(&generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0...3:
      let value = generator.bytes([0, 5, 300, 9000].randomElement(using: &generator) ?? 0)
      try transaction.put(key, value)
      model.values[bytes(key)] = value
    case 4...5:
      try transaction.delete(key)
      model.values[bytes(key)] = nil
    default: try compare(transaction, model, &generator)
    }
  }

  func compare(_ transaction: any StoreReading, _ model: Model, _ generator: inout SeededGenerator) throws {
    let key = ModelTests.key(&generator)
    #expect(try transaction.value(key) == model.values[bytes(key)])
    let prefix = ModelTests.key(&generator)
    let after = Bool.random(using: &generator) ? prefix + ModelTests.key(&generator) : nil
    let limit = [0, 1, 3, .max].randomElement(using: &generator) ?? 0
    let found = try transaction.entries(prefix: prefix, after: after, limit: limit)
    #expect(keys(found) == model.entries(prefix: bytes(prefix), after: after.map(bytes), limit: limit))
    #expect(found.allSatisfy { $0.value == model.values[bytes($0.key)] })
    let count = model.entries(prefix: bytes(prefix), after: nil, limit: .max).count
    #expect(try transaction.count(prefix: prefix) == count)
  }
}
