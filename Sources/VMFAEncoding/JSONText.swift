/// A JSON text that was read to its end (RFC 8259), strictly: UTF-8 without a byte order mark, no name twice, no half
/// surrogates, nothing behind the value.
public struct JSONText: Sendable {
  /// How many arrays and objects may stand inside each other.
  public static let maximumDepth = 512

  /// The value.
  public let root: JSONValue

  package let bytes: [UInt8]

  /// Reads a text.
  ///
  /// - Parameter limit: the greatest length in bytes.
  /// - Throws: ``JSONError`` for the first byte that is wrong.
  public init(_ bytes: [UInt8], limit: Int = 16_777_216) throws(JSONError) {
    guard bytes.count <= limit else { throw JSONError(.length, at: limit, of: bytes) }
    var reader = JSONReader(bytes)
    root = try reader.text()
    self.bytes = bytes
  }

  /// Reads a text; see ``init(_:limit:)-([UInt8],_)``.
  public init(_ text: String, limit: Int = 16_777_216) throws(JSONError) {
    try self.init(Array(text.utf8), limit: limit)
  }

  /// The line and column of a byte, or of the end of the text.
  public func position(at offset: Int) -> TextPosition { JSONText.position(at: offset, of: bytes) }

  /// The same of several places, in rising order: the text is gone through once.
  public func positions(at offsets: [Int]) -> [TextPosition] {
    var (last, position) = (0, TextPosition(line: 1, column: 1))
    return offsets.map { offset in
      position = JSONText.position(at: offset, of: bytes, from: last, position)
      last = offset
      return position
    }
  }

  /// The line and column of a byte of a text that need not be JSON.
  public static func position(at offset: Int, of bytes: [UInt8]) -> TextPosition {
    position(at: offset, of: bytes, from: 0, TextPosition(line: 1, column: 1))
  }

  private static func position(
    at offset: Int, of bytes: [UInt8], from start: Int, _ position: TextPosition
  ) -> TextPosition {
    var (line, column) = (position.line, position.column)
    for index in start..<max(start, min(offset, bytes.count)) {
      switch bytes[index] {
      case UInt8(ascii: "\n") where index > 0 && bytes[index - 1] == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (line, column) = (line + 1, 1)
      // A character has its first byte outside 0x80-0xBF, and two UTF-16 units when it takes four bytes.
      case 0x80...0xBF: break
      case 0xF0...: column += 2
      default: column += 1
      }
    }
    return TextPosition(line: line, column: column)
  }
}
