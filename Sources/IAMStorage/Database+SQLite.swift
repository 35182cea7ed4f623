internal import CVMFASQLite

/// An open database, closed when its owner goes.
@safe struct Database: ~Copyable {
  /// No key with its value takes more bytes.
  static let longestEntry = 16 << 20

  let pointer: OpaquePointer

  /// Opens a file that is there, unless it is a symbolic link.
  ///
  /// - Parameter path: from the root on. SQLite would take other texts for a URI or a name of its own.
  init(file path: String) throws(DatabaseFailure) {
    precondition(path.utf8.first == UInt8(ascii: "/"))
    try self.init(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW)
  }

  /// Makes an empty database in memory.
  init() throws(DatabaseFailure) {
    try self.init(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
  }

  private init(_ name: String, _ flags: Int32) throws(DatabaseFailure) {
    var opened: OpaquePointer?
    // Without SQLite's own locks: one thread at a time uses a connection.
    let code = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      let failure = unsafe DatabaseFailure(code, on: opened)
      unsafe sqlite3_close_v2(opened)
      throw failure
    }
    unsafe pointer = opened
  }

  // The second version waits for statements that are still there: members may go in any order.
  deinit { unsafe sqlite3_close_v2(pointer) }

  /// Runs SQL that gives no rows, or whose rows nobody wants.
  func execute(_ sql: String) throws(DatabaseFailure) {
    try check(unsafe sqlite3_exec(pointer, sql, nil, nil, nil))
  }

  /// The only column of the only row that SQL gives, as a number.
  func number(_ sql: String) throws(DatabaseFailure) -> Int {
    var number = 0
    try Statement(sql, on: self).forEachRow { number = $0.number(0) }
    return number
  }

  /// The only column of the only row that SQL gives, as a text.
  func text(_ sql: String) throws(DatabaseFailure) -> String {
    var text = ""
    try Statement(sql, on: self).forEachRow { (row) throws(DatabaseFailure) in text = try row.text(0) }
    return text
  }

  /// Whether a transaction is open. SQLite ends one by itself after some errors.
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(pointer) == 0 }

  /// Gives up what the open transaction changed, if there is one.
  func rollBack() {
    // It fails only when SQLite has done it already.
    if isInTransaction { unsafe sqlite3_exec(pointer, "ROLLBACK", nil, nil, nil) }
  }

  /// Whether it can only be read.
  var isReadOnly: Bool { unsafe sqlite3_db_readonly(pointer, "main") == 1 }

  /// Whether the file that is open no longer has the name under which it was opened.
  func hasMoved() throws(DatabaseFailure) -> Bool {
    var hasMoved: Int32 = 0
    try check(unsafe sqlite3_file_control(pointer, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved))
    return hasMoved != 0
  }

  /// Sets how many milliseconds, at least, calls wait for other processes.
  ///
  /// SQLite's own waiting looks less and less often, in the end ten times a second, and may never find the moment in
  /// which a busy writer has let go.
  func setPatience(milliseconds: Int) throws(DatabaseFailure) {
    let patience = unsafe UnsafeMutableRawPointer(bitPattern: milliseconds)
    try check(
      unsafe sqlite3_busy_handler(
        pointer,
        { patience, attempt in
          guard Int(attempt) < Int(bitPattern: patience) else { return 0 }
          pause(afterAttempt: Int(attempt))
          return 1
        }, patience))
  }

  /// Keeps changes in a log beside the file, where readers do not wait for writers, and waits for the disk with each
  /// transaction.
  func useLog(patience: Int) throws(DatabaseFailure) {
    // Other processes that open the file at the same moment are in the way, and here SQLite may not wait for them.
    for attempt in 0... {
      do throws(DatabaseFailure) {
        let mode = try text("PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw DatabaseFailure("its file system does not let processes share memory") }
        break
      } catch {
        guard error.isBusy, attempt < patience else { throw error }
        pause(afterAttempt: attempt)
      }
    }
    try execute("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = \(4 << 20)")
    // The log is there from the first look on.
    _ = try number("PRAGMA user_version")
  }

  /// Takes away what a damaged or hostile file could use, and what a store has no use for.
  func harden() throws(DatabaseFailure) {
    for (option, isOn) in [
      (SQLITE_DBCONFIG_DEFENSIVE, true), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false), (SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
      (SQLITE_DBCONFIG_ENABLE_VIEW, false), (SQLITE_DBCONFIG_DQS_DML, false), (SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
      try check(unsafe vmfa_sqlite3_db_config(pointer, option, isOn ? 1 : 0))
    }
    for (limit, value) in [
      (SQLITE_LIMIT_LENGTH, Database.longestEntry), (SQLITE_LIMIT_SQL_LENGTH, 10_000), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
      unsafe sqlite3_limit(pointer, limit, Int32(value))
    }
    // What is deleted is overwritten; what is sorted stays out of the file system.
    try execute("PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
  }

  private func check(_ code: Int32) throws(DatabaseFailure) {
    if code != SQLITE_OK { throw unsafe DatabaseFailure(code, on: pointer) }
  }
}
