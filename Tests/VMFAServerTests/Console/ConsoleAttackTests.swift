import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VirtualMFA

@testable import VMFAServer

@Suite("Attacks on the console")
struct ConsoleAttackTests {
  private let password = "Wonder-land-1"

  private func signedIn() throws -> (fixture: ConsoleFixture, client: ConsoleClient) {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    #expect(client.signIn("alice", password).state == "signedIn")
    return (fixture, client)
  }

  @Test("A page of another origin changes nothing, whatever it sends")
  func crossSite() throws {
    let (fixture, client) = try signedIn()
    let token = client.token
    for wrong in [nil, "", "0", token.map { String($0.dropLast()) }, token.map { $0 + "0" }] {
      client.token = wrong
      #expect(client.action("GetUser").code == "InvalidCSRFToken")
      #expect(client.post("sign-out").code == "InvalidCSRFToken")
    }
    // The token of another session is none of this one's.
    let other = ConsoleClient(fixture)
    other.open()
    client.token = other.token
    #expect(client.action("GetUser").code == "InvalidCSRFToken")
    client.token = token
    for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
      let answer = client.send(
        "POST", "/console/api/action", #"{"service":"iam","action":"GetUser","parameters":{}}"#, type: type)
      #expect(answer.status == 415)
    }
    for (name, value) in [
      ("Origin", "http://evil.example"), ("Origin", "null"), ("Origin", "http://localhost:8312"),
      ("Origin", "https://localhost:8311"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
      ("Sec-Fetch-Site", "none"),
    ] {
      client.headers = [(name, value)]
      #expect(client.action("GetUser").code == "ForeignOrigin", "\(name): \(value)")
      #expect(client.open().code == "ForeignOrigin")
      #expect(client.send("GET", "/console/api/decisions").code == "ForeignOrigin")
    }
    client.headers = [("Origin", "http://localhost:8311"), ("Sec-Fetch-Site", "same-origin")]
    #expect(client.action("GetUser").code == "AccessDenied")
  }

  @Test("A name that a foreign page made point here is refused, for the files too")
  func rebinding() throws {
    let client = ConsoleClient(try ConsoleFixture())
    for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8311", "LOCALHOST.", ""] {
      client.host = host
      #expect(client.open().code == "ForeignHost", "\(host)")
      #expect(client.send("GET", "/console/").status == 403)
    }
    for host in ["localhost", "LocalHost:8311", "127.0.0.1:8311", "[::1]:8311", "127.0.0.1"] {
      client.host = host
      #expect(client.open().status == 200, "\(host)")
      #expect(client.send("GET", "/console/").status == 200)
    }
  }

