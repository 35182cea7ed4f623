internal import Glibc

/// Lets threads wait until something has happened a number of times.
@safe final class Latch: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  // INVARIANT: touched only under the mutex.
  private var count: Int

  init(_ count: Int) {
    self.count = count
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe condition = .allocate(capacity: 1)
    unsafe condition.initialize(to: pthread_cond_t())
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(condition, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe condition.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Says that it has happened once.
  func countDown() {
    unsafe pthread_mutex_lock(mutex)
    count -= 1
    if count <= 0 { unsafe pthread_cond_broadcast(condition) }
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Waits for the last time.
  func wait() {
    unsafe pthread_mutex_lock(mutex)
    while count > 0 { unsafe pthread_cond_wait(condition, mutex) }
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Waits for the last time, but not for ever.
  ///
  /// - Returns: whether it has come.
  func wait(atMost duration: Duration) -> Bool {
    var end = MonotonicTime.now.systemTime(after: duration)
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while count > 0 {
      guard unsafe pthread_cond_timedwait(condition, mutex, &end) != ETIMEDOUT else { return count <= 0 }
    }
    return true
  }
}
