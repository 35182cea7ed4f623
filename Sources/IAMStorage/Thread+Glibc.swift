internal import Glibc

/// A thread, told apart from all others that live.
struct ThreadIdentity: Hashable, Sendable {
  private let number: UInt

  /// The thread that asks.
  static var current: ThreadIdentity { ThreadIdentity(number: pthread_self()) }
}

/// Lets this thread sleep before it tries again what another process was in the way of: briefly at first, for about a
/// millisecond later, and never in step with others.
func pause(afterAttempt attempt: Int) {
  usleep(attempt < 20 ? .random(in: 50...150) : .random(in: 500...1500))
}
