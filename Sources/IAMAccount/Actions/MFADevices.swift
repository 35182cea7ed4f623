internal import OTPCore
internal import QRCodeImage
internal import VMFAEncoding
internal import VirtualMFA

extension ActionTable {
  private static let pair: [Parameter] = [
    .required("UserName", .userName), .required("SerialNumber", .serialNumber),
    .required("AuthenticationCode1", .authenticationCode), .required("AuthenticationCode2", .authenticationCode),
  ]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html and its neighbours. The order of the
  /// checks was recorded from AWS.
  static let mfaDevices: [Action] = [
    .changing(
      .iam, "CreateVirtualMFADevice",
      [
        .optional("Path", .path), .required("VirtualMFADeviceName", .name(1...226)), .optional("Tags", .tags),
      ],
      asks: { call in call.onNew(try call.newSerialNumber().text, tagging: "TagMFADevice") }
    ) { call in
      let device = try VirtualDevice(try call.newSerialNumber())
      let key = Key.device(device.serialNumber.text)
      guard try !call.records.has(key) else { throw ServiceError.alreadyExists("MFA device already exists.") }
      let record = DeviceRecord(
        serialNumber: device.serialNumber, id: try Identifier.unique(""), created: call.now,
        tags: try call.input.tags() ?? [])
      try call.records.put(key, record)
      try call.records.put(Key.seed(record.id), SeedRecord(device.seed))
      return OutputValue(
        (
          "VirtualMFADevice",
          OutputValue(
            ("SerialNumber", .text(device.serialNumber.text)),
            ("Base32StringSeed", .text(Base64.encode(Array(device.base32StringSeed.unprotectedText.utf8)))),
            ("QRCodePNG", .deferred(try call.records.qrCodePNG(of: device, account: call.account))),
            ("Tags", .optionalTags(record.tags)))
        ))
    },

    .changing(.iam, "EnableMFADevice", pair, asks: { try $0.onUser() }) { call in
      try call.checkSelfManagement()
      let user = try call.targetUser()
      var device = try call.device()
      if let assignment = device.assignment {
        throw ServiceError.alreadyExists(
          assignment.user == user.name.lowercased()
            ? "MFA Device for user \(user.name) already exists." : "MFA Device is already in use.")
      }
      guard try call.records.names(Key.devices(ofUser: user.name)).count < 8 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for MFADevicesPerUser: 8")
      }
      try call.synchronize(&device)
      device.assignment = DeviceRecord.Assignment(user: user.name.lowercased(), enabled: call.now)
      try call.records.put(Key.device(device.serialNumber.text), device)
      try call.records.mark(Key.devices(ofUser: user.name) + device.serialNumber.text)
      try call.bind(device, to: user)
      return nil
    },

    .changing(.iam, "ResyncMFADevice", pair, asks: { try $0.onUser() }) { call in
      let user = try call.targetUser()
      var device = try call.device(of: user)
      try call.synchronize(&device)
      try call.records.put(Key.device(device.serialNumber.text), device)
      try call.bind(device, to: user)
      return nil
    },

    .changing(
      .iam, "DeactivateMFADevice",
      [.optional("UserName", .userName), .required("SerialNumber", .serialNumber)], asks: { try $0.onUser() }
    ) { call in
      try call.checkSelfManagement()
      let user = try call.targetUser()
      var device = try call.device(of: user)
      device.assignment = nil
      try call.records.delete(Key.devices(ofUser: user.name) + device.serialNumber.text)
      // Only virtual devices and tokens are there without a user, and only they have codes to sign in with.
      if device.serialNumber.kind == .securityKey {
        try call.records.delete(Key.device(device.serialNumber.text))
        try call.records.forgetSecurityKey(device.id)
      } else {
        try call.records.put(Key.device(device.serialNumber.text), device)
        try call.bind(device, to: nil)
      }
      return nil
    },

    .changing(
      .iam, "DeleteVirtualMFADevice", [.required("SerialNumber", .serialNumber)],
      asks: { [try $0.onDevice()] }
    ) { call in
      let device = try call.device()
      guard device.assignment == nil else {
        throw ServiceError.deleteConflict("MFA VirtualDevice in use. Must deactivate first.")
      }
      try call.records.delete(Key.device(device.serialNumber.text))
      try call.forgetSeeds(of: device.serialNumber, alsoOf: device.id)
      return nil
    },
  ]
}

extension Call {
  // MARK: Devices

