/// What the header fields say about the body and the connection, once all rules on them hold (RFC 9112 §3.2, §6, §9.3).
struct HTTPFraming {
  /// How the body is delimited.
  enum Body: Equatable { case length(Int), chunked }

  private(set) var body = Body.length(0)
  private(set) var keepsConnection: Bool
  /// Whether the client waits for `100 Continue` before it sends the body (RFC 9110 §10.1.1).
  private(set) var awaitsContinue = false

  init(
    _ headers: HTTPHeaders, version: HTTPRequest.Version, authority: [UInt8]?, limits: HTTPLimits
  ) throws(HTTPRequestError) {
    var (host, length, coding): (Int?, Int?, Int?) = (nil, nil, nil)
    var (closes, keeps, expects) = (false, false, false)
    let text = headers.text.span
    for index in headers.indices {
      // The lengths of the names that matter differ, so most fields are passed over by their length alone.
      switch headers.fields[index].nameLength {
      case 4 where headers.has("host", at: index):
        guard host == nil else { throw .host }
        host = index
      case 6 where headers.has("expect", at: index):
        guard text.extracting(headers.fields[index].value).equalsIgnoringCase("100-continue") else {
          throw .expectation
        }
        expects = true
      case 10 where headers.has("connection", at: index):
        text.extracting(headers.fields[index].value).forEachElement { element in
          if element.equalsIgnoringCase("close") { closes = true }
          if element.equalsIgnoringCase("keep-alive") { keeps = true }
        }
      case 14 where headers.has("content-length", at: index):
        guard length == nil else { throw .contentLength }
        length = index
      case 17 where headers.has("transfer-encoding", at: index):
        guard coding == nil else { throw .transferEncoding }
        coding = index
      default: break
      }
    }

    keepsConnection = !closes && (version == .http11 || keeps)
    try HTTPFraming.checkHost(host.map { headers.valueBytes(at: $0) }, version: version, authority: authority)
    if let coding {
      guard length == nil, version == .http11 else { throw .transferEncoding }
      try HTTPFraming.checkCoding(text.extracting(headers.fields[coding].value))
      body = .chunked
    } else if let length {
      body = .length(try HTTPFraming.number(text.extracting(headers.fields[length].value), atMost: limits.bodyBytes))
    }
    awaitsContinue = expects && version == .http11 && body != .length(0)
  }

  private static func checkHost(
    _ host: ArraySlice<UInt8>?, version: HTTPRequest.Version, authority: [UInt8]?
  ) throws(HTTPRequestError) {
    guard let host else {
      if version == .http11 { throw .host }
      return
    }
    guard HTTPTarget.isHost(host.span) else { throw .host }
    // A client that names the host twice must name the same one: whoever looks at `Host` alone must not be misled.
    if let authority, !authority.span.equalsIgnoringCase(host.span) { throw .host }
  }

  /// A number of ASCII digits and nothing else.
  private static func number(_ value: Span<UInt8>, atMost limit: Int) throws(HTTPRequestError) -> Int {
    guard !value.isEmpty else { throw .contentLength }
    var number = 0
    for index in value.indices {
      guard value[index].isDigit else { throw .contentLength }
      // It grows no further once it is too long, so that it cannot overflow; the rest must be digits all the same.
      if number <= limit { number = number * 10 + Int(value[index] - UInt8(ascii: "0")) }
    }
    guard number <= limit else { throw .bodyTooLong }
    return number
  }

  /// `chunked` and nothing else. Whatever has `chunked` elsewhere than once at the end has no length that is sure.
  private static func checkCoding(_ value: Span<UInt8>) throws(HTTPRequestError) {
    var (codings, chunked, isLast, isMalformed) = (0, 0, false, false)
    value.forEachElement { element in
      codings += 1
      isLast = element.equalsIgnoringCase("chunked")
      if isLast { chunked += 1 }
      if element.isEmpty { isMalformed = true }
    }
    guard !isMalformed, chunked <= 1, chunked == 0 || isLast else { throw .transferEncoding }
    guard codings == 1, isLast else { throw .transferCoding }
  }
}
