internal import VMFASystem

/// One thread's share of a server: its connections, and for the first loop the listener.
///
/// It is made on one thread and then used on another: from ``run()`` on, only that thread touches it. Others write to its
/// ``Mailbox``.
final class EventLoop {
  /// How many bytes of answers are collected before they are sent.
  static let outputPiece = 64 * 1024
  /// How long a connection without a request waits for one that is on its way when the server stops.
  private static let grace = Duration.milliseconds(50)

  let base: EventBase
  let server: ServerCore
  /// Answers on their way to a connection's socket.
  var output: [UInt8] = []

  private let index: Int
  private let mail: LoopEvent
  private let drainEnd: LoopEvent
  private var listener: Listener?
  private var channels: [ObjectIdentifier: Channel] = [:]
  private var isDraining = false
  private var requests: UInt64 = 0
  private var nextLoop = 0

  /// A loop with the mailbox of that number.
  init(_ index: Int, of server: ServerCore) throws(SystemError) {
    self.index = index
    self.server = server
    base = try EventBase()
    mail = LoopEvent(on: base, reading: server.mailboxes[index].descriptor)
    drainEnd = LoopEvent(on: base)
    mail.action = { [unowned self] in self.readMail() }
    drainEnd.action = { [unowned self] in self.base.stop() }
  }

  /// Accepts connections on this loop, for all loops in turn.
  func listen(on socket: consuming ListeningSocket) throws(SystemError) {
    listener = try Listener(socket, on: base) { [unowned self] socket, peer in self.accept(socket, peer) }
  }

  /// Serves until the server stops.
  func run() {
    base.run()
    listener = nil
    for message in server.mailboxes[index].close() {
      if case .adopt(let socket, _) = message { discard(socket) }
    }
    for _ in channels { server.endConnection() }
    channels = [:]
  }

  /// A number that no other request to this server gets.
  func nextSequenceNumber() -> UInt64 {
    requests += 1
    return (requests - 1) * UInt64(server.mailboxes.count) + UInt64(index) + 1
  }

  /// Sends the answers that were collected.
  ///
  /// - Returns: `false` when the connection is broken.
  func sendOutput(on stream: SocketStream) -> Bool {
    var bytes: [UInt8] = []
    swap(&bytes, &output)
    let isSent = stream.write(bytes.span)
    // The memory serves the next answers, but that of a long one is not held for ever.
    if bytes.capacity <= 4 * EventLoop.outputPiece {
      bytes.removeAll(keepingCapacity: true)
      swap(&bytes, &output)
    }
    return isSent
  }

  /// Lets go of a connection that is closed.
  func remove(_ channel: Channel) {
    guard channels.removeValue(forKey: ObjectIdentifier(channel)) != nil else { return }
    server.endConnection()
    endIfDrained()
  }

  private func accept(_ socket: Int32, _ peer: SocketAddress) {
    guard server.beginConnection() else {
      // In the clear it can be told why. Nobody waits for it to arrive.
      if server.tls == nil { _ = SocketCalls.send(EventLoop.overloaded.span, on: socket) }
      return SocketCalls.close(socket)
    }
    let mailbox = server.mailboxes[nextLoop]
    let isOwn = nextLoop == index
    nextLoop = (nextLoop + 1) % server.mailboxes.count
    if isOwn {
      adopt(socket, peer)
    } else if !mailbox.post(.adopt(socket: socket, peer: peer)) {
      discard(socket)
    }
  }

  private func adopt(_ socket: Int32, _ peer: SocketAddress) {
    guard let channel = Channel(socket: socket, peer: peer, on: self) else { return server.endConnection() }
    channels[ObjectIdentifier(channel)] = channel
    if isDraining { channel.drain(grace: EventLoop.grace) }
  }

  private func discard(_ socket: Int32) {
    SocketCalls.close(socket)
    server.endConnection()
  }

  private func readMail() {
    for message in server.mailboxes[index].take() {
      switch message {
      case .adopt(let socket, let peer): adopt(socket, peer)
      case .drain(let time): drain(until: time)
      }
    }
  }

  private func drain(until time: MonotonicTime) {
    isDraining = true
    listener = nil
    drainEnd.schedule(microseconds: MonotonicTime.now.microseconds(until: time))
    for channel in channels.values { channel.drain(grace: EventLoop.grace) }
    endIfDrained()
  }

  private func endIfDrained() { if isDraining, channels.isEmpty { base.stop() } }

  private static let overloaded: [UInt8] = {
    var message: [UInt8] = []
    HTTPResponse(status: 503, line: "too many connections").write(to: &message, form: HTTPResponse.Form())
    return message
  }()
}
