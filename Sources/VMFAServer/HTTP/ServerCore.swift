internal import OTPCore
internal import VMFASystem

/// What the event loops of one server share.
final class ServerCore: Sendable {
  let settings: HTTPServerSettings
  let handler: HTTPServer.Handler
  let refusal: HTTPServer.Refusal
  let tls: TLSContext?
  /// One for each loop.
  let mailboxes: [Mailbox]
  private let connections = Lock(0)
  private let maximumConnections: Int
  private let heldBytes = Lock(0)
  private let eventStreams = Lock(0)

  init(
    settings: HTTPServerSettings, refusal: @escaping HTTPServer.Refusal, handler: @escaping HTTPServer.Handler
  ) throws(SystemError) {
    precondition(settings.loops > 0, "a server has at least one event loop")
    self.settings = settings
    self.refusal = refusal
    self.handler = handler
    if let identity = settings.identity { tls = try TLSContext(identity) } else { tls = nil }
    var mailboxes: [Mailbox] = []
    for _ in 0..<settings.loops { mailboxes.append(try Mailbox()) }
    self.mailboxes = mailboxes
    // Some descriptors stay for the rest of the program: it must not run out of them because of its clients.
    maximumConnections = max(min(settings.maximumConnections, DescriptorLimit.current - 64), 1)
  }

  /// Counts a connection in.
  ///
  /// - Returns: whether there is room for it.
  func beginConnection() -> Bool {
    connections.withLock { connections in
      connections += 1
      return connections <= maximumConnections
    }
  }

  /// Whether there are more connections than there may be.
  var hasTooMany: Bool { connectionCount > maximumConnections }

  /// The loop with the connection that is to make room when there is none: the one that has been without a whole header
  /// longest, or else one whose request takes too long; `nil` when all are at work.
  var loopWithRoom: Int? {
    let longest = mailboxes.map(\.longest)
    let before = longest.indices.min { longest[$0].beforeRequests < longest[$1].beforeRequests } ?? 0
    if longest[before].beforeRequests < .distantFuture { return before }
    let within = longest.indices.min { longest[$0].withinRequests < longest[$1].withinRequests } ?? 0
    return isTooSlow(since: longest[within].withinRequests) ? within : nil
  }

  /// Whether a request under way has had its time for when others find no room.
  func isTooSlow(since begin: MonotonicTime) -> Bool { begin + settings.deadlines.patience <= MonotonicTime.now }

  /// Counts bytes that a connection holds, or holds no more.
  ///
  /// - Returns: whether all connections together hold too much.
  func hold(_ bytes: Int) -> Bool {
    heldBytes.withLock { heldBytes in
      heldBytes += bytes
      return heldBytes > settings.heldBytes
    }
  }

  /// Counts a stream of events in, if there may be one more.
  func beginEventStream() -> Bool {
    eventStreams.withLock { eventStreams in
      guard eventStreams < settings.maximumEventStreams else { return false }
      eventStreams += 1
      return true
    }
  }

  /// Counts a stream of events out.
  func endEventStream() { eventStreams.withLock { $0 -= 1 } }

  /// Counts a connection out.
  func endConnection() { connections.withLock { $0 -= 1 } }

  /// How many connections there are.
  var connectionCount: Int { connections.withLock { $0 } }

  /// Asks every loop to take no new request, to finish those that were begun until that time, and to end.
  func drain(until time: MonotonicTime) { for mailbox in mailboxes { _ = mailbox.post(.drain(until: time)) } }
}
