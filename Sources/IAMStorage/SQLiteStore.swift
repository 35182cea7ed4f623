public import IAMAccount
internal import OTPCore
internal import VMFASystem

/// An account's state in a SQLite database: in memory, or in a file that outlives every crash.
///
/// Several threads may use a store, and several processes a file. In a file, transactions that only read wait for
/// nobody. A body uses what it is given and never the store itself, which refuses it.
public final class SQLiteStore: AccountStore {
  private let name: String
  /// The connection that changes the database, or `nil` when the store is closed.
  private let writer: Lock<Connection?>
  /// The connections that read a file; what is in memory has one connection for everything.
  private let readers: ReaderPool?
  /// The threads that are inside of a transaction.
  private let inside = Lock<Set<ThreadIdentity>>([])

  /// An empty store in memory, which goes with its last reference.
  public static func inMemory() throws(StoreError) -> SQLiteStore {
    let name = "the store in memory"
    do throws(DatabaseFailure) {
      return SQLiteStore(name, try Connection(inMemory: .current), nil)
    } catch {
      throw StoreError("cannot make \(name): \(error.reason)")
    }
  }

  /// The store in a file, which is made where there is none.
  ///
  /// The file, and `-wal` and `-shm` beside it while it is in use, are their owner's alone. Refused are symbolic links,
  /// files that others may read or write, databases of other applications and those of a newer version.
  /// - Parameter path: leads to a folder that is there, on a local file system.
  public convenience init(path: String) throws(StoreError) { try self.init(path: path, .current, patience: 10_000) }

  /// - Parameter patience: how many milliseconds to wait for other processes.
  convenience init(path: String, _ schema: Schema, patience: Int) throws(StoreError) {
    let name = path.namedInMessages
    do throws(DatabaseFailure) {
      let file = try DatabaseFile(path)
      let writer = try Connection(writing: file, schema, patience: patience)
      let readers = ReaderPool { () throws(DatabaseFailure) in
        try Connection(reading: file, schema, patience: patience)
      }
      self.init(name, writer, readers)
    } catch {
      throw StoreError("cannot use \(name): \(error.reason)")
    }
  }

  private init(_ name: String, _ writer: Connection, _ readers: ReaderPool?) {
    self.name = name
    self.writer = Lock(writer)
    self.readers = readers
  }

  /// Lets `body` read one state of the account: the one that the latest transaction left, in this or another process.
  public func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result {
    try alone {
      guard let readers else {
        return try withWriter { connection in
          let transaction = ReadTransaction(on: connection, of: name)
          return try transaction.run { try body(transaction) }
        }
      }
      let connection = try reader(from: readers)
      defer { readers.giveBack(connection) }
      let transaction = ReadTransaction(on: connection, of: name)
      return try transaction.run { try body(transaction) }
    }
  }

  /// Lets `body` read and change the account. When this returns, a file holds the changes, whatever happens next.
  ///
  /// When this throws, nothing is changed. It also throws when `body` passed over a failure that ended its transaction.
  public func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result {
    try alone {
      try withWriter { connection in
        let transaction = WriteTransaction(on: connection, of: name)
        return try transaction.run { try body(transaction) }
      }
    }
  }

  /// Closes the store: from now on it refuses everything. What other threads are reading goes on to its end, and what
  /// they are changing is waited for.
  ///
  /// The last one to close a file leaves everything in the file itself, with nothing beside it. Without this call it
  /// happens when the last reference to the store goes.
  /// - Precondition: this thread is not inside of a transaction.
  public func close() {
    precondition(!inside.withLock { $0.contains(.current) }, "a store cannot be closed inside of a transaction")
    readers?.close()
    writer.withLock { $0 = nil }
  }

  private var isClosed: StoreError { StoreError("cannot use \(name): it is closed") }

  private func reader(from readers: ReaderPool) throws(StoreError) -> Connection {
    do throws(DatabaseFailure) {
      if let connection = try readers.take() { return connection }
    } catch {
      throw StoreError("cannot read \(name): \(error.reason)")
    }
    throw isClosed
  }

  private func withWriter<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try writer.withLock { connection in
      guard let connection else { throw isClosed }
      return try body(connection)
    }
  }

  /// Refuses a transaction inside of another: it would wait for itself, or not see what the other one does.
  private func alone<Result>(_ body: () throws -> Result) throws -> Result {
    let thread = ThreadIdentity.current
    guard inside.withLock({ $0.insert(thread).inserted }) else {
      throw StoreError("cannot use \(name): this thread is inside of a transaction, which has to be used instead")
    }
    defer { inside.withLock { _ = $0.remove(thread) } }
    return try body()
  }
}
