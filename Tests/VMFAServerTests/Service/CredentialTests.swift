import AWSSigV4
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import VMFAServer

/// Who is refused before anything else is looked at.
@Suite("Credentials over the wire")
struct CredentialTests {
  private let root = QueryClient.Key(id: "AKIAROOTROOTROOTROOT", secret: "root-secret")
  private let world: World
  private let client: QueryClient
  private let alice: QueryClient.Key
  private let aliceKeyID: String

  private static let invalidToken =
    "403 InvalidClientTokenId: The security token included in the request is invalid."
  private static let mismatch =
    "403 SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check "
    + "your AWS Secret Access Key and signing method. Consult the service documentation for details."

  init() throws {
    var start = World.Start(
      ServerCredentials(rootAccessKeyID: root.id, rootSecretAccessKey: root.secret, adminToken: "token"))
    start.manualClock = SystemClock().now
    let world = try World(start, store: MemoryStore())
    let service = VMFAService(world, isForThisMachine: true)
    self.world = world
    client = QueryClient { service.answer($0) }
    try client.output("CreateUser", ["UserName": "alice"], key: root)
    try client.output(
      "PutUserPolicy",
      [
        "UserName": "alice", "PolicyName": "all",
        "PolicyDocument": #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
      ], key: root)
    let key = try client.output("CreateAccessKey", ["UserName": "alice"], key: root)?["AccessKey"]
    aliceKeyID = try #require(key?["AccessKeyId"]?.text)
    alice = QueryClient.Key(id: aliceKeyID, secret: try #require(key?["SecretAccessKey"]?.text))
    try client.output("GetUser", key: alice)
  }

  @Test("A wrong secret")
  func wrongSecret() throws {
    #expect(
      try client.refusal("GetUser", key: QueryClient.Key(id: alice.id, secret: alice.secret + "x")) == Self.mismatch)
    #expect(try client.refusal("GetUser", key: QueryClient.Key(id: alice.id, secret: "")) == Self.mismatch)
    #expect(try client.refusal("GetUser", key: QueryClient.Key(id: alice.id, secret: root.secret)) == Self.mismatch)
  }

