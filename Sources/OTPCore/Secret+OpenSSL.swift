internal import CVMFAOpenSSL

extension Secret {
  /// The length in bytes of a seed that AWS hands out.
  public static let defaultByteCount = 40
  /// The least length in bytes of a shared secret: 128 bits (RFC 4226 §4, R6).
  public static let minimumByteCount = 16
  /// The greatest length in bytes that ``random(byteCount:)`` makes.
  public static let maximumByteCount = 1024

  /// A fresh seed from OpenSSL's generator for private values.
  ///
  /// - Parameter byteCount: 16 to 1024 bytes.
  /// - Throws: ``OTPError/secretLength(_:)`` outside that range; ``OTPError/noRandomness`` when the generator fails.
  public static func random(byteCount: Int = defaultByteCount) throws(OTPError) -> Secret {
    guard (minimumByteCount...maximumByteCount).contains(byteCount) else { throw .secretLength(byteCount) }
    var buffer = SecretBuffer(capacity: byteCount)
    var succeeded = false
    unsafe buffer.append(upTo: byteCount) { memory in
      succeeded = unsafe RAND_priv_bytes(memory.baseAddress, Int32(byteCount)) == 1
      return byteCount
    }
    guard succeeded else { throw .noRandomness }
    return buffer.secret()
  }
}
