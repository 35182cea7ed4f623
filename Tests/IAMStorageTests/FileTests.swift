import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("The file of a store")
struct FileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("it and what is beside it are the owner's alone, whatever the umask, and go together")
  func modes() throws {
    let probe = try Command("sh", ["-c", "umask 0; exec '\(Command.probe)' hold '\(folder.path)'"])
    while probe.outputSoFar.isEmpty { usleep(10_000) }
    #expect(try folder.names == ["store.db", "store.db-shm", "store.db-wal"])
    for name in try folder.names { #expect(try mode(folder.path(name)) == 0o600) }
    probe.terminate()
    _ = try probe.wait()
    var store: SQLiteStore? = try SQLiteStore(path: folder.path)
    #expect(try store?.text("held") == nil)
    store = nil
    #expect(try folder.names == ["store.db"])
    #expect(try mode(folder.path) == 0o600)
  }

  @Test("closing leaves all in one file, while a store of another thread is still reading too")
  func closing() async throws {
    let store = try SQLiteStore(path: folder.path)
    try store.put("a", "one")
    try store.read { transaction throws in
      let closed = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        store.close()
        closed.signal()
      }
      closed.wait()
      #expect(try transaction.text("a") == "one")
    }
    #expect(throws: StoreError.self) { try store.text("a") }
    #expect(try folder.names == ["store.db"])
    let again = try SQLiteStore(path: folder.path)
    #expect(try again.text("a") == "one")
  }

  @Test("SQLite's own program reads it", .enabled(if: Command.hasSQLite, "sqlite3 is not installed"))
  func peer() throws {
    let store = try SQLiteStore(path: folder.path)
    try store.put("user/é", "one")
    #expect(try Command.sqlite(folder.path, "SELECT key, hex(value) FROM entry") == "user/é|6F6E65")
    for (pragma, value) in [
      ("application_id", "\(Schema.applicationID)"), ("user_version", "1"), ("journal_mode", "wal"),
      ("integrity_check", "ok"),
    ] {
      #expect(try Command.sqlite(folder.path, "PRAGMA \(pragma)") == value)
    }
    try Command.sqlite(folder.path, "UPDATE entry SET value = CAST('two' AS BLOB)")
    #expect(try store.text("user/é") == "two")
  }

  @Test("nothing of what was deleted or changed stays in it")
  func wiped() throws {
    let store = try SQLiteStore(path: folder.path)
    for (key, length) in [("short", 40), ("long", 20_000)] {
      try store.put("deleted/" + key, String(repeating: "0123456789secret", count: length / 16))
      try store.put("changed/" + key, String(repeating: "0123456789secret", count: length / 16))
    }
    try store.write { transaction in
      for entry in try transaction.all("deleted/") { try transaction.delete(entry.key) }
      for entry in try transaction.all("changed/") { try transaction.put(entry.key, bytes("new")) }
    }
    store.close()
    let content = try Data(contentsOf: folder.file("store.db"))
    #expect(content.range(of: Data("secret".utf8)) == nil)
    #expect(content.range(of: Data("changed/short".utf8)) != nil)
  }

  @Test(
    "a name is a name, also where SQLite would see something else in it",
    arguments: [":memory:", "file:store.db?mode=memory", "file::memory:", "a?b#c%41", "é", "with space", "-x"])
  func strangeNames(_ name: String) throws {
    let outcome = try Command.run(
      "sh", ["-c", "cd '\(folder.path(""))' && exec '\(Command.probe)' increment '\(name)' 3"])
    #expect(outcome.status == 0 && outcome.error == "")
    #expect(try folder.names.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") } == [name])
    let store = try SQLiteStore(path: folder.path("") + name)
    #expect(try store.text("counter") == "3")
  }

  @Test("a folder may be reached through a link, and the process may go elsewhere")
  func linkedFolder() throws {
    try FileManager.default.createDirectory(atPath: folder.path("real"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "real")
    let store = try SQLiteStore(path: folder.path("link/store.db"))
    try store.put("a", "one")
    #expect(try SQLiteStore(path: folder.path("real/store.db")).text("a") == "one")
  }

  @Test("a file that is moved or replaced while it is in use is not used any more", arguments: [false, true])
  func moved(_ isReplaced: Bool) throws {
    let store = try SQLiteStore(path: folder.path)
    let fresh = try SQLiteStore(path: folder.path)
    try store.put("a", "one")
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path("away.db"))
    if isReplaced {
      try Data(contentsOf: folder.file("away.db")).write(to: folder.file("store.db"))
      try chmod(folder.path, 0o600)
    }
    let reason = "`\(folder.path)`: it was moved, removed or replaced while it was in use"
    #expect(throws: StoreError("cannot write " + reason)) { try store.put("a", "two") }
    // One has to connect first, the other has done so.
    #expect(throws: StoreError("cannot read " + reason)) { try fresh.text("a") }
    try FileManager.default.moveItem(atPath: folder.path("away.db"), toPath: folder.path("back.db"))
    if isReplaced { try FileManager.default.removeItem(atPath: folder.path) }
    try FileManager.default.moveItem(atPath: folder.path("back.db"), toPath: folder.path)
    #expect(try store.text("a") == "one")
  }
}
