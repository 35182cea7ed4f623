/// Bytes that must not leak: a shared key, its Base32 text, a URI that holds it.
///
/// The memory is overwritten when the last copy is released, comparison takes constant time, and the value never
/// prints itself. The bytes leave only where a caller says so: ``withBytes(_:)`` and ``unprotectedText``.
@safe public struct Secret: Sendable {
  private let memory: WipedMemory

  /// How many bytes it holds.
  public let count: Int

  /// Whether it holds no byte.
  public var isEmpty: Bool { count == 0 }

  /// Copies bytes; the source stays as it is, and stays the caller's to wipe.
  public init(_ bytes: Span<UInt8>) {
    memory = WipedMemory(byteCount: bytes.count)
    count = bytes.count
    unsafe bytes.withUnsafeBytes { unsafe memory.bytes.copyMemory(from: $0) }
  }

  /// Copies bytes; the source stays as it is, and stays the caller's to wipe.
  public init(_ bytes: [UInt8]) { self.init(bytes.span) }

  /// Copies a text as UTF-8, and leaves no other copy on the way; the text stays the caller's.
  package init(utf8 text: String) {
    var buffer = SecretBuffer(capacity: text.utf8.count)
    buffer.append(text)
    self = buffer.secret()
  }

  /// Moves bytes: the array is overwritten with zeros and emptied. It must be the only reference to its storage, or
  /// Swift copies it first and the original stays.
  public init(taking bytes: inout [UInt8]) {
    self.init(bytes.span)
    unsafe bytes.withUnsafeMutableBytes { unsafe wipe($0) }
    bytes = []
  }

  /// Takes the first `count` bytes of memory that nobody else writes to.
  init(memory: WipedMemory, count: Int) {
    self.memory = memory
    self.count = count
  }

  /// Lends the bytes for the time of one call. What `body` copies out is no longer protected.
  public func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: memory.bytes[..<count])
    return try unsafe body(Span(_unsafeBytes: bytes))
  }

  /// The bytes read as UTF-8, in ordinary memory that is not wiped. For tests and for callers that must print.
  public var unprotectedText: String { withBytes { bytes in String(decoding: bytes.array, as: UTF8.self) } }
}

extension Secret: Equatable {
  /// Compares in a time that depends on the lengths alone.
  public static func == (one: Secret, other: Secret) -> Bool {
    unsafe one.count == other.count
      && areEqualInConstantTime(
        UnsafeRawPointer(one.memory.bytes.baseAddress.unsafelyUnwrapped),
        UnsafeRawPointer(other.memory.bytes.baseAddress.unsafelyUnwrapped), byteCount: one.count)
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The length, never the bytes.
  public var description: String { "Secret(\(count) bytes)" }
  /// The length, never the bytes.
  public var debugDescription: String { description }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Span<UInt8> {
  /// A copy in ordinary memory.
  var array: [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    for index in indices { copy.append(self[index]) }
    return copy
  }
}
