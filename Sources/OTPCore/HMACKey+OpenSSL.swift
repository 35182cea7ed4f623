/// A shared secret made ready for HMAC (RFC 2104).
///
/// The hash states behind the inner and the outer padded key are computed once and kept, so that a code costs two
/// compressions and no allocation. The states are as good as the secret and are wiped like it.
@safe public struct HMACKey: Sendable {
  /// The hash function.
  public let algorithm: HashAlgorithm

  /// Two contexts of the hash function, inner and outer, each behind one block.
  private let contexts: WipedMemory

  /// Prepares a key of any length; one that is longer than a block is digested first (RFC 2104 §2).
  public init(_ secret: Secret, algorithm: HashAlgorithm = .sha1) {
    self.algorithm = algorithm
    contexts =
      switch algorithm {
      case .sha1: prepare(SHA1Hash.self, secret)
      case .sha256: prepare(SHA256Hash.self, secret)
      case .sha512: prepare(SHA512Hash.self, secret)
      }
  }

  /// The full authentication code of a message, as long as the digest.
  public func authenticationCode(for message: Span<UInt8>) -> [UInt8] {
    var code = InlineArray<64, UInt8>(repeating: 0)
    let count = authenticate(message, into: &code)
    return (0..<count).map { code[$0] }
  }

  /// Writes the authentication code of a message to the front of `code`, without allocating.
  ///
  /// - Returns: the length of the digest in bytes.
  @discardableResult
  public func authenticate(_ message: Span<UInt8>, into code: inout InlineArray<64, UInt8>) -> Int {
    switch algorithm {
    case .sha1: authenticate(SHA1Hash.self, message, &code)
    case .sha256: authenticate(SHA256Hash.self, message, &code)
    case .sha512: authenticate(SHA512Hash.self, message, &code)
    }
    return algorithm.digestByteCount
  }

  /// Computes the 31-bit values that RFC 4226 §5.3 calls `Snum`, for `count` counters from `first` on; past
  /// 2^64 - 1 they begin again at 0.
  ///
  /// - Parameter emit: called once for each counter, in order, with its index and its value.
  @inline(__always)
  func forEachTruncatedValue(from first: UInt64, count: Int, _ emit: (Int, UInt32) -> Void) {
    switch algorithm {
    case .sha1: truncate(SHA1Hash.self, first, count, emit)
    case .sha256: truncate(SHA256Hash.self, first, count, emit)
    case .sha512: truncate(SHA512Hash.self, first, count, emit)
    }
  }

  private func authenticate<Hash: BlockHash>(
    _: Hash.Type, _ message: Span<UInt8>, _ code: inout InlineArray<64, UInt8>
  ) {
    unsafe withUnsafeTemporaryAllocation(of: Hash.Context.self, capacity: 2) { work in
      defer { unsafe wipe(UnsafeMutableRawBufferPointer(work)) }
      let (inner, outer) = unsafe load(work, Hash.self)
      unsafe message.withUnsafeBytes { unsafe Hash.update(inner, $0) }
      var span = code.mutableSpan
      unsafe span.withUnsafeMutableBufferPointer { code in
        guard let digest = code.baseAddress else { return }
        unsafe Hash.finish(inner, digest)
        unsafe Hash.update(outer, UnsafeRawBufferPointer(start: digest, count: algorithm.digestByteCount))
        unsafe Hash.finish(outer, digest)
      }
    }
  }

