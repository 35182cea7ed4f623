internal import CVMFAOpenSSL

/// SHA-256 (FIPS 180-4) by OpenSSL's low-level functions.
///
/// The high-level ones would load a provider first, which costs 2 ms at start.
enum SHA256 {
  /// The 32 bytes of a digest.
  typealias Digest = InlineArray<32, UInt8>

  /// The digest of a message.
  static func digest(of message: Span<UInt8>) -> Digest {
    var context = SHA256_CTX()
    unsafe SHA256_Init(&context)
    unsafe message.withUnsafeBytes { _ = unsafe SHA256_Update(&context, $0.baseAddress, $0.count) }
    return finish(&context)
  }

  /// Ends a computation.
  static func finish(_ context: inout SHA256_CTX) -> Digest {
    var digest = Digest(repeating: 0)
    var span = digest.mutableSpan
    unsafe span.withUnsafeMutableBufferPointer { _ = unsafe SHA256_Final($0.baseAddress, &context) }
    return digest
  }
}

/// Whether two texts of public length hold the same bytes, in a time that depends on the lengths alone.
func areEqualInConstantTime(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
  guard one.count == other.count else { return false }
  return unsafe one.withUnsafeBytes { one in
    unsafe other.withUnsafeBytes { unsafe CRYPTO_memcmp(one.baseAddress, $0.baseAddress, one.count) == 0 }
  }
}
