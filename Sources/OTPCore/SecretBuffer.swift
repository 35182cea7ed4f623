/// Builds a ``Secret`` byte by byte. What it outgrows is overwritten at once.
@safe public struct SecretBuffer: ~Copyable {
  private var memory: WipedMemory

  /// How many bytes were appended.
  public private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes before it has to move.
  public init(capacity: Int = 128) {
    memory = WipedMemory(byteCount: capacity)
  }

  /// Adds one byte.
  public mutating func append(_ byte: UInt8) {
    if unsafe count == memory.bytes.count { grow(to: count * 2) }
    unsafe memory.bytes[count] = byte
    count += 1
  }

  /// Adds bytes in their order.
  public mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  /// Adds a text as UTF-8.
  public mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// Adds a secret's bytes.
  public mutating func append(_ secret: Secret) {
    secret.withBytes { bytes in append(bytes) }
  }

  /// Lets `body` write up to `limit` bytes behind those that are there and return how many it wrote.
  package mutating func append(
    upTo limit: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int
  ) {
    if unsafe memory.bytes.count - count < limit { grow(to: max(count * 2, count + limit)) }
    let written = unsafe body(UnsafeMutableRawBufferPointer(rebasing: memory.bytes[count..<count + limit]))
    precondition((0...limit).contains(written))
    count += written
  }

  /// Ends the building.
  public consuming func secret() -> Secret { Secret(memory: memory, count: count) }

  private mutating func grow(to capacity: Int) {
    let larger = WipedMemory(byteCount: capacity)
    unsafe larger.bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory.bytes[..<count]))
    memory = larger
  }
}
