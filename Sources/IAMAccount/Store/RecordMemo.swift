internal import OTPCore

/// Records by their keys, as they were read last: what bytes mean never changes, so a record is taken from here only when
/// the store still has the same bytes for it, whoever wrote them.
final class RecordMemo: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    let record: any AccountRecord
  }

  private struct Entries {
    var byKey: [String: Entry] = [:]
    /// The bytes of all of them together.
    var size = 0
  }

  private let entries = Lock(Entries())
  /// So many bytes of records are remembered at most; their readings take a few times as much.
  private static let capacity = 2 << 20

  /// The record that these bytes are.
  func record<Record: AccountRecord>(_ key: String, _ bytes: [UInt8]) throws -> Record {
    if let entry = entries.withLock({ $0.byKey[key] }), entry.bytes == bytes, let record = entry.record as? Record {
      return record
    }
    let record = try Record(bytes: bytes)
    entries.withLock { entries in
      if entries.size + bytes.count > Self.capacity { entries = Entries() }
      entries.size += bytes.count - (entries.byKey[key]?.bytes.count ?? 0)
      entries.byKey[key] = Entry(bytes: bytes, record: record)
    }
    return record
  }
}
