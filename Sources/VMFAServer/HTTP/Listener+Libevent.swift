internal import CVMFALibevent
internal import VMFASystem

/// Accepts connections on a loop.
@safe final class Listener {
  private let socket: ListeningSocket
  private var handle: OpaquePointer?
  private let accept: (Int32, SocketAddress) -> Void
  private let exhausted: () -> Void
  private let pause: LoopEvent

  /// Begins to accept.
  ///
  /// - Parameters:
  ///   - accept: gets the socket of each connection, which is its own then, and the address of the client.
  ///   - exhausted: is told when the system has no descriptor for the next one.
  init(
    _ socket: consuming ListeningSocket, on base: EventBase, accept: @escaping (Int32, SocketAddress) -> Void,
    exhausted: @escaping () -> Void
  ) throws(SystemError) {
    self.accept = accept
    self.exhausted = exhausted
    pause = LoopEvent(on: base)
    let descriptor = socket.descriptor.number
    let attempt = "cannot listen on `\(socket.address)`"
    self.socket = socket
    // A backlog of 0 tells libevent that the socket listens already.
    unsafe handle = evconnlistener_new(
      base.handle,
      { _, descriptor, address, _, context in
        guard let context = unsafe context else { return }
        let listener = unsafe Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue()
        guard let address = unsafe address, let peer = unsafe SocketAddress(address) else {
          return SocketCalls.close(descriptor)
        }
        listener.accept(descriptor, peer)
      }, Unmanaged.passUnretained(self).toOpaque(), LEV_OPT_CLOSE_ON_EXEC, 0, descriptor)
    guard unsafe handle != nil else { throw .last(attempt) }
    unsafe evconnlistener_set_error_cb(handle) { _, context in
      guard let context = unsafe context else { return }
      unsafe Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue().rest()
    }
    pause.action = { [unowned self] in unsafe evconnlistener_enable(self.handle) }
  }

  deinit { if let handle = unsafe handle { unsafe evconnlistener_free(handle) } }

  /// Hands over what is in the system's queue already, as much as that holds. What comes later is the next listener's.
  func acceptRest() {
    unsafe evconnlistener_disable(handle)
    for _ in 0..<SOMAXCONN {
      guard let (descriptor, peer) = SocketCalls.accept(on: socket.descriptor.number) else { return }
      accept(descriptor, peer)
    }
  }

  /// Waits a little when the system has no descriptor left: the connection stays in the queue until there is room, and
  /// asking for it again at once would ask for ever.
  private func rest() {
    unsafe evconnlistener_disable(handle)
    exhausted()
    pause.schedule(microseconds: 10_000)
  }
}
