/// Collects lines that come in pieces. A line ends with a carriage return and a line feed, and with nothing else.
///
/// What is wrong with a line shows at the same byte whatever the pieces are.
struct HTTPLineReader {
  /// What a piece of bytes led to.
  enum Progress { case partial, line, tooLong }

  /// All lines so far, one behind the other without their ends.
  private(set) var text: [UInt8] = []
  private var lineStart = 0
  private var awaitsLineFeed = false

  /// The place of the present line in ``text``.
  var line: Range<Int> { lineStart..<text.count }

  /// Whether nothing of the present line has come.
  var isAtStart: Bool { lineStart == text.count && !awaitsLineFeed }

  /// Begins the next line behind the present one.
  mutating func beginLine() { lineStart = text.count }

  /// Begins again with nothing collected.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    lineStart = 0
  }

  /// Hands all lines over and begins again.
  mutating func takeText() -> [UInt8] {
    defer { self = HTTPLineReader() }
    return text
  }

  /// Takes bytes from `position` on until the line ends, and moves `position` behind what it took.
  ///
  /// - Parameter longest: how many bytes the line may have without its end.
  mutating func read(
    _ bytes: Span<UInt8>, from position: inout Int, longest: Int
  ) throws(HTTPRequestError) -> Progress {
    guard position < bytes.count else { return .partial }
    if !awaitsLineFeed {
      let first = position
      if text.isEmpty { text.reserveCapacity(min(bytes.count - first, 2048)) }
      let last = min(bytes.count, first + longest - line.count)
      while position < last, bytes[position].isHTTPText { position += 1 }
      text.append(bytes.extracting(first..<position))
      guard position < bytes.count else { return .partial }
      guard bytes[position] == UInt8(ascii: "\r") else {
        if position == last { return .tooLong }
        throw bytes[position] == UInt8(ascii: "\n") ? .lineEnd : .controlCharacter
      }
      position += 1
      awaitsLineFeed = true
      guard position < bytes.count else { return .partial }
    }
    guard bytes[position] == UInt8(ascii: "\n") else { throw .lineEnd }
    position += 1
    awaitsLineFeed = false
    return .line
  }
}
