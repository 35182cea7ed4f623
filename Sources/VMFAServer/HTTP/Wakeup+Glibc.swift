internal import Glibc
internal import VMFASystem

/// Wakes an event loop from another thread: a descriptor that becomes readable.
///
/// It is the only thing of a loop that another thread touches, so libevent needs no locks.
struct Wakeup: ~Copyable, Sendable {
  private let source: Descriptor
  private let sink: Descriptor

  init() throws(SystemError) {
    var pair: (Int32, Int32) = (-1, -1)
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let made = unsafe withUnsafeMutableBytes(of: &pair) { bytes in
      unsafe socketpair(AF_UNIX, kind, 0, bytes.assumingMemoryBound(to: Int32.self).baseAddress)
    }
    guard made == 0 else { throw .last("cannot make an event loop") }
    source = Descriptor(owning: pair.0)
    sink = Descriptor(owning: pair.1)
  }

  /// What the loop watches.
  var number: Int32 { source.number }

  /// Wakes the loop.
  func signal() {
    var byte: UInt8 = 0
    _ = unsafe send(sink.number, &byte, 1, Int32(MSG_NOSIGNAL))
  }

  /// Makes ready for the next signal.
  func clear() {
    var bytes: UInt64 = 0
    _ = unsafe recv(source.number, &bytes, MemoryLayout<UInt64>.size, 0)
  }
}
