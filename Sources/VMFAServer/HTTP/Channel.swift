/// One connection on its loop: what ``HTTPConnection`` decides, done to a ``SocketStream`` in time.
final class Channel {
  private unowned let loop: EventLoop
  private let stream: SocketStream
  private let timer: LoopEvent
  private let peer: String
  private let isFromLoopback: Bool
  private var connection: HTTPConnection
  private var isReady: Bool
  private var hasEnded = false
  private var isLingering = false
  private var isClosed = false

  // INVARIANT: the timer fires no later than `deadline`.
  private var deadline = MonotonicTime.distantFuture
  private var alarm = MonotonicTime.distantFuture
  private var wait = Wait.idle
  private var waitAnswers = 0
  /// Since when it waits for what it waits for.
  private(set) var waitsSince = MonotonicTime.distantFuture
  /// Where it stands among those that wait for the same; the loop's.
  var place = WaitingChannels.Place()
  /// How many bytes it is counted for at the loop.
  private var heldBytes = 0

  /// Takes a socket over, also if it fails.
  init?(socket: Int32, peer: SocketAddress, on loop: EventLoop) {
    let tls = loop.server.tls
    SocketCalls.sendAtOnce(socket)
    guard let stream = SocketStream(on: loop.base, socket: socket, tls: tls) else { return nil }
    self.stream = stream
    self.loop = loop
    self.peer = peer.host
    isFromLoopback = peer.isLoopback
    isReady = tls == nil
    timer = LoopEvent(on: loop.base)
    connection = HTTPConnection(limits: loop.server.settings.limits, refusal: loop.server.refusal)
    stream.owner = self
    timer.action = { [unowned self] in self.alarmRings() }
    setDeadline(anew: true)
  }

  /// Ends it behind the request that is under way, or after a moment's grace if there is none: a request that the system
  /// holds already still gets its answer. Events end at once.
  func drain() {
    guard !isClosed else { return }
    connection.isDraining = true
    if wait == .idle { setDeadline(anew: true) }
    eventsWait()
  }

  /// Sends the events that wait, or hears of their end.
  func eventsWait() { if connection.phase == .events { advance() } }

  /// Closes it.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    loop.hold(-heldBytes)
    loop.remove(self)
    connection.events?.close()
  }

  /// Lets go of what it holds: a request that is incomplete is refused, an answer that is not taken breaks off.
  func giveUp() {
    guard wait == .head || wait == .body else { return close() }
    connection.refuse(.overloaded, into: &loop.output)
    flush()
    settle()
  }

  /// Takes what can be taken of the input, and sends what comes of it.
  private func advance() {
    while !isClosed, stream.unsentBytes < loop.server.settings.outputBytes {
      let found = stream.takeInput { bytes in
        connection.receive(bytes, into: &loop.output) { request in
          request.peer = peer
          request.isFromLoopback = isFromLoopback
          request.sequenceNumber = loop.nextSequenceNumber()
          return answer(request)
        }
      }
      guard found else { break }
      if loop.output.count >= EventLoop.outputPiece { flush() }
    }
    flush()
    let sendsEvents = sendEvents()
    // Each piece of events has its own time.
    settle(anew: sendsEvents)
    loop.relieve()
  }

  /// Lets the handler answer. Events for which there is no place are refused.
  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    let server = loop.server
    let response = server.handler(request)
    guard let events = response.events else { return response }
    guard server.beginEventStream() else {
      events.close()
      var refusal = server.refusal(.overloaded)
      refusal.closesConnection = true
      return refusal
    }
    events.connect(wake: loop.waker(for: self)) { server.endEventStream() }
    stream.limitSilence(to: server.settings.deadlines.write)
    return response
  }

  /// Sends the events that wait, once all before them is sent.
  ///
  /// - Returns: whether there were some.
  private func sendEvents() -> Bool {
    guard !isClosed else { return false }
    guard connection.takeEvents(isSent: stream.unsentBytes == 0, into: &loop.output) else {
      close()
      return false
    }
    let isSome = !loop.output.isEmpty
    flush()
    return isSome
  }

  private func flush() {
    guard !isClosed, !loop.output.isEmpty else { return }
    if !loop.sendOutput(on: stream) { close() }
  }

  /// Closes, or waits for what is to come next.
  private func settle(anew: Bool = false) {
    guard !isClosed else { return }
    if stream.unsentBytes == 0 {
      if hasEnded { return close() }
      switch connection.phase {
      case .closing: return close()
      case .lingering where !isLingering:
        isLingering = true
        stream.endOutput()
      default: break
      }
    }
    stream.reads = !hasEnded && stream.unsentBytes < loop.server.settings.outputBytes
    setDeadline(anew: anew)
    let held = connection.heldBytes + stream.heldBytes
    if held != heldBytes {
      loop.hold(held - heldBytes)
      heldBytes = held
    }
  }

  /// Gives the step that the connection is at its time, once.
  private func setDeadline(anew: Bool = false) {
    let next: Wait =
      if stream.unsentBytes > 0 { .write } else if !isReady { .handshake } else {
        switch connection.phase {
        case .idle: .idle
        case .head: .head
        case .body: .body
        case .events: .events
        case .closing, .lingering: .linger
        }
      }
    guard next != wait || connection.answers != waitAnswers || anew else { return }
    (wait, waitAnswers) = (next, connection.answers)
    let isLast = connection.isDraining && next == .idle
    waitsSince = MonotonicTime.now
    deadline = waitsSince + (isLast ? EventLoop.grace : next.time(loop.server.settings.deadlines))
    loop.note(self, waitsFor: next)
    // A later deadline waits until the alarm rings in vain, so that an answer costs no change of the timer.
    if deadline < alarm { setAlarm(waitsSince) }
  }

  private func setAlarm(_ now: MonotonicTime) {
    alarm = deadline
    timer.schedule(microseconds: now.microseconds(until: deadline))
  }

  private func alarmRings() {
    alarm = .distantFuture
    let now = MonotonicTime.now
    guard deadline <= now else { return setAlarm(now) }
    switch wait {
    case .head, .body: connection.timeOut(into: &loop.output)
    case .events: loop.output.append(contentsOf: HTTPEventStream.comment)
    case .handshake, .idle, .write, .linger: return close()
    }
    flush()
    settle(anew: wait == .events)
  }
}

extension Channel: SocketStreamOwner {
  func streamHasInput() { advance() }

  func streamHasSent() { advance() }

  func streamIsReady() {
    isReady = true
    advance()
  }

  func streamHasEnded() {
    hasEnded = true
    advance()
  }

  func streamHasFailed() { close() }
}
