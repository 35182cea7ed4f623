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
      try checkOrigin(request)
      if let method = Self.methods[name], !method.contains(request.method) {
        throw Failure(405, "only \(method.joined(separator: " and ")) is served here")
      }
      if name == "health" { return json(["status": "ok"]) }
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

  private static let members = [
    "clock": ["now", "advance"], "reset": ["confirm"], "code": ["serialNumber", "at"],
    "devices": ["serialNumber", "secret", "userName"],
    "authorize": ["accessKeyId", "sessionToken", "action", "resource", "resourcePolicy", "context"],
  ]

  private static let methods = [
    "health": ["GET"], "clock": ["GET", "PUT"], "reset": ["POST"], "code": ["POST"], "devices": ["POST"],
    "authorize": ["POST"], "decisions": ["GET"], "metrics": ["GET"],
  ]

  /// Pages have no access, whatever they send.
  private func checkOrigin(_ request: HTTPRequest) throws(Failure) {
    guard !request.headers.contains("Origin") else { throw Failure(403, "pages of other origins have no access") }
    guard !checksHost || HostName.isPlain(request.headers["Host"] ?? "") else {
      throw Failure(403, "the Host is foreign")
    }
  }

  /// The bearer's token, and nothing that a page could send: no cookie counts.
  private func authorize(_ request: HTTPRequest) throws(Failure) {
    let expected = "Bearer "
    guard let authorization = request.headers["Authorization"],
      authorization.lowercased().hasPrefix(expected.lowercased()),
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
    guard let members = value.members else { throw Failure(400, "the body is not a JSON object") }
    // A name that is not known is a mistake, and what it was to say must not be lost in silence.
    let known = Self.members[String(request.path.dropFirst(Self.prefix.count))] ?? []
    if let unknown = members.first(where: { !known.contains($0.name) }) {
      throw Failure(400, "there is no `\(unknown.name)` here, but " + known.map { "`\($0)`" }.joined(separator: ", "))
    }
    return value
  }
}

extension JSONValue {
  /// A member that must be a string.
  func needed(_ name: String) throws(ControlService.Failure) -> String {
    guard let text = self[name]?.string else { throw ControlService.Failure(400, "`\(name)` is missing or no string") }
    return text
  }

  /// A member that may be left out, and else must be a string.
  func optional(_ name: String) throws(ControlService.Failure) -> String? {
    guard let value = self[name] else { return nil }
    guard let text = value.string else { throw ControlService.Failure(400, "`\(name)` is no string") }
    return text
  }
}
