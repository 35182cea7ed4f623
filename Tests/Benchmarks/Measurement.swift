import Glibc

/// Runs work for a while and counts how often it was done.
enum Measurement {
  /// The median rate of each piece of work, in rounds that take turns: a machine that slows down slows all of them.
  ///
  /// - Parameters:
  ///   - count: how many pieces of work one call does.
  static func rates(rounds: Int = 7, seconds: Double = 0.15, count: Int, _ works: [() -> Void]) -> [Double] {
    var rates = [[Double]](repeating: [], count: works.count)
    for work in works { work() }
    for _ in 0..<rounds {
      for (index, work) in works.enumerated() {
        var done = 0
        let begin = now()
        var elapsed = 0.0
        repeat {
          work()
          done += count
          elapsed = now() - begin
        } while elapsed < seconds
        rates[index].append(Double(done) / elapsed)
      }
    }
    return rates.map { $0.sorted()[rounds / 2] }
  }

  /// The median time in milliseconds of several runs of `body`.
  static func milliseconds(runs: Int, _ body: () -> Void) -> Double {
    body()
    return (0..<runs).map { _ in
      let begin = now()
      body()
      return (now() - begin) * 1000
    }.sorted()[runs / 2]
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
