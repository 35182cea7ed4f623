import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import VMFAServer

/// Calls over a socket, to a server as `vmfa serve` has it.
private final class HTTPDriver: CaptureDriver {
  private let socket: SocketClient
  private let server: HTTPServer
  private let root = QueryClient.Key(id: "test", secret: "test")

  init() throws {
    var start = World.Start(
      ServerCredentials(rootAccessKeyID: root.id, rootSecretAccessKey: root.secret, adminToken: "token"))
    start.manualClock = UnixTime(milliseconds: 0)
    start.propagation = 7_500
    let world = try World(start, store: MemoryStore())
    let service = VMFAService(world, isForThisMachine: true)
    server = try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0"))) { service.answer($0) }
    socket = try SocketClient(server.address)
  }

  deinit { server.stop() }

  private func send(_ request: HTTPRequest) throws -> HTTPResponse {
    socket.send(request.bytes)
    let answer = try socket.receive()
    return HTTPResponse(status: answer.status, body: Array(answer.body.utf8))
  }

  func setClock(_ time: UnixTime) throws {
    let request = HTTPRequest(
      method: "PUT", path: "/_vmfa/clock", headers: ["Host": "localhost", "Authorization": "Bearer token"],
      body: Array(#"{"now": "\#(time.rfc3339)"}"#.utf8))
    guard try send(request).status == 200 else { throw QueryClientError("the clock is not set") }
  }

  func call(
    _ action: String, _ service: ServiceName, _ fields: [String: String], as caller: CaptureCredential?
  ) throws -> CaptureAnswer {
    let key = caller.map {
      QueryClient.Key(id: $0.accessKeyID, secret: $0.secretAccessKey, token: $0.sessionToken)
    }
    return try QueryClient(send: send).call(action, fields, service, key: key ?? root)
  }
}

@Suite("MFA as recorded from AWS, over HTTP")
struct CaptureOverHTTPTests {
  @Test(arguments: MFACapture.names)
  func capture(_ name: String) throws {
    let (compared, differences) = try MFACapture.play(name, on: HTTPDriver())
    #expect(differences.isEmpty, "\(differences.count) of \(compared): \(differences.prefix(5))")
    #expect(compared > 10)
  }
}