  @Test("An unknown key")
  func unknownKey() throws {
    for id in ["AKIAUNKNOWNUNKNOWN00", "ASIAUNKNOWNUNKNOWN00", "test"] {
      #expect(
        try client.refusal("GetUser", key: QueryClient.Key(id: id, secret: alice.secret)) == Self.invalidToken)
    }
  }

  @Test("An inactive key, until it is active again")
  func inactiveKey() throws {
    try client.output(
      "UpdateAccessKey", ["UserName": "alice", "AccessKeyId": aliceKeyID, "Status": "Inactive"], key: root)
    #expect(try client.refusal("GetUser", key: alice) == Self.invalidToken)
    try client.output(
      "UpdateAccessKey", ["UserName": "alice", "AccessKeyId": aliceKeyID, "Status": "Active"], key: root)
    try client.output("GetUser", key: alice)
  }

  @Test("A deleted key, and the key and the session of a deleted user, whoever gets the name later")
  func deletedUser() throws {
    let session = try self.session(of: alice)
    try client.output("GetCallerIdentity", [:], .sts, key: session)
    try client.output("DeleteAccessKey", ["UserName": "alice", "AccessKeyId": aliceKeyID], key: root)
    #expect(try client.refusal("GetUser", key: alice) == Self.invalidToken)
    try client.output("DeleteUserPolicy", ["UserName": "alice", "PolicyName": "all"], key: root)
    try client.output("DeleteUser", ["UserName": "alice"], key: root)
    #expect(try client.refusal("GetCallerIdentity", [:], .sts, key: session) == Self.invalidToken)
    try client.output("CreateUser", ["UserName": "alice"], key: root)
    #expect(try client.refusal("GetCallerIdentity", [:], .sts, key: session) == Self.invalidToken)
    #expect(try client.refusal("GetUser", key: alice) == Self.invalidToken)
  }

  @Test("A body, a header or a target that was changed after signing")
  func tampered() throws {
    let signed = try QueryClient.request("GetUser", ["UserName": "alice"], key: alice)
    #expect(try client.refusal(of: signed).hasPrefix("it was not"))
    var request = signed
    request.body = Array(String(decoding: signed.body, as: UTF8.self).replacing("alice", with: "bobby").utf8)
    #expect(try client.refusal(of: request) == Self.mismatch)
    request = signed
    request.body += Array("&MaxItems=1".utf8)
    #expect(try client.refusal(of: request) == Self.mismatch)
    request = signed
    request.query = "UserName=bob"
    #expect(try client.refusal(of: request) == Self.mismatch)
    request = signed
    request.method = "GET"
    #expect(try client.refusal(of: request) == Self.mismatch)
    for (name, value) in [("Host", "127.0.0.1:8312"), ("Content-Type", "text/plain")] {
      request = signed
      request.headers = HTTPHeaders()
      for index in signed.headers.indices {
        let own = signed.headers.name(at: index)
        request.headers.append(
          own, own == name ? value : String(decoding: signed.headers.valueBytes(at: index), as: UTF8.self))
      }
      #expect(try client.refusal(of: request) == Self.mismatch, "\(name)")
    }
  }

  @Test("A date that is too old, or of the future")
  func date() throws {
    let now = SystemClock().now.seconds
    for offset: Int64 in [-890, 0, 890] {
      let request = try QueryClient.request("GetUser", key: alice, at: now + offset)
      #expect(try client.refusal(of: request) == "it was not refused", "\(offset)")
    }
    let old = try client.refusal(of: QueryClient.request("GetUser", key: alice, at: now - 920))
    #expect(old.hasPrefix("403 SignatureDoesNotMatch: Signature expired: "), "\(old)")
    let future = try client.refusal(of: QueryClient.request("GetUser", key: alice, at: now + 920))
    #expect(future.hasPrefix("403 SignatureDoesNotMatch: Signature not yet current: "), "\(future)")
  }

  @Test("A session that is over, or comes with another token, or with none")
  func sessions() throws {
    let session = try self.session(of: alice)
    let other = try self.session(of: alice)
    func refusal(_ token: String?) throws -> String {
      try client.refusal(
        "GetCallerIdentity", [:], .sts, key: QueryClient.Key(id: session.id, secret: session.secret, token: token))
    }
    #expect(try refusal(session.token) == "it was not refused")
    #expect(try refusal(nil) == Self.invalidToken)
    #expect(try refusal("") == Self.invalidToken)
    #expect(try refusal("FwoGZXIvYXdz") == Self.invalidToken)
    #expect(try refusal(other.token) == Self.invalidToken)
    // A long-term key has no token.
    #expect(
      try client.refusal("GetUser", key: QueryClient.Key(id: alice.id, secret: alice.secret, token: session.token))
        == Self.invalidToken)
    world.manualClock?.advance(seconds: 899)
    #expect(try refusal(session.token) == "it was not refused")
    world.manualClock?.advance(seconds: 1)
    #expect(
      try refusal(session.token) == "403 ExpiredToken: The security token included in the request is expired")
  }

  @Test("No signature, and the signature for another service")
  func unsigned() throws {
    var request = try QueryClient.request("GetUser", key: alice)
    request.headers = ["Host": "127.0.0.1:8311", "Content-Type": "application/x-www-form-urlencoded"]
    #expect(
      try client.refusal(of: request)
        == "403 MissingAuthenticationToken: Request is missing Authentication Token")
    // IAM and STS share the endpoint: the scope says which of them is meant, and it knows its own actions alone.
    #expect(
      try client.refusal("GetCallerIdentity", key: alice)
        == "400 InvalidAction: Could not find operation GetCallerIdentity for version 2010-05-08")
  }

  @Test("A presigned URL, as long as it asks to be good, and not when it was changed")
  func presigned() throws {
    func url(_ age: Int64, _ query: String = "Action=GetCallerIdentity&Version=2011-06-15") throws -> HTTPRequest {
      var signer = RequestSigner(
        accessKeyID: alice.id, secretAccessKey: Array(alice.secret.utf8).span, region: "us-east-1", service: "sts")
      let plain = SignedRequest(method: "GET", query: query, headers: [("Host", "127.0.0.1:8311")])
      let signed = try signer.presignedQuery(for: plain, at: SystemClock().now.seconds - age, expires: 60)
      return HTTPRequest(
        method: "GET", path: "/", query: String(decoding: signed, as: UTF8.self), headers: ["Host": "127.0.0.1:8311"])
    }
    guard case .success(let output) = try client.answer(to: url(30)) else {
      Issue.record("a good URL is refused")
      return
    }
    #expect(output?["Arn"]?.text == "arn:aws:iam::123456789012:user/alice")
    #expect(try client.refusal(of: url(120)).hasPrefix("403 SignatureDoesNotMatch: Signature expired: "))
    var changed = try url(30)
    changed.query? += "&UserName=bob"
    #expect(try client.refusal(of: changed) == Self.mismatch)
  }

  private func session(of key: QueryClient.Key) throws -> QueryClient.Key {
    let answer = try client.output("GetSessionToken", ["DurationSeconds": "900"], .sts, key: key)?["Credentials"]
    return QueryClient.Key(
      id: try #require(answer?["AccessKeyId"]?.text), secret: try #require(answer?["SecretAccessKey"]?.text),
      token: try #require(answer?["SessionToken"]?.text))
  }
}
