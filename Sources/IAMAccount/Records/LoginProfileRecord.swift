internal import OTPCore
internal import VMFAEncoding

/// A user's password for the console.
struct LoginProfileRecord: AccountRecord {
  let created: UnixTime
  var password: PasswordHash
  /// When it was set.
  var changed: UnixTime
  /// Whether the user must set a new one when signing in.
  var isResetRequired: Bool
  /// The hashes of the passwords before, the latest first, for as long as the account's policy remembers them.
  var earlier: [PasswordHash]
  var lastUsed: UnixTime?

  init(created: UnixTime, password: PasswordHash, isResetRequired: Bool) {
    (self.created, self.password, self.changed) = (created, password, created)
    (self.isResetRequired, self.earlier, self.lastUsed) = (isResetRequired, [], nil)
  }

  init(_ fields: RecordFields) throws {
    created = try fields.time("created")
    password = try PasswordHash(fields)
    changed = try fields.time("changed")
    isResetRequired = fields.flag("reset")
    earlier = try fields.records("earlier").map { try PasswordHash($0) }
    lastUsed = fields.optionalTime("lastUsed")
  }

  var json: JSONOutput {
    .record(
      ("created", .time(created)), ("hash", .string(password.text)), ("changed", .time(changed)),
      ("reset", .bool(isResetRequired)),
      ("earlier", earlier.isEmpty ? nil : .array(earlier.map { ["hash": .string($0.text)] })),
      ("lastUsed", .optional(lastUsed)))
  }
}

extension PasswordHash {
  fileprivate init(_ fields: RecordFields) throws {
    if let text = fields.optional("hash") {
      self.init(text: text)
    } else {
      self.init(scryptSalt: try fields.text("salt"), key: try fields.text("key"))
    }
  }
}
