internal import OTPCore
internal import VMFAEncoding

extension Identifier {
  /// A random UUID (RFC 9562 §5.4).
  static func uuid() throws -> String {
    let bytes = try Secret.random(byteCount: max(16, Secret.minimumByteCount)).withBytes { bytes in
      (0..<16).map { index in
        switch index {
        case 6: bytes[index] & 0x0F | 0x40
        case 8: bytes[index] & 0x3F | 0x80
        default: bytes[index]
        }
      }
    }
    var rest = Hexadecimal.encode(bytes)[...]
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }
}
