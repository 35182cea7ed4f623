import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("The entries of a store")
struct EntryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a value is there from when it is put until it is deleted", arguments: StoreKind.allCases)
  func values(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    #expect(try store.text("a") == nil)
    try store.put("a", "one")
    #expect(try store.text("a") == "one")
    try store.put("a", "another, which is longer")
    #expect(try store.text("a") == "another, which is longer")
    try store.put("a", "")
    #expect(try store.text("a") == "")
    try store.write { try $0.delete("a") }
    try store.write { try $0.delete("a") }
    #expect(try store.text("a") == nil)
    #expect(try store.read { try $0.count(prefix: "") } == 0)
  }

  @Test("bytes come back as they were", arguments: StoreKind.allCases, [0, 1, 255, 4096, 100_000, 16_000_000])
  func lengths(_ kind: StoreKind, _ count: Int) throws {
    let store = try kind.open(in: folder)
    let value = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try store.write { try $0.put("", value) }
    #expect(try store.read { try $0.value("") } == value)
    #expect(try store.read { try $0.all() } == [StoreEntry(key: "", value: value)])
  }

  @Test("what is too long is refused, and does no harm to the rest of the transaction", arguments: StoreKind.allCases)
  func tooLong(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    let name = kind.name(in: folder)
    try store.write { transaction in
      try transaction.put("before", [])
      #expect(throws: StoreError("cannot write \(name): a key and its value are longer than 16777216 bytes")) {
        try transaction.put("long", Array(repeating: 0, count: 16_777_217))
      }
      try transaction.put("behind", [])
    }
    #expect(try store.read { try keys($0.all()) } == [bytes("before"), bytes("behind")])
  }

  /// In the order of their bytes, which is neither that of UTF-16 nor that of any language.
  static let orderedKeys = [
    "", "\0", "\0a", "A", "a", "a\0", "a/", "a/\u{7F}", "a/\u{80}", "a0", "aa", "e\u{301}", "z", "\u{7F}", "\u{80}",
    "é",
    "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}", "\u{FFFF}a", "\u{10000}", "😀", "\u{10FFFF}",
    "\u{10FFFF}\u{10FFFF}",
  ]

  @Test("entries come in the order of their keys' bytes", arguments: StoreKind.allCases)
  func order(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    try store.write { transaction in
      for key in EntryTests.orderedKeys.shuffled() { try transaction.put(key, bytes(key)) }
    }
    let found = try store.read { try $0.all() }
    #expect(keys(found) == EntryTests.orderedKeys.map(bytes))
    #expect(found.allSatisfy { $0.value == bytes($0.key) })
    // Each is found by itself too, though Swift takes some of them for equal.
    for key in EntryTests.orderedKeys { #expect(try store.text(key).map(bytes) == bytes(key)) }
  }

  @Test("a prefix is one of bytes, from every key on to every other", arguments: StoreKind.allCases)
  func prefixes(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    let all = EntryTests.orderedKeys.map(bytes)
    try store.write { transaction in
      for key in EntryTests.orderedKeys { try transaction.put(key, []) }
    }
    try store.read { transaction throws in
      for prefix in EntryTests.orderedKeys + ["b", "a/\u{7E}", "\u{10FFFE}"] {
        let expected = all.filter { $0.starts(with: bytes(prefix)) }
        #expect(try keys(transaction.all(prefix)) == expected)
        #expect(try transaction.count(prefix: prefix) == expected.count)
        for after in EntryTests.orderedKeys {
          let behind = expected.filter { bytes(after).lexicographicallyPrecedes($0) }
          #expect(try keys(transaction.entries(prefix: prefix, after: after, limit: .max)) == behind)
        }
      }
    }
  }

  @Test("pages of every size give all entries, each once", arguments: StoreKind.allCases)
  func pages(_ kind: StoreKind) throws {
    let store = try kind.open(in: folder)
    let expected = (0..<23).map { "page/\($0 + 10)" }
    try store.write { transaction in
      for key in expected + ["pagd", "page", "page0"] { try transaction.put(key, []) }
    }
    for limit in 1...24 {
      var found: [String] = []
      while true {
        let page = try store.read { try $0.entries(prefix: "page/", after: found.last, limit: limit) }
        #expect(page.count <= limit)
        if page.isEmpty { break }
        found += page.map(\.key)
      }
      #expect(found == expected)
    }
    // A key that has gone still says where to go on.
    try store.write { try $0.delete("page/20") }
    #expect(try store.read { try $0.entries(prefix: "page/", after: "page/20", limit: 1) }.map(\.key) == ["page/21"])
    for none in [0, -1, .min] {
      #expect(try store.read { try $0.entries(prefix: "page/", after: nil, limit: none) } == [])
    }
  }
}
