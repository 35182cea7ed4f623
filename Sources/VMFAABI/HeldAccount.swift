internal import IAMAccount
internal import OTPCore
internal import VMFAServer
internal import VirtualMFA

/// An account behind a handle: a world in memory.
final class HeldAccount: Sendable {
  let world: World

  init(_ options: AccountOptions) throws {
    var start = try World.Start(accountID: options.accountID, standingAt: options.now)
    if options.followsSystemClock { start.manualClock = nil }
    start.propagation = options.propagation
    world = try World(start, store: SnapshotStore())
  }

  var account: Account { world.account }

  /// The clock, when it can be set.
  func manualClock() throws(Fault) -> ManualClock {
    guard let clock = world.manualClock else { throw .refused("the clock is the system's and cannot be set") }
    return clock
  }
}

/// A phone behind a handle, with the clock that it goes by but for its drift.
final class HeldPhone: Sendable {
  private let phone: Lock<Phone>
  private let clock: any UnixClock

  init(_ phone: Phone, clock: any UnixClock) {
    self.phone = Lock(phone)
    self.clock = clock
  }

  func set(drift milliseconds: Int64) { phone.withLock { $0.drift = milliseconds } }

  /// The code that it showed before, and the one that it shows.
  func pair() throws(Fault) -> (first: String, second: String) {
    do throws(OTPError) { return try phone.withLock { $0 }.pair(at: clock.now) } catch { throw tooEarly }
  }

  func code() throws(Fault) -> String {
    do throws(OTPError) { return try phone.withLock { $0 }.code(at: clock.now) } catch { throw tooEarly }
  }

  private var tooEarly: Fault { .refused("the phone's clock stands before 1970, where there are no codes") }
}
