internal import OTPCore

/// The latest uses of access keys and roles, until a transaction writes them down.
///
/// A use is a note about a call that mostly only reads: it must not make it one that writes. AWS is late with these notes too.
final class LastUses: Sendable {
  private let notes = Lock<[String: LastUseRecord]>([:])
  private static let capacity = 4_096

  func note(_ key: String, _ use: LastUseRecord) { notes.withLock { $0[key] = use } }

  /// Whether so many wait that a transaction must be made for them.
  var isFull: Bool { notes.withLock { $0.count >= Self.capacity } }

  /// The notes that are not yet written down.
  var waiting: [String: LastUseRecord] { notes.withLock { $0 } }

  /// Drops notes that are written down, but for those that were renewed meanwhile.
  func drop(_ written: [String: LastUseRecord]) {
    notes.withLock { notes in
      for (key, use) in written where notes[key] == use { notes[key] = nil }
    }
  }

  /// The note that is not yet written down.
  func use(_ key: String) -> LastUseRecord? { notes.withLock { $0[key] } }

  func forget(_ key: String) { notes.withLock { $0[key] = nil } }

  func forgetAll() { notes.withLock { $0 = [:] } }
}

extension Caller {
  /// Where a use of these credentials is noted: with the role for a role's session, with the key for a user's long-term key.
  var lastUseKey: String? {
    switch identity {
    case .role(let role, _): Key.lastUse(ofRole: role.name)
    case .federated: nil
    case .user, .root: accessKeyID.isEmpty || isTemporary ? nil : Key.lastUse(ofAccessKey: accessKeyID)
    }
  }
}

extension Call {
  /// When a key was last used before now; `nil` when it was not.
  func lastUse(_ key: String) throws -> LastUseRecord? { try lastUses.use(key) ?? records.get(key) }

  /// `RoleLastUsed`, which is empty for a role that was not used.
  func lastUse(of role: RoleRecord) throws -> OutputValue {
    guard let use = try lastUse(Key.lastUse(ofRole: role.name)) else { return .structure([]) }
    return OutputValue(("LastUsedDate", .time(use.time)), ("Region", .text(use.region)))
  }
}
