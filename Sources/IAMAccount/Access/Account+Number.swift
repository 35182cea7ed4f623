extension Account {
  private static let key = "account"

  /// The number of the account that a store has; `nil` when it has none yet.
  package static func number(in store: any AccountStore) throws -> String? {
    try store.read { try $0.value(key) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Lets the store remember the account's number: under another every ARN in it would be wrong.
  func keepNumber(_ records: Records) throws { try records.putBytes(Self.key, Array(identity.id.utf8)) }
}
