import Foundation
import Glibc
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport
import VirtualMFA

@testable import VMFAServer

@Suite("The log of requests")
struct RequestLogTests {
  private let root = QueryClient.Key(id: "AKIAROOTROOTROOTROOT", secret: "root-secret")
  private let world: World
  private let client: QueryClient
  private let path: String

  init() throws {
    var start = World.Start(
      ServerCredentials(rootAccessKeyID: root.id, rootSecretAccessKey: root.secret, adminToken: "token"))
    start.manualClock = UnixTime(seconds: 1_795_458_000)
    start.hasSeedUser = true
    let world = try World(start, store: MemoryStore())
    path = NSTemporaryDirectory() + "vmfa-log-\(UUID().uuidString)"
    let service = VMFAService(
      world, isForThisMachine: true, log: try LogWriter(appendingTo: path))
    self.world = world
    client = QueryClient { service.answer($0) }
  }

  private func remove() { try? FileManager.default.removeItem(atPath: path) }

  private func lines() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private var alice: QueryClient.Key {
    let user = world.users[0]
    return QueryClient.Key(id: user.accessKeyID, secret: user.secretAccessKey)
  }

  @Test("A line says who, what, on what, with what of MFA, the decision and its statement")
  func refusal() throws {
    defer { remove() }
    _ = try client.refusal("ListUsers", key: alice)
    let line = try #require(try lines().last)
    #expect(line.contains("Z 403 iam:ListUsers on arn:aws:iam::123456789012:user/ by "))
    // The line stands at the system's time; the account's is beside it.
    #expect(!line.hasPrefix("2026-11-23T18:20") && line.contains(" clock=2026-11-23T18:20:00.000Z ["))
    #expect(line.contains(" by arn:aws:iam::123456789012:user/alice mfa=absent: denied by statement 4 `"))
    #expect(line.contains("DenyAllExceptListedIfNoMFA` of SelfManagedMFA:31 (identity-based policy); "))
    #expect(line.contains("; AccessDenied"))
  }

  @Test(
    "Of a sign-in it says what AWS does not: whose the device is, that the number is a user's, that a code was used")
  func signIns() throws {
    defer { remove() }
    func refused(_ serial: String, _ code: String) throws -> String {
      _ = try client.refusal("GetSessionToken", ["SerialNumber": serial, "TokenCode": code], .sts, key: alice)
      return try #require(try lines().last)
    }
    let serial = "arn:aws:iam::123456789012:mfa/alice"
    #expect(
      try refused("arn:aws:iam::123456789012:user/alice", "123456").contains("is the ARN of a user or a role"))
    #expect(try refused(serial, "123456").contains("there is no MFA device"))
    try client.output("CreateVirtualMFADevice", ["VirtualMFADeviceName": "alice"], key: alice)
    #expect(try refused(serial, "123456").contains("the device is nobody's"))
    let phone = try world.account.device(serial).phone
    let pair = try phone.pair(at: world.account.clock.now)
    try client.output(
      "EnableMFADevice",
      [
        "UserName": "alice", "SerialNumber": serial, "AuthenticationCode1": pair.first,
        "AuthenticationCode2": pair.second,
      ], key: alice)
    try client.output("GetSessionToken", ["SerialNumber": serial, "TokenCode": pair.second], .sts, key: alice)
    #expect(try #require(try lines().last).contains("; code: accepted"))
    #expect(try refused(serial, pair.second).contains("code: used_code; AccessDenied (the code gave a session before)"))
    // Neither the codes nor the secrets are anywhere in it.
    let text = try lines().joined()
    for secret in [pair.first, pair.second, "123456;", alice.secret, root.secret] { #expect(!text.contains(secret)) }
    // A code of a wrong form is repeated by AWS's message, not by the log.
    #expect(try !refused(serial, "98765").contains("98765"))
  }

  @Test("Of what nothing allows it tells the statement that came close, and the condition on MFA that is against it")
  func implicitDenial() throws {
    defer { remove() }
    try client.output(
      "PutUserPolicy",
      [
        "UserName": "alice", "PolicyName": "gate",
        "PolicyDocument": """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
          {"Sid": "Gate", "Effect": "Allow", "Action": "iam:ListRoles", "Resource": "*",
           "Condition": {"StringEquals": {"aws:PrincipalTag/secret": "swordfish"},
                         "Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
        """,
      ], key: root)
    try client.output("DeleteUserPolicy", ["UserName": "alice", "PolicyName": "SelfManagedMFA"], key: root)
    _ = try client.refusal("ListRoles", key: alice)
    let line = try #require(try lines().last)
    #expect(line.contains(": no identity-based policy allows `iam:ListRoles`; statement 2 `Gate` of gate:3 "))
    #expect(line.contains("; Bool aws:MultiFactorAuthPresent `true` does not hold, the request has no such key; "))
    // Of other conditions the values stay out.
    #expect(line.contains("StringEquals aws:PrincipalTag/secret does not hold") && !line.contains("swordfish"))
  }

  @Test("Of credentials it says what AWS's text does not: unknown, inactive, with somebody else's token")
  func credentials() throws {
    defer { remove() }
    func refused(_ key: QueryClient.Key) throws -> String {
      _ = try client.refusal("GetUser", key: key)
      return try #require(try lines().last)
    }
    #expect(
      try refused(QueryClient.Key(id: "AKIAUNKNOWNUNKNOWN00", secret: "x")).contains(
        "there is no access key of this id"))
    #expect(
      try refused(QueryClient.Key(id: alice.id, secret: alice.secret, token: "left over")).contains("AWS_SESSION_TOKEN")
    )
    try client.output(
      "UpdateAccessKey", ["UserName": "alice", "AccessKeyId": alice.id, "Status": "Inactive"], key: root)
    #expect(try refused(alice).contains("the access key is inactive"))
  }

  @Test("What comes from outside stays on one line")
  func hostileNames() throws {
    defer { remove() }
    var request = try QueryClient.request("GetUser", key: root)
    request.body = Array("Action=Get%0AUser%1B%5B31m&Version=2010-05-08".utf8)
    _ = try client.send(request)
    let lines = try lines()
    #expect(lines.count == 1)
    #expect(lines[0].contains("iam:Get\u{FFFD}User\u{FFFD}[31m by somebody with the key AKIAROOTROOTROOTROOT"))
  }

  @Test("A reader that does not read holds nobody up, and is told what it missed")
  func fullPipe() throws {
    defer { remove() }
    remove()
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let writer = try LogWriter(appendingTo: path)
    for number in 0..<5_000 { writer.write("line \(number) " + String(repeating: "x", count: 80)) }
    var text = ""
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    func drain() {
      while case let count = unsafe read(reader, &bytes, bytes.count), count > 0 {
        text += String(decoding: bytes[..<count], as: UTF8.self)
      }
    }
    drain()
    let taken = text.split(separator: "\n").count
    #expect(taken > 100 && taken < 5_000)
    writer.write("after")
    drain()
    #expect(text.hasSuffix("vmfa: \(5_000 - taken) lines of the log were dropped, for nobody took them\nafter\n"))
  }
}
