// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding
internal import VMFAServer

@c @implementation
public func vmfa_account_new(
  _ options: UnsafePointer<CChar>!, _ account: UnsafeMutablePointer<vmfa_account>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let account = unsafe Number(account, "account")
  return border(unsafe Text(problem, "problem"), account) {
    let options = try AccountOptions(unsafe Argument.optionalText(options, "options"))
    account.set(try Handle.new(.account(HeldAccount(options))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_account_reset(
  _ account: vmfa_account, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    try Handle.account(account).world.reset()
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_clock_now(_ account: vmfa_account, _ now_ms: UnsafeMutablePointer<Int64>!) -> vmfa_status {
  let now = unsafe Number(now_ms, "now_ms")
  return border(nil, now) {
    now.set(try Handle.account(account).account.clock.now.milliseconds)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_clock_set(
  _ account: vmfa_account, _ now_ms: Int64, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let clock = try Handle.account(account).manualClock()
    try clock.move("now_ms") { _ in UnixTime(milliseconds: now_ms) }
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_clock_advance(
  _ account: vmfa_account, _ by_ms: Int64, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let clock = try Handle.account(account).manualClock()
    try clock.move("by_ms") { now in
      let (sum, overflow) = now.milliseconds.addingReportingOverflow(by_ms)
      return overflow ? nil : UnixTime(milliseconds: sum)
    }
    return VMFA_OK
  }
}

extension ManualClock {
  /// Sets the clock to a time that AWS's answers can show.
  fileprivate func move(_ name: StaticString, _ change: (UnixTime) -> UnixTime?) throws(Fault) {
    let isDone = update { now in
      guard let time = change(now), World.times.contains(time) else { return false }
      now = time
      return true
    }
    guard isDone else { throw .argument("`\(name)` does not lead to a time between 1970 and 9999-12-30") }
  }
}

@c @implementation
public func vmfa_server_start(
  _ account: vmfa_account, _ port: UInt16, _ server: UnsafeMutablePointer<vmfa_server>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let server = unsafe Number(server, "server")
  return border(unsafe Text(problem, "problem"), server) {
    let account = try Handle.account(account)
    server.set(
      try Handle.new(
        .server(WorldServer(account.world, on: .loopback(port: port)))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_server_info(
  _ server: vmfa_server, _ info: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let info = unsafe Text(info, "info")
  return border(nil, info) {
    try info.set(Handle.server(server).announcement.text)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_server_stop(_ server: vmfa_server) -> vmfa_status {
  border {
    let running = try Handle.server(server)
    // Of two who stop it at once, one does.
    guard HandleTable.shared.withLock({ $0.remove(server) }) != nil else { throw Fault.handle("server") }
    running.stop()
    return VMFA_OK
  }
}
