internal import VMFASystem

/// `vmfa help`.
enum Help {
  static func run(_ words: CommandWords) throws(Failure) -> ExitStatus {
    guard let name = try Arguments(words).operands(atMost: 1).first else {
      var output = Output()
      output.append(overview)
      try output.flush()
      return .success
    }
    if let command = Command.named(name) { return try show(command) }
    if Command.later.contains(name) { throw .usage("`\(name)` is not there yet", hint: "`vmfa help` lists what is") }
    throw .usage("there is no such command", hint: "`vmfa help` lists them")
  }

  /// Shows the help of one command.
  static func show(_ command: Command) throws(Failure) -> ExitStatus {
    var output = Output()
    output.line(command.usage())
    try output.flush()
    return .success
  }

  private static var overview: String {
    var text = """
      vmfa - a virtual MFA device

      Usage:
        vmfa COMMAND [OPTION]...

      Commands:

      """
    for command in Command.all {
      text += "  " + command.name + String(repeating: " ", count: 9 - command.name.utf8.count) + command.summary + "\n"
    }
    return text + """
        help     show this, or `vmfa help COMMAND`
        version  show the version

      A secret is never taken from the command line or the environment. It comes from standard input (`-`, or no
      operand in a pipe), from `--file PATH` (Base32, an otpauth:// URI, or a picture of a QR code), or, at a terminal,
      from a prompt that does not show it.

      Answers go to standard output, all else to standard error. Every command that prints an answer takes `--json`.
      Exit status: 0 yes or done, 1 refused, 2 wrong usage, 3 bad data or a failure of the system.

      Example:
        $ echo GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ | vmfa code
        $ vmfa new alice --issuer Example --out seed.txt
        $ vmfa pair --aws --file seed.txt

      """
  }
}
