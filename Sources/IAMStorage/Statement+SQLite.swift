internal import CVMFASQLite

/// Prepared SQL, given back when its owner goes.
@safe struct Statement: ~Copyable {
  private let pointer: OpaquePointer

  init(_ sql: String, on database: borrowing Database) throws(DatabaseFailure) {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      database.pointer, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared = unsafe prepared else {
      throw unsafe DatabaseFailure(code, on: database.pointer)
    }
    unsafe pointer = prepared
  }

  deinit { unsafe sqlite3_finalize(pointer) }

  /// Runs it to its end.
  func run() throws(DatabaseFailure) { try forEachRow { (_) throws(DatabaseFailure) in } }

  /// Runs it to its end and shows each row, which is there until `body` returns.
  func forEachRow(_ body: (borrowing Row) throws(DatabaseFailure) -> Void) throws(DatabaseFailure) {
    // What this returns is known from the last step.
    defer { unsafe sqlite3_reset(pointer) }
    while true {
      let code = unsafe sqlite3_step(pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      try body(unsafe Row(of: pointer))
    }
  }

  /// Sets a parameter to a text until `body` returns. Nothing is copied.
  func withText<Result>(
    _ index: Int32, _ text: Span<UInt8>, _ body: () throws(DatabaseFailure) -> Result
  ) throws(DatabaseFailure) -> Result {
    try unsafe text.withUnsafeBytes { (bytes) throws(DatabaseFailure) in
      let start = unsafe address(bytes).assumingMemoryBound(to: CChar.self)
      let code = unsafe sqlite3_bind_text64(pointer, index, start, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
      guard code == SQLITE_OK else { throw failure(code) }
      defer { unsafe sqlite3_bind_null(pointer, index) }
      return try body()
    }
  }

  /// Sets a parameter to bytes until `body` returns. Nothing is copied.
  func withBlob<Result>(
    _ index: Int32, _ blob: Span<UInt8>, _ body: () throws(DatabaseFailure) -> Result
  ) throws(DatabaseFailure) -> Result {
    try unsafe blob.withUnsafeBytes { (bytes) throws(DatabaseFailure) in
      let code = unsafe sqlite3_bind_blob64(pointer, index, address(bytes), UInt64(bytes.count), nil)
      guard code == SQLITE_OK else { throw failure(code) }
      defer { unsafe sqlite3_bind_null(pointer, index) }
      return try body()
    }
  }

  /// Sets a parameter to a number.
  func setNumber(_ index: Int32, _ number: Int) throws(DatabaseFailure) {
    let code = unsafe sqlite3_bind_int64(pointer, index, Int64(number))
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Where bytes begin. Without an address SQLite would take them for NULL; of no bytes it reads none, so any will do.
  private func address(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer {
    unsafe bytes.baseAddress ?? UnsafeRawPointer(pointer)
  }

  private func failure(_ code: Int32) -> DatabaseFailure {
    unsafe DatabaseFailure(code, on: sqlite3_db_handle(pointer))
  }
}

/// A row that a statement stands on. What it gives is copied out.
@safe struct Row: ~Copyable {
  private let statement: OpaquePointer

  fileprivate init(of statement: OpaquePointer) { unsafe self.statement = statement }

  func number(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(statement, column)) }

  func blob(_ column: Int32) -> [UInt8] {
    // In this order: the first call may convert what the second counts.
    let start = unsafe sqlite3_column_blob(statement, column)
    let count = unsafe Int(sqlite3_column_bytes(statement, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A text, which must be UTF-8: repaired, it would be another key than the one that is there.
  func text(_ column: Int32) throws(DatabaseFailure) -> String {
    let start = unsafe sqlite3_column_text(statement, column)
    let count = unsafe Int(sqlite3_column_bytes(statement, column))
    guard let text = unsafe String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) else {
      throw DatabaseFailure.damaged
    }
    return text
  }
}
