/// The account's records in one transaction.
struct Records {
  let store: any StoreReading
  private let changes: (any StoreWriting)?
  private let memo: RecordMemo

  init(_ store: any StoreReading, _ memo: RecordMemo) { (self.store, changes, self.memo) = (store, nil, memo) }
  init(changing store: any StoreWriting, _ memo: RecordMemo) {
    (self.store, changes, self.memo) = (store, store, memo)
  }

  /// The record of a key.
  func get<Record: AccountRecord>(_ key: String, _: Record.Type = Record.self) throws -> Record? {
    try store.value(key).map { try record(key, $0) }
  }

  /// All records below a prefix, in the order of their keys.
  func all<Record: AccountRecord>(_ prefix: String, _: Record.Type = Record.self) throws -> [Record] {
    try store.entries(prefix: prefix, after: nil, limit: .max).map { try record($0.key, $0.value) }
  }

  private func record<Record: AccountRecord>(_ key: String, _ bytes: [UInt8]) throws -> Record {
    try Record.isRemembered ? memo.record(key, bytes) : Record(bytes: bytes)
  }

  /// What stands behind a prefix in the keys that have it.
  func names(_ prefix: String) throws -> [String] {
    try store.entries(prefix: prefix, after: nil, limit: .max).map { String($0.key.dropFirst(prefix.count)) }
  }

  func has(_ key: String) throws -> Bool { try store.value(key) != nil }

  /// Whether any key has a prefix.
  func hasAny(_ prefix: String) throws -> Bool { try !store.entries(prefix: prefix, after: nil, limit: 1).isEmpty }

  // MARK: Changes, which only actions that are registered as changing make

  func put(_ key: String, _ record: some AccountRecord) throws { try writer.put(key, record.bytes) }
  func mark(_ key: String) throws { try writer.put(key, []) }
  func putBytes(_ key: String, _ bytes: [UInt8]) throws { try writer.put(key, bytes) }
  func delete(_ key: String) throws { try writer.delete(key) }

  func delete(prefix: String) throws {
    for entry in try store.entries(prefix: prefix, after: nil, limit: .max) { try writer.delete(entry.key) }
  }

  private var writer: any StoreWriting {
    guard let changes else { preconditionFailure("an action that only reads tries to change the account") }
    return changes
  }
}

extension Records {
  /// Moves all entries from one prefix to another.
  func move(_ from: String, _ to: String) throws {
    for entry in try store.entries(prefix: from, after: nil, limit: .max) {
      try delete(entry.key)
      try putBytes(to + entry.key.dropFirst(from.count), entry.value)
    }
  }
}