  @inline(__always)
  private func truncate<Hash: BlockHash>(
    _: Hash.Type, _ first: UInt64, _ count: Int, _ emit: (Int, UInt32) -> Void
  ) {
    unsafe withUnsafeTemporaryAllocation(of: Hash.Context.self, capacity: 2) { work in
      defer { unsafe wipe(UnsafeMutableRawBufferPointer(work)) }
      let (inner, outer) = unsafe load(work, Hash.self)
      let kept = unsafe UnsafeMutablePointer(
        contexts.bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Hash.Context.self))
      let digestBytes = Hash.digestWords * MemoryLayout<Hash.Word>.size

      // Both messages have a fixed length, so their padding is written once and each is one block.
      let innerBlock = unsafe Hash.block(inner)
      let outerBlock = unsafe Hash.block(outer)
      unsafe pad(innerBlock, messageBytes: 8, Hash.self)
      unsafe pad(outerBlock, messageBytes: digestBytes, Hash.self)
      let innerChain = unsafe Hash.chain(inner)
      let outerChain = unsafe Hash.chain(outer)
      let keptInner = unsafe Hash.chain(kept)
      let keptOuter = unsafe Hash.chain(kept + 1)

      for index in 0..<count {
        unsafe innerChain.update(from: keptInner, count: Hash.digestWords)
        unsafe innerBlock.storeBytes(
          of: SIMD2((first &+ UInt64(index)).bigEndian, 0x80), as: SIMD2<UInt64>.self)
        unsafe Hash.compress(inner, innerBlock)
        unsafe Hash.write(innerChain, to: outerBlock)
        unsafe outerChain.update(from: keptOuter, count: Hash.digestWords)
        unsafe Hash.compress(outer, outerBlock)
        unsafe emit(index, dynamicTruncation(outerChain, Hash.self))
      }
    }
  }

  /// Copies the kept contexts to where they may be changed.
  @inline(__always)
  private func load<Hash: BlockHash>(
    _ work: UnsafeMutableBufferPointer<Hash.Context>, _: Hash.Type
  ) -> (inner: UnsafeMutablePointer<Hash.Context>, outer: UnsafeMutablePointer<Hash.Context>) {
    let kept = unsafe UnsafeRawBufferPointer(contexts.bytes)
    unsafe UnsafeMutableRawBufferPointer(work).copyMemory(from: kept)
    let start = unsafe work.baseAddress.unsafelyUnwrapped
    return unsafe (start, start + 1)
  }
}

/// The two contexts behind the padded key: K xor ipad and K xor opad (RFC 2104 §2).
private func prepare<Hash: BlockHash>(_: Hash.Type, _ secret: Secret) -> WipedMemory {
  let contexts = WipedMemory(byteCount: MemoryLayout<Hash.Context>.stride * 2)
  let block = WipedMemory(byteCount: Hash.blockBytes)
  let start = unsafe contexts.bytes.bindMemory(to: Hash.Context.self).baseAddress.unsafelyUnwrapped
  let key = unsafe block.bytes
  secret.withBytes { bytes in
    unsafe bytes.withUnsafeBytes { bytes in
      if bytes.count <= Hash.blockBytes {
        unsafe key.copyMemory(from: bytes)
      } else {
        unsafe Hash.start(start)
        unsafe Hash.update(start, bytes)
        unsafe Hash.finish(start, key.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self))
      }
    }
  }
  func digest(_ context: UnsafeMutablePointer<Hash.Context>, pad: UInt8) {
    for index in 0..<Hash.blockBytes { unsafe key[index] ^= pad }
    unsafe Hash.start(context)
    unsafe Hash.update(context, UnsafeRawBufferPointer(key))
  }
  unsafe digest(start, pad: 0x36)
  // The block holds K xor ipad now: this turns it into K xor opad.
  unsafe digest(start + 1, pad: 0x36 ^ 0x5C)
  return contexts
}

/// Writes what follows a message of `messageBytes` behind one digested block: 0x80, zeros, the length in bits.
@inline(__always)
private func pad<Hash: BlockHash>(_ block: UnsafeMutableRawPointer, messageBytes: Int, _: Hash.Type) {
  unsafe block.initializeMemory(as: UInt8.self, repeating: 0, count: Hash.blockBytes)
  unsafe block.storeBytes(of: 0x80, toByteOffset: messageBytes, as: UInt8.self)
  let bitCount = UInt64((Hash.blockBytes + messageBytes) * 8)
  unsafe block.storeBytes(of: bitCount.bigEndian, toByteOffset: Hash.blockBytes - 8, as: UInt64.self)
}

/// Dynamic truncation (RFC 4226 §5.3): 31 bits from where the low nibble of the digest's last byte points.
@inline(__always)
private func dynamicTruncation<Hash: BlockHash>(
  _ digest: UnsafeMutablePointer<Hash.Word>, _: Hash.Type
) -> UInt32 {
  let wordBytes = MemoryLayout<Hash.Word>.size
  let offset = unsafe Int(truncatingIfNeeded: digest[Hash.digestWords - 1] & 0xF)
  let word = offset / wordBytes
  let shift = Hash.Word(truncatingIfNeeded: offset % wordBytes * 8)
  let width = Hash.Word(truncatingIfNeeded: Hash.Word.bitWidth)
  // The four bytes may span two words; shifting by one first avoids a shift by the full width.
  let joined = unsafe digest[word] &<< shift | (digest[word + 1] &>> 1) &>> (width - 1 - shift)
  return UInt32(truncatingIfNeeded: joined &>> (width - 32)) & 0x7FFF_FFFF
}
