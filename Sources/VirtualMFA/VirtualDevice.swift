public import OTPCore

/// What AWS hands out when a virtual device is made: it can be had this once.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
public struct VirtualDevice: Sendable {
  /// The ARN.
  public let serialNumber: MFASerialNumber
  /// The seed: 40 bytes.
  public let seed: Secret

  /// A device with a fresh seed.
  ///
  /// - Throws: ``OTPError/noRandomness`` when the system has none.
  public init(_ serialNumber: MFASerialNumber) throws(OTPError) {
    self.serialNumber = serialNumber
    seed = try Secret.random()
  }

  /// A device with a given seed.
  public init(_ serialNumber: MFASerialNumber, seed: Secret) {
    self.serialNumber = serialNumber
    self.seed = seed
  }

  /// `Base32StringSeed`: 64 letters.
  public var base32StringSeed: Secret { Base32.encode(seed) }

  /// What the QR code says, letter for letter as AWS has it. The API's documentation shows another form than AWS gives.
  ///
  /// - Parameter account: the account's alias or, without one, its number.
  public func qrText(account: String) -> Secret {
    let name = serialNumber.text.split(separator: "/").last.map(String.init) ?? serialNumber.text
    var text = SecretBuffer()
    text.append("otpauth://totp/Amazon%20Web%20Services:\(name)@\(account)?secret=")
    text.append(base32StringSeed)
    text.append("&issuer=Amazon%20Web%20Services")
    return text.secret()
  }
}

extension TOTP {
  /// The codes of AWS's devices: SHA-1, 30 s, six digits (RFC 6238's defaults).
  ///
  /// - Throws: ``OTPError/emptySecret``.
  public static func aws(_ secret: Secret) throws(OTPError) -> TOTP { try TOTP(secret) }
}

extension UnixTime {
  /// The time step of AWS's devices at this moment; negative before 1970.
  var timeStep: Int64 { milliseconds >= 0 ? milliseconds / 30_000 : (milliseconds + 1) / 30_000 - 1 }
}
