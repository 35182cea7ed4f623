internal import VMFASystem

/// One thread's share of a server: its connections, and for the first loop the listener.
///
/// It is made on one thread and then used on another: from ``run()`` on, only that thread touches it. Others write to its
/// ``Mailbox``.
final class EventLoop {
  /// How many bytes of answers are collected before they are sent.
  static let outputPiece = 64 * 1024
  /// How long a connection without a request waits for one that is on its way when the server stops.
  static let grace = Duration.milliseconds(50)

  let base: EventBase
  let server: ServerCore
  /// Answers on their way to a connection's socket.
  var output: [UInt8] = []

  private let index: Int
  private let mail: LoopEvent
  private let drainEnd: LoopEvent
  private var listener: Listener?
  private var channels: [ObjectIdentifier: Channel] = [:]
  private var waiting = WaitingChannels()
  private var holdsTooMuch = false
  private var isDraining = false
  private var isTimeUp = false
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
    drainEnd.action = { [unowned self] in
      self.isTimeUp = true
      self.base.stop()
    }
  }

  /// Accepts connections on this loop, for all loops in turn.
  func listen(on socket: consuming ListeningSocket) throws(SystemError) {
    listener = try Listener(socket, on: base) { [unowned self] socket, peer in
      self.accept(socket, peer)
    } exhausted: { [unowned self] in
      self.server.loopWithRoom.map { _ = self.server.mailboxes[$0].post(.makeRoom) }
    }
  }

  /// Serves until the server stops.
  func run() {
    // The last connection may have gone only to make room for the next.
    repeat { base.run() } while !isTimeUp && !channels.isEmpty
    listener = nil
    for message in server.mailboxes[index].close() {
      if case .adopt(let socket, _) = message { discard(socket) }
    }
    for channel in channels.values { channel.close() }
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

  /// Counts bytes that a connection holds, or holds no more.
  func hold(_ bytes: Int) { holdsTooMuch = server.hold(bytes) }

  /// Lets those give up that have held bytes longest, until what all connections hold is within bounds.
  func relieve() {
    while holdsTooMuch, let channel = waiting.longest(Wait.holding) { channel.giveUp() }
    holdsTooMuch = false
  }

  /// What any thread may call so that this loop looks at the events of a connection.
  func waker(for channel: Channel) -> @Sendable () -> Void {
    let mailbox = server.mailboxes[index]
    // Another connection may have that place by then: then it is looked at in vain.
    let channel = ObjectIdentifier(channel)
    return { _ = mailbox.post(.events(of: channel)) }
  }

  /// Notes that from now on a connection waits for something else, or for the same anew.
  func note(_ channel: Channel, waitsFor wait: Wait) {
    waiting.leave(channel)
    waiting.join(channel, for: wait)
    publish()
  }

  /// Lets go of a connection that is closed.
  func remove(_ channel: Channel) {
    waiting.leave(channel)
    publish()
    guard channels.removeValue(forKey: ObjectIdentifier(channel)) != nil else { return }
    server.endConnection()
    endIfDrained()
  }

  /// Finds a loop for a connection: in turn, or where it can take another's place.
  private func accept(_ socket: Int32, _ peer: SocketAddress) {
    let isWithinLimit = server.beginConnection()
    guard let target = isDraining ? index : isWithinLimit ? nextLoop : server.loopWithRoom else {
      return refuse(socket)
    }
    if isWithinLimit { nextLoop = (nextLoop + 1) % server.mailboxes.count }
    // A loop that has ended already, because the server stops, leaves the connection here.
    if target == index || !server.mailboxes[target].post(.adopt(socket: socket, peer: peer)) { adopt(socket, peer) }
  }

  private func adopt(_ socket: Int32, _ peer: SocketAddress) {
    guard !server.hasTooMany || makeRoom() else { return refuse(socket) }
    guard let channel = Channel(socket: socket, peer: peer, on: self) else { return server.endConnection() }
    channels[ObjectIdentifier(channel)] = channel
    if isDraining { channel.drain() }
  }

  /// Closes the connection that has been without a whole header longest. If all have a request under way, one that takes
  /// too long for times like these goes.
  ///
  /// - Returns: `false` when all are at work.
  private func makeRoom() -> Bool {
    if let channel = waiting.longest(Wait.beforeRequests) {
      channel.close()
      return true
    }
    guard let channel = waiting.longest(Wait.withinRequests), server.isTooSlow(since: channel.waitsSince) else {
      return false
    }
    channel.close()
    return true
  }

  private func publish() {
    server.mailboxes[index].publish(
      Mailbox.Longest(
        beforeRequests: waiting.longest(Wait.beforeRequests)?.waitsSince ?? .distantFuture,
        withinRequests: waiting.longest(Wait.withinRequests)?.waitsSince ?? .distantFuture))
  }

  private func refuse(_ socket: Int32) {
    // In the clear it can be told why. Nobody waits for it to arrive.
    if server.tls == nil {
      var message: [UInt8] = []
      server.refusal(.overloaded).write(to: &message, form: HTTPResponse.Form())
      _ = SocketCalls.send(message.span, on: socket)
    }
    discard(socket)
  }

  private func discard(_ socket: Int32) {
    SocketCalls.close(socket)
    server.endConnection()
  }

  private func readMail() {
    for message in server.mailboxes[index].take() {
      switch message {
      case .adopt(let socket, let peer): adopt(socket, peer)
      case .events(let channel): channels[channel]?.eventsWait()
      case .makeRoom: _ = makeRoom()
      case .drain(let time): drain(until: time)
      }
    }
    endIfDrained()
  }

  private func drain(until time: MonotonicTime) {
    isDraining = true
    listener?.acceptRest()
    listener = nil
    drainEnd.schedule(microseconds: MonotonicTime.now.microseconds(until: time))
    for channel in channels.values { channel.drain() }
    endIfDrained()
  }

  private func endIfDrained() {
    if isDraining, channels.isEmpty, server.mailboxes[index].closeIfEmpty() { base.stop() }
  }
}
