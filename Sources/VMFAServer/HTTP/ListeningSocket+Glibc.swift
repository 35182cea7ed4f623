internal import Glibc
internal import VMFASystem

/// A socket that listens on a numeric address.
struct ListeningSocket: ~Copyable {
  /// The descriptor, open as long as this owner is there.
  let descriptor: Descriptor
  /// Where it listens, with the port that it got.
  let address: SocketAddress

  init(on address: SocketAddress) throws(SystemError) {
    let attempt = "cannot listen on `\(address)`"
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let number = socket(address.bytes.count == 4 ? AF_INET : AF_INET6, kind, 0)
    guard number >= 0 else { throw .last(attempt) }
    let descriptor = Descriptor(owning: number)
    // A server that is started again takes its port although connections to the old one are still fading out.
    SocketCalls.setOption(number, SOL_SOCKET, SO_REUSEADDR)
    let bound = unsafe address.withSystemAddress { address, length in unsafe bind(number, address, length) }
    guard bound == 0, listen(number, SOMAXCONN) == 0 else { throw .last(attempt) }
    guard let own = SocketCalls.localAddress(of: number) else { throw .last(attempt) }
    self.descriptor = descriptor
    self.address = own
  }

  /// Ends the listening itself: a child that was forked meanwhile has a copy of the descriptor, and would keep the port.
  deinit { shutdown(descriptor.number, Int32(SHUT_RDWR)) }
}
