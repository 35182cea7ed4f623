internal import Glibc

/// Calls on sockets that libevent leaves to its user.
enum SocketCalls {
  /// Sends small messages at once. An answer goes out as a whole, so there is nothing to wait for.
  static func sendAtOnce(_ socket: Int32) { setOption(socket, Int32(IPPROTO_TCP), TCP_NODELAY) }

  /// Breaks the connection when the client's system takes nothing, or does not answer, for that long.
  static func limitSilence(_ socket: Int32, to duration: Duration) {
    // 0 would be the system's own limit, which is a quarter of an hour.
    let milliseconds = Int32(min(max(duration / .milliseconds(1), 1), 1e9))
    setOption(socket, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, milliseconds)
  }

  /// Tells the client that nothing more comes.
  static func endOutput(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_WR)) }

  /// Sends what the system takes without waiting, and never raises a signal.
  ///
  /// - Returns: how many bytes it took, or `nil` when the connection is broken.
  static func send(_ bytes: Span<UInt8>, on socket: Int32) -> Int? {
    while true {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count >= 0 { return count }
      if errno == EAGAIN { return 0 }
      guard errno == EINTR else { return nil }
    }
  }

  /// Closes a descriptor that has no owner.
  static func close(_ number: Int32) { _ = Glibc.close(number) }

  /// Accepts a connection that waits already.
  static func accept(on socket: Int32) -> (socket: Int32, peer: SocketAddress)? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &storage) { storage in
      let address = unsafe UnsafeMutableRawPointer(storage).assumingMemoryBound(to: sockaddr.self)
      let accepted = unsafe Glibc.accept(socket, address, &length)
      guard accepted >= 0 else { return nil }
      _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
      _ = fcntl(accepted, F_SETFL, O_NONBLOCK)
      guard let peer = unsafe SocketAddress(address) else {
        close(accepted)
        return nil
      }
      return (accepted, peer)
    }
  }

  /// Sets an option, or switches it on.
  static func setOption(_ socket: Int32, _ level: Int32, _ option: Int32, _ value: Int32 = 1) {
    var value = value
    _ = unsafe setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  /// The address that a socket is bound to.
  static func localAddress(of socket: Int32) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &storage) { storage in
      let address = unsafe UnsafeMutableRawPointer(storage).assumingMemoryBound(to: sockaddr.self)
      guard unsafe getsockname(socket, address, &length) == 0 else { return nil }
      return unsafe SocketAddress(address)
    }
  }
}
