internal import IAMAccount
internal import VMFAEncoding

/// `/moto-api/…`: what suites that are written for moto's server mode call between their tests.
///
/// It takes no token, so that it is served only where a program asks for it, on loopback, and never to a page.
///
/// https://docs.getmoto.org/en/latest/docs/server_mode.html
struct MotoService: Sendable {
  static let prefix = "/moto-api/"

  let world: World

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard !request.headers.contains("Origin"), HostName.isPlain(request.headers["Host"] ?? "") else {
      return HTTPResponse(status: 403, line: "pages of other origins have no access")
    }
    guard request.method == "POST" else { return HTTPResponse(status: 405, line: "only POST is served here") }
    switch request.path.dropFirst(Self.prefix.count) {
    case "reset":
      do throws(ServiceError) { try world.reset() } catch {
        return HTTPResponse(status: error.status, line: error.message)
      }
      return json(["status": "ok"])
    case "reset-auth":
      // moto asks how many calls go through before policies count. Here they always count: nothing is changed, and the
      // answer says that there was no such number.
      return json(text: #"{"status":"ok","PREVIOUS_INITIAL_NO_AUTH_ACTION_COUNT":Infinity}"#)
    default: return HTTPResponse(status: 404, line: "there is nothing of this name")
    }
  }

  private func json(_ value: JSONOutput) -> HTTPResponse { json(text: value.text) }

  private func json(text: String) -> HTTPResponse {
    HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Array(text.utf8))
  }
}
