import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("Versions of a store's database")
struct SchemaTests {
  let folder: TemporaryFolder
  let second = Schema(migrations: Schema.current.migrations + ["UPDATE entry SET value = CAST('second' AS BLOB)"])
  let third = Schema(
    migrations: Schema.current.migrations + [
      "UPDATE entry SET value = CAST('second' AS BLOB)",
      "INSERT INTO entry SELECT key || '/third', value FROM entry; DELETE FROM entry WHERE key = 'b'",
    ])

  init() throws { folder = try TemporaryFolder() }

  func open(_ schema: Schema) throws -> SQLiteStore { try SQLiteStore(path: folder.path, schema, patience: 1000) }

  @Test("an earlier version is brought to the present one, step by step, once")
  func migration() throws {
    let first = try open(.current)
    try first.put("a", "first")
    try first.put("b", "first")
    first.close()
    let migrated = try open(third)
    #expect(try migrated.read { try keys($0.all()) } == ["a", "a/third", "b/third"].map(bytes))
    #expect(try migrated.text("a/third") == "second")
    try migrated.put("a", "kept")
    migrated.close()
    #expect(try open(third).text("a") == "kept")
  }

  @Test("a migration that fails leaves the file as it was")
  func failure() throws {
    let first = try open(.current)
    try first.put("a", "first")
    first.close()
    let broken = Schema(migrations: second.migrations + ["INSERT INTO nothing VALUES (1)"])
    #expect(throws: StoreError("cannot use `\(folder.path)`: SQL logic error (sqlite 1)")) { try open(broken) }
    #expect(try open(.current).text("a") == "first")
    #expect(try open(second).text("a") == "second")
  }

  @Test("a program that runs on beside a newer one stops using the file")
  func overtaken() throws {
    let old = try open(.current)
    try old.put("a", "first")
    #expect(try old.text("a") == "first")
    let new = try open(second)
    let reason = "`\(folder.path)`: a newer version of this program has written it (version 2, this one knows 1)"
    #expect(throws: StoreError("cannot read " + reason)) { try old.text("a") }
    #expect(throws: StoreError("cannot write " + reason)) { try old.put("a", "first") }
    #expect(throws: StoreError("cannot use " + reason)) { try open(.current) }
    #expect(try new.text("a") == "second")
  }

  @Test("a file that was only just made is one that has to be filled")
  func blank() throws {
    _ = try folder.write("", to: "store.db")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path)
    let store = try open(.current)
    try store.put("a", "one")
    #expect(try store.text("a") == "one")
  }
}
