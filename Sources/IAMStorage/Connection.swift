/// A connection to the database of a store, and what is prepared on it.
///
/// INVARIANT: one thread at a time uses it, the one that got it from a lock.
final class Connection: @unchecked Sendable {
  /// Its entries, for use in a transaction.
  let table: EntryTable
  private let database: Database
  private let schema: Schema
  /// The file, or `nil` when the database is in memory.
  private let file: DatabaseFile?
  private let turnstile: Turnstile
  private let beginReading: Statement
  private let beginWriting: Statement
  private let commit: Statement
  private let version: Statement

  /// Makes an empty database in memory, which goes with the connection.
  convenience init(inMemory schema: Schema) throws(DatabaseFailure) {
    let database = try Database()
    try database.harden()
    try schema.prepare(database)
    try self.init(database, schema, nil, Turnstile())
  }

  /// Connects to a file to change it, after bringing an empty file or one of an earlier version to the present one.
  ///
  /// - Parameter patience: how many milliseconds it waits for other processes.
  convenience init(writing file: DatabaseFile, _ schema: Schema, patience: Int) throws(DatabaseFailure) {
    let database = try Connection.open(file, patience: patience)
    try schema.prepare(database)
    try database.useLog(patience: patience)
    try self.init(database, schema, file, Turnstile(besides: file.path, patience: patience))
  }

  /// Connects to a file to read it only, while another connection is there to change it.
  convenience init(reading file: DatabaseFile, _ schema: Schema, patience: Int) throws(DatabaseFailure) {
    let database = try Connection.open(file, patience: patience)
    try database.execute("PRAGMA query_only = ON")
    try self.init(database, schema, file, Turnstile())
  }

  private static func open(_ file: DatabaseFile, patience: Int) throws(DatabaseFailure) -> Database {
    try file.checkIsSame()
    let database = try Database(file: file.path)
    guard try !database.hasMoved() else { throw DatabaseFile.hasMoved }
    // Nobody has put another file in its place meanwhile, so what is open is what was looked at.
    try file.checkIsSame()
    guard !database.isReadOnly else { throw DatabaseFailure("it cannot be written") }
    try database.setPatience(milliseconds: patience)
    try database.harden()
    return database
  }

  private init(
    _ database: consuming Database, _ schema: Schema, _ file: DatabaseFile?, _ turnstile: consuming Turnstile
  ) throws(DatabaseFailure) {
    table = try EntryTable(in: database)
    beginReading = try Statement("BEGIN", on: database)
    beginWriting = try Statement("BEGIN IMMEDIATE", on: database)
    commit = try Statement("COMMIT", on: database)
    version = try Statement("PRAGMA user_version", on: database)
    self.database = database
    self.schema = schema
    self.file = file
    self.turnstile = turnstile
  }

  /// Whether a transaction is open. After some failures SQLite ends one by itself.
  var isInTransaction: Bool { database.isInTransaction }

  /// Begins a transaction, and makes sure that the file is the one that was opened and has a version that this program
  /// knows: under a program that runs for long, both may change.
  func begin(isWriting: Bool) throws(DatabaseFailure) {
    do throws(DatabaseFailure) {
      if isWriting {
        try turnstile.pass { () throws(DatabaseFailure) in try beginWriting.run() }
      } else {
        try beginReading.run()
      }
    } catch {
      // Where the file has gone, this is what to say.
      try checkIsThere()
      throw error
    }
    guard file != nil else { return }
    try checkIsThere()
    // This first look also settles which state a reading transaction sees.
    var found = 0
    try version.forEachRow { (row) throws(DatabaseFailure) in found = row.number(0) }
    try schema.check(found: found)
  }

  private func checkIsThere() throws(DatabaseFailure) {
    guard file != nil else { return }
    if try database.hasMoved() { throw DatabaseFile.hasMoved }
  }

  /// Keeps what the open transaction changed.
  func keep() throws(DatabaseFailure) {
    guard database.isInTransaction else { throw DatabaseFailure("an earlier failure has ended the transaction") }
    try commit.run()
  }

  /// Gives up what the open transaction changed, if there is one.
  func rollBack() { database.rollBack() }
}
