internal import OTPCore

/// Connections that only read. Each transaction has one for itself, and none waits for another.
final class ReaderPool: Sendable {
  /// How many connections are kept when nobody uses them.
  private static let idleLimit = 4

  private struct State {
    var idle: [Connection] = []
    var isClosed = false
  }

  private let state = Lock(State())
  private let connect: @Sendable () throws(DatabaseFailure) -> Connection

  init(_ connect: @escaping @Sendable () throws(DatabaseFailure) -> Connection) { self.connect = connect }

  /// A connection for the caller alone, until it is given back.
  ///
  /// - Returns: `nil` when the pool is closed.
  func take() throws(DatabaseFailure) -> Connection? {
    let (idle, isClosed) = state.withLock { state in (state.idle.popLast(), state.isClosed) }
    if isClosed { return nil }
    if let idle { return idle }
    return try connect()
  }

  func giveBack(_ connection: Connection) {
    state.withLock { state in
      if !state.isClosed, state.idle.count < ReaderPool.idleLimit { state.idle.append(connection) }
    }
  }

  /// Closes what is idle now, and what is in use when it is given back.
  func close() {
    // They go outside of the lock: the last connection to a file has work to do.
    _ = state.withLock { state in
      state.isClosed = true
      defer { state.idle = [] }
      return state.idle
    }
  }
}
