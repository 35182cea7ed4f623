internal import Glibc

/// A moment on the system's clock that nobody sets, in nanoseconds.
struct MonotonicTime: Comparable, Sendable {
  private let nanoseconds: Int64

  /// The present moment.
  static var now: MonotonicTime {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  static let distantFuture = MonotonicTime(nanoseconds: .max)

  /// A moment later; as late as can be said when the sum is out of range.
  static func + (time: MonotonicTime, duration: Duration) -> MonotonicTime {
    let (sum, overflow) = time.nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
    return MonotonicTime(nanoseconds: overflow ? .max : sum)
  }

  static func < (one: MonotonicTime, other: MonotonicTime) -> Bool { one.nanoseconds < other.nanoseconds }

  /// How long it is from here to a later moment, in microseconds rounded up; 0 when that has passed.
  func microseconds(until later: MonotonicTime) -> Int64 {
    later <= self ? 0 : (later.nanoseconds - nanoseconds) / 1000 + 1
  }

  /// The same as the C library has it.
  func systemTime(after duration: Duration) -> timespec {
    let later = (self + duration).nanoseconds
    return timespec(tv_sec: Int(later / 1_000_000_000), tv_nsec: Int(later % 1_000_000_000))
  }
}

extension Duration {
  fileprivate var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    guard (-1 << 32..<1 << 32).contains(seconds) else { return seconds < 0 ? 0 : .max }
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }
}
