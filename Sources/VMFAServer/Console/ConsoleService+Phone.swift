internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

extension ConsoleService {
  /// Every device that has codes.
  func phoneDevices(_ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    do throws(ServiceError) {
      return [
        "devices": .array(
          try world.account.devicesWithCodes().map {
            ["serialNumber": .string($0.serialNumber), "userName": JSONOutput($0.userName)]
          })
      ]
    } catch { throw Refusal(error) }
  }

  /// What the phone of a device shows, its clock off by some seconds.
  func phone(_ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let (serialNumber, drift) = (try body.needed("serialNumber"), try body.number("driftSeconds", in: -600...600))
    var phone: Phone
    do throws(ServiceError) { phone = try world.account.device(serialNumber).phone } catch { throw Refusal(error) }
    phone.drift = Int64(drift) * 1000
    let now = world.clock.now
    let period: Int64 = 30_000
    // Its own clock, not the account's, says how long a code is shown.
    let shown = phone.time(at: now).milliseconds
    do throws(OTPError) {
      let pair = try phone.pair(at: now)
      return [
        "previous": .string(pair.first), "code": .string(pair.second),
        "next": .string(try phone.code(at: UnixTime(milliseconds: now.milliseconds + period))),
        "remainingMilliseconds": .number(Int(period - shown % period)), "periodMilliseconds": .number(Int(period)),
        "now": .string(now.rfc3339), "clock": world.manualClock == nil ? "system" : "manual",
      ]
    } catch { throw Refusal(200, "InvalidInput", "\(error)") }
  }

  /// Moves a manual clock on.
  func advanceClock(_ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let seconds = try body.number("advance", in: 1...3600)
    guard let clock = world.manualClock else {
      throw Refusal(200, "SystemClock", "The clock is the system's and cannot be set.")
    }
    let time = UnixTime(milliseconds: clock.now.milliseconds + Int64(seconds) * 1000)
    guard World.times.contains(time) else { throw Refusal(200, "InvalidInput", "The time is too late.") }
    clock.now = time
    return self.clock
  }
}
