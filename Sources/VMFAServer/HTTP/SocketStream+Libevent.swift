internal import CVMFALibevent

/// Who gets to know what happens on a ``SocketStream``.
protocol SocketStreamOwner: AnyObject {
  /// There is input.
  func streamHasInput()
  /// Everything that was written is sent.
  func streamHasSent()
  /// The stream is ready: the handshake of TLS is done.
  func streamIsReady()
  /// The client sends nothing more.
  func streamHasEnded()
  /// The connection is broken.
  func streamHasFailed()
}

/// One connection's bytes on a loop, in the clear or through TLS.
@safe final class SocketStream {
  /// How many bytes are read ahead of who takes them.
  private static let inputBytes = 64 * 1024

  private let socket: Int32
  private let isSecure: Bool
  private let handle: OpaquePointer
  /// Who gets to know.
  unowned var owner: (any SocketStreamOwner)?

  /// Takes a socket over, also if it fails.
  init?(on base: EventBase, socket: Int32, tls: TLSContext?) {
    self.socket = socket
    isSecure = tls != nil
    let options = Int32(bitPattern: BEV_OPT_CLOSE_ON_FREE.rawValue)
    let made =
      if let tls { unsafe tls.makeStream(on: base, socket: socket, options: options) } else {
        unsafe bufferevent_socket_new(base.handle, socket, options)
      }
    guard let made = unsafe made else {
      SocketCalls.close(socket)
      return nil
    }
    unsafe handle = made
    unsafe bufferevent_setcb(
      handle,
      { _, context in unsafe SocketStream.owner(of: context)?.streamHasInput() },
      { _, context in unsafe SocketStream.owner(of: context)?.streamHasSent() },
      { _, what, context in unsafe SocketStream.report(what, to: SocketStream.owner(of: context)) },
      Unmanaged.passUnretained(self).toOpaque())
    unsafe bufferevent_setwatermark(handle, Int16(EV_READ), 0, SocketStream.inputBytes)
    unsafe bufferevent_enable(handle, Int16(EV_READ))
  }

  deinit {
    if isSecure { unsafe TLSContext.endOutput(handle, isDone: true) }
    unsafe bufferevent_free(handle)
  }

  /// Whether input is read from the socket.
  var reads = true {
    didSet {
      guard reads != oldValue else { return }
      if reads {
        unsafe bufferevent_enable(handle, Int16(EV_READ))
      } else {
        unsafe bufferevent_disable(handle, Int16(EV_READ))
      }
    }
  }

  /// Hands the first bytes of the input to `body`, which says how many of them are done with.
  ///
  /// - Returns: `false` when there is no input.
  func takeInput(_ body: (Span<UInt8>) -> Int) -> Bool {
    let input = unsafe bufferevent_get_input(handle)
    let count = unsafe evbuffer_get_contiguous_space(input)
    guard count > 0, let start = unsafe evbuffer_pullup(input, count) else { return false }
    let taken = unsafe body(Span(_unsafeStart: UnsafePointer(start), count: count))
    unsafe evbuffer_drain(input, taken)
    return true
  }

  /// How many bytes were written and not sent.
  var unsentBytes: Int { unsafe evbuffer_get_length(bufferevent_get_output(handle)) }

  /// How many bytes it holds: those that were not sent, and those that nobody took.
  var heldBytes: Int { unsafe unsentBytes + evbuffer_get_length(bufferevent_get_input(handle)) }

  /// Sends bytes: now if the system takes them, and otherwise as it does.
  ///
  /// - Returns: `false` when the connection is broken.
  func write(_ bytes: Span<UInt8>) -> Bool {
    var sent = 0
    // Straight to the socket when nothing waits: that saves two calls to the system for each answer.
    if !isSecure, unsentBytes == 0 {
      guard let count = SocketCalls.send(bytes, on: socket) else { return false }
      sent = count
    }
    guard sent < bytes.count else { return true }
    return unsafe bytes.extracting(sent...).withUnsafeBytes { rest in
      unsafe bufferevent_write(handle, rest.baseAddress, rest.count) == 0
    }
  }

  /// Fails when the client takes nothing of what is sent, or does not answer, for that long. Without this the system takes a
  /// small message as sent although nobody is there.
  func limitSilence(to duration: Duration) { SocketCalls.limitSilence(socket, to: duration) }

  /// Tells the client that nothing more comes, while input is still read.
  func endOutput() {
    if isSecure { unsafe TLSContext.endOutput(handle, isDone: false) }
    SocketCalls.endOutput(socket)
  }

  private static func owner(of context: UnsafeMutableRawPointer?) -> (any SocketStreamOwner)? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<SocketStream>.fromOpaque(context).takeUnretainedValue().owner
  }

  private static func report(_ what: Int16, to owner: (any SocketStreamOwner)?) {
    let what = Int32(what)
    if what & BEV_EVENT_CONNECTED != 0 { owner?.streamIsReady() }
    if what & (BEV_EVENT_ERROR | BEV_EVENT_TIMEOUT) != 0 {
      owner?.streamHasFailed()
    } else if what & BEV_EVENT_EOF != 0 {
      owner?.streamHasEnded()
    }
  }
}
