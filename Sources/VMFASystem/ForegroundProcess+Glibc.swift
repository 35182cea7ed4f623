internal import Glibc

/// A program that takes this process's place at the terminal: same descriptors, same environment but for what is set.
package struct ForegroundProcess: Sendable {
  private let number: pid_t

  /// Starts a program from PATH.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - settings: variables that the program gets in its environment.
  ///   - removed: variables of this process that it does not get.
  /// - Throws: ``SystemError``; ``SystemError/isNotFound`` when there is no such program.
  package init(
    _ words: [String], settings: [(name: String, value: String)], removed: [String] = []
  ) throws(SystemError) {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var ignored = sigset_t()
    unsafe sigemptyset(&ignored)
    unsafe sigaddset(&ignored, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &ignored)
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let replaced = Set(settings.map(\.name)).union(removed)
    var lines = settings.map { $0.name + "=" + $0.value }
    lines += ProcessState.environment.filter { line in !replaced.contains(String(line.prefix { $0 != "=" })) }
    var environment = unsafe lines.map { unsafe strdup($0) } + [nil]
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe environment.indices {
        // The settings may be secrets.
        if let line = unsafe environment[index] { unsafe explicit_bzero(line, strlen(line)) }
        unsafe free(environment[index])
      }
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, words[0], nil, &attributes, &arguments, &environment)
    guard failure == 0 else { throw SystemError("cannot run `\(words[0])`", code: failure) }
    number = child
  }

  /// Hands a signal on.
  package func send(_ signal: Int32) { _ = kill(number, signal) }

  /// Its exit status, or 128 and the signal that ended it; `nil` while it runs.
  package func statusIfEnded() -> Int32? {
    var status: Int32 = 0
    guard unsafe waitpid(number, &status, WNOHANG) == number else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
