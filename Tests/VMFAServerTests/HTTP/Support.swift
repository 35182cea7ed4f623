import Foundation

/// Waits until something is so, for at most ten seconds.
func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<1000 {
    if condition() { return true }
    usleep(10_000)
  }
  return condition()
}

/// Runs blocking work on a thread of its own.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in Thread { continuation.resume(returning: body()) }.start() }
}

/// Counts from any thread.
final class CallCounter: @unchecked Sendable {
  private let lock = NSLock()
  private var calls = 0

  func count() { lock.withLock { calls += 1 } }
  var total: Int { lock.withLock { calls } }
}
