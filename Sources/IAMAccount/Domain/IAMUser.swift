internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding
public import VirtualMFA

/// A user of the account, acting with a long-term access key: without MFA.
///
/// What is done for the user may be done by someone else: by an administrator, or by the user's own session with MFA.
public struct IAMUser: AccountPrincipal {
  /// The account.
  public let account: Account
  /// The user's name.
  public let name: String

  /// Who the account takes the user for.
  ///
  /// - Throws: ``ServiceError``, `InvalidClientTokenId` when the user is gone.
  public func caller() throws(ServiceError) -> Caller { try account.caller(ofUser: name) }

  /// The user's ARN.
  ///
  /// - Throws: ``ServiceError`` when the user is gone.
  public func arn() throws(ServiceError) -> String { try caller().arn }

  /// An active access key of the user, for an SDK that is to be this user: the first that there is, or a new one. AWS tells
  /// the secret only once.
  ///
  /// - Throws: ``ServiceError``, `LimitExceeded` when the user has two, and none is active.
  public func accessKey() throws(ServiceError) -> AccessKey {
    try account.accessKey(ofUser: name)
  }

  /// Makes a virtual MFA device, which is nobody's until it is enabled.
  ///
  /// - Parameters:
  ///   - device: the name, the user's own unless another is given.
  ///   - principal: who makes it, the user unless someone else is given.
  /// - Throws: ``ServiceError``, `EntityAlreadyExists` when the name is taken.
  public func createDevice(
    _ device: String? = nil, path: String = "/", as principal: (any AccountPrincipal)? = nil
  ) throws(ServiceError) -> MFADevice {
    try MFADevice(
      (principal ?? self).perform("CreateVirtualMFADevice", ["VirtualMFADeviceName": device ?? name, "Path": path]))
  }

  /// Enables a device for the user, with two consecutive codes.
  ///
  /// - Throws: ``ServiceError``, `InvalidAuthenticationCode` when the codes are refused.
  public func enable(
    _ device: MFADevice, _ first: String, _ second: String, as principal: (any AccountPrincipal)? = nil
  ) throws(ServiceError) {
    try (principal ?? self).perform("EnableMFADevice", fields(device, first, second))
  }

  /// Enables a device with what a phone shows at this moment, and showed before.
  ///
  /// - Throws: ``ServiceError``, `InvalidAuthenticationCode` when the codes are refused.
  public func enable(
    _ device: MFADevice, with phone: Phone, as principal: (any AccountPrincipal)? = nil
  ) throws(ServiceError) {
    let codes = try pair(phone)
    try enable(device, codes.first, codes.second, as: principal)
  }

  /// Tells AWS how far a phone's clock is off, by two consecutive codes.
  ///
  /// - Throws: ``ServiceError``, `InvalidAuthenticationCode` when the codes are refused.
  public func resynchronize(
    _ device: MFADevice, _ first: String, _ second: String, as principal: (any AccountPrincipal)? = nil
  ) throws(ServiceError) {
    try (principal ?? self).perform("ResyncMFADevice", fields(device, first, second))
  }

  /// Tells AWS how far a phone's clock is off, by what it shows at this moment and showed before.
  ///
  /// - Throws: ``ServiceError``, `InvalidAuthenticationCode` when the codes are refused.
  public func resynchronize(
    _ device: MFADevice, with phone: Phone, as principal: (any AccountPrincipal)? = nil
  ) throws(ServiceError) {
    let codes = try pair(phone)
    try resynchronize(device, codes.first, codes.second, as: principal)
  }

  /// Takes a device from the user. It stays in the account.
  ///
  /// - Throws: ``ServiceError``.
  public func deactivate(_ device: MFADevice, as principal: (any AccountPrincipal)? = nil) throws(ServiceError) {
    try (principal ?? self).perform(
      "DeactivateMFADevice", ["UserName": name, "SerialNumber": device.serialNumber])
  }

  /// Deletes a device that is nobody's.
  ///
  /// - Throws: ``ServiceError``, `DeleteConflict` while it is somebody's.
  public func delete(_ device: MFADevice, as principal: (any AccountPrincipal)? = nil) throws(ServiceError) {
    try (principal ?? self).perform("DeleteVirtualMFADevice", ["SerialNumber": device.serialNumber])
  }

  /// A session without MFA.
  ///
  /// - Throws: ``ServiceError``.
  public func session() throws(ServiceError) -> Session {
    try Session(account, perform("GetSessionToken", service: .sts)?["Credentials"])
  }

  /// A session with MFA, for a code that no session was given for before.
  ///
  /// - Parameter seconds: how long it lasts, 900 to 129,600; 43,200 unless something else is given.
  /// - Throws: ``ServiceError``, `AccessDenied` when the code is refused.
  public func session(mfa device: MFADevice, code: String, seconds: Int? = nil) throws(ServiceError) -> Session {
    var fields = ["SerialNumber": device.serialNumber, "TokenCode": code]
    fields["DurationSeconds"] = seconds.map { String($0) }
    return try Session(account, perform("GetSessionToken", fields, service: .sts)?["Credentials"])
  }

  /// A session with MFA, for the code that a phone shows at this moment.
  ///
  /// - Throws: ``ServiceError``, `AccessDenied` when the code is refused.
  public func session(mfa device: MFADevice, with phone: Phone) throws(ServiceError) -> Session {
    try session(mfa: device, code: pair(phone).second)
  }

  private func fields(_ device: MFADevice, _ first: String, _ second: String) -> [String: String] {
    [
      "UserName": name, "SerialNumber": device.serialNumber, "AuthenticationCode1": first,
      "AuthenticationCode2": second,
    ]
  }

  private func pair(_ phone: Phone) throws(ServiceError) -> (first: String, second: String) {
    do throws(OTPError) { return try phone.pair(at: account.clock.now) } catch { throw .invalidInput("\(error)") }
  }
}
