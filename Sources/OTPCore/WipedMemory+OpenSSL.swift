internal import CVMFAOpenSSL

/// A fixed block of memory that is overwritten before it is given back.
///
/// INVARIANT: once the object is shared, nobody writes to it; that is what makes it `Sendable`.
@safe final class WipedMemory: @unchecked Sendable {
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) {
    // At least one byte, so that an empty secret has an address too.
    unsafe bytes = .allocate(byteCount: max(byteCount, 1), alignment: 16)
    unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit {
    unsafe wipe(bytes)
    unsafe bytes.deallocate()
  }
}

extension WipedMemory: CustomReflectable {
  /// Shows nothing to `dump` and to debuggers, not even where it lies.
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// Overwrites memory in a way that the optimiser may not remove.
func wipe(_ memory: UnsafeMutableRawBufferPointer) {
  unsafe OPENSSL_cleanse(memory.baseAddress, memory.count)
}

/// Whether two blocks of the same length hold the same bytes, in a time that depends on the length alone.
func areEqualInConstantTime(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, byteCount: Int) -> Bool {
  unsafe CRYPTO_memcmp(one, other, byteCount) == 0
}
