import AWSSigV4
import Foundation
import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import VMFAServer

/// What `vmfa serve` serves, over sockets, with times that a test can wait for.
final class LiveService {
  static let root = QueryClient.Key(id: "AKIAROOTROOTROOTROOT", secret: "root-secret")
  private let served: WorldServer

  init(_ change: (inout HTTPServerSettings) -> Void = { _ in }) throws {
    let world = try World(
      World.Start(
        ServerCredentials(rootAccessKeyID: Self.root.id, rootSecretAccessKey: Self.root.secret, adminToken: "token")),
      store: MemoryStore())
    var settings = HTTPServerSettings()
    settings.loops = 2
    settings.deadlines.linger = .milliseconds(200)
    change(&settings)
    served = try WorldServer(world, settings: settings)
  }

  deinit { served.stop() }

  var server: HTTPServer { served.http }

  func connect() throws -> SocketClient { try SocketClient(server.address) }

  /// A request for the root user that is in order.
  static func request(_ action: String = "ListUsers", _ fields: [String: String] = [:]) throws -> [UInt8] {
    try QueryClient.request(action, fields, key: root).bytes
  }

  /// A form that the root user signs, whatever is in it.
  static func signed(_ form: [(String, String)], _ service: ServiceName = .iam) throws -> [UInt8] {
    func encoded(_ text: String) -> String {
      text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }
    let body = Array(form.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&").utf8)
    var signer = RequestSigner(
      accessKeyID: root.id, secretAccessKey: Array(root.secret.utf8).span, region: "us-east-1",
      service: service.rawValue)
    let plain = SignedRequest(method: "POST", headers: [("Host", "h")], body: body)
    var headers: HTTPHeaders = ["Host": "h"]
    for header in try signer.headers(for: plain, at: SystemClock().now.seconds) {
      headers.append(String(decoding: header.name, as: UTF8.self), String(decoding: header.value, as: UTF8.self))
    }
    return HTTPRequest(method: "POST", path: "/", headers: headers, body: body).bytes
  }

  /// What the service says to bytes on a connection of their own: `status code: message`.
  func refusal(of bytes: [UInt8]) throws -> String {
    let client = try connect()
    client.send(bytes)
    return try client.refusal()
  }

  func refusal(of text: String) throws -> String { try refusal(of: Array(text.utf8)) }

  /// Whether a client who does all right is served, and how long that took.
  func isServed() throws -> Bool {
    let client = try connect()
    client.send(try Self.request())
    let begin = Date()
    return try client.receive().status == 200 && -begin.timeIntervalSinceNow < 5
  }
}

extension SocketClient {
  /// The next answer, which must be an error in AWS's XML: `status code: message`.
  func refusal() throws -> String {
    let answer = try receive()
    let client = QueryClient { _ in HTTPResponse(status: answer.status, body: Array(answer.body.utf8)) }
    return try client.refusal(of: HTTPRequest(method: "GET", path: "/"))
  }
}
