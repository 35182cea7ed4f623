/// One connection on its loop: what ``HTTPConnection`` decides, done to a ``SocketStream`` in time.
final class Channel {
  /// What the connection is waiting for, each with a deadline of its own.
  private enum Wait: Equatable {
    case handshake, idle, head, body, write, linger
  }

  private unowned let loop: EventLoop
  private let stream: SocketStream
  private let timer: LoopEvent
  private let peer: String
  private let isFromLoopback: Bool
  private var connection: HTTPConnection
  private var isReady: Bool
  private var idleTime: Duration
  private var hasEnded = false
  private var isLingering = false
  private var isClosed = false

  // INVARIANT: the timer fires no later than `deadline`.
  private var deadline = MonotonicTime.distantFuture
  private var alarm = MonotonicTime.distantFuture
  private var wait = Wait.idle
  private var waitAnswers = 0

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
    idleTime = loop.server.settings.deadlines.idle
    timer = LoopEvent(on: loop.base)
    connection = HTTPConnection(limits: loop.server.settings.limits)
    stream.owner = self
    timer.action = { [unowned self] in self.alarmRings() }
    setDeadline(anew: true)
  }

  /// Ends it behind the request that is under way, or after `grace` if there is none: a request that the system holds
  /// already still gets its answer.
  func drain(grace: Duration) {
    connection.isDraining = true
    idleTime = grace
    if wait == .idle { setDeadline(anew: true) }
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
    let deadlines = loop.server.settings.deadlines
    let time =
      switch next {
      case .handshake, .head: deadlines.header
      case .body: deadlines.body
      case .idle: idleTime
      case .write: deadlines.write
      case .linger: deadlines.linger
      }
    let now = MonotonicTime.now
    deadline = now + time
    // A later deadline waits until the alarm rings in vain, so that an answer costs no change of the timer.
    if deadline < alarm { setAlarm(now) }
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

  private func close() {
    guard !isClosed else { return }
    isClosed = true
    loop.remove(self)
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
