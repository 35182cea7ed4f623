internal import OTPCore

/// How often somebody was tried to be signed in as: as many times as AWS takes codes, nine in each three minutes.
///
/// A name that is nobody's is counted as one that is somebody's, so that the answer does not tell them apart.
final class ConsoleGuesses: Sendable {
  static let budget = 9
  /// The length of these three minutes, in milliseconds.
  static let period: Int64 = 180_000

  private struct Counts {
    var window: Int64 = 0
    var byName: [String: Int] = [:]
  }

  private let counts = Lock(Counts())
  /// So many names are remembered; then nobody new is let try until the three minutes are over.
  private static let capacity = 20_000

  /// Takes one guess.
  ///
  /// - Returns: the seconds to wait when there is none left.
  func take(_ name: String, at now: UnixTime) -> Int? {
    counts.withLock { counts in
      let window = now.milliseconds / Self.period
      if window != counts.window { counts = Counts(window: window) }
      let count = counts.byName[name] ?? 0
      guard count < Self.budget, count > 0 || counts.byName.count < Self.capacity else {
        return Int(((window + 1) * Self.period - now.milliseconds + 999) / 1000)
      }
      counts.byName[name] = count + 1
      return nil
    }
  }

  /// Forgets the guesses for a name: the right one was among them.
  func forget(_ name: String) { counts.withLock { $0.byName[name] = nil } }
}