  @Test("An id that was known before signing in is worth nothing after")
  func fixation() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password)
    let device = try user.createDevice(as: fixture.world.account.rootUser)
    let client = ConsoleClient(fixture)
    // A cookie that somebody has chosen is not taken over.
    client.cookie = "vmfa-8311=chosen"
    client.open()
    #expect(client.cookie != "vmfa-8311=chosen")
    var cookies = [client.cookie]
    func check(_ answer: ConsoleClient.Answer, _ state: String) {
      #expect(answer.state == state)
      let old = ConsoleClient(fixture)
      for cookie in cookies {
        old.cookie = cookie
        // Nobody is behind it: whoever comes with it gets a session of nobody.
        #expect(old.open().state == "signedOut")
        #expect(old.cookie != cookie)
      }
      #expect(!cookies.contains(client.cookie))
      cookies.append(client.cookie)
    }
    check(client.signIn("alice", password), "signedIn")
    try user.enable(device, with: device.phone, as: fixture.world.account.rootUser)
    check(client.post("sign-out"), "signedOut")
    check(client.signIn("alice", password), "secondStep")
    fixture.advance(30)
    let code = try device.phone.code(at: fixture.world.clock.now)
    check(client.post("second-step", [("code", .string(code))]), "signedIn")
    check(client.post("sign-out"), "signedOut")
  }

  @Test("Whoever has not taken the second step, or has signed out, is nobody")
  func halfSignedIn() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password)
    let device = try user.createDevice(as: fixture.world.account.rootUser)
    try user.enable(device, with: device.phone, as: fixture.world.account.rootUser)
    let client = ConsoleClient(fixture)
    func isNobody() {
      for name in ConsoleService.operations.keys.sorted()
      where !["sign-in", "sign-out", "second-step", "new-password"].contains(name) {
        #expect(client.post(name).status == 400 || client.post(name).status == 401, "\(name)")
      }
      #expect(client.action("GetUser").status == 401)
      #expect(client.post("phone-devices").status == 401)
      #expect(client.send("GET", "/console/api/decisions").status == 401)
      #expect(
        client.post("new-password", [("oldPassword", .string(password)), ("newPassword", "Other-land-1")]).status == 401
      )
    }
    client.open()
    isNobody()
    client.signIn("alice", password)
    isNobody()
    // Nor may somebody take it who has another password only.
    client.post("sign-out")
    isNobody()
    #expect(client.post("second-step", [("code", "123456")]).status == 401)
  }

  @Test("Every answer has the headers that keep a browser from harm, and none lets others read")
  func headers() throws {
    let (_, client) = try signedIn()
    for answer in [
      client.send("GET", "/console/"), client.send("GET", "/console/nothing"), client.send("PUT", "/console/"),
      client.open(), client.action("GetUser"), client.post("nothing"), client.send("GET", "/console/api/action"),
      client.send("POST", "/console/api/action", "{"), client.send("GET", "/console/../_vmfa/clock"),
    ] {
      let headers = answer.response.headers
      let policy = try #require(headers["Content-Security-Policy"])
      for part in [
        "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
        "require-trusted-types-for 'script'",
      ] { #expect(policy.contains(part)) }
      #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("data:"))
      #expect(headers["X-Frame-Options"] == "DENY")
      #expect(headers["X-Content-Type-Options"] == "nosniff")
      #expect(headers["Referrer-Policy"] == "no-referrer")
      #expect(headers["Cross-Origin-Resource-Policy"] == "same-origin")
      #expect(headers["Access-Control-Allow-Origin"] == nil)
      if answer.json != nil { #expect(headers["Cache-Control"] == "no-store") }
    }
  }

  @Test("The cookie is for this page alone", arguments: [false, true])
  func cookie(isSecure: Bool) throws {
    let client = ConsoleClient(try ConsoleFixture(isSecure: isSecure))
    let set = try #require(client.open().response.headers["Set-Cookie"])
    let parts = set.split(separator: ";").map { $0.trimmed }
    #expect(parts[0].hasPrefix("vmfa-8311=") && parts[0].count == 10 + 64)
    #expect(
      Set(parts.dropFirst()) == Set(["Path=/console", "HttpOnly", "SameSite=Strict"] + (isSecure ? ["Secure"] : [])))
  }

  @Test("The administrator's token opens no page as a bearer, and a cookie nothing under `/_vmfa/`")
  func separation() throws {
    let fixture = try ConsoleFixture()
    let client = ConsoleClient(fixture)
    client.open()
    client.headers = [("Authorization", "Bearer " + ConsoleFixture.token)]
    #expect(client.action("ListUsers").status == 401)
    #expect(client.post("phone-devices").status == 401)
    client.headers = []
    client.signInAsRoot()
    #expect(client.action("ListUsers").code == nil)
    #expect(client.send("GET", "/_vmfa/decisions").status == 401)
    #expect(client.send("POST", "/_vmfa/reset", "{}").status == 401)
  }

  @Test("What is no request of the page's is refused in words")
  func malformed() throws {
    let (_, client) = try signedIn()
    for body in [
      "", "[]", "null", "{", #"{"service":"iam"}"#, #"{"service":"iam","action":5,"parameters":{}}"#,
      #"{"service":"iam","action":"GetUser","parameters":[]}"#,
      #"{"service":"iam","action":"GetUser","parameters":{"UserName":5}}"#,
      #"{"service":"s3","action":"GetUser","parameters":{}}"#, #"{"service":"iam","action":"GetUser","unknown":1}"#,
      #"{"service":"iam","service":"iam","action":"GetUser"}"#,
      #"{"service":"iam","action":"CreateVirtualMFADevice","parameters":{"VirtualMFADeviceName":"alice"}}"#,
    ] {
      let answer = client.send("POST", "/console/api/action", body)
      #expect(answer.status == 400, "\(body)")
      #expect(answer.json?["error"]?["message"]?.string?.isEmpty == false)
    }
    #expect(client.post("nothing").status == 404)
    #expect(client.send("GET", "/console/api/action").status == 405)
    #expect(client.send("POST", "/console/api/session", "{}").status == 405)
    #expect(client.send("POST", "/console/main.js", "{}").status == 405)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
