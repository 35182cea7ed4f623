internal import IAMAccount

/// A transaction that reads, and what its body gets to see of it.
class ReadTransaction: StoreReading {
  private let connection: Connection
  private let storeName: String
  private var hasEnded = false

  init(on connection: Connection, of storeName: String) {
    self.connection = connection
    self.storeName = storeName
  }

  fileprivate var isWriting: Bool { false }

  /// Runs `body` in between: what it changed is kept when it returns and given up when it throws.
  func run<Result>(_ body: () throws -> Result) throws -> Result {
    defer {
      hasEnded = true
      connection.rollBack()
    }
    try attempt(isWriting ? "write" : "read") { () throws(DatabaseFailure) in
      try connection.begin(isWriting: isWriting)
    }
    let result = try body()
    try attempt(isWriting ? "write" : "read") { () throws(DatabaseFailure) in try connection.keep() }
    return result
  }

  func value(_ key: String) throws(StoreError) -> [UInt8]? {
    try use(to: "read") { (table) throws(DatabaseFailure) in try table.value(key) }
  }

  func entries(prefix: String, after: String?, limit: Int) throws(StoreError) -> [StoreEntry] {
    try use(to: "read") { (table) throws(DatabaseFailure) in
      try table.entries(KeyRange(prefix: prefix, after: after), limit: max(limit, 0))
    }
  }

  func count(prefix: String) throws(StoreError) -> Int {
    try use(to: "read") { (table) throws(DatabaseFailure) in try table.count(KeyRange(prefix: prefix)) }
  }

  /// Uses the entries while the transaction is open. A body may have swallowed the failure that ended it, or kept what
  /// it was given for longer than it ran.
  fileprivate func use<Result>(
    to what: String, _ body: (EntryTable) throws(DatabaseFailure) -> Result
  ) throws(StoreError) -> Result {
    try attempt(what) { () throws(DatabaseFailure) in
      guard !hasEnded, connection.isInTransaction else { throw DatabaseFailure("the transaction has ended") }
      return try body(connection.table)
    }
  }

  private func attempt<Result>(
    _ what: String, _ body: () throws(DatabaseFailure) -> Result
  ) throws(StoreError) -> Result {
    do throws(DatabaseFailure) {
      return try body()
    } catch {
      throw StoreError("cannot \(what) \(storeName): \(error.reason)")
    }
  }
}

/// A transaction that reads and writes.
final class WriteTransaction: ReadTransaction, StoreWriting {
  override fileprivate var isWriting: Bool { true }

  func put(_ key: String, _ value: [UInt8]) throws(StoreError) {
    try use(to: "write") { (table) throws(DatabaseFailure) in try table.put(key, value) }
  }

  func delete(_ key: String) throws(StoreError) {
    try use(to: "write") { (table) throws(DatabaseFailure) in try table.delete(key) }
  }
}
