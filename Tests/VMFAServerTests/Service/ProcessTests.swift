import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport
import VirtualMFA

@testable import VMFAServer

/// A connection to a `vmfa serve` in another process.
private final class Connection {
  private let socket: SocketClient

  init(_ server: RunningServer) throws {
    let address = String(server.announcement.url.dropFirst("http://".utf8.count))
    socket = try SocketClient(try #require(SocketAddress(address)))
  }

  var client: QueryClient {
    QueryClient { [socket] request in
      guard socket.send(request.bytes) else { throw SocketClient.Failure.ended }
      let answer = try socket.receive()
      return HTTPResponse(status: answer.status, body: Array(answer.body.utf8))
    }
  }
}

@Suite("Servers that share a file, and servers that are killed")
struct ServerProcessTests {
  private static let root = QueryClient.Key(id: "AKIAROOTROOTROOTROOT", secret: "root-secret")
  private static let start = UnixTime(seconds: 1_795_458_000)

  private static func server(on path: String) throws -> RunningServer {
    try RunningServer(
      ["--data", path, "--clock", "manual:2026-11-23T19:00:00Z"],
      environment: [
        "PATH": "/usr/bin:/bin", "VMFA_ROOT_ACCESS_KEY_ID": root.id, "VMFA_ROOT_SECRET_ACCESS_KEY": root.secret,
        "VMFA_ADMIN_TOKEN": "token",
      ])
  }

  /// A user with an enabled device.
  private struct Enrolled {
    let key: QueryClient.Key
    let serialNumber: String
    let phone: Phone

    init(_ name: String, _ client: QueryClient) throws {
      try client.output("CreateUser", ["UserName": name], key: root)
      let key = try client.output("CreateAccessKey", ["UserName": name], key: root)?["AccessKey"]
      self.key = QueryClient.Key(
        id: try #require(key?["AccessKeyId"]?.text), secret: try #require(key?["SecretAccessKey"]?.text))
      let device = try client.output("CreateVirtualMFADevice", ["VirtualMFADeviceName": name], key: root)?[
        "VirtualMFADevice"]
      serialNumber = try #require(device?["SerialNumber"]?.text)
      let seed = try #require(device?["Base32StringSeed"]?.text.flatMap { Data(base64Encoded: $0) })
      phone = try Phone(Base32.decode(String(decoding: seed, as: UTF8.self)).bytes)
      let codes = try phone.pair(at: start)
      try client.output(
        "EnableMFADevice",
        [
          "UserName": name, "SerialNumber": serialNumber, "AuthenticationCode1": codes.first,
          "AuthenticationCode2": codes.second,
        ], key: root)
    }

    /// Asks for a session for the code of the present time.
    func signIn(_ client: QueryClient) throws -> CaptureAnswer {
      try client.call(
        "GetSessionToken", ["SerialNumber": serialNumber, "TokenCode": phone.code(at: start)], .sts, key: key)
    }
  }

  @Test("1,000 sign-ins with one code at two processes on one file: exactly one session")
  func twoProcesses() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("account.db").path(percentEncoded: false)
    let servers = [try Self.server(on: path), try Self.server(on: path)]
    let alice = try Enrolled("alice", Connection(servers[0]).client)
    let counts = Lock<(sessions: Int, refusals: Int, failures: [String])>((0, 0, []))
    DispatchQueue.concurrentPerform(iterations: 20) { thread in
      do {
        let connection = try Connection(servers[thread % 2])
        for _ in 0..<50 {
          switch try alice.signIn(connection.client) {
          case .success: counts.withLock { $0.sessions += 1 }
          case .failure("AccessDenied", 403, _): counts.withLock { $0.refusals += 1 }
          case .failure(let code, _, let message): counts.withLock { $0.failures.append("\(code): \(message)") }
          }
        }
      } catch { counts.withLock { $0.failures.append("\(error)") } }
    }
    let result = counts.withLock { $0 }
    #expect(result.sessions == 1 && result.refusals == 999, "\(result)")
    for server in servers { #expect(try server.stop().status == 0) }
  }

  @Test("kill -9 in 200 rounds: no acknowledged change is lost, and no code works twice")
  func killed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("account.db").path(percentEncoded: false)
    var generator = SeededGenerator("moments to kill at")
    var users: [String] = []
    var spent: [Enrolled] = []
    var sessions = 0
    for round in 0..<200 {
      let server = try Self.server(on: path)
      let client = try Connection(server).client
      // What the round before was told is there, and what it spent is spent: once more would be too many tries.
      for name in users.suffix(8) { try client.output("GetUser", ["UserName": name], key: Self.root) }
      for enrolled in spent {
        guard case .failure("AccessDenied", 403, let message) = try enrolled.signIn(client),
          message == "MultiFactorAuthentication failed with invalid MFA one time pass code. "
        else {
          Issue.record(
            "round \(round) with VMFA_TEST_SEED=\(generator.seed): a code worked twice, or its use is forgotten")
          return
        }
      }
      spent = []
      let process = server.process.processIdentifier
      // So many are enrolled and signed in, and then the connection breaks in the middle of something.
      let undisturbed = Int.random(in: 0...3, using: &generator)
      let microseconds = UInt32.random(in: 0...15_000, using: &generator)
      do {
        for number in 0..<1_000 {
          if number == undisturbed {
            Thread {
              usleep(microseconds)
              kill(process, SIGKILL)
            }.start()
          }
          let name = "user-\(round)-\(number)"
          let enrolled = try Enrolled(name, client)
          users.append(name)
          if case .success = try enrolled.signIn(client) {
            spent.append(enrolled)
            sessions += 1
          }
        }
      } catch is SocketClient.Failure {}
      #expect(try server.process.wait().status == 128 + SIGKILL)
    }
    let server = try Self.server(on: path)
    let client = try Connection(server).client
    for name in users { try client.output("GetUser", ["UserName": name], key: Self.root) }
    #expect(sessions > 100 && users.count >= sessions, "\(sessions) sessions of \(users.count) users")
    #expect(try server.stop().status == 0)
  }
}

extension HTTPRequest {
  /// The request as it goes over the wire.
  var bytes: [UInt8] {
    var head = "\(method) \(path) HTTP/1.1\r\nContent-Length: \(body.count)\r\n"
    for index in headers.indices {
      head += headers.name(at: index) + ": " + String(decoding: headers.valueBytes(at: index), as: UTF8.self) + "\r\n"
    }
    return Array((head + "\r\n").utf8) + body
  }
}
