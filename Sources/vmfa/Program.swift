internal import VMFASystem

/// The command line as a whole: finds the command, runs it, and says how it ended.
///
/// Answers go to standard output, everything else to standard error as `vmfa: message` in lower case without a full
/// stop, with a `hint:` line where one helps.
enum Program {
  static let version = "0.1.0"

  static func run(_ words: CommandWords, isOutputOpen: Bool) -> ExitStatus {
    do throws(Failure) {
      guard isOutputOpen else { throw .data("cannot write the answer: standard output is closed") }
      return try dispatch(words)
    } catch {
      say(error.message)
      if let hint = error.hint { say("hint: " + hint) }
      return error.status
    }
  }

  /// Tells the person something that is not the answer.
  static func say(_ message: String) {
    try? Descriptor.errors.write("vmfa: " + message + "\n", what: "a message")
  }

  private static func dispatch(_ words: CommandWords) throws(Failure) -> ExitStatus {
    guard words.count > 0 else { throw .usage("a command is missing", hint: "`vmfa help` lists them") }
    let name = words[0]
    let rest = words.dropping(1)
    switch name {
    case "help", "--help", "-h": return try Help.run(rest)
    case "version", "--version": return try showVersion(Arguments(rest))
    default: break
    }
    if let command = Command.named(name) {
      for index in 0..<rest.count {
        let word = rest[index]
        if word == "--" { break }
        if word == "--help" || word == "-h" { return try Help.show(command) }
      }
      return try command.run(Arguments(rest))
    }
    if Command.later.contains(name) { throw .usage("`\(name)` is not there yet", hint: "`vmfa help` lists what is") }
    // What is no command may be a secret that was pasted in the wrong place: it is not repeated.
    throw .usage("there is no such command", hint: "`vmfa help` lists them")
  }

  private static func showVersion(_ arguments: consuming Arguments) throws(Failure) -> ExitStatus {
    let asJSON = try arguments.flag("json")
    _ = try arguments.operands(atMost: 0)
    var output = Output()
    if asJSON {
      var object = JSONObject()
      object.add("version", version)
      output.line(object)
    } else {
      output.line("vmfa " + version)
    }
    try output.flush()
    return .success
  }
}

/// One command: its name, what it is for, and what it does.
struct Command: Sendable {
  let name: String
  let summary: String
  /// The text of `vmfa help NAME`, made only when someone asks.
  let usage: @Sendable () -> String
  let run: @Sendable (consuming Arguments) throws(Failure) -> ExitStatus

  static var all: [Command] { [code, pair, verify, new, uri, qr, decide, matrix, lint, prove, walk, serve] }

  /// Promised by the documentation, not built yet.
  static var later: [String] {
    [
      "add", "list", "show", "rename", "remove", "import", "export", "credentials",
      "completions",
    ]
  }

  /// Only the command that is asked for is made: a code must not wait for the others.
  static func named(_ name: String) -> Command? {
    switch name {
    case "code": code
    case "pair": pair
    case "verify": verify
    case "new": new
    case "uri": uri
    case "qr": qr
    case "decide": decide
    case "matrix": matrix
    case "lint": lint
    case "prove": prove
    case "walk": walk
    case "serve": serve
    default: nil
    }
  }
}
