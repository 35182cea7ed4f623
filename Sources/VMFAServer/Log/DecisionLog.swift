internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// The latest decisions, with their reasons.
final class DecisionLog: Sendable {
  private static let capacity = 1_000
  private let records = Lock<[DecisionRecord]>([])

  func add(_ record: DecisionRecord) {
    records.withLock { records in
      // Dropping many at once keeps the array from moving with each.
      if records.count >= 2 * Self.capacity { records.removeFirst(records.count - Self.capacity + 1) }
      records.append(record)
    }
  }

  func reset() { records.withLock { $0 = [] } }

  /// The decisions, the latest first.
  var output: JSONOutput {
    .array(records.withLock { $0 }.suffix(Self.capacity).reversed().map(\.output))
  }
}

extension DecisionRecord {
  fileprivate var output: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("time", .string(time.rfc3339)), ("principal", .string(principal)), ("action", .string(action)),
      ("resource", .string(resource)), ("mfa", .string(mfa.shown)), ("decision", .string(decision.outcome.rawValue)),
    ]
    if let signIn { members.append(("code", .string(signIn.rawValue))) }
    return .object(members + [("because", .array(decision.reasons.map(\.output)))])
  }
}
