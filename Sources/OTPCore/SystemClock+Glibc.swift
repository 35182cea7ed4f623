internal import Glibc

/// The clock of the operating system.
public struct SystemClock: UnixClock {
  /// The system's clock.
  public init() {}

  /// The present moment, to the millisecond.
  public var now: UnixTime {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return UnixTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
