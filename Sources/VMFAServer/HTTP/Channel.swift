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
  /// holds already still gets its answer.
  func drain() {
    connection.isDraining = true
    if wait == .idle { setDeadline(anew: true) }
  }

  /// Closes it.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    loop.hold(-heldBytes)
    loop.remove(self)
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
          return loop.server.handler(request)
        }
      }
      guard found else { break }
      if loop.output.count >= EventLoop.outputPiece { flush() }
    }
    flush()
    settle()
    loop.relieve()
  }

  private func flush() {
    guard !isClosed, !loop.output.isEmpty else { return }
    if !loop.sendOutput(on: stream) { close() }
  }

  /// Closes, or waits for what is to come next.
  private func settle() {
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
    setDeadline()
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
    guard wait == .head || wait == .body else { return close() }
    connection.timeOut(into: &loop.output)
    flush()
    settle()
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
