internal import VMFASystem

/// How a server treats its connections.
package struct HTTPServerSettings: Sendable {
  /// How long a connection may take for each step. Each is the time for the whole step, however busy the client looks.
  package struct Deadlines: Sendable {
    /// From the first byte of a request to the end of its headers; also for the handshake of TLS.
    package var header = Duration.seconds(10)
    /// From the end of the headers to the end of the body.
    package var body = Duration.seconds(30)
    /// From the end of one answer, or from the start, to the first byte of a request.
    package var idle = Duration.seconds(60)
    /// For taking an answer, and each piece of a stream of events.
    package var write = Duration.seconds(30)
    /// How long a stream of events says nothing before it gets a comment, by which a client that is gone is noticed.
    package var heartbeat = Duration.seconds(15)
    /// How long bytes are dropped behind a last answer, so that it arrives.
    package var linger = Duration.seconds(2)
    /// How long a request may be under way when all places are taken: then it makes room for others.
    package var patience = Duration.seconds(1)

    /// The times that are sane for this service.
    package init() {}
  }

  /// The files of a TLS server, both in PEM.
  package struct Identity: Sendable {
    /// The certificate, then those that vouch for it.
    package var certificatePath: String
    /// The private key, without a passphrase.
    package var keyPath: String

    /// Names the files.
    package init(certificatePath: String, keyPath: String) {
      self.certificatePath = certificatePath
      self.keyPath = keyPath
    }
  }

  /// The sizes of requests.
  package var limits = HTTPLimits()
  /// The times of connections.
  package var deadlines = Deadlines()
  /// How many connections are held; fewer if the system lets the process have fewer open files. One more takes the place
  /// of the one that has been without a whole header, or a stream without an event, longest. If all have a request under
  /// way, it is answered with 503.
  package var maximumConnections = 16_384
  /// How many bytes of incomplete requests and of answers that are not taken yet all connections hold together, roughly.
  /// Beyond that, what has been held longest is let go: the request is answered with 503, the answer breaks off.
  package var heldBytes = 64 * 1024 * 1024
  /// How many bytes of answers a client may leave untaken before its next request waits.
  package var outputBytes = 256 * 1024
  /// How many answers go on as streams of events at once. One more is answered with 503.
  package var maximumEventStreams = 64
  /// How many event loops, each on a thread of its own, share the connections.
  package var loops = 1
  /// Set for a server that speaks TLS.
  package var identity: Identity?

  /// The settings that are sane for this service.
  package init() {}

  /// One loop for each processor that this process may run on, up to a number that no account keeps busy, and at least
  /// two: a handler that waits for the disk must not hold all connections up.
  package static var loopsOfThisMachine: Int { min(max(Processors.available, 2), 16) }
}
