// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount
internal import OTPCore

@c @implementation
public func vmfa_device_new(
  _ user: vmfa_user, _ name: UnsafePointer<CChar>!, _ as: vmfa_principal, _ device: UnsafeMutablePointer<vmfa_device>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let device = unsafe Number(device, "device")
  return border(unsafe Text(problem, "problem"), device) {
    let user = try Handle.user(user)
    let deputy = try Handle.deputy(`as`, in: user.account)
    let name = try unsafe Argument.optionalText(name, "name")
    device.set(try Handle.new(.device(user.account, user.createDevice(name, as: deputy))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_find(
  _ account: vmfa_account, _ serial_number: UnsafePointer<CChar>!, _ device: UnsafeMutablePointer<vmfa_device>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let device = unsafe Number(device, "device")
  return border(unsafe Text(problem, "problem"), device) {
    let account = try Handle.account(account).account
    let serialNumber = try unsafe Argument.text(serial_number, "serial_number")
    device.set(try Handle.new(.device(account, account.device(serialNumber))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_serial_number(
  _ device: vmfa_device, _ serial_number: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let serialNumber = unsafe Text(serial_number, "serial_number")
  return border(nil, serialNumber) {
    try serialNumber.set(Handle.device(device).device.serialNumber)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_seed(
  _ device: vmfa_device, _ seed: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let seed = unsafe Text(seed, "seed")
  return border(nil, seed) {
    try seed.set(Base32.encode(Handle.device(device).device.seed))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_qr_png(
  _ device: vmfa_device, _ png: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>!,
  _ length: UnsafeMutablePointer<Int>!
) -> vmfa_status {
  let png = unsafe Bytes(png, length, "png")
  return border(nil, png) {
    try png.set(Handle.device(device).device.qrCodePNG)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_enable(
  _ device: vmfa_device, _ user: vmfa_user, _ first: UnsafePointer<CChar>!, _ second: UnsafePointer<CChar>!,
  _ as: vmfa_principal, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let user = try Handle.user(user)
    let (device, deputy) = (try Handle.device(device, in: user.account), try Handle.deputy(`as`, in: user.account))
    try user.enable(
      device, unsafe Argument.text(first, "first"), unsafe Argument.text(second, "second"), as: deputy)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_resync(
  _ device: vmfa_device, _ user: vmfa_user, _ first: UnsafePointer<CChar>!, _ second: UnsafePointer<CChar>!,
  _ as: vmfa_principal, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let user = try Handle.user(user)
    let (device, deputy) = (try Handle.device(device, in: user.account), try Handle.deputy(`as`, in: user.account))
    try user.resynchronize(
      device, unsafe Argument.text(first, "first"), unsafe Argument.text(second, "second"), as: deputy)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_deactivate(
  _ device: vmfa_device, _ user: vmfa_user, _ as: vmfa_principal,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let user = try Handle.user(user)
    let (device, deputy) = (try Handle.device(device, in: user.account), try Handle.deputy(`as`, in: user.account))
    try user.deactivate(device, as: deputy)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_device_delete(
  _ device: vmfa_device, _ as: vmfa_principal, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let principal = try Handle.principal(`as`, "as")
    let device = try Handle.device(device, in: principal.account)
    try principal.perform("DeleteVirtualMFADevice", ["SerialNumber": device.serialNumber])
    return VMFA_OK
  }
}
