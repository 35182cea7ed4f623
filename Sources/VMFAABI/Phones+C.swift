// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount
internal import OTPCore
internal import VMFAServer
internal import VirtualMFA

@c @implementation
public func vmfa_phone_new(
  _ device: vmfa_device, _ phone: UnsafeMutablePointer<vmfa_phone>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let phone = unsafe Number(phone, "phone")
  return border(unsafe Text(problem, "problem"), phone) {
    let (account, device) = try Handle.device(device)
    phone.set(try Handle.new(.phone(HeldPhone(device.phone, clock: account.clock))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_phone_set_drift(_ phone: vmfa_phone, _ ahead_ms: Int64) -> vmfa_status {
  border {
    let phone = try Handle.phone(phone)
    // As far as the clock of an account goes.
    let limit = World.times.upperBound.milliseconds
    guard (-limit...limit).contains(ahead_ms) else { throw Fault.argument("`ahead_ms` is more than 8,000 years") }
    phone.set(drift: ahead_ms)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_phone_code(
  _ phone: vmfa_phone, _ code: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let code = unsafe Text(code, "code")
  return border(unsafe Text(problem, "problem"), code) {
    try code.set(Handle.phone(phone).code())
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_phone_pair(
  _ phone: vmfa_phone, _ first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ second: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let (first, second) = unsafe (Text(first, "first"), Text(second, "second"))
  return border(unsafe Text(problem, "problem"), first, second) {
    let pair = try Handle.phone(phone).pair()
    try first.set(pair.first)
    try second.set(pair.second)
    return VMFA_OK
  }
}
