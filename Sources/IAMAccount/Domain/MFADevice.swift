public import OTPCore
internal import VMFAEncoding
public import VirtualMFA

/// A virtual MFA device as the one who made it sees it: with its seed, which is told only once.
public struct MFADevice: Sendable {
  /// Its ARN.
  public let serialNumber: String
  /// The seed of 40 bytes.
  public let seed: Secret
  let picture: OutputValue

  init(serialNumber: String, seed: Secret, picture: OutputValue) {
    (self.serialNumber, self.seed, self.picture) = (serialNumber, seed, picture)
  }

  /// The picture to scan, in PNG. It is drawn when it is asked for.
  public var qrCodePNG: [UInt8] { picture.text.flatMap { Base64.decode($0) } ?? [] }

  /// A phone that has scanned it, its clock right.
  ///
  /// A phone that is late or fast is one with another ``Phone/drift``.
  public var phone: Phone {
    do { return try Phone(seed) } catch { preconditionFailure("a seed that is empty is no answer of AWS") }
  }

  /// The device that an answer of CreateVirtualMFADevice hands out.
  ///
  /// - Throws: ``ServiceError`` when it is none.
  package init(_ answer: OutputValue?) throws(ServiceError) {
    guard let device = answer?["VirtualMFADevice"], let serialNumber = device["SerialNumber"]?.text,
      let seed = device["Base32StringSeed"]?.text.flatMap({ Base64.decode($0) }),
      let secret = try? Base32.decode(String(decoding: seed, as: UTF8.self), .strict).bytes,
      let picture = device["QRCodePNG"]
    else { throw .internalFailure("a device without a seed") }
    self.init(serialNumber: serialNumber, seed: secret, picture: picture)
  }
}
