/// What a connection waits for its client to do, each with a deadline of its own.
enum Wait: Int, CaseIterable {
  /// The handshake of TLS.
  case handshake
  /// The first byte of a request.
  case idle
  /// The rest of the headers.
  case head
  /// The rest of the body.
  case body
  /// Taking an answer.
  case write
  /// Nothing: the server is to send the next event.
  case events
  /// Its end, behind a last answer.
  case linger

  /// While it waits for these there is no whole header: when places are short, closing loses nothing that was begun. A
  /// client whose events end asks for them again.
  static let beforeRequests: [Wait] = [.handshake, .idle, .head, .events, .linger]
  /// While it waits for these a request is under way.
  static let withinRequests: [Wait] = [.body, .write]
  /// While it waits for these it holds what came so far, or what is still to be sent.
  static let holding: [Wait] = [.head, .body, .write]

  /// The time for it.
  func time(_ deadlines: HTTPServerSettings.Deadlines) -> Duration {
    switch self {
    case .handshake, .head: deadlines.header
    case .body: deadlines.body
    case .idle: deadlines.idle
    case .write: deadlines.write
    case .events: deadlines.heartbeat
    case .linger: deadlines.linger
    }
  }
}
