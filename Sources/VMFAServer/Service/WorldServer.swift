internal import IAMAccount
internal import OTPCore
package import VMFAEncoding
package import VMFASystem

/// A world that is served at an address.
///
/// It serves for as long as somebody holds it; ``stop(within:)`` is the polite end.
package final class WorldServer: Sendable {
  /// What is served.
  package let world: World
  /// Where clients find it, without a slash at the end.
  package let url: String
  package let http: HTTPServer

  /// Serves a world. When this returns, clients can connect.
  ///
  /// - Parameters:
  ///   - address: where it listens; port 0 is a free one.
  ///   - log: gets a line for each request.
  /// - Throws: ``SystemError`` when the address is taken or not of this machine, or the files of TLS are of no use.
  package init(
    _ world: World, on address: SocketAddress = .loopback(),
    settings: HTTPServerSettings = HTTPServerSettings(), log: LogWriter? = nil
  ) throws(SystemError) {
    self.world = world
    let service = VMFAService(
      world, isForThisMachine: address.isLoopback, isSecure: settings.identity != nil, log: log)
    // Whoever does not stop it leaves its threads at work when the process ends.
    _ = OpenSSLExit.isQuiet
    http = try HTTPServer.start(
      on: address, settings: settings, refusal: { service.refuse($0) }, handler: { service.answer($0) })
    url = (settings.identity == nil ? "http://" : "https://") + http.address.description
    world.counts { [weak http] in http?.connectionCount ?? 0 }
  }

  /// Stops: no new connections, what was begun is answered, then all is closed. What was noted of uses is written down.
  ///
  /// - Returns: `false` if a request was still at work when the time was up.
  @discardableResult
  package func stop(within time: Duration = .seconds(5)) -> Bool {
    let isDone = http.stop(within: time)
    try? world.account.flush()
    return isDone
  }

  /// Where people find the page: under a name where there is one, because security keys know no addresses.
  package var consoleURL: String {
    let address = http.address
    return (address.isLoopback ? url.replacing(address.description, with: "localhost:\(address.port)") : url)
      + ConsoleService.prefix
  }

  /// The variables by which AWS's clients find it and are its root user.
  package var environment: [(name: String, value: String)] {
    [
      ("AWS_ENDPOINT_URL", url), ("AWS_ACCESS_KEY_ID", credentials.rootAccessKeyID),
      ("AWS_SECRET_ACCESS_KEY", credentials.rootSecretAccessKey), ("AWS_REGION", "us-east-1"),
      ("AWS_DEFAULT_REGION", "us-east-1"), ("VMFA_ADMIN_TOKEN", credentials.adminToken),
    ]
  }

  /// What it is entered with.
  package var credentials: ServerCredentials { world.start.credentials }

  /// Where it is and how to enter it, as scripts are told.
  package var announcement: JSONOutput {
    .object(
      [("url", .string(url)), ("accountId", .string(world.start.accountID))] + credentials.members
        + [("users", world.usersOutput)])
  }
}
