internal import IAMAccount

/// The table of a store, by way of statements that are prepared once for a connection.
final class EntryTable {
  private let select: Statement
  private let list: Statement
  private let tally: Statement
  private let upsert: Statement
  private let remove: Statement

  init(in database: borrowing Database) throws(DatabaseFailure) {
    select = try Statement("SELECT value FROM entry WHERE key = ?1", on: database)
    list = try Statement(
      "SELECT key, value FROM entry WHERE key >= ?1 AND key < ?2 ORDER BY key LIMIT ?3", on: database)
    tally = try Statement("SELECT count(*) FROM entry WHERE key >= ?1 AND key < ?2", on: database)
    upsert = try Statement(
      "INSERT INTO entry (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      on: database)
    remove = try Statement("DELETE FROM entry WHERE key = ?1", on: database)
  }

  func value(_ key: String) throws(DatabaseFailure) -> [UInt8]? {
    try select.withText(1, key.utf8.span) { () throws(DatabaseFailure) in
      var value: [UInt8]?
      try select.forEachRow { (row) throws(DatabaseFailure) in value = row.blob(0) }
      return value
    }
  }

  func entries(_ range: KeyRange, limit: Int) throws(DatabaseFailure) -> [StoreEntry] {
    try list.setNumber(3, limit)
    return try withRange(range, of: list) { () throws(DatabaseFailure) in
      var entries: [StoreEntry] = []
      try list.forEachRow { (row) throws(DatabaseFailure) in
        entries.append(StoreEntry(key: try row.text(0), value: row.blob(1)))
      }
      return entries
    }
  }

  func count(_ range: KeyRange) throws(DatabaseFailure) -> Int {
    try withRange(range, of: tally) { () throws(DatabaseFailure) in
      var count = 0
      try tally.forEachRow { (row) throws(DatabaseFailure) in count = row.number(0) }
      return count
    }
  }

  func put(_ key: String, _ value: [UInt8]) throws(DatabaseFailure) {
    try upsert.withText(1, key.utf8.span) { () throws(DatabaseFailure) in
      try upsert.withBlob(2, value.span) { () throws(DatabaseFailure) in try upsert.run() }
    }
  }

  func delete(_ key: String) throws(DatabaseFailure) {
    try remove.withText(1, key.utf8.span) { () throws(DatabaseFailure) in try remove.run() }
  }

  private func withRange<Result>(
    _ range: KeyRange, of statement: borrowing Statement, _ body: () throws(DatabaseFailure) -> Result
  ) throws(DatabaseFailure) -> Result {
    try statement.withText(1, range.lower.span) { () throws(DatabaseFailure) in
      try statement.withText(2, range.upper.span, body)
    }
  }
}
