internal import CVMFAOpenSSL

/// A hash function that digests one block at a time (Merkle-Damgård), as OpenSSL's low-level functions offer it.
///
/// The high-level `HMAC()` and `EVP` would cost six compressions a code and 2 ms at start for their provider.
protocol BlockHash {
  /// OpenSSL's state of one computation.
  associatedtype Context
  /// The word that the chaining value and the block consist of.
  associatedtype Word: FixedWidthInteger & UnsignedInteger
  /// How many words the digest has.
  static var digestWords: Int { get }
  /// The length of a block in bytes.
  static var blockBytes: Int { get }

  static func start(_ context: UnsafeMutablePointer<Context>)
  static func update(_ context: UnsafeMutablePointer<Context>, _ bytes: UnsafeRawBufferPointer)
  /// Writes the digest.
  static func finish(_ context: UnsafeMutablePointer<Context>, _ digest: UnsafeMutablePointer<UInt8>)
  /// Digests one block without counting it.
  static func compress(_ context: UnsafeMutablePointer<Context>, _ block: UnsafeMutableRawPointer)
  /// The chaining value.
  static func chain(_ context: UnsafeMutablePointer<Context>) -> UnsafeMutablePointer<Word>
  /// Writes the chaining value to the front of a block, most significant byte first, as one message with the 0x80
  /// that pads it.
  ///
  /// Every store is as wide as the load that follows in the compression function. A narrower one would have to reach the
  /// cache before the load could go on: that cost a tenth of the codes a second.
  static func write(_ chain: UnsafeMutablePointer<Word>, to block: UnsafeMutableRawPointer)
  /// The room for one block inside the context.
  static func block(_ context: UnsafeMutablePointer<Context>) -> UnsafeMutableRawPointer
}

enum SHA1Hash: BlockHash {
  typealias Word = UInt32
  static let digestWords = 5
  static let blockBytes = 64
  static func start(_ context: UnsafeMutablePointer<SHA_CTX>) { unsafe SHA1_Init(context) }
  static func update(_ context: UnsafeMutablePointer<SHA_CTX>, _ bytes: UnsafeRawBufferPointer) {
    unsafe SHA1_Update(context, bytes.baseAddress, bytes.count)
  }
  static func finish(_ context: UnsafeMutablePointer<SHA_CTX>, _ digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA1_Final(digest, context)
  }
  @inline(__always)
  static func compress(_ context: UnsafeMutablePointer<SHA_CTX>, _ block: UnsafeMutableRawPointer) {
    unsafe SHA1_Transform(context, UnsafeRawPointer(block).assumingMemoryBound(to: UInt8.self))
  }
  @inline(__always)
  static func chain(_ context: UnsafeMutablePointer<SHA_CTX>) -> UnsafeMutablePointer<UInt32> {
    // h0 to h4 are five fields of one type at the start of the structure.
    unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt32.self)
  }
  @inline(__always)
  static func write(_ chain: UnsafeMutablePointer<UInt32>, to block: UnsafeMutableRawPointer) {
    let last = unsafe UInt64(chain[4].byteSwapped) | 0x80 << 32
    unsafe block.storeBytes(of: bigEndianWords(chain), as: SIMD2<UInt64>.self)
    unsafe block.storeBytes(of: SIMD2(last, 0), toByteOffset: 16, as: SIMD2<UInt64>.self)
  }
  @inline(__always)
  static func block(_ context: UnsafeMutablePointer<SHA_CTX>) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(context) + (MemoryLayout<SHA_CTX>.offset(of: \.data) ?? 28)
  }
}

enum SHA256Hash: BlockHash {
  typealias Word = UInt32
  static let digestWords = 8
  static let blockBytes = 64
  static func start(_ context: UnsafeMutablePointer<SHA256_CTX>) { unsafe SHA256_Init(context) }
  static func update(_ context: UnsafeMutablePointer<SHA256_CTX>, _ bytes: UnsafeRawBufferPointer) {
    unsafe SHA256_Update(context, bytes.baseAddress, bytes.count)
  }
  static func finish(_ context: UnsafeMutablePointer<SHA256_CTX>, _ digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA256_Final(digest, context)
  }
  @inline(__always)
  static func compress(_ context: UnsafeMutablePointer<SHA256_CTX>, _ block: UnsafeMutableRawPointer) {
    unsafe SHA256_Transform(context, UnsafeRawPointer(block).assumingMemoryBound(to: UInt8.self))
  }
  @inline(__always)
  static func chain(_ context: UnsafeMutablePointer<SHA256_CTX>) -> UnsafeMutablePointer<UInt32> {
    unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt32.self)
  }
  @inline(__always)
  static func write(_ chain: UnsafeMutablePointer<UInt32>, to block: UnsafeMutableRawPointer) {
    unsafe block.storeBytes(of: bigEndianWords(chain), as: SIMD2<UInt64>.self)
    unsafe block.storeBytes(of: bigEndianWords(chain + 4), toByteOffset: 16, as: SIMD2<UInt64>.self)
  }
  @inline(__always)
  static func block(_ context: UnsafeMutablePointer<SHA256_CTX>) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(context) + (MemoryLayout<SHA256_CTX>.offset(of: \.data) ?? 40)
  }
}

enum SHA512Hash: BlockHash {
  typealias Word = UInt64
  static let digestWords = 8
  static let blockBytes = 128
  static func start(_ context: UnsafeMutablePointer<SHA512_CTX>) { unsafe SHA512_Init(context) }
  static func update(_ context: UnsafeMutablePointer<SHA512_CTX>, _ bytes: UnsafeRawBufferPointer) {
    unsafe SHA512_Update(context, bytes.baseAddress, bytes.count)
  }
  static func finish(_ context: UnsafeMutablePointer<SHA512_CTX>, _ digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA512_Final(digest, context)
  }
  @inline(__always)
  static func compress(_ context: UnsafeMutablePointer<SHA512_CTX>, _ block: UnsafeMutableRawPointer) {
    unsafe SHA512_Transform(context, UnsafeRawPointer(block).assumingMemoryBound(to: UInt8.self))
  }
  @inline(__always)
  static func chain(_ context: UnsafeMutablePointer<SHA512_CTX>) -> UnsafeMutablePointer<UInt64> {
    unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
  }
  @inline(__always)
  static func write(_ chain: UnsafeMutablePointer<UInt64>, to block: UnsafeMutableRawPointer) {
    for word in 0..<8 { unsafe block.storeBytes(of: chain[word].bigEndian, toByteOffset: word * 8, as: UInt64.self) }
  }
  @inline(__always)
  static func block(_ context: UnsafeMutablePointer<SHA512_CTX>) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(context) + (MemoryLayout<SHA512_CTX>.offset(of: \.u) ?? 80)
  }
}

/// Four 32-bit words, each with its most significant byte first in memory.
@inline(__always)
private func bigEndianWords(_ words: UnsafeMutablePointer<UInt32>) -> SIMD2<UInt64> {
  let pairs = unsafe UnsafeRawPointer(words).loadUnaligned(as: SIMD2<UInt64>.self)
  // Reversing eight bytes also swaps the two words; turning by half undoes that.
  func reversed(_ pair: UInt64) -> UInt64 { pair.byteSwapped << 32 | pair.byteSwapped >> 32 }
  return SIMD2(reversed(pairs[0]), reversed(pairs[1]))
}
