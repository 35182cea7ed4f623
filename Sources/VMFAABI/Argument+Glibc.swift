internal import CVMFA
internal import Glibc

/// What a caller gives to a function.
enum Argument {
  /// A text that must be there.
  ///
  /// - Throws: ``Fault`` when it is NULL, too long or no UTF-8.
  static func text(_ pointer: UnsafePointer<CChar>?, _ name: StaticString) throws(Fault) -> String {
    guard let text = try unsafe optionalText(pointer, name) else { throw .argument("`\(name)` is NULL") }
    return text
  }

  /// A text, or `nil` for NULL.
  static func optionalText(_ pointer: UnsafePointer<CChar>?, _ name: StaticString) throws(Fault) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    let bytes = try unsafe bytes(pointer, name)
    guard let text = unsafe String(validating: bytes, as: UTF8.self) else { throw .argument("`\(name)` is no UTF-8") }
    return text
  }

  /// Lends the bytes of a text for the time of one call: no copy of a secret is made.
  static func withBytes<Value>(
    _ pointer: UnsafePointer<CChar>?, _ name: StaticString, _ body: (Span<UInt8>) throws -> Value
  ) throws -> Value {
    guard let pointer = unsafe pointer else { throw Fault.argument("`\(name)` is NULL") }
    return try unsafe body(Span(_unsafeElements: bytes(pointer, name)))
  }

  private static func bytes(
    _ pointer: UnsafePointer<CChar>, _ name: StaticString
  ) throws(Fault) -> UnsafeBufferPointer<UInt8> {
    let limit = Int(VMFA_TEXT_LIMIT)
    let count = unsafe strnlen(pointer, limit + 1)
    guard count <= limit else { throw .argument("`\(name)` is longer than \(limit) bytes") }
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
