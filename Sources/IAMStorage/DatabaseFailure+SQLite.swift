internal import CVMFASQLite
internal import VMFASystem

/// Why a database does not do what it is asked to.
struct DatabaseFailure: Error {
  /// In words: lower case, without a full stop, without anything that a caller put into the database.
  let reason: String
  /// Whether it was only that another process was in the way.
  let isBusy: Bool

  /// The file does not hold what a store writes.
  static let damaged = DatabaseFailure("it is damaged")

  /// A failure that SQLite does not know as one.
  init(_ reason: String) {
    self.reason = reason
    isBusy = false
  }

  /// What SQLite said.
  ///
  /// - Parameter database: the connection that the call was made on, if it has one.
  init(_ code: Int32, on database: OpaquePointer?) {
    let kind = code & 0xFF
    isBusy = kind == SQLITE_BUSY
    reason =
      switch kind {
      case SQLITE_BUSY: "another process has been using it for too long"
      case SQLITE_CORRUPT: DatabaseFailure.damaged.reason
      case SQLITE_FULL: "the disk is full"
      case SQLITE_NOTADB: "it is not a database"
      case SQLITE_TOOBIG: "a key and its value are longer than \(Database.longestEntry) bytes"
      case SQLITE_IOERR, SQLITE_CANTOPEN:
        // Only after these does the number belong to the call that failed.
        unsafe SystemError(words(code), code: database.map { unsafe sqlite3_system_errno($0) } ?? 0).description
      default: words(code)
      }
  }
}

private func words(_ code: Int32) -> String {
  unsafe String(cString: sqlite3_errstr(code & 0xFF)) + " (sqlite \(code))"
}
