internal import VMFAEncoding

extension Span<UInt8> {
  /// Whether the bytes are that text.
  func equals(_ text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    var index = 0
    for byte in text.utf8 {
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether the bytes are that text apart from the case of ASCII letters.
  func equalsIgnoringCase(_ text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    var index = 0
    for byte in text.utf8 {
      guard self[index].lowercasedASCII == byte.lowercasedASCII else { return false }
      index += 1
    }
    return true
  }

  /// Whether the bytes are those bytes apart from the case of ASCII letters.
  func equalsIgnoringCase(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index].lowercasedASCII != other[index].lowercasedASCII { return false }
    return true
  }

  /// Hands each element of a list with commas to `body`, without the blanks around it; empty ones too (RFC 9110 §5.6.1).
  func forEachElement(_ body: (Span<UInt8>) -> Void) {
    var start = 0
    while true {
      var end = start
      while end < count, self[end] != UInt8(ascii: ",") { end += 1 }
      var (first, last) = (start, end)
      while first < last, self[first].isHTTPBlank { first += 1 }
      while last > first, self[last - 1].isHTTPBlank { last -= 1 }
      body(extracting(first..<last))
      guard end < count else { return }
      start = end + 1
    }
  }
}
