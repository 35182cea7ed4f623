internal import Glibc

/// A person at a terminal.
package enum Terminal {
  /// Asks on standard error and reads one line from standard input without showing it.
  ///
  /// The terminal shows letters again however the line ends, also when a signal ends the process.
  /// - Parameter body: gets each byte of the line.
  package static func readHidden(prompt: String, limit: Int, _ body: (UInt8) -> Void) throws(SystemError) {
    var shown = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { throw .last("cannot hide what is typed") }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    // Signals wait until the terminal is itself again.
    var (signals, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { unsafe sigaddset(&signals, signal) }
    unsafe sigprocmask(SIG_BLOCK, &signals, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
    guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { throw .last("cannot hide what is typed") }
    defer {
      unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      try? Descriptor.errors.write("\n", what: "the prompt")
    }
    // Only now: hiding flushes what was typed before, and whoever sees the prompt may answer at once.
    try Descriptor.errors.write(prompt, what: "the prompt")
    var count = 0
    var byte: UInt8 = 0
    while true {
      // Blocked signals do not interrupt the read, so it is entered only when there is something to read.
      var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&wait, 1, 100)
      var pending = sigset_t()
      unsafe sigpending(&pending)
      for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where unsafe sigismember(&pending, signal) == 1 { return }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let got = unsafe Glibc.read(STDIN_FILENO, &byte, 1)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .last("cannot read what is typed") }
      if got == 0 || byte == UInt8(ascii: "\n") { break }
      count += 1
      guard count <= limit else { throw SystemError("the line is longer than \(limit) bytes", code: 0) }
      body(byte)
      byte = 0
    }
  }

  /// Makes Ctrl-C end the process with status 130, with the colours reset and the line ended.
  package static func endOnInterrupt() {
    signal(SIGINT) { _ in
      // Only calls that are safe in a signal handler.
      let tidy: StaticString = "\u{1B}[0m\n"
      _ = unsafe write(STDOUT_FILENO, tidy.utf8Start, tidy.utf8CodeUnitCount)
      _exit(130)
    }
  }
}
