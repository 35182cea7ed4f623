public import OTPCore
internal import VirtualMFA

extension Account {
  /// A device with its seed, whoever made it: what lets a test play the person.
  ///
  /// - Throws: ``ServiceError`` when there is no such device, or it has no codes.
  public func device(_ serialNumber: String) throws(ServiceError) -> MFADevice {
    try read { records in
      guard let device: DeviceRecord = try records.get(Key.device(serialNumber)) else {
        throw ServiceError.noSuchEntity("MFA Device with serial number \(serialNumber) does not exist.")
      }
      guard let record: SeedRecord = try records.get(Key.seed(device.id)) else {
        throw ServiceError.invalidInput("MFA device \(serialNumber) is a security key and has no codes.")
      }
      let seed = try record.secret()
      let picture = try records.qrCodePNG(of: VirtualDevice(device.serialNumber, seed: seed), account: identity)
      return MFADevice(serialNumber: device.serialNumber.text, seed: seed, picture: .deferred(picture))
    }
  }

  /// Every device that has codes, with the name of the user who has it.
  ///
  /// - Throws: ``ServiceError``.
  public func devicesWithCodes() throws(ServiceError) -> [(serialNumber: String, userName: String?)] {
    try read { records in
      try records.all(Key.devices, DeviceRecord.self).filter { $0.serialNumber.kind != .securityKey }.map { device in
        let user = try device.assignment.flatMap { try records.get(Key.user($0.user), UserRecord.self) }
        return (device.serialNumber.text, user?.name)
      }
    }
  }

  /// What the QR code of a device says; the account's alias is in it while there is one.
  ///
  /// - Throws: ``ServiceError``.
  public func keyURI(of device: MFADevice) throws(ServiceError) -> Secret {
    try read { records in
      try records.keyURI(of: VirtualDevice(MFASerialNumber(device.serialNumber), seed: device.seed), account: identity)
    }
  }

  /// Registers a hardware token, which a user then enables with two codes as any other device.
  ///
  /// - Throws: ``ServiceError`` when the serial number is taken or is no token's.
  public func registerHardwareToken(_ serialNumber: String, secret: Secret) throws(ServiceError) {
    guard MFASerialNumber(serialNumber).kind == .hardware, MFASerialNumber(serialNumber).isWellFormed else {
      throw .validation(
        "The serial number of a hardware token has 9 to 256 letters, digits or any of _+=/:,.@- and is no ARN.")
    }
    try write { records in
      guard try !records.has(Key.device(serialNumber)) else {
        throw ServiceError.alreadyExists("MFA device already exists.")
      }
      let record = DeviceRecord(
        serialNumber: MFASerialNumber(serialNumber), id: try Identifier.unique(""), created: clock.now, tags: [])
      try records.put(Key.device(serialNumber), record)
      try records.put(Key.seed(record.id), SeedRecord(secret))
    }
  }

  /// Registers a FIDO key for a user, as the console does: it is listed and described, and has no codes.
  ///
  /// - Throws: ``ServiceError`` when the user is not there, or the ARN is taken or is no security key's.
  public func registerSecurityKey(_ serialNumber: String, user name: String) throws(ServiceError) {
    let prefix = identity.arn("u2f/user/\(name)/")
    guard MFASerialNumber(serialNumber).isWellFormed, serialNumber.hasPrefix(prefix), serialNumber.count > prefix.count
    else {
      throw .validation("The ARN of a security key is arn:aws:iam::ACCOUNT:u2f/user/NAME/KEY.")
    }
    try write { records in
      guard let user: UserRecord = try records.get(Key.user(name)) else { throw ServiceError.noSuchUser(name) }
      guard try !records.has(Key.device(serialNumber)) else {
        throw ServiceError.alreadyExists("MFA device already exists.")
      }
      guard try records.names(Key.devices(ofUser: user.name)).count < 8 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for MFADevicesPerUser: 8")
      }
      var record = DeviceRecord(
        serialNumber: MFASerialNumber(serialNumber), id: try Identifier.unique(""), created: clock.now, tags: [])
      record.assignment = DeviceRecord.Assignment(user: user.name.lowercased(), enabled: clock.now)
      try records.put(Key.device(serialNumber), record)
      try records.mark(Key.devices(ofUser: user.name) + serialNumber)
    }
  }
}
