import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VirtualMFA

@testable import VMFAServer

@Suite("Decisions at the console")
struct ConsoleDecisionTests {
  private let password = "Wonder-land-1"

  /// The decisions of an answer, and those that came behind it.
  private func decisions(_ answer: ConsoleClient.Answer) throws -> [JSONValue] {
    let stream = try #require(answer.response.events)
    let bytes = answer.response.body + stream.look(takes: true).bytes
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("data: {\"id\"") }.map { try JSONText(String($0.dropFirst(6))).root }
  }

  @Test("A user hears of the own ones, the root user of all, each once and in order")
  func audiences() throws {
    let fixture = try ConsoleFixture()
    for name in ["alice", "bob"] {
      try fixture.user(name, password: password, policies: [SelfManagedMFAPolicy.text])
    }
    let clients = ["alice", "bob", "root"].map { name in
      let client = ConsoleClient(fixture)
      client.open()
      if name == "root" { client.signInAsRoot() } else { client.signIn(name, password) }
      return client
    }
    clients[0].action("GetUser")
    let streams = clients.map { $0.send("GET", "/console/api/decisions") }
    #expect(streams.allSatisfy { $0.response.headers["Content-Type"] == "text/event-stream" })
    clients[1].action("ListUsers")
    clients[0].action("ListUsers", [("PathPrefix", "/<img src=x>/")])
    let heard = try streams.map { try decisions($0) }
    func actions(_ list: [JSONValue]) -> [String] { list.compactMap { $0["action"]?.string } }
    #expect(actions(heard[0]) == ["iam:GetUser", "iam:ListUsers"])
    #expect(actions(heard[1]) == ["iam:ListUsers"])
    #expect(heard[0].allSatisfy { $0["principal"]?.string?.hasSuffix(":user/alice") == true })
    #expect(actions(heard[2]).suffix(3) == ["iam:GetUser", "iam:ListUsers", "iam:ListUsers"])
    let ids = heard[2].compactMap { $0["id"]?.number }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)

    // What if: of the own ones alone.
    let own = try #require(heard[0].last?["id"]?.number)
    let comparison = clients[0].post("decision-comparison", [("id", .number(own))])
    #expect(comparison.json?["sessionWithoutMFA"]?["decision"]?.string == "explicitDeny")
    #expect(comparison.json?["sessionWithMFA"]?["decision"]?.string == "implicitDeny")
    #expect(comparison.json?["mfaEffect"]?.string == "lifts")
    #expect(clients[1].post("decision-comparison", [("id", .number(own))]).code == "NotFound")
    #expect(clients[2].post("decision-comparison", [("id", .number(own))]).code == nil)
    #expect(clients[0].post("decision-comparison", [("id", .number(999_999))]).code == "NotFound")
  }

  @Test("Who has signed out hears nothing more, and who has gone is forgotten")
  func end() throws {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    let answer = client.send("GET", "/console/api/decisions")
    let stream = try #require(answer.response.events)
    client.post("sign-out")
    client.signIn("alice", password)
    client.action("GetUser")
    let look = stream.look(takes: true)
    #expect(look.bytes.isEmpty && look.isLast)
    #expect(fixture.world.decisions.followers == 1)
    #expect(fixture.world.consoleSessions.streamCount == 1)
    stream.close()
    #expect(fixture.world.decisions.followers == 0)
    #expect(fixture.world.consoleSessions.streamCount == 0)
  }

  @Test("A stream that nobody closes keeps nothing alive")
  func forgotten() throws {
    weak var log: DecisionLog?
    do {
      let fixture = try ConsoleFixture()
      let client = ConsoleClient(fixture)
      client.open()
      client.signInAsRoot()
      #expect(client.send("GET", "/console/api/decisions").response.events != nil)
      log = fixture.world.decisions
      #expect(log != nil)
    }
    #expect(log == nil)
  }

  @Test("A role's trust policy is not shown to whom it refuses, but to root")
  func trustPolicies() throws {
    let fixture = try ConsoleFixture()
    let trust = #"""
      {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole",
      "Condition":{"StringEquals":{"sts:ExternalId":"a-secret"}}}}
      """#
    let role = try fixture.world.account.createRole("r", trust: trust)
    let allow = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#
    try fixture.user("alice", password: password, policies: [allow])
    func visit(_ signIn: (ConsoleClient) -> Void) -> ConsoleClient {
      let client = ConsoleClient(fixture)
      client.open()
      signIn(client)
      return client
    }
    let (alice, root) = (visit { $0.signIn("alice", password) }, visit { $0.signInAsRoot() })
    let streams = [alice, root].map { $0.send("GET", "/console/api/decisions") }
    let refused = alice.action("AssumeRole", [("RoleArn", role), ("RoleSessionName", "s1")], "sts")
    #expect(refused.code == "AccessDenied")
    let id = try #require(refused.json?["error"]?["denied"]?["id"]?.number)
    func texts(_ client: ConsoleClient, _ stream: ConsoleClient.Answer) throws -> String {
      let heard = stream.response.events?.look(takes: true).bytes ?? []
      return String(
        decoding: heard + client.post("decision-comparison", [("id", .number(id))]).response.body, as: UTF8.self)
    }
    let own = try texts(alice, streams[0]) + String(decoding: refused.response.body, as: UTF8.self)
    #expect(own.contains("sts:AssumeRole") && !own.contains("a-secret"))
    #expect(try texts(root, streams[1]).contains("a-secret"))
  }

  @Test("Signing in asks no policy, with or without MFA")
  func signingIn() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password)
    let device = try user.createDevice(as: fixture.world.account.rootUser)
    try user.enable(device, with: device.phone, as: fixture.world.account.rootUser)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    client.post("second-step", [("code", "000000")])
    let code = try device.phone.code(at: fixture.world.clock.now)
    client.post("second-step", [("code", .string(code))])
    let heard = try decisions(client.send("GET", "/console/api/decisions"))
    #expect(heard.map { $0["code"]?.string } == ["wrong_code", "accepted"])
    let id = try #require(heard.last?["id"]?.number)
    let comparison = client.post("decision-comparison", [("id", .number(id))])
    #expect(comparison.json?["mfaEffect"]?.string == "none")
    #expect(comparison.json?["longTermKey"]?["decision"]?.string == "allow")
  }

  @Test("A user of the same name is another")
  func sameName() throws {
    let fixture = try ConsoleFixture()
    let root = fixture.world.account.root
    func visit() throws -> ConsoleClient {
      try fixture.user("alice", password: password)
      let client = ConsoleClient(fixture)
      client.open()
      client.signIn("alice", password)
      return client
    }
    let first = try visit()
    first.action("GetUser")
    let stream = first.send("GET", "/console/api/decisions")
    #expect(try decisions(stream).count == 1)
    try fixture.world.account.perform("DeleteLoginProfile", ["UserName": "alice"], as: root)
    try fixture.world.account.perform("DeleteUser", ["UserName": "alice"], as: root)
    let second = try visit()
    second.action("GetUser")
    #expect(try decisions(second.send("GET", "/console/api/decisions")).count == 1)
    #expect(stream.response.events?.look(takes: true).bytes == [])
  }
}
