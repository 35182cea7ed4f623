import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VirtualMFA

@testable import VMFAServer

@Suite("Sessions of the console")
struct ConsoleSessionTests {
  private let password = "Wonder-land-1"

  @Test("A device that came between the two steps is asked for")
  func deviceBetween() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password)
    let waiting = try #require(
      try fixture.world.account.consoleUser("alice", password: Secret(Array(password.utf8))))
    let device = try user.createDevice(as: fixture.world.account.rootUser)
    try user.enable(device, with: device.phone, as: fixture.world.account.rootUser)
    #expect(throws: ServiceError.self) { try fixture.world.account.beginConsoleSession(of: waiting, hasMFA: false) }
  }

  @Test(
    "What changes between the two steps counts",
    arguments: [
      ("UpdateLoginProfile", ["Password": "Looking-glass-2"], nil), ("DeleteLoginProfile", [:], nil),
      ("UpdateLoginProfile", ["PasswordResetRequired": "true"], "newPassword"),
    ] as [(String, [String: String], String?)])
  func changeBetween(action: String, fields: [String: String], state: String?) throws {
    let fixture = try ConsoleFixture()
    let root = fixture.world.account.rootUser
    let user = try fixture.user("alice", password: password)
    let device = try user.createDevice(as: root)
    try user.enable(device, with: device.phone, as: root)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    try root.perform(action, fields.merging(["UserName": "alice"]) { $1 })
    let code = try device.phone.code(at: fixture.world.clock.now)
    let answer = client.post("second-step", [("code", .string(code))])
    #expect(answer.state == state)
    if state == nil {
      #expect(answer.status == 401)
      #expect(client.open().state == "signedOut")
    }
  }

  @Test("A reset signs everybody out, and ends what they listen to")
  func reset() throws {
    let fixture = try ConsoleFixture()
    let client = ConsoleClient(fixture)
    client.open()
    client.signInAsRoot()
    let stream = try #require(client.send("GET", "/console/api/decisions").response.events)
    try fixture.world.reset()
    #expect(stream.look(takes: true).isLast)
    #expect(client.action("ListUsers").status == 401)
    #expect(client.open().state == "signedOut")
  }

  @Test("Nobody signs others out, however often")
  func share() throws {
    let fixture = try ConsoleFixture()
    let root = ConsoleClient(fixture)
    root.open()
    root.signInAsRoot()
    let user = try fixture.world.account.createUser("alice")
    let sessions = fixture.world.consoleSessions
    let now = fixture.world.clock.now
    try fixture.world.account.perform(
      "CreateLoginProfile", ["UserName": "alice", "Password": password], as: fixture.world.account.root)
    let signedIn = try #require(try fixture.world.account.consoleUser(user.name, password: Secret(utf8: password)))
    let session = try fixture.world.account.beginConsoleSession(of: signedIn, hasMFA: false).session
    let ids = (0..<40).map { _ in sessions.begin(.signedIn(session), at: now).id }
    #expect(ids.filter { sessions.session($0, at: now) != nil } == Array(ids.suffix(16)))
    // Nor does whoever is nobody.
    for _ in 0..<2_000 { _ = sessions.begin(.signedOut, at: now) }
    #expect(sessions.session(ids[39], at: now) != nil)
    #expect(root.open().state == "signedIn")
  }

  @Test("Each has so many streams, and they end with the session")
  func streams() throws {
    let fixture = try ConsoleFixture()
    let client = ConsoleClient(fixture)
    client.open()
    client.signInAsRoot()
    let streams = try (0..<8).map { _ in
      try #require(client.send("GET", "/console/api/decisions").response.events)
    }
    #expect(streams.map { $0.look(takes: true).isLast } == [true, true] + [Bool](repeating: false, count: 6))
    streams[0].close()
    streams[1].close()
    client.post("sign-out")
    #expect(streams.dropFirst(2).allSatisfy { $0.look(takes: true).isLast })
  }

  @Test("Of two cookies of the name neither counts")
  func twoCookies() throws {
    let client = ConsoleClient(try ConsoleFixture())
    client.open()
    client.signInAsRoot()
    let own = try #require(client.cookie)
    client.cookie = own + "; vmfa-8311=0"
    #expect(client.action("ListUsers").status == 401)
    client.cookie = "vmfa-8312=0; " + own
    #expect(client.action("ListUsers").status == 200)
  }

  @Test(
    "Where others reach the server, a public name is served through TLS alone",
    arguments: [
      ("evil.example", false, 403), ("evil.example", true, 200), ("vmfa:8311", false, 200), ("10.0.0.1:80", false, 200),
      ("", true, 403),
    ])
  func names(host: String, isSecure: Bool, status: Int) throws {
    let client = ConsoleClient(try ConsoleFixture(isSecure: isSecure, isForThisMachine: false))
    client.host = host
    #expect(client.open().status == status)
  }
}
