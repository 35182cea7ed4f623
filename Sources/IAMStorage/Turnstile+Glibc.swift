internal import Glibc

/// Where those who want to change a file wait for their turn, one at a time, before they wait for the file itself.
///
/// SQLite has no queue: who ends a transaction and begins the next one at once is nearly always the first, and on a
/// busy machine another process may wait for ever. Here it meets the one that is already waiting. Nothing but the order
/// depends on it.
///
/// It is a lock on the log, on which SQLite has none of its own; see ``DatabaseFile`` for why that matters.
struct Turnstile: ~Copyable {
  private let number: Int32
  private let patience: Int

  /// A turnstile for a database whose log is in use, and therefore stays.
  ///
  /// - Parameter patience: how many milliseconds to wait before going through without having had one's turn.
  init(besides path: String, patience: Int) throws(DatabaseFailure) {
    let opened = unsafe open(path + "-wal", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw .last("its log cannot be opened") }
    number = opened
    self.patience = patience
  }

  /// One that lets everybody through.
  init() { (number, patience) = (-1, 0) }

  deinit { if number >= 0 { close(number) } }

  /// Lets `body` wait for the file with nobody else in front of it.
  func pass<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    guard number >= 0 else { return try body() }
    var attempt = 0
    while flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, attempt < patience {
      pause(afterAttempt: attempt)
      attempt += 1
    }
    defer { flock(number, LOCK_UN) }
    try body()
  }
}
