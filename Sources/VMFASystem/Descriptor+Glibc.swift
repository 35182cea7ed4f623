internal import Glibc

/// An open file descriptor, closed when its owner goes.
package struct Descriptor: ~Copyable {
  package let number: Int32
  private let isOwned: Bool

  /// Takes a descriptor over.
  package init(owning number: Int32) {
    self.number = number
    isOwned = true
  }

  private init(borrowing number: Int32) {
    self.number = number
    isOwned = false
  }

  deinit { if isOwned { close(number) } }

  /// The standard descriptors, which nobody here closes.
  package static var input: Descriptor { Descriptor(borrowing: STDIN_FILENO) }
  package static var output: Descriptor { Descriptor(borrowing: STDOUT_FILENO) }
  package static var errors: Descriptor { Descriptor(borrowing: STDERR_FILENO) }

  /// Opens a file for reading.
  ///
  /// - Parameter name: what errors call it.
  package static func reading(_ path: String, named name: @autoclosure () -> String) throws(SystemError) -> Descriptor {
    // Handing the string over directly would copy it into an array first.
    let number = unsafe path.withCString { path in unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard number >= 0 else { throw .last("cannot open \(name())") }
    return Descriptor(owning: number)
  }

  /// Opens a file to add to it, and makes it for its owner alone where there is none. A symbolic link is refused.
  package static func appending(
    _ path: String, named name: @autoclosure () -> String
  ) throws(SystemError) -> Descriptor {
    // A pipe that nobody reads is an error at once, and not something to wait for.
    let number = unsafe open(
      path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
    guard number >= 0 else { throw .last("cannot write \(name())") }
    return Descriptor(owning: number)
  }

  /// Opens a file for reading whose folder a variable of the environment names, without making a string of either.
  package static func reading(_ path: StaticString, below variable: StaticString) -> Descriptor? {
    func text(_ string: StaticString) -> UnsafePointer<CChar> {
      unsafe UnsafeRawPointer(string.utf8Start).assumingMemoryBound(to: CChar.self)
    }
    guard let folder = unsafe getenv(text(variable)), unsafe folder.pointee == CChar(UInt8(ascii: "/")) else {
      return nil
    }
    let above = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard above >= 0 else { return nil }
    let parent = Descriptor(owning: above)
    let number = unsafe openat(parent.number, text(path), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    return number >= 0 ? Descriptor(owning: number) : nil
  }

  /// Opens the terminal of this process for writing, whatever the standard descriptors are.
  package static func terminal() throws(SystemError) -> Descriptor {
    let number = unsafe open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw .last("cannot open the terminal") }
    return Descriptor(owning: number)
  }

  /// Whether a person reads or types here.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// Reads to the end, in pieces that are overwritten behind `body`.
  ///
  /// - Parameter limit: after so many bytes it stops and fails.
  package func read(
    limit: Int, what: @autoclosure () -> String, _ body: (Span<UInt8>) -> Void
  ) throws(SystemError) {
    var total = 0
    var failure: SystemError?
    unsafe withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { chunk in
      guard let start = chunk.baseAddress else { return }
      defer { unsafe explicit_bzero(start, chunk.count) }
      while true {
        let count = unsafe Glibc.read(number, start, chunk.count)
        if count < 0 {
          if errno == EINTR { continue }
          failure = .last("cannot read \(what())")
          return
        }
        if count == 0 { return }
        total += count
        if total > limit {
          failure = SystemError("\(what()) is longer than \(limit) bytes", code: 0)
          return
        }
        unsafe body(Span(_unsafeBytes: UnsafeRawBufferPointer(rebasing: chunk[..<count])))
      }
    }
    if let failure { throw failure }
  }

  /// Reads what is there, or waits for something.
  ///
  /// - Returns: `false` at the end.
  package func readSome(what: @autoclosure () -> String, _ body: (Span<UInt8>) -> Void) throws(SystemError) -> Bool {
    var outcome = 0
    var failure: SystemError?
    unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
      repeat { outcome = unsafe Glibc.read(number, chunk.baseAddress, chunk.count) } while outcome < 0 && errno == EINTR
      guard outcome >= 0 else {
        failure = .last("cannot read \(what())")
        return
      }
      unsafe body(Span(_unsafeBytes: UnsafeRawBufferPointer(rebasing: chunk[..<outcome])))
    }
    if let failure { throw failure }
    return outcome > 0
  }

  /// Writes all bytes.
  package func write(_ bytes: Span<UInt8>, what: @autoclosure () -> String) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { bytes in
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let count = unsafe Glibc.write(number, piece.baseAddress, piece.count)
        if count < 0 {
          if errno == EINTR { continue }
          failure = .last("cannot write \(what())")
          return
        }
        unsafe rest = rest.dropFirst(count)
      }
    }
    if let failure { throw failure }
  }

  /// Writes a text as UTF-8.
  package func write(_ text: String, what: @autoclosure () -> String) throws(SystemError) {
    let bytes = Array(text.utf8)
    try write(bytes.span, what: what())
  }
}
