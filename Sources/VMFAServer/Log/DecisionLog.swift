internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// The latest decisions, with their reasons.
final class DecisionLog: Sendable {
  /// A decision with a number that no other has.
  struct Entry: Sendable {
    let id: Int
    let record: DecisionRecord
  }

  private struct State {
    var entries: [Entry] = []
    var count = 0
    var listeners: [Int: @Sendable (Entry) -> Void] = [:]
    var listenerCount = 0
  }

  private static let capacity = 1_000
  private let state = Lock(State())

  func add(_ record: DecisionRecord) {
    state.withLock { state in
      // Dropping many at once keeps the array from moving with each.
      if state.entries.count >= 2 * Self.capacity { state.entries.removeFirst(state.entries.count - Self.capacity + 1) }
      state.count += 1
      let entry = Entry(id: state.count, record: record)
      state.entries.append(entry)
      for listener in state.listeners.values { listener(entry) }
    }
  }

  /// Forgets the decisions; numbers go on.
  func reset() { state.withLock { $0.entries = [] } }

  /// Lets somebody hear of each decision from now on, in order.
  ///
  /// - Parameter listener: is called while the log waits; it must not call the log.
  /// - Returns: the decisions before, the oldest first, and a number to stop with.
  func follow(_ listener: @escaping @Sendable (Entry) -> Void) -> (past: ArraySlice<Entry>, number: Int) {
    state.withLock { state in
      state.listenerCount += 1
      state.listeners[state.listenerCount] = listener
      return (state.entries.suffix(Self.capacity), state.listenerCount)
    }
  }

  /// How many hear of decisions.
  var followers: Int { state.withLock { $0.listeners.count } }

  func stop(following number: Int) { state.withLock { $0.listeners[number] = nil } }

  /// A decision, unless it is too long ago.
  func entry(_ id: Int) -> Entry? { entries.first { $0.id == id } }

  /// The decisions, the latest first.
  var output: JSONOutput { .array(entries.reversed().map(\.record.output)) }

  private var entries: ArraySlice<Entry> { state.withLock { $0.entries }.suffix(Self.capacity) }
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
