/// The first line of a request (RFC 9112 §3).
struct HTTPRequestLine {
  let method: String
  let target: HTTPTarget
  let version: HTTPRequest.Version

  /// Reads a line without its end.
  init(_ line: Span<UInt8>, limits: HTTPLimits) throws(HTTPRequestError) {
    let blank = UInt8(ascii: " ")
    var methodEnd = 0
    while methodEnd < line.count, line[methodEnd].isHTTPToken { methodEnd += 1 }
    guard methodEnd > 0, methodEnd < line.count, line[methodEnd] == blank else { throw .requestLine }
    guard methodEnd <= HTTPLimits.methodBytes else { throw .method }

    let targetStart = methodEnd + 1
    var targetEnd = targetStart
    while targetEnd < line.count, line[targetEnd] != blank { targetEnd += 1 }
    guard targetEnd > targetStart, targetEnd < line.count else { throw .requestLine }
    guard targetEnd - targetStart <= limits.targetBytes else { throw .targetTooLong }

    version = try HTTPRequestLine.version(line.extracting((targetEnd + 1)...))
    method = String(decoding: line.extracting(..<methodEnd))
    guard method != "CONNECT" else { throw .method }
    target = try HTTPTarget(line.extracting(targetStart..<targetEnd), method: method)
  }

  private static func version(_ text: Span<UInt8>) throws(HTTPRequestError) -> HTTPRequest.Version {
    guard text.count == 8, text.extracting(..<5).equals("HTTP/"), text[5].isDigit, text[6] == UInt8(ascii: "."),
      text[7].isDigit
    else { throw .requestLine }
    guard text[5] == UInt8(ascii: "1") else { throw .version }
    switch text[7] {
    case UInt8(ascii: "0"): return .http10
    case UInt8(ascii: "1"): return .http11
    default: throw .version
    }
  }
}
