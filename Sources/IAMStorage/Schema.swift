/// What a store's database is made of, and how a database of an earlier version becomes one of this version.
struct Schema: Sendable {
  /// The mark of a store in the header of a database: "vmfa".
  static let applicationID = 0x766D_6661

  /// SQL that leads from each version to the next; the first makes version 1 of an empty database. What was released
  /// is never changed, only added to.
  let migrations: [String]

  /// The version of a database when all migrations are done.
  var version: Int { migrations.count }

  /// The schema of this version of the program.
  ///
  /// A table with row numbers and an index: one without row numbers is no faster with small values, and needs twice the
  /// space and four times the time for values of more than 1,000 bytes.
  static let current = Schema(migrations: [
    "CREATE TABLE entry (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT"
  ])

  /// Brings a database to this version, or refuses it and leaves it as it is.
  ///
  /// All in one transaction: another process sees a blank database, or one that is ready.
  func prepare(_ database: borrowing Database) throws(DatabaseFailure) {
    defer { database.rollBack() }
    // Mostly there is nothing to do, and then nobody has to wait for another process that is writing.
    try database.execute("BEGIN")
    if try version(of: database) == version { return }
    try database.execute("COMMIT; BEGIN IMMEDIATE")
    let found = try version(of: database)
    guard found < version else { return }
    for migration in migrations[found...] { try database.execute(migration) }
    try database.execute("PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)")
    try database.execute("COMMIT")
  }

  /// The version of a database, 0 when it is blank. Any other one is refused.
  private func version(of database: borrowing Database) throws(DatabaseFailure) -> Int {
    let mark = try database.number("PRAGMA application_id")
    let found = try database.number("PRAGMA user_version")
    if mark == 0, found == 0, try database.number("SELECT count(*) FROM sqlite_schema") == 0 { return 0 }
    guard mark == Schema.applicationID else { throw DatabaseFailure("it is the database of another application") }
    try check(found: found)
    return found
  }

  /// Refuses the version of a database when this program does not know it.
  func check(found: Int) throws(DatabaseFailure) {
    guard found >= 0 else { throw .damaged }
    guard found <= version else {
      throw DatabaseFailure(
        "a newer version of this program has written it (version \(found), this one knows \(version))")
    }
  }
}
