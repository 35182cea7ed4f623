internal import CVMFAOpenSSL

/// A password as it is kept: it can be compared with, and not read.
///
/// scrypt (RFC 7914) with N = 1024, r = 8, p = 1: 1 MB and some 3 ms for each guess, during which an account's other writers wait.
package struct PasswordHash: Sendable, Equatable {
  /// Random bytes that make equal passwords differ.
  package let salt: [UInt8]
  /// What scrypt makes of both.
  package let key: [UInt8]

  /// A hash that was kept.
  package init(salt: [UInt8], key: [UInt8]) { (self.salt, self.key) = (salt, key) }

  /// Hashes a password with a fresh salt.
  ///
  /// - Throws: ``OTPError/noRandomness``.
  package init(_ password: Secret) throws(OTPError) {
    let salt = try Secret.random(byteCount: 16).withBytes { bytes in bytes.array }
    guard let key = PasswordHash.scrypt(password, salt) else { throw .noRandomness }
    self.init(salt: salt, key: key)
  }

  /// Whether a password is the one, in constant time.
  package func matches(_ password: Secret) -> Bool {
    guard let other = PasswordHash.scrypt(password, salt) else { return false }
    return Secret(other) == Secret(key)
  }

  private static func scrypt(_ password: Secret, _ salt: [UInt8]) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: 32)
    let succeeded = password.withBytes { password in
      unsafe password.withUnsafeBytes { password in
        unsafe EVP_PBE_scrypt(
          password.baseAddress?.assumingMemoryBound(to: CChar.self), password.count, salt, salt.count, 1024, 8, 1,
          32 << 20, &key, key.count) == 1
      }
    }
    return succeeded ? key : nil
  }
}
