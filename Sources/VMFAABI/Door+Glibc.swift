internal import Glibc
internal import OTPCore
internal import VMFAServer

/// Lets threads into the library until the process ends.
///
/// At that moment C frees what libraries hold, OpenSSL among them. A thread that is inside then, as one of Python's daemons
/// may be, would be led to a lock that is gone: so those inside are waited for, and whoever comes later waits for ever.
@safe final class Door: @unchecked Sendable {
  static let shared: Door = {
    let door = Door()
    // What is registered later runs earlier: an OpenSSL that was there before us goes behind us.
    _ = OpenSSLExit.isQuiet
    atexit { Door.shared.close() }
    return door
  }()

  private let lock: UnsafeMutablePointer<pthread_rwlock_t>
  private let process = getpid()

  private init() {
    unsafe lock = .allocate(capacity: 1)
    unsafe withUnsafeTemporaryAllocation(of: pthread_rwlockattr_t.self, capacity: 1) { buffer in
      guard let attributes = buffer.baseAddress else { return }
      unsafe pthread_rwlockattr_init(attributes)
      // Whoever closes the door does not wait until nobody happens to come in.
      unsafe pthread_rwlockattr_setkind_np(attributes, Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
      unsafe pthread_rwlock_init(lock, attributes)
      unsafe pthread_rwlockattr_destroy(attributes)
    }
  }

  /// Goes in, does something, and comes out.
  func pass<Value>(_ body: () -> Value) -> Value {
    unsafe pthread_rwlock_rdlock(lock)
    defer { unsafe pthread_rwlock_unlock(lock) }
    return body()
  }

  /// Closes the door for good, and waits for those inside, but not long.
  private func close() {
    // A child that was forked has none of the threads.
    guard getpid() == process else { return }
    for server in HandleTable.shared.withLock({ $0.servers }) { server.stop(within: .zero) }
    var end = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += 1
    unsafe pthread_rwlock_timedwrlock(lock, &end)
  }
}
