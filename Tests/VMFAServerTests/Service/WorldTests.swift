import Dispatch
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import VMFAServer

@Suite("The world that a server serves")
struct WorldTests {
  private var start: World.Start {
    World.Start(
      ServerCredentials(rootAccessKeyID: "AKIAROOTROOTROOTROOT", rootSecretAccessKey: "secret", adminToken: "token"))
  }

  @Test("An account that is kept has its number, and is not served under another")
  func number() throws {
    let store = MemoryStore()
    var first = start
    first.accountID = "111122223333"
    first.isAccountIDGiven = true
    _ = try World(first, store: store)
    // Who asks for none gets the one that is there.
    #expect(try World(start, store: store).start.accountID == "111122223333")
    var other = start
    other.isAccountIDGiven = true
    #expect(throws: StoreError.self) { try World(other, store: store) }
    try World(first, store: store).reset()
    #expect(throws: StoreError.self) { try World(other, store: store) }
  }

  @Test("The root user's key is there at every moment of a reset")
  func reset() throws {
    let world = try World(start, store: SnapshotStore())
    let isOver = Lock(false)
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      if side == 0 {
        for _ in 0..<2000 { #expect(throws: Never.self) { try world.reset() } }
        isOver.withLock { $0 = true }
      } else {
        while !isOver.withLock({ $0 }) {
          #expect(throws: Never.self) { try world.account.credential("AKIAROOTROOTROOTROOT", sessionToken: nil) }
        }
      }
    }
  }

  @Test(
    "What `/_vmfa/authorize` does not understand is an error that names it, and never decided without it",
    arguments: [
      (#""action":"iam:ListUsers","ressource":"*""#, "ressource"),
      (#""action":"iam:ListUsers","resource":5"#, "resource"),
      (#""action":"nocolon""#, "action"), (#""resource":"*""#, "action"),
      (#""action":"s3:Get","context":"x""#, "context"),
      (#""action":"s3:Get","context":{"a":5}"#, "a"),
      (#""action":"s3:Get","context":{"aws:MultiFactorAuthPresent":["true"]}"#, "aws:MultiFactorAuthPresent"),
    ])
  func strictness(members: String, named: String) throws {
    let service = VMFAService(
      try World(start, store: MemoryStore()), isForThisMachine: true)
    func answer(_ members: String) -> HTTPResponse {
      service.answer(
        HTTPRequest(
          method: "POST", path: "/_vmfa/authorize",
          headers: ["Host": "localhost", "Authorization": "bearer token"],
          body: Array("{\"accessKeyId\":\"AKIAROOTROOTROOTROOT\",\(members)}".utf8)))
    }
    let refused = answer(members)
    #expect(refused.status == 400)
    #expect(String(decoding: refused.body, as: UTF8.self).contains("`\(named)`"))
    #expect(answer(#""action":"s3:GetObject","context":{"aws:SourceIp":"10.0.0.1"}"#).status == 200)
  }

  @Test("Neither pages nor foreign names reach it, and a wrong method is told so")
  func refusals() throws {
    let service = VMFAService(
      try World(start, store: MemoryStore()), isForThisMachine: true)
    func status(_ method: String, _ path: String, _ headers: HTTPHeaders) -> Int {
      service.answer(HTTPRequest(method: method, path: path, headers: headers, body: [])).status
    }
    let token: HTTPHeaders = ["Host": "localhost:8311", "Authorization": "Bearer token"]
    #expect(status("GET", "/_vmfa/health", ["Host": "localhost"]) == 200)
    #expect(status("GET", "/_vmfa/health", ["Host": "evil.example"]) == 403)
    #expect(status("GET", "/_vmfa/health", ["Host": "localhost", "Origin": "http://evil"]) == 403)
    for (method, name) in [("POST", "clock"), ("GET", "reset"), ("POST", "health"), ("PUT", "code")] {
      #expect(status(method, "/_vmfa/" + name, token) == 405, "\(method) \(name)")
    }
    #expect(status("GET", "/_vmfa/nothing", token) == 404)
  }
}
