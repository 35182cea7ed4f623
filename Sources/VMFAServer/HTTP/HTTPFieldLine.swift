extension HTTPHeaders.Field {
  /// Reads one header line without its end (RFC 9112 §5): a token, a colon directly behind it, and a value that is free of
  /// the blanks around it. A line that begins with a blank would continue the one above it; that is refused.
  ///
  /// - Parameters:
  ///   - text: the block of bytes that the line is in; control characters are out already.
  ///   - line: its place there.
  init(_ text: Span<UInt8>, _ line: Range<Int>) throws(HTTPRequestError) {
    var nameEnd = line.lowerBound
    while nameEnd < line.upperBound, text[nameEnd].isHTTPToken { nameEnd += 1 }
    guard nameEnd > line.lowerBound, nameEnd < line.upperBound, text[nameEnd] == UInt8(ascii: ":") else {
      throw .headerLine
    }
    var valueStart = nameEnd + 1
    var valueEnd = line.upperBound
    while valueStart < valueEnd, text[valueStart].isHTTPBlank { valueStart += 1 }
    while valueEnd > valueStart, text[valueEnd - 1].isHTTPBlank { valueEnd -= 1 }
    self.init(
      nameStart: UInt32(line.lowerBound), nameLength: UInt32(nameEnd - line.lowerBound),
      valueStart: UInt32(valueStart), valueLength: UInt32(valueEnd - valueStart))
  }
}
