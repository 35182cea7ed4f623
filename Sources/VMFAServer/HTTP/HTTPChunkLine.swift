internal import VMFAEncoding

/// The line before a chunk: its size in hexadecimal digits, and extensions behind a semicolon (RFC 9112 §7.1).
struct HTTPChunkLine {
  /// The size; some number above the limit when it is larger than that.
  let size: Int
  /// The bytes of the extensions, which mean nothing here.
  let extensionBytes: Int

  /// Reads a line without its end. A sign, a prefix and a blank are refused: readers disagree on them.
  init(_ line: Span<UInt8>, limit: Int) throws(HTTPRequestError) {
    var (size, digits) = (0, 0)
    while digits < line.count, let digit = Hexadecimal.value(of: line[digits]) {
      guard digits < 16 else { throw .chunk }
      // It grows no further once it is too large, so that it cannot overflow.
      if size <= limit { size = size << 4 | Int(digit) }
      digits += 1
    }
    guard digits > 0, digits == line.count || line[digits] == UInt8(ascii: ";") else { throw .chunk }
    self.size = size
    extensionBytes = line.count - digits
  }
}
