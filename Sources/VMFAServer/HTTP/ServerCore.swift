internal import OTPCore
internal import VMFASystem

/// What the event loops of one server share.
final class ServerCore: Sendable {
  let settings: HTTPServerSettings
  let handler: @Sendable (HTTPRequest) -> HTTPResponse
  let tls: TLSContext?
  /// One for each loop.
  let mailboxes: [Mailbox]
  private let connections = Lock(0)
  private let maximumConnections: Int

  init(
    settings: HTTPServerSettings, handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(SystemError) {
    precondition(settings.loops > 0, "a server has at least one event loop")
    self.settings = settings
    self.handler = handler
    if let identity = settings.identity { tls = try TLSContext(identity) } else { tls = nil }
    var mailboxes: [Mailbox] = []
    for _ in 0..<settings.loops { mailboxes.append(try Mailbox()) }
    self.mailboxes = mailboxes
    // Some descriptors stay for the rest of the program: it must not run out of them because of its clients.
    maximumConnections = max(min(settings.maximumConnections, SocketCalls.descriptorLimit - 64), 1)
  }

  /// Counts a connection in, unless there are too many.
  func beginConnection() -> Bool {
    connections.withLock { connections in
      guard connections < maximumConnections else { return false }
      connections += 1
      return true
    }
  }

  /// Counts a connection out.
  func endConnection() { connections.withLock { $0 -= 1 } }

  /// How many connections there are.
  var connectionCount: Int { connections.withLock { $0 } }

  /// Asks every loop to take no new request, to finish those that were begun until that time, and to end.
  func drain(until time: MonotonicTime) { for mailbox in mailboxes { _ = mailbox.post(.drain(until: time)) } }
}
