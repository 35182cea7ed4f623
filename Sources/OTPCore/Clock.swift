/// A moment in milliseconds since 1970-01-01T00:00:00Z, without leap seconds, as Unix counts.
public struct UnixTime: Hashable, Comparable, Sendable {
  /// Milliseconds; negative before 1970. The range spans 292 million years.
  public var milliseconds: Int64

  /// A moment from its milliseconds.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// A moment at the start of a second; the ends of the range where the second lies beyond them.
  public init(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    milliseconds = overflow ? (seconds < 0 ? .min : .max) : product
  }

  /// Whole seconds, rounded down: what ``TOTP`` takes.
  public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds + 1) / 1000 - 1 }

  /// Orders by time.
  public static func < (one: UnixTime, other: UnixTime) -> Bool { one.milliseconds < other.milliseconds }
}

/// Where the time comes from. What computes codes takes the time as an argument; what runs takes a clock.
public protocol UnixClock: Sendable {
  /// The present moment.
  var now: UnixTime { get }
}

/// A clock that stands still until its owner moves it, forward or back: for tests.
public final class ManualClock: UnixClock {
  private let time: Lock<UnixTime>

  /// A clock that shows `start`.
  public init(_ start: UnixTime = UnixTime(milliseconds: 0)) { time = Lock(start) }

  /// The moment that it shows. Setting it moves the clock.
  public var now: UnixTime {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }

  /// Reads and sets the clock in one step: nobody else moves it meanwhile.
  package func update<Result>(_ body: (inout UnixTime) -> Result) -> Result { time.withLock { body(&$0) } }

  /// Moves the clock by seconds; back when they are negative.
  public func advance(seconds: Int64) { advance(milliseconds: UnixTime(seconds: seconds).milliseconds) }

  /// Moves the clock by milliseconds; back when they are negative. It stops at the ends of its range.
  public func advance(milliseconds: Int64) {
    time.withLock { time in
      let (sum, overflow) = time.milliseconds.addingReportingOverflow(milliseconds)
      time.milliseconds = overflow ? (milliseconds < 0 ? .min : .max) : sum
    }
  }
}