  /// The serial number of the device that is to be made.
  fileprivate func newSerialNumber() throws -> MFASerialNumber {
    let serialNumber = MFASerialNumber(
      account: account.id, path: try path(), name: input.needed("VirtualMFADeviceName"), partition: account.partition)
    // What no later call could name must not come to be: paths may hold more than serial numbers.
    guard serialNumber.isWellFormed else {
      throw ServiceError.validation(
        "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric "
          + "characters and/or / characters.")
    }
    return serialNumber
  }

  /// The device that is meant.
  func device() throws -> DeviceRecord {
    let serialNumber = input.needed("SerialNumber")
    guard let device: DeviceRecord = try records.get(Key.device(serialNumber)) else {
      throw ServiceError.noSuchEntity("MFA Device with serial number \(serialNumber) does not exist.")
    }
    return device
  }

  /// The device that is meant, which must be the user's.
  fileprivate func device(of user: UserRecord) throws -> DeviceRecord {
    let device = try device()
    guard device.assignment?.user == user.name.lowercased() else {
      throw ServiceError.noSuchEntity("MFA Device invalid for user.")
    }
    return device
  }

  // MARK: Rules

  /// Whoever has a device changes the own devices only in a session with MFA, whatever policies say. That comes before
  /// everything but policies.
  func checkSelfManagement() throws {
    guard let user = caller.user, !caller.hasMFA, try targetUserName().lowercased() == user.name.lowercased(),
      try records.hasAny(Key.devices(ofUser: user.name))
    else { return }
    throw ServiceError.accessDenied(
      "To complete this action, please ensure that you are authenticated with an MFA device that is enabled for this user."
    )
  }

  /// Checks the two codes and sets the device's clock by them.
  fileprivate func synchronize(_ device: inout DeviceRecord) throws {
    let refused = "Authentication code for device is not valid."
    guard let seed: SeedRecord = try records.get(Key.seed(device.id)) else {
      throw ServiceError("InvalidAuthenticationCode", 403, refused, detail: "a security key has no codes")
    }
    do throws(Synchronization.Refusal) {
      try device.synchronization.accept(
        input.needed("AuthenticationCode1"), then: input.needed("AuthenticationCode2"), of: try secret(seed), at: now)
    } catch {
      let detail =
        switch error {
        case .notFound: "these are not two consecutive codes of the device within \(Synchronization.reach) steps"
        case .notNewer: "the codes are not later than the last pair that was accepted"
        }
      throw ServiceError("InvalidAuthenticationCode", 403, refused, detail: detail)
    }
  }

  private func secret(_ seed: SeedRecord) throws(Synchronization.Refusal) -> Secret {
    guard let secret = try? seed.secret() else { throw .notFound }
    return secret
  }

  /// Lets sign-in know who may use the device from now on.
  fileprivate func bind(_ device: DeviceRecord, to user: UserRecord?) throws {
    let key = Key.signIn(device.serialNumber.text)
    var record: SignInRecord = try records.get(key) ?? SignInRecord()
    record.ledger.change(
      to: user.map {
        SignInLedger.Binding(userID: $0.id, deviceID: device.id, adjustment: device.synchronization.adjustment)
      }, at: now, delay: settings.propagation)
    try records.put(key, record)
  }

  /// Drops the seed of a device that is deleted, unless sign-in still sees it.
  fileprivate func forgetSeeds(of serialNumber: MFASerialNumber, alsoOf deviceID: String) throws {
    let record: SignInRecord? = try records.get(Key.signIn(serialNumber.text))
    let isSeen = record?.ledger.changes.contains { $0.binding?.deviceID == deviceID } ?? false
    if !isSeen || settings.propagation == 0 { try records.delete(Key.seed(deviceID)) }
  }
}

extension Records {
  /// The QR code as AWS has it: a PNG in Base64 that says the key URI.
  func qrCodePNG(of device: VirtualDevice, account: AccountIdentity) throws -> DeferredText {
    let text = try keyURI(of: device, account: account)
    return DeferredText {
      // Names have lengths for which there always is one.
      let picture = text.withBytes { text in try? QRCode(text).renderPNG(scale: 4) }
      return Base64.encode(picture ?? [])
    }
  }

  /// What the QR code says.
  func keyURI(of device: VirtualDevice, account: AccountIdentity) throws -> Secret {
    device.qrText(account: try names("account-alias/").first ?? account.id)
  }
}
