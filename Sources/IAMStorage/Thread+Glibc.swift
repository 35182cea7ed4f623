internal import Glibc

/// A thread, told apart from all others that live.
struct ThreadIdentity: Hashable, Sendable {
  private let number: UInt

  /// The thread that asks.
  static var current: ThreadIdentity { ThreadIdentity(number: pthread_self()) }
}

/// Lets this thread sleep.
func pause(microseconds: UInt32) { usleep(microseconds) }
