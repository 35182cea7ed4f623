/// Why bytes are no request that this server takes, or not now. The connection is closed behind each of them: where the next
/// request would begin is then a guess.
package enum HTTPRequestError: Error, Equatable, Sendable, CaseIterable {
  /// A line feed without a carriage return before it, or the other way round (RFC 9112 §2.2).
  case lineEnd
  /// A control character inside a line.
  case controlCharacter
  /// The first line is not `METHOD TARGET HTTP/1.1` with single blanks (§3).
  case requestLine
  /// A method that is too long, or `CONNECT`: this server is no tunnel.
  case method
  /// A target that is not of the form that its method takes (§3.2).
  case target
  /// A target that is too long.
  case targetTooLong
  /// Another version than 1.0 and 1.1.
  case version
  /// A header line without a name that is a token directly before a colon, or one that continues the line above it (§5).
  case headerLine
  /// More bytes of header fields than allowed.
  case headersTooLong
  /// More header fields than allowed.
  case tooManyHeaders
  /// No `Host`, several, one that is no host, or another one than the target has (§3.2).
  case host
  /// A `Content-Length` that is not one number (§6.2).
  case contentLength
  /// `Transfer-Encoding` beside `Content-Length`, in HTTP/1.0, twice, or with `chunked` not once at its end (§6.1).
  case transferEncoding
  /// Another transfer coding than `chunked`.
  case transferCoding
  /// An `Expect` that is not `100-continue` (RFC 9110 §10.1.1).
  case expectation
  /// A body that is longer than allowed.
  case bodyTooLong
  /// A chunk whose size is not hexadecimal digits alone, whose extensions are too long, or that does not end where its
  /// size says (RFC 9112 §7.1).
  case chunk
  /// A request that did not come to its end in time.
  case tooSlow
  /// More connections, or more incomplete requests, than the server holds at once.
  case overloaded

  /// The status that says so.
  package var status: Int {
    switch self {
    case .lineEnd, .controlCharacter, .requestLine, .target, .headerLine, .host, .contentLength, .transferEncoding,
      .chunk:
      400
    case .tooSlow: 408
    case .bodyTooLong: 413
    case .targetTooLong: 414
    case .expectation: 417
    case .headersTooLong, .tooManyHeaders: 431
    case .method, .transferCoding: 501
    case .overloaded: 503
    case .version: 505
    }
  }
}

extension HTTPRequestError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop, and nothing of what was sent.
  package var description: String {
    switch self {
    case .lineEnd: "a line does not end with a carriage return and a line feed"
    case .controlCharacter: "a control character inside a line"
    case .requestLine: "the first line is not a method, a target and a version"
    case .method: "this method is not served"
    case .target: "the target is malformed"
    case .targetTooLong: "the target is too long"
    case .version: "this version of http is not served"
    case .headerLine: "a header line is malformed"
    case .headersTooLong: "the headers are too long"
    case .tooManyHeaders: "there are too many headers"
    case .host: "there must be one `Host`, and it must be a host"
    case .contentLength: "`Content-Length` must be one number"
    case .transferEncoding: "`Transfer-Encoding` is malformed or stands beside `Content-Length`"
    case .transferCoding: "this transfer coding is not served"
    case .expectation: "this expectation is not met"
    case .bodyTooLong: "the body is too long"
    case .chunk: "a chunk is malformed"
    case .tooSlow: "the request took too long"
    case .overloaded: "the server has too much to do"
    }
  }
}
