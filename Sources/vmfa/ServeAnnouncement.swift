internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding
internal import VMFAServer
internal import VMFASystem

/// Says where a server is and how to enter it: to a person, to a script, or to a command that it runs.
struct ServeAnnouncement {
  let server: WorldServer

  private var url: String { server.url }
  private var world: World { server.world }

  /// Variables that would lead the command's AWS clients elsewhere.
  private static let misleading = [
    "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_ENDPOINT_URL_IAM",
    "AWS_ENDPOINT_URL_STS", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
  ]

  /// No proxy stands between a command and the server that runs it.
  private var withoutProxy: [(name: String, value: String)] {
    let host = "127.0.0.1,localhost,::1"
    let others = ProcessState.variable("no_proxy") ?? ProcessState.variable("NO_PROXY")
    let value = others.map { $0 + "," + host } ?? host
    return [("NO_PROXY", value), ("no_proxy", value)]
  }

  /// One line of JSON, or lines that a shell takes.
  func show(asJSON: Bool) throws(Failure) {
    var output = Output()
    if asJSON {
      output.line(server.announcement.text)
    } else {
      output.line("# vmfa serves AWS account \(world.start.accountID) at \(url). As its root user:")
      for setting in server.environment {
        output.line("export \(setting.name)='\(ServeAnnouncement.quoted(setting.value))'")
      }
      for user in world.users {
        output.line("# as the user \(user.name):")
        output.line("#   export AWS_ACCESS_KEY_ID='\(user.accessKeyID)'")
        output.line("#   export AWS_SECRET_ACCESS_KEY='\(user.secretAccessKey)'")
      }
      output.line("# the page for people, with the admin token or a user's password: \(server.consoleURL)")
      if world.start.manualClock != nil {
        output.line("# the clock stands at \(world.account.clock.now.rfc3339): set it at \(url)/_vmfa/clock")
      }
    }
    try output.flush()
  }

  /// Runs a command in this environment until it ends; a signal to end goes to it.
  func run(_ words: [String], until termination: Termination) throws(Failure) -> ExitStatus {
    let child: ForegroundProcess
    do throws(SystemError) {
      child = try ForegroundProcess(
        words, settings: server.environment + withoutProxy, removed: ServeAnnouncement.misleading)
    } catch { throw Failure(error) }
    while true {
      if let status = child.statusIfEnded() { return ExitStatus(rawValue: status) }
      // What the terminal sends, it sends to the command as well.
      if case .signal(let number, isFromProcess: true) = termination.next() { child.send(number) }
    }
  }

  /// Text between single quotes of a shell.
  private static func quoted(_ text: String) -> String { text.replacing("'", with: #"'\''"#) }
}
