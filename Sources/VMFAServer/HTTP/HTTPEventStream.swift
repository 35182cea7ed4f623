internal import OTPCore

/// The body of an answer that goes on: any thread sends, and the connection's event loop takes what waits.
///
/// A handler makes one and puts it into ``HTTPResponse/events``.
package final class HTTPEventStream: Sendable {
  /// A line that says nothing (HTML, server-sent events): sent now and then, it finds out whether the client is there.
  static let comment = Array(": \n\n".utf8)

  /// What the loop finds when it looks.
  struct Look {
    /// What it has taken.
    var bytes: [UInt8] = []
    /// Whether nothing comes behind that.
    var isLast = false
    /// Whether more has waited than may.
    var isOverrun = false
  }

  private struct State {
    var waiting: [UInt8] = []
    var isEnded = false
    var isOverrun = false
    // INVARIANT: set from when there is something to be seen until the loop looks, so that it is woken once for many.
    var isNoted = false
    var wake: (@Sendable () -> Void)?
    var release: (@Sendable () -> Void)?
    // INVARIANT: gone as soon as it is called.
    var onClose: (@Sendable () -> Void)?

    /// What is to be called, outside of the lock, so that the loop looks.
    mutating func note() -> (@Sendable () -> Void)? {
      guard !isNoted else { return nil }
      isNoted = true
      return wake
    }
  }

  private let state: Lock<State>
  private let maximumBytes: Int

  /// A stream that no connection has yet.
  ///
  /// - Parameters:
  ///   - maximumBytes: how many bytes may wait: a client that leaves more untaken is let go.
  ///   - onClose: is called once, when the connection is gone or will never be: on the thread of an event loop, which must
  ///     not wait, or of whoever lets go of a stream that no handler answered with. Never from inside of ``send(_:)`` or
  ///     ``end()``, so both may be called under a lock that it takes.
  package init(maximumBytes: Int = 256 * 1024, onClose: @escaping @Sendable () -> Void) {
    self.maximumBytes = maximumBytes
    state = Lock(State(onClose: onClose))
  }

  /// A stream of which nobody knows any more is over, also if it was never an answer's.
  deinit { close() }

  /// Sends whole events: between those of two calls a comment may stand. It returns at once.
  ///
  /// - Returns: `false` when they will not arrive, because the stream is over.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    let (isTaken, wake) = state.withLock { state in
      guard !state.isEnded else { return (false, nil as (@Sendable () -> Void)?) }
      if state.waiting.count + bytes.count > maximumBytes {
        state.waiting = []
        (state.isEnded, state.isOverrun) = (true, true)
      } else {
        state.waiting += bytes
      }
      return (!state.isOverrun, state.note())
    }
    wake?()
    return isTaken
  }

  /// Ends the stream behind what was sent.
  package func end() {
    let wake = state.withLock { state -> (@Sendable () -> Void)? in
      guard !state.isEnded else { return nil }
      state.isEnded = true
      return state.note()
    }
    wake?()
  }

  /// How many bytes wait for the loop.
  var waitingBytes: Int { state.withLock { $0.waiting.count } }

  /// Gives the stream to a connection.
  ///
  /// - Parameters:
  ///   - wake: asks the loop to look. Any thread calls it.
  ///   - release: is called once, before `onClose`.
  func connect(wake: @escaping @Sendable () -> Void, release: @escaping @Sendable () -> Void) {
    state.withLock { state in
      precondition(state.wake == nil && state.onClose != nil, "a stream of events is the body of one answer")
      (state.wake, state.release) = (wake, release)
    }
  }

  /// Looks what is there, and takes it if there is room for it. Whatever comes from now on wakes the loop again.
  func look(takes: Bool) -> Look {
    state.withLock { state in
      state.isNoted = false
      var look = Look(isOverrun: state.isOverrun)
      if takes { swap(&look.bytes, &state.waiting) }
      look.isLast = state.isEnded && state.waiting.isEmpty
      return look
    }
  }

  /// Says that there is no connection, or none any more.
  func close() {
    let (release, onClose) = state.withLock { state in
      defer { state = State(isEnded: true) }
      return (state.release, state.onClose)
    }
    release?()
    onClose?()
  }
}

/// A stream equals itself alone.
extension HTTPEventStream: Equatable {
  package static func == (one: HTTPEventStream, other: HTTPEventStream) -> Bool { one === other }
}
