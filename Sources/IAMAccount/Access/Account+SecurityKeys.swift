internal import IAMPolicy
internal import VirtualMFA

/// Security keys and passkeys, which AWS lets people register in its console alone.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html
extension Account {
  /// Registers a security key for the user who calls, as the console does. Policies are asked for
  /// `iam:EnableMFADevice` on the user.
  ///
  /// The caller of this function must have verified the credential's registration.
  ///
  /// - Parameters:
  ///   - name: what the user calls the key: 1 to 128 characters of `[\w+=,.@-]`.
  ///   - origin: where the request came from, for policies that ask.
  ///   - trace: is told what happens inside of the call.
  /// - Returns: the key's ARN.
  /// - Throws: ``ServiceError``, as EnableMFADevice has them; `EntityAlreadyExists` for a credential that any user has.
  public func registerSecurityKey(
    named name: String, credential: SecurityKeyCredential, as caller: Caller, from origin: RequestOrigin = .process,
    trace: CallTrace = CallTrace()
  ) throws(ServiceError) -> String {
    let answer = try perform(
      .registeringSecurityKey(credential), ["MFADeviceName": name], as: caller, from: origin, trace: trace)
    return answer?["SerialNumber"]?.text ?? ""
  }

  /// The security keys with which a user can sign in. One that was registered without a credential is none of them.
  ///
  /// - Throws: ``ServiceError`` when there is no such user.
  public func securityKeys(ofUser name: String) throws(ServiceError) -> [SecurityKey] {
    try read { records in
      guard try records.has(Key.user(name)) else { throw ServiceError.noSuchUser(name) }
      return try records.names(Key.devices(ofUser: name)).compactMap { serialNumber in
        guard let device: DeviceRecord = try records.get(Key.device(serialNumber)),
          let key: SecurityKeyRecord = try records.get(Key.securityKey(device.id))
        else { return nil }
        return SecurityKey(serialNumber: serialNumber, credential: key.credential)
      }
    }
  }

  /// Takes note of the signature counter of a sign-in that was verified.
  ///
  /// - Throws: ``ServiceError`` when there is no such security key any more, or the counter has not grown since the last
  ///   sign-in: then there is no sign-in with it.
  public func noteSecurityKeyUse(serialNumber: String, signCount: UInt32) throws(ServiceError) {
    try write { records in
      guard let device: DeviceRecord = try records.get(Key.device(serialNumber)),
        var key: SecurityKeyRecord = try records.get(Key.securityKey(device.id))
      else { throw ServiceError.noSuchEntity("MFA Device with serial number \(serialNumber) does not exist.") }
      // Whoever does not count says 0 each time; a counter that stands still is a copy's.
      guard signCount != 0 || key.credential.signCount != 0 else { return }
      guard signCount > key.credential.signCount else {
        throw ServiceError.accessDenied("The security key's counter has not grown.")
      }
      key.credential.signCount = signCount
      try records.put(Key.securityKey(device.id), key)
    }
  }
}

extension Action {
  /// What the console does where others call EnableMFADevice, under its name and its rules, in their order.
  fileprivate static func registeringSecurityKey(_ credential: SecurityKeyCredential) -> Action {
    .changing(
      .iam, "EnableMFADevice", [.required("MFADeviceName", .name(1...128))],
      asks: { call in
        try call.onUser().map { permission in
          // Nothing is said of certifications: the key's maker vouches for them, and is not asked.
          var permission = permission
          permission.context.set("iam:RegisterSecurityKey", "Activate")
          return permission
        }
      }
    ) { call in
      try call.checkSelfManagement()
      let user = try call.targetUser()
      guard credential.isWellFormed else {
        throw ServiceError.validation("The credential of the security key is none of ES256.")
      }
      if try call.records.has(Key.credential(credential.id)) {
        throw ServiceError.alreadyExists("MFA Device is already in use.")
      }
      guard try call.records.names(Key.devices(ofUser: user.name)).count < 8 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for MFADevicesPerUser: 8")
      }
      let serialNumber = MFASerialNumber(
        call.account.arn("u2f/user/\(user.name)/\(call.input.needed("MFADeviceName"))-\(try Identifier.securityKey())"))
      guard serialNumber.isWellFormed else {
        throw ServiceError.validation("The name of the security key is too long.")
      }
      var device = DeviceRecord(
        serialNumber: serialNumber, id: try Identifier.unique(""), created: call.now, tags: [])
      device.assignment = DeviceRecord.Assignment(user: user.name.lowercased(), enabled: call.now)
      try call.records.put(Key.device(serialNumber.text), device)
      try call.records.mark(Key.devices(ofUser: user.name) + serialNumber.text)
      try call.records.put(Key.securityKey(device.id), SecurityKeyRecord(credential))
      try call.records.mark(Key.credential(credential.id))
      return OutputValue(("SerialNumber", .text(serialNumber.text)))
    }
  }
}
