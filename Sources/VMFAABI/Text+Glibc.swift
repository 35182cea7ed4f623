internal import CVMFASystem
internal import Glibc
internal import OTPCore

/// A place for a text of the caller's own, `char **`.
@safe struct Text: OutParameter {
  let name: StaticString
  private let place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

  /// Empties the place, whatever stood there.
  init(_ place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ name: StaticString) {
    self.name = name
    unsafe self.place = place
    unsafe place?.pointee = nil
  }

  var isThere: Bool { unsafe place != nil }

  func clear() {
    unsafe Memory.free(place?.pointee)
    unsafe place?.pointee = nil
  }

  /// Gives the caller a copy.
  ///
  /// - Throws: ``Fault`` when there is no memory for it.
  func set(_ text: String) throws(Fault) {
    guard let copy = unsafe strdup(text) else { throw .failed("there is no memory") }
    unsafe place?.pointee = copy
  }

  /// Gives the caller a copy of a secret text, and leaves no other behind.
  ///
  /// - Throws: ``Fault`` when there is no memory for it.
  func set(_ secret: Secret) throws(Fault) {
    guard let copy = unsafe calloc(secret.count + 1, 1) else { throw .failed("there is no memory") }
    let text = unsafe UnsafeMutableRawBufferPointer(start: copy, count: secret.count)
    secret.withBytes { bytes in unsafe bytes.withUnsafeBytes { unsafe text.copyMemory(from: $0) } }
    unsafe place?.pointee = copy.assumingMemoryBound(to: CChar.self)
  }
}

/// A place for bytes of the caller's own, `uint8_t **` and `size_t *`.
@safe struct Bytes: OutParameter {
  let name: StaticString
  private let place: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?
  private let length: UnsafeMutablePointer<Int>?

  init(
    _ place: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?, _ length: UnsafeMutablePointer<Int>?,
    _ name: StaticString
  ) {
    self.name = name
    unsafe (self.place, self.length) = (place, length)
    unsafe place?.pointee = nil
    unsafe length?.pointee = 0
  }

  var isThere: Bool { unsafe place != nil && length != nil }

  func clear() {
    unsafe Memory.free(place?.pointee)
    unsafe place?.pointee = nil
    unsafe length?.pointee = 0
  }

  func set(_ bytes: [UInt8]) throws(Fault) {
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { throw .failed("there is no memory") }
    unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
    unsafe place?.pointee = copy.assumingMemoryBound(to: UInt8.self)
    unsafe length?.pointee = bytes.count
  }
}

/// A place for a number: a handle or a time.
@safe struct Number<Value: FixedWidthInteger>: OutParameter {
  let name: StaticString
  private let place: UnsafeMutablePointer<Value>?
  private let isOptional: Bool

  init(_ place: UnsafeMutablePointer<Value>?, _ name: StaticString, isOptional: Bool = false) {
    self.name = name
    self.isOptional = isOptional
    unsafe self.place = place
    unsafe place?.pointee = 0
  }

  var isThere: Bool { unsafe isOptional || place != nil }
  func clear() { unsafe place?.pointee = 0 }
  func set(_ value: Value) { unsafe place?.pointee = value }
}

/// Memory that C's allocator gave out.
enum Memory {
  /// Overwrites and frees it.
  static func free(_ memory: UnsafeMutableRawPointer?) {
    guard let memory = unsafe memory else { return }
    unsafe explicit_bzero(memory, malloc_usable_size(memory))
    unsafe Glibc.free(memory)
  }
}
