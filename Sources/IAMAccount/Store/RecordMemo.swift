internal import OTPCore

/// Records by their keys, as they were read last: what bytes mean never changes, so a record is taken from here only when
/// the store still has the same bytes for it, whoever wrote them.
final class RecordMemo: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    let record: any AccountRecord
  }

  private let entries = Lock<[String: Entry]>([:])
  private static let capacity = 4096

  /// The record that these bytes are.
  func record<Record: AccountRecord>(_ key: String, _ bytes: [UInt8]) throws -> Record {
    if let entry = entries.withLock({ $0[key] }), entry.bytes == bytes, let record = entry.record as? Record {
      return record
    }
    let record = try Record(bytes: bytes)
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeAll(keepingCapacity: true) }
      entries[key] = Entry(bytes: bytes, record: record)
    }
    return record
  }
}
