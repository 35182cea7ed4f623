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

  /// What listeners make of an entry, by what they may know of it: it is made once for all of them.
  final class Rendering {
    private var texts: [Bool: [UInt8]] = [:]

    func text(_ showsAll: Bool, _ make: () -> [UInt8]) -> [UInt8] {
      if let text = texts[showsAll] { return text }
      let text = make()
      texts[showsAll] = text
      return text
    }
  }

  /// Hears of decisions, in order, on the thread of a request.
  typealias Listener = @Sendable (Entry, Rendering) -> Void

  fileprivate struct State {
    var entries: [Entry] = []
    var count = 0
    /// Each with the number of the last decision that was made before it came.
    var listeners: [Int: (last: Int, hear: Listener)] = [:]
    var listenerCount = 0
    /// What listeners have not heard yet. One thread at a time tells them, without the lock.
    var untold: [Entry] = []
    var isTelling = false
  }

  private static let capacity = 1_000
  private let state = Lock(State())

  func add(_ record: DecisionRecord) {
    let tells = state.withLock { state in
      // Dropping many at once keeps the array from moving with each.
      if state.entries.count >= 2 * Self.capacity { state.entries.removeFirst(state.entries.count - Self.capacity + 1) }
      state.count += 1
      let entry = Entry(id: state.count, record: record)
      state.entries.append(entry)
      guard !state.listeners.isEmpty else { return false }
      // Listeners that cannot keep up miss the oldest.
      if state.untold.count >= Self.capacity { state.untold.removeFirst(Self.capacity / 2) }
      state.untold.append(entry)
      defer { state.isTelling = true }
      return !state.isTelling
    }
    while tells, let (entry, listeners) = state.withLock({ $0.next() }) {
      let rendering = Rendering()
      for listener in listeners where entry.id > listener.last { listener.hear(entry, rendering) }
    }
  }

  /// Forgets the decisions; numbers go on.
  func reset() { state.withLock { $0.entries = [] } }

  /// Lets somebody hear of each decision from now on.
  ///
  /// - Returns: the decisions before, the oldest first, and a number to stop with.
  func follow(_ listener: @escaping Listener) -> (past: ArraySlice<Entry>, number: Int) {
    state.withLock { state in
      state.listenerCount += 1
      state.listeners[state.listenerCount] = (state.count, listener)
      return (state.entries.suffix(Self.capacity), state.listenerCount)
    }
  }

  /// How many hear of decisions.
  var followers: Int { state.withLock { $0.listeners.count } }

  func stop(following number: Int) { state.withLock { $0.listeners[number] = nil } }

  /// A decision, unless it is too long ago.
  func entry(_ id: Int) -> Entry? { entries.first { $0.id == id } }

  /// The number of a decision that was added a moment ago.
  func id(of record: DecisionRecord) -> Int? {
    entries.last { entry in
      entry.record.principalID == record.principalID && entry.record.action == record.action
        && entry.record.resource == record.resource && entry.record.time == record.time
    }?.id
  }

  /// The decisions, the latest first.
  var output: JSONOutput { .array(entries.reversed().map(\.record.output)) }

  private var entries: ArraySlice<Entry> { state.withLock { $0.entries }.suffix(Self.capacity) }
}

extension DecisionLog.State {
  /// What is to be told next, and to whom; `nil` when all is told.
  fileprivate mutating func next() -> (DecisionLog.Entry, [(last: Int, hear: DecisionLog.Listener)])? {
    guard !untold.isEmpty else {
      isTelling = false
      return nil
    }
    return (untold.removeFirst(), Array(listeners.values))
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
