internal import Glibc

/// A program that is fed on one side and read on the other.
package enum ChildProcess {
  /// How it went.
  package struct Outcome: Sendable {
    /// What it wrote on standard output.
    package var output: [UInt8]
    /// Its exit status, or 128 and the signal that ended it.
    package let status: Int32
  }

  /// Runs a program from PATH with bytes on its standard input, until it ends or `seconds` have passed; then it is killed.
  ///
  /// Its standard error goes nowhere: what a program says about a picture may hold what the picture says.
  /// - Parameters:
  ///   - limit: how many bytes of output are taken; a program that writes more is killed. 0 connects its output to
  ///     nothing: then what it leaves running in the background, as clipboard programs do, keeps nobody waiting.
  ///   - settings: the whole environment of the program beside PATH.
  /// - Throws: ``SystemError``; ``SystemError/isNotFound`` when there is no such program.
  package static func run(
    _ program: String, _ arguments: [String], input: Span<UInt8>, limit: Int, seconds: Int,
    settings: [String] = []
  ) throws(SystemError) -> Outcome {
    let attempt = "cannot run `\(program)`"
    // A socket and not a pipe: writing to a program that has ended must not raise a signal in this process.
    guard let feed = socketPair() else { throw .last(attempt) }
    let ours = Descriptor(owning: feed.0)
    let theirs = Descriptor(owning: feed.1)
    guard let drain = socketPair() else { throw .last(attempt) }
    let source = Descriptor(owning: drain.0)
    let sink = Descriptor(owning: drain.1)

    let isSilent = limit == 0
    let child = try spawn(program, arguments, settings, input: theirs, output: isSilent ? nil : sink.number, attempt)
    _ = consume theirs
    _ = consume sink
    let deadline = monotonicMilliseconds() + Int64(seconds) * 1000
    var outcome = Outcome(output: [], status: -1)
    let isDone = exchange(ours, input, source, limit: limit, deadline: deadline, into: &outcome.output)
    guard let status = wait(for: child, until: isDone ? deadline : 0) else {
      throw SystemError("`\(program)` took more than \(seconds) s or wrote too much", code: 0)
    }
    return Outcome(output: outcome.output, status: status)
  }

  /// Waits for the end of a child and kills it at the deadline.
  ///
  /// - Returns: its status, or `nil` when it had to be killed.
  private static func wait(for child: pid_t, until deadline: Int64) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F }
      if ended < 0, errno != EINTR { return nil }
      guard monotonicMilliseconds() < deadline else { break }
      usleep(2000)
    }
    kill(child, SIGKILL)
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return nil
  }

  private static func socketPair() -> (Int32, Int32)? {
    var pair: (Int32, Int32) = (-1, -1)
    let made = unsafe withUnsafeMutableBytes(of: &pair) { bytes in
      unsafe socketpair(
        AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0,
        bytes.assumingMemoryBound(to: Int32.self).baseAddress)
    }
    return made == 0 ? pair : nil
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ settings: [String], input: borrowing Descriptor,
    output: Int32?, _ attempt: String
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    if let output {
      unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var environment = unsafe (["PATH=" + path] + settings).map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe environment.indices { unsafe free(environment[index]) }
    }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, program, &actions, &attributes, &words, &environment)
    guard failure == 0 else { throw SystemError(attempt, code: failure) }
    return child
  }

  /// Feeds and drains at the same time, so that neither side waits for the other.
  ///
  /// - Returns: `false` when time or room ran out.
  private static func exchange(
    _ ours: consuming Descriptor, _ input: Span<UInt8>, _ source: borrowing Descriptor, limit: Int, deadline: Int64,
    into output: inout [UInt8]
  ) -> Bool {
    var feed: Int32? = ours.number
    var sent = 0
    if input.isEmpty {
      shutdown(ours.number, Int32(SHUT_WR))
      feed = nil
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    defer {
      unsafe chunk.withUnsafeMutableBytes { if let start = $0.baseAddress { unsafe explicit_bzero(start, $0.count) } }
    }
    var isDrained = false
    while feed != nil || !isDrained {
      let left = deadline - monotonicMilliseconds()
      guard left > 0 else { return false }
      // poll passes over negative descriptors.
      var waits = [pollfd(fd: isDrained ? -1 : source.number, events: Int16(POLLIN), revents: 0)]
      if let feed { waits.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0)) }
      guard unsafe poll(&waits, nfds_t(waits.count), Int32(left)) >= 0 || errno == EINTR else { return false }
      if feed != nil, waits[1].revents != 0 {
        let count = unsafe input.extracting(sent..<input.count).withUnsafeBytes { rest in
          unsafe send(ours.number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count > 0 { sent += count }
        // A program that closes its input early may still answer.
        if sent == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) {
          shutdown(ours.number, Int32(SHUT_WR))
          feed = nil
        }
      }
      if waits[0].revents != 0 {
        let count = unsafe recv(source.number, &chunk, chunk.count, Int32(MSG_DONTWAIT))
        if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { isDrained = true }
        if count > 0 {
          guard output.count + count <= limit else { return false }
          output += chunk[..<count]
        }
      }
    }
    return true
  }

  private static func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
