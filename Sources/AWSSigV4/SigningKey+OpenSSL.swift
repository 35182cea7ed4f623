internal import CVMFAOpenSSL

/// The key that signs the requests of one day to one service in one region, derived from a secret access key.
///
/// Kept as the two hash states behind the padded key of HMAC (RFC 2104), which sign as well as the key does and are
/// wiped like it. INVARIANT: nobody writes to them once the object is made; that is what makes it `Sendable`.
@safe final class SigningKey: @unchecked Sendable {
  private let inner: UnsafeMutablePointer<SHA256_CTX>
  private let outer: UnsafeMutablePointer<SHA256_CTX>

  /// Derives the key: HMAC over the day, the region, the service and `aws4_request`, each under what the one before
  /// gave, the first under `AWS4` and the secret access key.
  init(secretAccessKey: Span<UInt8>, scope: CredentialScope) {
    unsafe inner = .allocate(capacity: 2)
    unsafe inner.initialize(repeating: SHA256_CTX(), count: 2)
    unsafe outer = inner + 1
    unsafe withKeyBlock { block in
      unsafe SigningKey.write(secretAccessKey, to: block)
      unsafe prepare(block)
      for part in [scope.date, scope.region, scope.service, CredentialScope.terminator] {
        var digest = authenticationCode(for: Array(part.utf8).span)
        unsafe block.initializeMemory(as: UInt8.self, repeating: 0)
        for index in digest.indices { unsafe block[index] = digest[index] }
        wipe(&digest)
        unsafe prepare(block)
      }
    }
  }

  deinit {
    unsafe OPENSSL_cleanse(inner, MemoryLayout<SHA256_CTX>.stride * 2)
    unsafe inner.deallocate()
  }

  /// HMAC-SHA256 of a message.
  func authenticationCode(for message: Span<UInt8>) -> SHA256.Digest {
    var context = unsafe inner.pointee
    unsafe message.withUnsafeBytes { _ = unsafe SHA256_Update(&context, $0.baseAddress, $0.count) }
    let digest = SHA256.finish(&context)
    context = unsafe outer.pointee
    unsafe digest.span.withUnsafeBytes { _ = unsafe SHA256_Update(&context, $0.baseAddress, $0.count) }
    let code = SHA256.finish(&context)
    wipe(&context)
    return code
  }

  /// Writes the first key, which is digested when it is longer than a block (RFC 2104 §2).
  private static func write(_ secretAccessKey: Span<UInt8>, to block: UnsafeMutableRawBufferPointer) {
    let prefix = Array("AWS4".utf8)
    if prefix.count + secretAccessKey.count <= block.count {
      for index in prefix.indices { unsafe block[index] = prefix[index] }
      for index in secretAccessKey.indices { unsafe block[prefix.count + index] = secretAccessKey[index] }
      return
    }
    var context = SHA256_CTX()
    unsafe SHA256_Init(&context)
    unsafe SHA256_Update(&context, prefix, prefix.count)
    unsafe secretAccessKey.withUnsafeBytes { _ = unsafe SHA256_Update(&context, $0.baseAddress, $0.count) }
    var digest = SHA256.finish(&context)
    for index in digest.indices { unsafe block[index] = digest[index] }
    wipe(&digest)
    wipe(&context)
  }

  /// Computes the two states behind a key that fills a block.
  private func prepare(_ key: UnsafeMutableRawBufferPointer) {
    for index in key.indices { unsafe key[index] ^= 0x36 }
    unsafe SHA256_Init(inner)
    unsafe SHA256_Update(inner, key.baseAddress, key.count)
    // The block holds K xor ipad now: this turns it into K xor opad.
    for index in key.indices { unsafe key[index] ^= 0x36 ^ 0x5C }
    unsafe SHA256_Init(outer)
    unsafe SHA256_Update(outer, key.baseAddress, key.count)
  }
}

extension SigningKey: CustomReflectable {
  /// Shows nothing to `dump` and to debuggers, not even where it lies.
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// Lends a block of SHA-256 that begins as zeros and is wiped behind the call.
private func withKeyBlock(_ body: (UnsafeMutableRawBufferPointer) -> Void) {
  unsafe withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { block in
    unsafe block.initializeMemory(as: UInt8.self, repeating: 0)
    unsafe body(block)
    unsafe OPENSSL_cleanse(block.baseAddress, block.count)
  }
}
