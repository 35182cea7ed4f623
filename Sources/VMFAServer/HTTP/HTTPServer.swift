package import VMFASystem

/// A server for HTTP/1.1 and 1.0, with TLS or without.
///
/// It frames messages and guards the machine: strict parsing, bounded sizes, a deadline for every step. What requests mean
/// is the handler's matter.
package final class HTTPServer: Sendable {
  /// Answers a request. It runs on the thread of an event loop, whose other connections wait meanwhile, and with several
  /// loops on several threads at once.
  package typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse
  /// Answers what is no request, or one that cannot be served at the moment. It runs where handlers run.
  package typealias Refusal = @Sendable (HTTPRequestError) -> HTTPResponse

  /// Where it listens, with the port that it got.
  package let address: SocketAddress
  private let core: ServerCore
  private let ended: Latch

  private init(address: SocketAddress, core: ServerCore, ended: Latch) {
    self.address = address
    self.core = core
    self.ended = ended
  }

  /// Lets go of what still runs. ``stop(within:)`` is the polite way.
  deinit { core.drain(until: MonotonicTime.now) }

  /// Starts a server. When this returns, clients can connect.
  ///
  /// - Throws: ``SystemError`` when the address is taken or not of this machine, or when the files of
  ///   ``HTTPServerSettings/identity`` are of no use.
  package static func start(
    on address: SocketAddress, settings: HTTPServerSettings = HTTPServerSettings(),
    refusal: @escaping Refusal = HTTPResponse.init(refusing:), handler: @escaping Handler
  ) throws(SystemError) -> HTTPServer {
    let core = try ServerCore(settings: settings, refusal: refusal, handler: handler)
    let socket = try ListeningSocket(on: address)
    let bound = socket.address
    var loops: [EventLoop] = []
    for index in 0..<settings.loops { loops.append(try EventLoop(index, of: core)) }
    try loops[0].listen(on: socket)
    let ended = Latch(loops.count)
    let server = HTTPServer(address: bound, core: core, ended: ended)
    // A thread that cannot be started leaves those before it; they end with the server.
    while let loop = loops.popLast() {
      try LoopThread.run {
        loop.run()
      } end: {
        ended.countDown()
      }
    }
    return server
  }

  /// How many connections there are at the moment.
  package var connectionCount: Int { core.connectionCount }

  /// Begins to stop, and returns at once: no new connections, the requests that were begun are answered until the time is
  /// up, then everything is closed.
  ///
  /// Any thread may call it, a handler too. A program that stops on a signal waits for the signal on a thread and calls it
  /// from there, not from inside of the signal's handler.
  package func requestStop(within time: Duration = .seconds(5)) { core.drain(until: MonotonicTime.now + time) }

  /// Stops as ``requestStop(within:)`` does, and waits until that is done. No handler may call it.
  ///
  /// - Returns: `false` if a handler was still at work when the time was up.
  @discardableResult
  package func stop(within time: Duration = .seconds(5)) -> Bool {
    requestStop(within: time)
    return ended.wait(atMost: time + .seconds(1))
  }

  /// Waits until it has stopped.
  package func waitUntilStopped() { ended.wait() }
}
