import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import IAMStorage

@Suite("What is refused as the file of a store")
struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Makes something that is no store, and says why.
  struct Refused: CustomTestStringConvertible, Sendable {
    let reason: String
    let make: @Sendable (TemporaryFolder) throws -> Void
    var testDescription: String { reason }

    init(_ reason: String, _ make: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      self.reason = reason
      self.make = make
    }
  }

  static let refused = [
    Refused("it is a symbolic link") { folder in
      _ = try SQLiteStore(path: folder.path("target"))
      try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: folder.path("target"))
    },
    Refused("it is a symbolic link") { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: folder.path("nowhere"))
    },
    Refused("it has a second name (a hard link)") { folder in
      _ = try SQLiteStore(path: folder.path)
      try FileManager.default.linkItem(atPath: folder.path, toPath: folder.path("other"))
    },
    Refused("others may read or write it; `chmod 600` closes it") { folder in
      _ = try SQLiteStore(path: folder.path)
      try chmod(folder.path, 0o640)
    },
    Refused("others may read or write it; `chmod 600` closes it") { folder in
      _ = try SQLiteStore(path: folder.path)
      try chmod(folder.path, 0o602)
    },
    Refused("beside it, `-wal`: others may read or write it; `chmod 600` closes it") { folder in
      _ = try SQLiteStore(path: folder.path)
      _ = try folder.write("", to: "store.db-wal")
      try chmod(folder.path("store.db-wal"), 0o604)
    },
    Refused("beside it, `-shm`: it is a symbolic link") { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.path + "-shm", withDestinationPath: "/dev/null")
    },
    Refused("it is a folder") { folder in
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: false)
    },
    Refused("it is not a plain file") { folder in
      try Command.run("mkfifo", ["-m", "600", folder.path])
    },
    Refused("it is not a database") { folder in
      _ = try folder.write("a text of someone", to: "store.db")
      try chmod(folder.path, 0o600)
    },
    Refused("it is the database of another application") { folder in
      try Command.sqlite(folder.path, "CREATE TABLE entry (key, value)")
      try chmod(folder.path, 0o600)
    },
    Refused("it is the database of another application") { folder in
      try Command.sqlite(folder.path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7; VACUUM")
      try chmod(folder.path, 0o600)
    },
    Refused("a newer version of this program has written it (version 99, this one knows 1)") { folder in
      _ = try SQLiteStore(path: folder.path)
      try Command.sqlite(folder.path, "PRAGMA user_version = 99")
    },
  ]

  @Test(
    "what is no store is refused, with the reason, and left as it is",
    .enabled(if: Command.hasSQLite, "sqlite3 is not installed"), arguments: refused)
  func refusals(_ refused: Refused) throws {
    try refused.make(folder)
    let names = try folder.names
    let content = FileManager.default.contents(atPath: folder.path)
    #expect(throws: StoreError("cannot use `\(folder.path)`: \(refused.reason)")) {
      try SQLiteStore(path: folder.path)
    }
    #expect(FileManager.default.contents(atPath: folder.path) == content)
    #expect(try folder.names == names)
  }

  @Test(
    "what cannot name a file is refused",
    arguments: [
      ("", "it is a folder"), ("missing/store.db", "its folder cannot be used: no such file or directory"),
      ("file/store.db", "its folder cannot be used: not a directory"),
      ("store.db\0", "its name holds a null character"),
      ("sub/", "it is a folder"), ("sub/..", "it is a folder"), ("sub/.", "it is a folder"),
      (String(repeating: "x", count: 300), "it cannot be looked at: file name too long"),
    ])
  func names(_ name: String, _ reason: String) throws {
    _ = try folder.write("", to: "file")
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: false)
    let path = name.isEmpty ? "" : folder.path("") + name
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    #expect(error?.message.hasSuffix(": " + reason) == true)
    #expect(try folder.names == ["file", "sub"])
  }
}
