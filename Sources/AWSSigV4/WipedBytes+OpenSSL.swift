internal import CVMFAOpenSSL

/// A copy of secret bytes that is overwritten before its memory is given back.
///
/// INVARIANT: nobody writes to it once it is made; that is what makes it `Sendable`.
@safe final class WipedBytes: @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: Span<UInt8>) {
    unsafe memory = .allocate(capacity: bytes.count)
    for index in bytes.indices { unsafe memory.initializeElement(at: index, to: bytes[index]) }
  }

  deinit {
    unsafe OPENSSL_cleanse(memory.baseAddress, memory.count)
    unsafe memory.deallocate()
  }

  /// Lends the bytes for the time of one call.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(Span(_unsafeElements: UnsafeBufferPointer(memory)))
  }
}

extension WipedBytes: CustomReflectable {
  /// Shows nothing to `dump` and to debuggers, not even where it lies.
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// Overwrites a value of fixed size in a way that the optimiser may not remove.
func wipe<Value: BitwiseCopyable>(_ value: inout Value) {
  unsafe withUnsafeMutableBytes(of: &value) { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
}
