/// Reads requests from bytes that come in any pieces (RFC 9112), one after the other.
///
/// It is strict: wherever two readers could disagree on where a request ends, it refuses. It keeps no byte that lies
/// behind a request, so its memory is that of one request within ``HTTPLimits``.
package struct HTTPRequestParser: Sendable {
  /// How far the present request has come.
  package enum Stage: Equatable, Sendable {
    /// Nothing of it is here.
    case idle
    /// Its first line or its headers are incomplete.
    case head
    /// Its body is incomplete.
    case body
    /// What came was refused. Nothing more is read.
    case refused
  }

  private enum State {
    case requestLine, headerLine
    case data(left: Int)
    case chunkLine
    case chunkData(left: Int)
    case chunkEnd, trailerLine
    case refused(HTTPRequestError)
  }

  private let limits: HTTPLimits
  private var state = State.requestLine
  private var lines = HTTPLineReader()
  private var hasSkippedLine = false
  private var headerBytes = 0
  private var headerCount = 0
  private var extensionBytes = 0
  private var fields: [HTTPHeaders.Field] = []
  private var requestLine: HTTPRequestLine?
  /// What is known of the request once its head is complete; the body grows in it.
  private var request: HTTPRequest?
  private var mayContinue = false

  /// A parser for one connection.
  package init(limits: HTTPLimits = HTTPLimits()) {
    // INVARIANT: places in a head fit 32 bits, and a length times 16 does not overflow.
    precondition((0...1 << 30).contains(limits.headerBytes) && (0...1 << 30).contains(limits.targetBytes))
    precondition((0...1 << 40).contains(limits.bodyBytes))
    self.limits = limits
  }

  /// How far the present request has come.
  package var stage: Stage {
    switch state {
    case .requestLine: lines.isAtStart && lines.text.isEmpty && !hasSkippedLine ? .idle : .head
    case .headerLine: .head
    case .refused: .refused
    default: .body
    }
  }

  /// Whether the client waits for `100 Continue`: it said so, and nothing of the body is here. Says so once.
  package mutating func takeContinue() -> Bool {
    defer { mayContinue = false }
    return mayContinue
  }

  /// Takes bytes from `position` on, and moves `position` behind what it took: at most to the end of a request.
  ///
  /// - Returns: a request when it is complete, or `nil` when all bytes were taken and more are needed.
  /// - Throws: ``HTTPRequestError``, from then on every time.
  package mutating func read(
    _ bytes: Span<UInt8>, from position: inout Int
  ) throws(HTTPRequestError) -> HTTPRequest? {
    do throws(HTTPRequestError) {
      while position < bytes.count {
        if let request = try step(bytes, &position) { return request }
      }
      return nil
    } catch {
      refuse(error)
      throw error
    }
  }

  /// Lets go of what was read. Whatever comes now is refused.
  package mutating func refuse(_ error: HTTPRequestError) {
    self = HTTPRequestParser(limits: limits)
    state = .refused(error)
  }

  /// How many bytes of memory the incomplete request takes.
  package var heldBytes: Int {
    let own = lines.text.capacity + fields.capacity * MemoryLayout<HTTPHeaders.Field>.stride
    return own + (request?.headers.heldBytes ?? 0) + (request?.body.capacity ?? 0)
  }

  /// Takes one line or one piece of the body.
  private mutating func step(_ bytes: Span<UInt8>, _ position: inout Int) throws(HTTPRequestError) -> HTTPRequest? {
    switch state {
    case .requestLine:
      let progress = try lines.read(bytes, from: &position, longest: limits.requestLineBytes)
      guard progress == .line else {
        if progress == .tooLong { throw .targetTooLong }
        return nil
      }
      if lines.line.isEmpty, !hasSkippedLine {
        // Some clients end a body with an empty line that belongs to nothing (RFC 9112 §2.2).
        hasSkippedLine = true
        return nil
      }
      requestLine = try HTTPRequestLine(lines.text.span.extracting(lines.line), limits: limits)
      lines.beginLine()
      fields.reserveCapacity(16)
      state = .headerLine
      return nil
    case .headerLine:
      guard try readFieldLine(bytes, &position) else { return nil }
      guard lines.line.isEmpty else {
        fields.append(try HTTPHeaders.Field(lines.text.span, lines.line))
        lines.beginLine()
        return nil
      }
      return try endHead()
    case .data(let left):
      let count = takeBody(bytes, &position, atMost: left)
      state = .data(left: left - count)
      return count == left ? takeRequest() : nil
    case .chunkLine:
      mayContinue = false
      let progress = try lines.read(bytes, from: &position, longest: HTTPLimits.chunkLineBytes)
      guard progress != .tooLong else { throw .chunk }
      if progress == .line { try endChunkLine() }
      return nil
    case .chunkData(let left):
      let count = takeBody(bytes, &position, atMost: left)
      state = count == left ? .chunkEnd : .chunkData(left: left - count)
      return nil
    case .chunkEnd:
      let progress = try lines.read(bytes, from: &position, longest: 0)
      guard progress != .tooLong else { throw .chunk }
      if progress == .line { state = .chunkLine }
      return nil
    case .trailerLine:
      guard try readFieldLine(bytes, &position) else { return nil }
      guard !lines.line.isEmpty else { return takeRequest() }
      // Trailers must be well formed, and nothing here needs one.
      _ = try HTTPHeaders.Field(lines.text.span, lines.line)
      lines.removeAll()
      return nil
    case .refused(let error): throw error
    }
  }

  /// Reads on in a line of the headers or the trailers, which are counted together.
  ///
  /// - Returns: whether the line is complete.
  private mutating func readFieldLine(_ bytes: Span<UInt8>, _ position: inout Int) throws(HTTPRequestError) -> Bool {
    let progress = try lines.read(bytes, from: &position, longest: max(limits.headerBytes - headerBytes - 2, 0))
    guard progress == .line else {
      if progress == .tooLong { throw .headersTooLong }
      return false
    }
    headerBytes += lines.line.count + 2
    guard headerBytes <= limits.headerBytes else { throw .headersTooLong }
    if !lines.line.isEmpty {
      headerCount += 1
      guard headerCount <= limits.headerCount else { throw .tooManyHeaders }
    }
    return true
  }

  /// Checks what the headers say together.
  ///
  /// - Returns: the request if it has no body.
  private mutating func endHead() throws(HTTPRequestError) -> HTTPRequest? {
    guard let line = requestLine else { return nil }
    let headers = HTTPHeaders(text: lines.takeText(), fields: fields)
    let framing = try HTTPFraming(
      headers, version: line.version, authority: line.target.authority, limits: limits)
    fields = []
    requestLine = nil
    request = HTTPRequest(
      method: line.method, path: line.target.path, query: line.target.query, version: line.version,
      headers: headers, keepsConnection: framing.keepsConnection)
    mayContinue = framing.awaitsContinue
    switch framing.body {
    case .length(0): return takeRequest()
    case .length(let length): state = .data(left: length)
    case .chunked: state = .chunkLine
    }
    return nil
  }

  /// Makes room for a chunk, or goes on to the trailers behind the last one.
  private mutating func endChunkLine() throws(HTTPRequestError) {
    let line = try HTTPChunkLine(lines.text.span, limit: limits.bodyBytes)
    extensionBytes += line.extensionBytes
    guard extensionBytes <= limits.chunkExtensionBytes else { throw .chunk }
    guard line.size <= limits.bodyBytes - (request?.body.count ?? 0) else { throw .bodyTooLong }
    lines.removeAll()
    state = line.size == 0 ? .trailerLine : .chunkData(left: line.size)
  }

  private mutating func takeBody(_ bytes: Span<UInt8>, _ position: inout Int, atMost left: Int) -> Int {
    let count = min(left, bytes.count - position)
    request?.body.append(bytes.extracting(position..<(position + count)))
    position += count
    mayContinue = false
    return count
  }

  /// Hands the request over and gets ready for the next.
  private mutating func takeRequest() -> HTTPRequest? {
    let request = request
    self = HTTPRequestParser(limits: limits)
    return request
  }
}
