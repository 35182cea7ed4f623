/// The target of a request, cut into its parts as they were sent (RFC 9112 §3.2).
struct HTTPTarget {
  /// Begins with a slash, or is `*`.
  let path: String
  /// What stands behind the first `?`.
  let query: String?
  /// The host that a target in absolute form names.
  let authority: [UInt8]?

  init(_ target: Span<UInt8>, method: String) throws(HTTPRequestError) {
    let slash = UInt8(ascii: "/")
    for index in target.indices where !target[index].isHTTPTarget { throw .target }
    if target[0] == slash {
      self.init(pathAndQuery: target, authority: nil)
      return
    }
    if target.equals("*"), method == "OPTIONS" {
      self.init(pathAndQuery: target, authority: nil)
      return
    }
    var start = 0
    if target.count > 7, target.extracting(..<7).equalsIgnoringCase("http://") { start = 7 }
    if target.count > 8, target.extracting(..<8).equalsIgnoringCase("https://") { start = 8 }
    guard start > 0 else { throw .target }
    var end = start
    while end < target.count, target[end] != slash { end += 1 }
    // Without a path, `http://host?query` among them: no client needs that form.
    guard end < target.count else { throw .target }
    let authority = target.extracting(start..<end)
    guard HTTPTarget.isHost(authority) else { throw .target }
    var bytes: [UInt8] = []
    bytes.append(authority)
    self.init(pathAndQuery: target.extracting(end...), authority: bytes)
  }

  private init(pathAndQuery: Span<UInt8>, authority: [UInt8]?) {
    var end = 0
    while end < pathAndQuery.count, pathAndQuery[end] != UInt8(ascii: "?") { end += 1 }
    path = String(decoding: pathAndQuery.extracting(..<end))
    query = end < pathAndQuery.count ? String(decoding: pathAndQuery.extracting((end + 1)...)) : nil
    self.authority = authority
  }

  /// Whether bytes are a name, an IPv4 address or an IPv6 address in brackets, with a port behind it or without.
  static func isHost(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if bytes.count > 0, bytes[0] == UInt8(ascii: "[") {
      index = 1
      while index < bytes.count, bytes[index].isIPv6Text { index += 1 }
      guard index > 1, index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return false }
      index += 1
    } else {
      while index < bytes.count, bytes[index].isHTTPHost { index += 1 }
      guard index > 0 else { return false }
    }
    guard index < bytes.count else { return true }
    guard bytes[index] == UInt8(ascii: ":") else { return false }
    let digits = bytes.extracting((index + 1)...)
    guard digits.count <= 5 else { return false }
    for index in digits.indices where !digits[index].isDigit { return false }
    return true
  }
}
