internal import OTPCore

/// Everything that the server answers: AWS's services, the page for people, and what is under `/_vmfa/`.
package struct VMFAService: Sendable {
  private let query: QueryService
  private let control: ControlService
  private let console: ConsoleService
  private let moto: MotoService?

  /// A service of a world.
  ///
  /// - Parameters:
  ///   - isForThisMachine: whether no other machine can reach it: then a Host that is none of this machine's names is a
  ///     page's trick.
  ///   - isSecure: whether requests come through TLS.
  ///   - log: gets a line for each request of AWS's, from the page too.
  package init(
    _ world: World, isForThisMachine: Bool, isSecure: Bool = false, log: LogWriter? = nil
  ) {
    let log = RequestLog(clock: world.clock, metrics: world.metrics, writer: log)
    query = QueryService(
      account: world.account, log: log, isSecure: isSecure, takesAnyDate: world.start.servesMoto)
    let token = Secret(Array(world.start.credentials.adminToken.utf8))
    control = ControlService(world: world, token: token, checksHost: isForThisMachine)
    console = ConsoleService(world: world, token: token, checksHost: isForThisMachine, isSecure: isSecure, log: log)
    moto = world.start.servesMoto ? MotoService(world: world) : nil
  }

  /// Answers what is no request.
  package func refuse(_ error: HTTPRequestError) -> HTTPResponse { query.refuse(error) }

  /// Answers a request.
  package func answer(_ request: HTTPRequest) -> HTTPResponse {
    if request.path.hasPrefix(ControlService.prefix) { return control.answer(request) }
    if let moto, request.path.hasPrefix(MotoService.prefix) { return moto.answer(request) }
    if request.path.hasPrefix(ConsoleService.prefix) { return console.answer(request) }
    if ConsoleService.isVisit(request) { return ConsoleService.welcome }
    if request.path == "/" { return query.answer(request) }
    return HTTPResponse(status: 404, line: "there is nothing here: aws is at /")
  }
}
