package import Foundation

/// A program that was started, with files for its three standard streams.
///
/// Files and not pipes: no output is too long for them, and nobody has to read while the program runs. `posix_spawn` and
/// not Foundation's `Process`, which leaves all signals blocked in its children.
package final class Command: Sendable {
  package struct Outcome: Sendable {
    package let status: Int32
    package let outputBytes: Data
    package let error: String
    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  }

  package struct NotFound: Error {
    let program: String
  }

  package let processIdentifier: pid_t
  private let folder: TemporaryFolder

  /// Starts a program, which is looked up in PATH unless it is a path.
  package init(
    _ program: String, _ arguments: [String] = [], input: Data = Data(), environment: [String: String]? = nil
  ) throws {
    guard let path = Command.find(program) else { throw NotFound(program: program) }
    folder = try TemporaryFolder()
    try input.write(to: folder.file("in"))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, name, flags) in [(0, "in", O_RDONLY), (1, "out", O_WRONLY | O_CREAT), (2, "err", O_WRONLY | O_CREAT)] {
      let file = folder.file(name).path(percentEncoded: false)
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), file, flags, 0o600)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var pipe = sigset_t()
    unsafe sigemptyset(&pipe)
    unsafe sigaddset(&pipe, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &pipe)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let variables = environment ?? ProcessInfo.processInfo.environment
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var settings = unsafe variables.map { unsafe strdup($0.key + "=" + $0.value) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, path, &actions, &attributes, &words, &settings) == 0 else {
      throw NotFound(program: program)
    }
    processIdentifier = child
  }

  /// What it has written so far.
  package var outputSoFar: String { (try? String(decoding: content("out"), as: UTF8.self)) ?? "" }

  /// Waits for the end.
  package func wait() throws -> Outcome {
    var status: Int32 = 0
    while unsafe waitpid(processIdentifier, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
      outputBytes: try content("out"), error: String(decoding: try content("err"), as: UTF8.self))
  }

  // Reading an empty file with `Data(contentsOf:)` leaks its buffer, which the address sanitizer then reports as ours.
  private func content(_ name: String) throws -> Data {
    try FileHandle(forReadingFrom: folder.file(name)).readToEnd() ?? Data()
  }

  /// Ends it.
  package func terminate() { kill(processIdentifier, SIGTERM) }

  /// Ends it at once, if nobody has waited for it.
  package func abandon() {
    guard waitpid(processIdentifier, nil, WNOHANG) == 0 else { return }
    kill(processIdentifier, SIGKILL)
    _ = waitpid(processIdentifier, nil, 0)
  }

  /// Runs a program to its end.
  ///
  /// - Parameter input: what it reads on standard input; nothing else is connected there.
  @discardableResult
  package static func run(
    _ program: String, _ arguments: [String] = [], input: Data = Data(), environment: [String: String]? = nil
  ) throws -> Outcome {
    try Command(program, arguments, input: input, environment: environment).wait()
  }

  /// The path of a program, or `nil` when this machine has none of that name.
  package static func find(_ program: String) -> String? {
    if program.contains("/") { return program }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The `vmfa` that was built together with this test.
  package static let vmfa: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    return tests.appending(path: "vmfa").path(percentEncoded: false)
  }()
}

/// A folder of its own that goes when the last reference to it goes.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "vmfa-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func file(_ name: String) -> URL { url.appending(path: name) }

  /// Writes a file and returns its path.
  package func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: file(name))
    return file(name).path(percentEncoded: false)
  }
}
