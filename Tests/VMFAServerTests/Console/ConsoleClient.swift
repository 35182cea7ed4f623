import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VMFATestSupport

@testable import VMFAServer

/// A world with its page, and browsers to visit it with.
struct ConsoleFixture {
  static let token = "an-administrator's-token"
  let world: World
  let service: VMFAService

  init(
    isSecure: Bool = false, isForThisMachine: Bool = true, token: String = Self.token, at time: Int64 = 1_764_000_000
  ) throws {
    var start = World.Start(
      ServerCredentials(
        rootAccessKeyID: "AKIAROOTROOTROOTROOT", rootSecretAccessKey: "secret", adminToken: token))
    start.manualClock = UnixTime(seconds: time)
    // Tests take as long as they take.
    world = try World(start, store: MemoryStore(), system: ManualClock(UnixTime(seconds: time)))
    service = VMFAService(world, isForThisMachine: isForThisMachine, isSecure: isSecure)
  }

  /// A user with a password.
  @discardableResult
  func user(_ name: String, password: String, policies: [String] = []) throws -> IAMUser {
    let user = try world.account.createUser(name, policies: policies)
    try world.account.perform(
      "CreateLoginProfile", ["UserName": name, "Password": password], as: world.account.root)
    return user
  }

  func advance(_ seconds: Int64) {
    guard let clock = world.manualClock else { return }
    clock.now = UnixTime(milliseconds: clock.now.milliseconds + seconds * 1000)
  }
}

/// What a browser keeps of the page: the cookie, and the page's token.
final class ConsoleClient {
  let service: VMFAService
  var host = "localhost:8311"
  var isFromLoopback = true
  var cookie: String?
  var token: String?
  /// Headers that every request has.
  var headers: [(String, String)] = []

  init(_ fixture: ConsoleFixture) { service = fixture.service }

  struct Answer {
    let response: HTTPResponse
    let json: JSONValue?

    var status: Int { response.status }
    var code: String? { json?["error"]?["code"]?.string }
    var state: String? { json?["state"]?.string }
  }

  @discardableResult
  func send(_ method: String, _ path: String, _ body: String = "", type: String? = nil) -> Answer {
    var fields: HTTPHeaders = [:]
    fields.append("Host", host)
    if let cookie { fields.append("Cookie", cookie) }
    if let token, method != "GET" { fields.append("X-CSRF-Token", token) }
    if let type = type ?? (method == "POST" ? "application/json" : nil) { fields.append("Content-Type", type) }
    for (name, value) in headers { fields.append(name, value) }
    var request = HTTPRequest(method: method, path: path, headers: fields, body: Array(body.utf8))
    request.isFromLoopback = isFromLoopback
    let response = service.answer(request)
    let json = try? JSONText(response.body).root
    if let set = response.headers["Set-Cookie"] { cookie = String(set.prefix { $0 != ";" }) }
    if let token = json?["csrfToken"]?.string { self.token = token }
    return Answer(response: response, json: json)
  }

  @discardableResult
  func open() -> Answer { send("GET", "/console/api/session") }

  @discardableResult
  func post(_ name: String, _ members: [(name: String, value: JSONOutput)] = []) -> Answer {
    send("POST", "/console/api/" + name, JSONOutput.object(members).text)
  }

  @discardableResult
  func signIn(_ user: String, _ password: String) -> Answer {
    post("sign-in", [("userName", .string(user)), ("password", .string(password))])
  }

  @discardableResult
  func signInAsRoot(_ token: String = ConsoleFixture.token) -> Answer {
    post("sign-in", [("adminToken", .string(token))])
  }

  @discardableResult
  func action(_ name: String, _ parameters: [(String, String)] = [], _ service: String = "iam") -> Answer {
    post(
      "action",
      [
        ("service", .string(service)), ("action", .string(name)),
        ("parameters", .object(parameters.map { (name: $0.0, value: .string($0.1)) })),
      ])
  }
}
