internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding

/// `/console/…`: the page for people, and what it asks the server for.
///
/// Whoever is signed in is told by a cookie alone, and whatever changes something needs a token beside it that only the
/// page can know. Everything that the page does goes through the same actions and policies as AWS's API.
struct ConsoleService: Sendable {
  static let prefix = "/console/"
  /// What the page asks for.
  static let api = prefix + "api/"

  let world: World
  /// What the root user signs in with.
  let token: Secret
  /// Whether a Host must be one of this machine's names.
  let checksHost: Bool
  /// Whether requests come through TLS.
  let isSecure: Bool
  let log: RequestLog

  var sessions: ConsoleSessions { world.consoleSessions }

  /// An answer that is an error.
  struct Refusal: Error {
    /// 200 for what the account refuses: a denial is what somebody came to see, and no failure of the page. Everything else
    /// is a request that should not have been made.
    let status: Int
    let code: String
    let message: String
    var detail: String?
    /// What a policy denied.
    var denied: JSONOutput?

    init(_ status: Int, _ code: String, _ message: String) {
      (self.status, self.code, self.message) = (status, code, message)
    }

    init(_ error: ServiceError) { self.init(200, error.code, error.message) }
  }

  /// A request of the page, with the session that it belongs to.
  struct Call {
    let request: HTTPRequest
    let site: ConsoleSite
    /// The session's id, as the cookie says it and the server knows it.
    var id: String
    var session: ConsoleSessions.Session
  }

  /// Whether a person with a browser has come to where AWS's clients go.
  static func isVisit(_ request: HTTPRequest) -> Bool {
    guard request.method == "GET" else { return false }
    if request.path == prefix.dropLast() { return true }
    let query = "&" + (request.query ?? "")
    return request.path == "/" && request.headers["Accept"]?.contains("text/html") ?? false
      && !query.contains("&Action=")
  }

  /// Leads such a person to the page.
  static let welcome: HTTPResponse = {
    var response = HTTPResponse(
      status: 303, headers: ["Location": prefix, "Cache-Control": "no-store", "Vary": "Accept"])
    ConsoleHeaders.add(to: &response)
    return response
  }()

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    var response: HTTPResponse
    do throws(Refusal) {
      let site = try ConsoleSite(request, isSecure: isSecure, checksHost: checksHost)
      response =
        request.path.hasPrefix(Self.api) ? try answerAPI(request, site) : try ConsoleAssets.answer(request)
    } catch {
      response = ConsoleService.json(error.output, status: error.status)
    }
    ConsoleHeaders.add(to: &response)
    return response
  }

  static func json(_ value: JSONOutput, status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
      body: Array((value.text + "\n").utf8))
  }

  private func answerAPI(_ request: HTTPRequest, _ site: ConsoleSite) throws(Refusal) -> HTTPResponse {
    let name = String(request.path.dropFirst(Self.api.count))
    try site.checkIsOwnPage(request)
    if name == "session" || name == "decisions" {
      guard request.method == "GET" else { throw Refusal(405, "MethodNotAllowed", "only GET is served here") }
      return name == "session" ? begin(request, site) : try decisions(try call(request, site))
    }
    guard let operation = ConsoleService.operations[name] else {
      throw Refusal(404, "NotFound", "there is nothing of this name")
    }
    guard request.method == "POST" else { throw Refusal(405, "MethodNotAllowed", "only POST is served here") }
    var call = try call(request, site)
    try call.checkToken()
    let body = try ConsoleBody(request, knows: operation.members)
    switch operation.kind {
    case .session(let perform):
      let output = try perform(self)(&call, body)
      var response = ConsoleService.json(output)
      // Whatever the state has become, it has an id of its own.
      response.headers.append("Set-Cookie", site.cookie(call.id))
      return response
    case .principal(let perform):
      return ConsoleService.json(try perform(self)(call, try principal(of: call), body))
    case .root(let perform):
      guard try principal(of: call).isRoot else {
        throw Refusal(403, "AccessDenied", "Only the root user may do this: sign in with the admin token.")
      }
      return ConsoleService.json(try perform(self)(body))
    }
  }

  /// The session of a request, which must have one.
  private func call(_ request: HTTPRequest, _ site: ConsoleSite) throws(Refusal) -> Call {
    guard let id = site.sessionID(request), let session = sessions.session(id, at: world.clock.now) else {
      throw Refusal(401, "NotSignedIn", "You are not signed in, or the sign-in is over.")
    }
    return Call(request: request, site: site, id: id, session: session)
  }

  /// What the page asks first: who is signed in. Whoever has no session gets one, of nobody.
  private func begin(_ request: HTTPRequest, _ site: ConsoleSite) -> HTTPResponse {
    if let id = site.sessionID(request), let session = sessions.session(id, at: world.clock.now) {
      if session.isSomebodys { return ConsoleService.json(output(session, of: id, site)) }
      // The user is gone.
      sessions.end(id)
    }
    let (id, session) = sessions.begin(.signedOut, at: world.clock.now)
    var response = ConsoleService.json(output(session, of: id, site))
    response.headers.append("Set-Cookie", site.cookie(id))
    return response
  }

  /// Who is signed in.
  func principal(of call: Call) throws(Refusal) -> ConsoleSession {
    guard case .signedIn(let principal) = call.session.state else {
      throw Refusal(401, "NotSignedIn", "You are not signed in, or the sign-in is over.")
    }
    return principal
  }
}

extension ConsoleService.Call {
  /// The page alone knows the token of its session.
  func checkToken() throws(ConsoleService.Refusal) {
    let given = Secret(Array((request.headers["X-CSRF-Token"] ?? "").utf8))
    guard given == Secret(Array(session.csrfToken.utf8)) else {
      throw ConsoleService.Refusal(
        403, "InvalidCSRFToken", "The request does not come from this page, or the page is of another sign-in.")
    }
  }
}

extension ConsoleService.Refusal {
  fileprivate var output: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [("code", .string(code)), ("message", .string(message))]
    if let detail { members.append(("detail", .string(detail))) }
    if let denied { members.append(("denied", denied)) }
    return ["error": .object(members)]
  }
}
