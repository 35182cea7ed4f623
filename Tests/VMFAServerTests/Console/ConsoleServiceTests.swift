import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VMFASystem
import VMFATestSupport
import VirtualMFA

@testable import VMFAServer

@Suite("What the console does")
struct ConsoleServiceTests {
  private let password = "Wonder-land-1"

  @Test("A browser that comes to AWS's address is led to the page, an API's client is not")
  func visit() throws {
    let client = ConsoleClient(try ConsoleFixture())
    client.headers = [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")]
    let answer = client.send("GET", "/")
    #expect(answer.status == 303)
    #expect(answer.response.headers["Location"] == "/console/")
    #expect(client.send("GET", "/console").response.headers["Location"] == "/console/")
    #expect(client.send("POST", "/").status != 303)
    client.headers = []
    #expect(client.send("GET", "/").status == 403)
    let query = client.service.answer(
      HTTPRequest(
        method: "GET", path: "/", query: "Version=2010-05-08&Action=ListUsers",
        headers: ["Host": "localhost", "Accept": "text/html"]))
    #expect(query.status == 403)
  }

  @Test("Each file of the page is served with its type, and all together are small")
  func assets() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/VMFAServer/Console/Assets")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count > 3)
    let client = ConsoleClient(try ConsoleFixture())
    var size = 0
    for file in files {
      let answer = client.send("GET", "/console/" + (file == "index.html" ? "" : file))
      #expect(answer.status == 200, "\(file)")
      let content = try Data(contentsOf: folder.appending(path: file))
      #expect(answer.response.body == Array(content))
      size += content.count
      let types = ["html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"]
      let type = try #require(types[String(file.split(separator: ".").last ?? "")])
      #expect(answer.response.headers["Content-Type"]?.hasPrefix(type) == true)
      // What has not changed is not sent again.
      client.headers = [("If-None-Match", try #require(answer.response.headers["ETag"]))]
      #expect(client.send("GET", "/console/" + (file == "index.html" ? "" : file)).status == 304)
      client.headers = []
    }
    #expect(size < 100_000)
  }

  @Test("Security keys need a name, and a browser on this machine is told one")
  func names() throws {
    let client = ConsoleClient(try ConsoleFixture(isForThisMachine: false))
    for (host, isLoopback, isPossible, url) in [
      ("localhost:8311", true, true, nil), ("127.0.0.1:8311", true, false, "http://localhost:8311/console/"),
      ("[::1]:8311", true, false, "http://localhost:8311/console/"), ("192.168.1.5:8311", false, false, nil),
      ("vmfa:8311", false, false, nil),
    ] as [(String, Bool, Bool, String?)] {
      client.host = host
      client.isFromLoopback = isLoopback
      let keys = client.open().json?["securityKeys"]
      #expect(keys?["isPossible"]?.isTrue == isPossible)
      #expect(keys?["url"]?.string == url)
    }
  }

  @Test("Only the root user plays phones and moves the clock")
  func phone() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password, policies: [SelfManagedMFAPolicy.text])
    let device = try user.createDevice()
    try user.enable(device, with: device.phone)
    try fixture.world.account.registerHardwareToken("GAHT12345678", secret: Secret(Array("12345678901234567890".utf8)))
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    func shown(_ drift: Int) -> ConsoleClient.Answer {
      client.post("phone", [("serialNumber", .string(device.serialNumber)), ("driftSeconds", .number(drift))])
    }
    fixture.advance(30)
    let code = try device.phone.code(at: fixture.world.clock.now)
    client.post("second-step", [("code", .string(code))])
    // Not even the own ones.
    #expect(shown(0).status == 403)
    #expect(client.post("phone-devices").status == 403)
    #expect(client.post("clock", [("advance", .number(30))]).status == 403)

    client.post("sign-out")
    client.signInAsRoot()
    let devices = client.post("phone-devices").json?["devices"]?.elements ?? []
    #expect(devices.map { $0["serialNumber"]?.string } == ["GAHT12345678", device.serialNumber])
    #expect(devices.map { $0["userName"]?.string } == [nil, "alice"])
    #expect(shown(0).json?["code"]?.string == code)
    #expect(shown(30).json?["previous"]?.string == code)
    #expect(shown(-30).json?["next"]?.string == code)
    #expect(shown(601).status == 400)
    let now = fixture.world.clock.now
    #expect(client.post("clock", [("advance", .number(30))]).code == nil)
    #expect(fixture.world.clock.now.milliseconds == now.milliseconds + 30_000)
    #expect(shown(-30).json?["code"]?.string == code)
    #expect(client.post("clock", [("advance", .number(0))]).status == 400)
  }

  @Test("A policy is looked at without anybody having it")
  func policy() throws {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    let seed = try #require(client.post("seed-policy").json?["policy"]?.string)
    let good = client.post("check-policy", [("policy", .string(seed))])
    #expect(good.json?["matrix"]?["rows"]?.elements?.isEmpty == false)
    #expect(good.json?["walk"]?["steps"]?.elements?.isEmpty == false)
    let bad = client.post("check-policy", [("policy", "{\"Version\": \"2012-10-17\"")])
    #expect(bad.status == 200)
    #expect(bad.json?["findings"]?.elements?.first?["name"]?.string == "json-syntax-error")
    #expect(bad.json?["problem"]?.string?.isEmpty == false)
    #expect(
      client.post("check-policy", [("policy", .string(String(repeating: " ", count: 40_000)))]).code == "InvalidInput")
    func allowing(_ actions: String) -> String {
      "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \(actions), \"Resource\": \"*\"}}"
    }
    // More than AWS stores: what is written can be looked at, but nobody could have it.
    let names = "[" + (0..<700).map { "\"s3:Name\($0)\"" }.joined(separator: ",") + "]"
    let long = client.post("check-policy", [("policy", .string(allowing(names)))])
    #expect(long.json?["findings"]?.elements?.isEmpty == false)
    #expect(long.json?["matrix"]?.elements == nil && long.json?["matrix"]?["rows"] == nil)
    #expect(long.json?["walk"]?["steps"] == nil)
    #expect(long.json?["problem"]?.string?.contains("6144") == true)
    let many = client.post("check-policy", [("policy", .string(allowing("\"ec2:*\"")))])
    #expect(many.json?["matrix"]?["rows"]?.elements?.count == 200)
    #expect(
      many.json?["matrix"]?["notes"]?.elements?.contains { $0.string?.contains("more actions are not shown") == true }
        == true)
    let root = fixture.world.account.root
    try fixture.world.account.perform("DeleteLoginProfile", ["UserName": "alice"], as: root)
    try fixture.world.account.perform("DeleteUser", ["UserName": "alice"], as: root)
    #expect(client.post("check-policy", [("policy", .string(seed))]).code == "NotSignedIn")
  }

  @Test("A policy that would take too long to walk through has its findings and its matrix")
  func ages() throws {
    let client = ConsoleClient(try ConsoleFixture())
    client.open()
    client.signInAsRoot()
    func problem(_ count: Int) throws -> String? {
      let ages = (1...count).map { "\"\($0)\"" }.joined(separator: ",")
      let policy = #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser","Resource":"*",
        "Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":[\#(ages)]}}}}
        """#
      let answer = client.post("check-policy", [("policy", .string(policy))])
      #expect(answer.json?["matrix"]?["rows"]?.elements?.isEmpty == false)
      return answer.json?["problem"]?.string
    }
    #expect(try problem(32) == nil)
    #expect(try problem(33)?.contains("too many numbers") == true)
  }
}
