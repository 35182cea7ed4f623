internal import OTPCore
internal import VMFASystem

/// How often somebody was tried to be signed in as: nine times in each three minutes, as AWS counts codes.
///
/// A name that is nobody's is counted as one that is somebody's, so that the answer does not tell them apart.
final class ConsoleGuesses: Sendable {
  static let budget = 9
  /// The length of these three minutes, in milliseconds.
  static let period: Int64 = 180_000

  /// These three minutes, by the system's clock and by the account's: a clock that a test has stopped must not keep people
  /// out, and only an administrator can move it.
  private struct Window: Equatable {
    var systems: Int64 = 0
    var accounts: Int64 = 0
  }

  private struct Counts {
    var window = Window()
    var byName: [String: Int] = [:]
  }

  private let counts = Lock(Counts())
  private let system: any UnixClock
  /// So many names are remembered.
  private static let capacity = 20_000

  init(system: any UnixClock) { self.system = system }

  /// Takes one guess.
  ///
  /// - Parameters:
  ///   - name: whom somebody wants to be; names have bounds.
  ///   - now: the account's time.
  /// - Returns: the seconds to wait when there is none left.
  func take(_ name: String, at now: UnixTime) -> Int? {
    let system = system.now
    return counts.withLock { counts in
      let window = Window(systems: system.milliseconds / Self.period, accounts: now.milliseconds / Self.period)
      if window != counts.window { counts = Counts(window: window) }
      let count = counts.byName[name] ?? 0
      guard count < Self.budget else {
        return Int(((window.systems + 1) * Self.period - system.milliseconds + 999) / 1000)
      }
      // Names that were tried once make room: whoever guesses tries one more often.
      if counts.byName.count >= Self.capacity { counts.byName = counts.byName.filter { $0.value > 1 } }
      counts.byName[name] = count + 1
      return nil
    }
  }

  /// Forgets the guesses for a name: the right one was among them.
  func forget(_ name: String) { counts.withLock { $0.byName[name] = nil } }

  func reset() { counts.withLock { $0 = Counts() } }
}
