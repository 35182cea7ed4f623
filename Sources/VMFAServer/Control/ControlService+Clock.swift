internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding

extension ControlService {
  func clock() throws(Failure) -> JSONOutput {
    ["now": .string(world.clock.now.rfc3339), "mode": world.manualClock == nil ? "system" : "manual"]
  }

  /// `{"now": TIME}` or `{"advance": SECONDS}`.
  func setClock(_ body: JSONValue) throws(Failure) -> JSONOutput {
    guard let manual = world.manualClock else { throw Failure(409, "the clock is the system's and cannot be set") }
    switch (body["now"], body["advance"]) {
    case (let now?, nil):
      guard let time = now.string.flatMap({ UnixTime(rfc3339: $0) }) else {
        throw Failure(400, "`now` is no time such as 2026-11-23T18:17:54.250Z")
      }
      try set(manual, time)
    case (nil, let seconds?):
      guard case .number(let text) = seconds.content, let number = Double(text), abs(number) <= 1e12 else {
        throw Failure(400, "`advance` is no number of seconds")
      }
      try set(manual, UnixTime(milliseconds: manual.now.milliseconds + Int64((number * 1000).rounded())))
    default: throw Failure(400, "either `now` or `advance` is needed")
    }
    return try clock()
  }

  /// Sets the clock to a time that AWS's answers can show.
  private func set(_ clock: ManualClock, _ time: UnixTime) throws(Failure) {
    guard World.times.contains(time) else {
      throw Failure(400, "the time does not lie between 1970 and 9999-12-30")
    }
    clock.now = time
  }

  /// Back to the state at the start, clock included.
  func reset(_ body: JSONValue) throws(Failure) -> JSONOutput {
    if world.isDurable {
      guard body["confirm"]?.string == world.account.identity.id else {
        throw Failure(409, "this account is kept on disk: to empty it, `confirm` must be its number")
      }
    }
    do throws(ServiceError) { try world.reset() } catch { throw Failure(error) }
    return ["reset": .bool(true), "users": world.usersOutput]
  }
}
