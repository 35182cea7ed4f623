internal import Glibc
internal import OTPCore
package import VMFASystem

/// Writes lines of a log, and never waits for whoever reads it: a server must not stop because a pipe is full.
///
/// Lines that cannot be taken at once are dropped, and counted in the next one that can.
package final class LogWriter: Sendable {
  /// A pipe that is ready takes so many bytes at once.
  private static let longestLine = 4_096

  /// Whether a person looks at it, at a terminal that shows colours.
  let isColoured: Bool
  private let number: Int32
  private let owner: OwnedDescriptor?
  private let dropped = Lock(0)

  private final class OwnedDescriptor: Sendable {
    let descriptor: Descriptor
    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
  }

  /// Writes to standard error.
  package init() {
    (number, owner) = (STDERR_FILENO, nil)
    isColoured = Descriptor.errors.isTerminal && ProcessState.variable("NO_COLOR") == nil
  }

  /// Adds to a file for its owner's eyes, which is made where there is none.
  package init(appendingTo path: String) throws(SystemError) {
    let descriptor = try Descriptor.appending(path, named: path.namedInMessages)
    number = descriptor.number
    owner = OwnedDescriptor(descriptor)
    isColoured = false
  }

  /// Writes a line, whose end is added.
  func write(_ line: String) {
    dropped.withLock { dropped in
      guard isReady else {
        dropped += 1
        return
      }
      if dropped > 0 {
        put("vmfa: \(dropped) lines of the log were dropped, for nobody took them")
        dropped = 0
        guard isReady else {
          dropped += 1
          return
        }
      }
      put(line)
    }
  }

  private var isReady: Bool {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&request, 1, 0) == 1 && request.revents & Int16(POLLOUT) != 0
  }

  private func put(_ line: String) {
    var bytes = Array(line.utf8.prefix(Self.longestLine - 1))
    bytes.append(UInt8(ascii: "\n"))
    _ = unsafe Glibc.write(number, bytes, bytes.count)
  }
}
