internal import OTPCore
internal import VMFASystem

/// What other threads have to say to an event loop.
final class Mailbox: Sendable {
  /// What a loop is asked for.
  enum Message: Sendable {
    /// Take over a connection that was accepted. The socket goes with the message.
    case adopt(socket: Int32, peer: SocketAddress)
    /// Look at the events of a connection, if it is still there.
    case events(of: ObjectIdentifier)
    /// Close a connection that waits, because there is no room for others.
    case makeRoom
    /// Take no new request, finish those that were begun until that time, then end.
    case drain(until: MonotonicTime)
  }

  /// Since when those of the loop's connections wait that have waited longest.
  struct Longest: Equatable, Sendable {
    /// Among those without a whole header.
    var beforeRequests = MonotonicTime.distantFuture
    /// Among those with a request under way.
    var withinRequests = MonotonicTime.distantFuture
  }

  private struct State {
    var messages: [Message] = []
    var isOpen = true
  }

  private let state = Lock(State())
  private let wakeup: Wakeup
  private let published = Lock(Longest())

  init() throws(SystemError) { wakeup = try Wakeup() }

  /// What the loop watches for messages.
  var descriptor: Int32 { wakeup.number }

  /// What the loop published last.
  var longest: Longest { published.withLock { $0 } }

  /// Says how long the loop's connections have waited. Only the loop does.
  func publish(_ longest: Longest) { published.withLock { $0 = longest } }

  /// Leaves a message. Any thread may.
  ///
  /// - Returns: `false` when the loop has ended; then the message is still the caller's.
  func post(_ message: Message) -> Bool {
    let isFirst = state.withLock { state -> Bool? in
      guard state.isOpen else { return nil }
      state.messages.append(message)
      return state.messages.count == 1
    }
    guard let isFirst else { return false }
    if isFirst { wakeup.signal() }
    return true
  }

  /// Takes the messages that are there. Only the loop does.
  func take() -> [Message] {
    wakeup.clear()
    return state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// Lets no message in any more, unless there are some to be taken first.
  ///
  /// - Returns: whether it is closed.
  func closeIfEmpty() -> Bool {
    state.withLock { state in
      if state.messages.isEmpty { state.isOpen = false }
      return !state.isOpen
    }
  }

  /// Takes the last messages; from now on there are none.
  func close() -> [Message] {
    state.withLock { state in
      state.isOpen = false
      defer { state.messages = [] }
      return state.messages
    }
  }
}
