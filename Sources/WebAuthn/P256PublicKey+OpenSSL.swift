internal import CVMFAOpenSSL

/// A point of P-256 in OpenSSL's hands, which checks signatures of ECDSA by it.
@safe struct P256PublicKey: ~Copyable {
  private let key: OpaquePointer

  /// - Returns: `nil` when the coordinates are those of no point of the curve.
  init?(x: [UInt8], y: [UInt8]) {
    guard let key = unsafe EC_KEY_new_by_curve_name(NID_X9_62_prime256v1) else { return nil }
    let first = unsafe BN_bin2bn(x, Int32(x.count), nil)
    let second = unsafe BN_bin2bn(y, Int32(y.count), nil)
    defer {
      unsafe BN_free(first)
      unsafe BN_free(second)
    }
    // It checks that both are less than the field's prime and lie on the curve.
    guard unsafe EC_KEY_set_public_key_affine_coordinates(key, first, second) == 1 else {
      ERR_clear_error()
      unsafe EC_KEY_free(key)
      return nil
    }
    unsafe self.key = key
  }

  deinit { unsafe EC_KEY_free(key) }

  /// Whether this is a signature on a message with SHA-256, in DER and in no other form of it (RFC 3279 §2.2.3).
  ///
  /// Either of the two numbers s that every signature has is taken: authenticators do not choose the lower one.
  borrowing func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    let digest = SHA256Digest.of(message)
    // The signature of a key of 256 bits has at most 72 bytes.
    guard signature.count <= 72 else { return false }
    let result = unsafe ECDSA_verify(0, digest, Int32(digest.count), signature, Int32(signature.count), key)
    if result != 1 { ERR_clear_error() }
    return result == 1
  }
}

/// SHA-256 (FIPS 180-4).
enum SHA256Digest {
  /// The 32 bytes of a message's digest.
  static func of(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = unsafe SHA256(message, message.count, &digest)
    return digest
  }
}

/// Whether two byte strings of public length are the same, in a time that depends on the lengths alone.
func areEqualInConstantTime(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  guard one.count == other.count else { return false }
  return unsafe CRYPTO_memcmp(one, other, one.count) == 0
}
