import Foundation
import IAMAccount
import VMFATestSupport

@testable import IAMStorage

/// The two kinds of stores: what holds for one must hold for the other.
enum StoreKind: String, CaseIterable, Sendable {
  case memory, file

  /// A store, which has its file, if any, in a folder.
  func open(in folder: TemporaryFolder) throws -> SQLiteStore {
    self == .memory ? try .inMemory() : try SQLiteStore(path: folder.path)
  }

  /// What messages call it.
  func name(in folder: TemporaryFolder) -> String { self == .memory ? "the store in memory" : "`\(folder.path)`" }
}

extension TemporaryFolder {
  /// Where a store has its file.
  var path: String { path("store.db") }

  func path(_ name: String) -> String { file(name).path(percentEncoded: false) }

  /// The names of the files in it.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path("")).sorted() } }
}

/// A value as tests write it.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Keys as bytes: for Swift, texts are equal that a store keeps apart.
func keys(_ entries: [StoreEntry]) -> [[UInt8]] { entries.map { bytes($0.key) } }

/// The permissions of a file.
func mode(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

/// Sets the permissions of a file.
func chmod(_ path: String, _ mode: Int) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

extension StoreReading {
  func text(_ key: String) throws -> String? { try value(key).map { String(decoding: $0, as: UTF8.self) } }

  func all(_ prefix: String = "") throws -> [StoreEntry] { try entries(prefix: prefix, after: nil, limit: .max) }
}

extension AccountStore {
  func put(_ key: String, _ value: String) throws { try write { try $0.put(key, bytes(value)) } }

  func text(_ key: String) throws -> String? { try read { try $0.text(key) } }
}

extension StoreWriting {
  /// Adds 1 to a number.
  func increment(_ key: String) throws { try put(key, bytes(String((text(key).flatMap { Int($0) } ?? 0) + 1))) }
}

/// Runs `body` on so many threads of its own and waits for them.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for index in 0..<count {
      group.addTask {
        try await withCheckedThrowingContinuation { continuation in
          Thread.detachNewThread { continuation.resume(with: Result { try body(index) }) }
        }
      }
    }
    try await group.waitForAll()
  }
}

extension Command {
  /// The second process, which was built together with this test.
  static let probe: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    return tests.appending(path: "vmfa-store-probe").path(percentEncoded: false)
  }()

  static var hasSQLite: Bool { find("sqlite3") != nil }

  /// What SQLite's own program says to SQL on a file.
  @discardableResult
  static func sqlite(_ path: String, _ sql: String) throws -> String {
    let outcome = try run("sqlite3", ["-batch", path, sql])
    guard outcome.status == 0 else { return outcome.error }
    return outcome.output.trimmingCharacters(in: .newlines)
  }
}
