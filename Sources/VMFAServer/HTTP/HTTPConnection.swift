/// The rules of one connection, without the socket: bytes in, bytes out.
///
/// Whoever owns the socket hands in what it reads, sends what comes out, and closes when ``phase`` says so.
package struct HTTPConnection: Sendable {
  /// What the connection is at.
  package enum Phase: Equatable, Sendable {
    /// Between requests.
    case idle
    /// In the first line or the headers of a request.
    case head
    /// In the body of a request.
    case body
    /// Behind the head of an answer whose body goes on. Whatever the client sends is dropped.
    case events
    /// The last answer is written: send it, then close.
    case closing
    /// The same, but the client may still be sending. Closing at once could destroy the answer on its way, so what still
    /// comes is read and dropped for a while.
    case lingering
  }

  /// What the connection is at.
  package private(set) var phase = Phase.idle
  /// The events of an answer whose body goes on. Whoever owns the socket closes them with it.
  package private(set) var events: HTTPEventStream?
  /// How many requests were answered, refused ones too.
  package private(set) var answers = 0
  /// Whether the next answer is the last one because the server stops.
  package var isDraining = false

  private var parser: HTTPRequestParser
  private let refusal: HTTPServer.Refusal

  /// A connection that has read nothing.
  package init(
    limits: HTTPLimits = HTTPLimits(), refusal: @escaping HTTPServer.Refusal = HTTPResponse.init(refusing:)
  ) {
    parser = HTTPRequestParser(limits: limits)
    self.refusal = refusal
  }

  /// How many bytes are held of a request that is incomplete, or of events that wait.
  package var heldBytes: Int { isInRequest ? parser.heldBytes : events?.waitingBytes ?? 0 }

  /// Whether a request was begun and not answered.
  package var isInRequest: Bool { phase == .head || phase == .body }

  /// Whether the last answer is written.
  package var isClosing: Bool { phase == .closing || phase == .lingering }

  /// Takes bytes that were read, to the end of one request at most.
  ///
  /// - Parameters:
  ///   - output: gets what is to be sent.
  ///   - answer: answers the request if the bytes complete one.
  /// - Returns: how many bytes were taken; the others are to be handed in again. At least one byte is taken.
  package mutating func receive(
    _ bytes: Span<UInt8>, into output: inout [UInt8], _ answer: (inout HTTPRequest) -> HTTPResponse
  ) -> Int {
    // Behind the last answer, whatever comes is dropped.
    guard !isClosing, phase != .events else { return bytes.count }
    var position = 0
    do throws(HTTPRequestError) {
      guard var request = try parser.read(bytes, from: &position) else {
        phase = parser.stage == .body ? .body : parser.stage == .idle ? .idle : .head
        if parser.takeContinue() { output.append(contentsOf: HTTPResponse.continueLine) }
        return position
      }
      let response = answer(&request)
      let isHead = request.method == "HEAD"
      if !isHead, response.hasBody { events = response.events } else { response.events?.close() }
      let keeps = request.keepsConnection && !response.closesConnection && !isDraining && events == nil
      response.write(
        to: &output, form: HTTPResponse.Form(isHead: isHead, version: request.version, keepsConnection: keeps))
      answers += 1
      guard events == nil else {
        phase = .events
        return position
      }
      // A client that asked for the end sends nothing more.
      phase = keeps ? .idle : request.keepsConnection || position < bytes.count ? .lingering : .closing
      return position
    } catch {
      refuse(error, into: &output)
      return bytes.count
    }
  }

  /// Takes what waits of the events. While the server stops, they end with that.
  ///
  /// - Parameters:
  ///   - isSent: whether all before them is sent; until then they wait.
  ///   - output: gets what is to be sent.
  /// - Returns: `false` when more of them has waited than may.
  package mutating func takeEvents(isSent: Bool, into output: inout [UInt8]) -> Bool {
    guard phase == .events, let events else { return true }
    if isDraining { events.end() }
    let look = events.look(takes: isSent)
    output.append(contentsOf: look.bytes)
    if look.isLast { phase = .lingering }
    return !look.isOverrun
  }

  /// Ends a request that took too long with an answer that says so; a connection between requests just ends.
  package mutating func timeOut(into output: inout [UInt8]) {
    guard isInRequest else {
      phase = .closing
      return
    }
    refuse(.tooSlow, into: &output)
  }

  /// Ends with a refusal, and lets go of what was read.
  package mutating func refuse(_ error: HTTPRequestError, into output: inout [UInt8]) {
    parser.refuse(error)
    refusal(error).write(to: &output, form: HTTPResponse.Form())
    answers += 1
    phase = .lingering
  }
}
