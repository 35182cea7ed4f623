internal import IAMAccount
internal import OTPCore

/// What is remembered of each request that is answered: it is counted, and told to the log.
struct RequestLog: Sendable {
  let clock: any UnixClock
  let metrics: Metrics
  /// Gets a line for each; `nil` when there is no log.
  let writer: LogWriter?

  /// - Parameters:
  ///   - error: what was answered, unless it was what was asked for.
  ///   - start: when the request came; `nil` of one that was not read.
  func note(_ line: RequestLine, status: Int, error: ServiceError?, since start: MonotonicTime?) {
    metrics.count(
      action: line.action, status: status, signIn: line.trace.signIn,
      microseconds: start.map { $0.microseconds(until: .now) } ?? 0)
    guard let writer else { return }
    writer.write(
      line.text(
        at: SystemClock().now, clock: clock is SystemClock ? nil : clock.now, status: status, error: error,
        isColoured: writer.isColoured))
  }
}
