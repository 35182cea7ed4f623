import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("A store through crashes and full disks")
struct CrashTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "what was acknowledged is there after kill -9 at any moment",
    .enabled(if: Command.hasSQLite, "sqlite3 is not installed"))
  func killed() throws {
    var generator = SeededGenerator("kill -9 loses nothing that was acknowledged")
    var total = 0
    for round in 0..<30 {
      let probe = try Command(Command.probe, ["number", folder.path])
      // Anywhere from before it has opened the file to well within its work.
      while round % 3 != 0, probe.outputSoFar.isEmpty { usleep(1000) }
      usleep(UInt32.random(in: 1000...60_000, using: &generator))
      kill(probe.processIdentifier, SIGKILL)
      #expect(try probe.wait().status == 128 + SIGKILL)
      // A line that is not complete was not told.
      let lines = probe.outputSoFar.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let told = lines.last.flatMap { Int($0) } ?? 0
      guard FileManager.default.fileExists(atPath: folder.path) else { continue }
      // Now and then SQLite's own program is the one that has to recover.
      if round % 2 == 0 { #expect(try Command.sqlite(folder.path, "PRAGMA integrity_check") == "ok") }
      let store = try SQLiteStore(path: folder.path)
      try store.read { transaction in
        let last = try transaction.text("last").flatMap { Int($0) } ?? 0
        #expect(last >= max(told, total))
        #expect(try transaction.count(prefix: "number/") == last)
        for number in stride(from: last, to: max(last - 50, 0), by: -1) {
          #expect(try transaction.value("number/\(number)")?.count == number % 5000)
        }
        total = last
      }
      store.close()
      #expect(try Command.sqlite(folder.path, "PRAGMA integrity_check") == "ok")
    }
    #expect(total > 0)
  }

  @Test("a full disk is reported, and nothing is half there", arguments: ["", "swallow"])
  func full(_ word: String) throws {
    // A limit on the length of files stands for the end of the disk. It fails in the middle of the second transaction,
    // which is larger than what SQLite keeps in memory.
    let outcome = try Command.run(
      "bash", ["-c", "trap '' XFSZ; ulimit -f 4000; exec '\(Command.probe)' fill '\(folder.path)' \(word)"])
    #expect(outcome.status == 0 && outcome.error == "")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 3 && lines[0] == "1")
    let reason =
      word.isEmpty ? "disk I/O error (sqlite 778): file too large" : "an earlier failure has ended the transaction"
    #expect(lines[1] == "cannot write `\(folder.path)`: \(reason)")
    #expect(lines[2] == "30")
    let store = try SQLiteStore(path: folder.path)
    #expect(
      try store.read { try keys($0.all()) }
        == (0..<30).map { bytes("piece/1/\($0)") }.sorted { $0.lexicographicallyPrecedes($1) })
    try store.put("more", "is possible again")
  }

  @Test("a damaged file is reported", .enabled(if: Command.hasSQLite, "sqlite3 is not installed"))
  func damaged() throws {
    let store = try SQLiteStore(path: folder.path)
    try store.write { transaction in
      for index in 0..<1000 { try transaction.put("key/\(index)", Array(repeating: 0x78, count: 300)) }
    }
    store.close()
    // Behind the first page, which says what the database is.
    let file = try FileHandle(forWritingTo: folder.file("store.db"))
    let end = try file.seekToEnd()
    for page in 2..<end / 4096 {
      try file.seek(toOffset: page * 4096)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 100))
    }
    try file.close()
    let damaged = try SQLiteStore(path: folder.path)
    let damage = StoreError("cannot read `\(folder.path)`: it is damaged")
    #expect(throws: damage) { try damaged.text("key/500") }
    #expect(throws: damage) { try damaged.read { try $0.all() } }
    #expect(throws: StoreError.self) { try damaged.put("key/500", "new") }
  }

  @Test(
    "a key that is not UTF-8 is damage, not another key", .enabled(if: Command.hasSQLite, "sqlite3 is not installed"))
  func notText() throws {
    let store = try SQLiteStore(path: folder.path)
    try store.put("a", "one")
    try Command.sqlite(folder.path, "INSERT INTO entry VALUES (CAST(x'62ff' AS TEXT), x'00')")
    #expect(throws: StoreError("cannot read `\(folder.path)`: it is damaged")) {
      try store.read { try $0.all() }
    }
    #expect(try store.text("a") == "one")
  }
}
