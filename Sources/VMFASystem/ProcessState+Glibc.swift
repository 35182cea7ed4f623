internal import CVMFASystem
internal import Glibc

/// What this process tells the system about itself.
package enum ProcessState {
  /// Keeps memory out of core dumps and away from other processes of the user.
  package static func hideMemory() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = vmfa_set_undumpable()
  }

  /// Makes a write to a closed pipe an error instead of a signal.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Makes a write to a closed pipe end the process in silence: for a command that goes on until its reader has enough.
  package static func endOnBrokenPipe() { signal(SIGPIPE, SIG_DFL) }

  /// Lets the signals that end a process through. Some launchers, Foundation's `Process` among them, start their
  /// children with all signals blocked: a command that goes on until it is told to stop would never hear it.
  package static func unblockTermination() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE] { unsafe sigaddset(&signals, signal) }
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Fills closed standard descriptors, so that no file that is opened later takes their place.
  ///
  /// - Returns: whether standard output was open.
  package static func fillStandardDescriptors() -> Bool {
    let isOutputOpen = fcntl(STDOUT_FILENO, F_GETFD) != -1
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) == -1 {
      // open takes the lowest number that is free: this one.
      _ = unsafe open("/dev/null", O_RDWR)
    }
    return isOutputOpen
  }

  /// A variable of the environment, or `nil` when it is not set or empty.
  package static func variable(_ name: StaticString) -> String? {
    let start = unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    guard let value = unsafe getenv(start), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  /// Takes a secret out of the environment: the variable is gone for this process and those that it starts, its memory
  /// wiped. `nil` when it is not set or empty.
  package static func takeVariable(_ name: StaticString) -> [UInt8]? {
    let start = unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    guard let value = unsafe getenv(start) else { return nil }
    let count = unsafe strlen(value)
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: value, count: count))
    unsafe explicit_bzero(value, count)
    unsafe unsetenv(start)
    return bytes.isEmpty ? nil : bytes
  }

  /// The whole environment, `NAME=value` each; what is not UTF-8 is left out.
  package static var environment: [String] {
    var lines: [String] = []
    var entry = unsafe environ
    while let line = unsafe entry.pointee {
      if let line = unsafe String(validatingCString: line) { lines.append(line) }
      unsafe entry += 1
    }
    return lines
  }

  /// Whether a variable of the environment holds an absolute path.
  package static func namesFolder(_ name: StaticString) -> Bool {
    let start = unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    guard let value = unsafe getenv(start) else { return false }
    return unsafe value.pointee == CChar(UInt8(ascii: "/"))
  }

  /// Sleeps until a Unix time by the clock on the wall, also when someone moves that clock.
  package static func sleep(untilSeconds seconds: Int64, milliseconds: Int64 = 0) {
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(milliseconds * 1_000_000))
    while unsafe clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &time, nil) == EINTR {}
  }
}
