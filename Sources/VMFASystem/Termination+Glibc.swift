internal import Glibc

/// The signals that ask a process to end, heard by one thread that waits for them.
///
/// It begins before any other thread does: threads inherit what is blocked.
package struct Termination: Sendable {
  /// What a wait ended with.
  package enum Event: Sendable, Equatable {
    /// A signal to end: its number, and whether a process sent it, not the terminal.
    case signal(Int32, isFromProcess: Bool)
    /// A child of this process may have ended.
    case child
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGCHLD]

  /// Blocks the signals, so that they wait to be heard.
  package init() {
    // An ignored signal, as SIGINT is behind `&`, would never be heard.
    for signal in [SIGINT, SIGTERM] { _ = Glibc.signal(signal, SIG_DFL) }
    var set = Termination.set
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  static var set: sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Waits for the next of the signals.
  package func next() -> Event {
    var set = Termination.set
    while true {
      var information = unsafe siginfo_t()
      let number = unsafe sigwaitinfo(&set, &information)
      if number == SIGCHLD { return .child }
      // Codes up to 0 (SI_USER and its like) are of other processes; the terminal's come from the kernel.
      if number > 0 { return unsafe .signal(number, isFromProcess: information.si_code <= 0) }
    }
  }
}
