internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// `/_vmfa/…`: what tests and people need that AWS does not have.
struct ControlService: Sendable {
  static let prefix = "/_vmfa/"

  let world: World
  let token: Secret
  /// Whether a Host must be one of this machine's names.
  let checksHost: Bool

  /// An error of a request: a status and a sentence.
  struct Failure: Error {
    let status: Int
    let message: String
    var code: String?

    init(_ status: Int, _ message: String, code: String? = nil) {
      (self.status, self.message, self.code) = (status, message, code)
    }

    init(_ error: ServiceError) { self.init(error.status, error.message, code: error.code) }
  }

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    do throws(Failure) {
      let name = String(request.path.dropFirst(Self.prefix.count))
      if name == "health" {
        guard request.method == "GET" else { throw Failure(405, "only GET is served here") }
        return json(["status": "ok"])
      }
      try authorize(request)
      switch (request.method, name) {
      case ("GET", "clock"): return json(try clock())
      case ("PUT", "clock"): return json(try setClock(body(request)))
      case ("POST", "reset"): return json(try reset(body(request)))
      case ("POST", "code"): return json(try code(body(request)))
      case ("POST", "devices"): return json(try register(body(request)))
      case ("POST", "authorize"): return json(try decide(body(request)))
      case ("GET", "decisions"): return json(["decisions": world.decisions.output])
      case ("GET", "metrics"):
        return HTTPResponse(
          status: 200, headers: ["Content-Type": "text/plain; version=0.0.4"],
          body: Array(world.metrics.text(connections: world.connectionCount).utf8))
      default: throw Failure(404, "there is nothing of this name and method")
      }
    } catch {
      var members: [(name: String, value: JSONOutput)] = []
      if let code = error.code { members.append(("code", .string(code))) }
      members.append(("message", .string(error.message)))
      return json(["error": .object(members)], status: error.status)
    }
  }

  private func json(_ value: JSONOutput, status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
      body: Array((value.text + "\n").utf8))
  }

  /// The bearer's token, and nothing that a page could send: no cookie counts, and a page's Origin is refused.
  private func authorize(_ request: HTTPRequest) throws(Failure) {
    guard !request.headers.contains("Origin") else { throw Failure(403, "pages of other origins have no access") }
    guard !checksHost || HostName.isPlain(request.headers["Host"] ?? "") else {
      throw Failure(403, "the Host is foreign")
    }
    let expected = "Bearer "
    guard let authorization = request.headers["Authorization"], authorization.hasPrefix(expected),
      Secret(Array(authorization.utf8.dropFirst(expected.utf8.count))) == token
    else { throw Failure(401, "the Authorization header has no `Bearer` with the admin token") }
  }

  private func body(_ request: HTTPRequest) throws(Failure) -> JSONValue {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONText(request.body.isEmpty ? Array("{}".utf8) : request.body).root
    } catch {
      throw Failure(400, "the body is not JSON: \(error)")
    }
    guard value.members != nil else { throw Failure(400, "the body is not a JSON object") }
    return value
  }
}

extension JSONValue {
  /// A member that must be a string.
  func needed(_ name: String) throws(ControlService.Failure) -> String {
    guard let text = self[name]?.string else { throw ControlService.Failure(400, "`\(name)` is missing or no string") }
    return text
  }
}
