package import IAMAccount
import OTPCore

/// A store in plain memory, as simple as can be: a second implementation beside SQLite.
package final class MemoryStore: AccountStore {
  private let entries = Lock<[String: [UInt8]]>([:])

  package init() {}

  package func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result {
    try entries.withLock { entries in try body(Transaction(entries)) }
  }

  package func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result {
    try entries.withLock { entries in
      let transaction = Transaction(entries)
      let result = try body(transaction)
      entries = transaction.entries
      return result
    }
  }

  private final class Transaction: StoreWriting {
    var entries: [String: [UInt8]]

    init(_ entries: [String: [UInt8]]) { self.entries = entries }

    func value(_ key: String) throws(StoreError) -> [UInt8]? { entries[key] }

    func entries(prefix: String, after: String?, limit: Int) throws(StoreError) -> [StoreEntry] {
      entries.filter { $0.key.utf8.starts(with: prefix.utf8) }
        .filter { entry in after.map { $0.utf8.lexicographicallyPrecedes(entry.key.utf8) } ?? true }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .prefix(limit).map { StoreEntry(key: $0.key, value: $0.value) }
    }

    func count(prefix: String) throws(StoreError) -> Int { try entries(prefix: prefix, after: nil, limit: .max).count }
    func put(_ key: String, _ value: [UInt8]) throws(StoreError) { entries[key] = value }
    func delete(_ key: String) throws(StoreError) { entries[key] = nil }
  }
}
