import Foundation
import Testing
import VMFAServer
import VMFASystem
import VMFATestSupport

@Suite(
  "The server over TLS", .timeLimit(.minutes(5)),
  .enabled(if: Command.find("openssl") != nil && Command.find("curl") != nil, "needs openssl and curl"))
struct TLSTests {
  private let folder: TemporaryFolder
  private let certificate: String
  private let key: String

  init() throws {
    folder = try TemporaryFolder()
    certificate = folder.file("certificate.pem").path(percentEncoded: false)
    key = folder.file("key.pem").path(percentEncoded: false)
    let outcome = try Command.run(
      "openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
      ])
    try #require(outcome.status == 0, "\(outcome.error)")
  }

  private func start(_ change: (inout HTTPServerSettings) -> Void = { _ in }) throws -> HTTPServer {
    var settings = HTTPServerSettings()
    settings.identity = HTTPServerSettings.Identity(certificatePath: certificate, keyPath: key)
    change(&settings)
    return try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0")), settings: settings) { request in
      if request.path == "/long" { return HTTPResponse(status: 200, body: [UInt8](repeating: 0x78, count: 5_000_000)) }
      return HTTPResponse(status: 200, body: Array("\(request.method) \(request.path) ".utf8) + request.body)
    }
  }

  private func curl(_ arguments: String...) throws -> Command.Outcome {
    try Command.run("curl", ["-s", "--max-time", "20", "--cacert", certificate] + arguments, environment: [:])
  }

  @Test("requests in the old version of TLS that is served and in the new", arguments: ["1.2", "1.3"])
  func requests(_ version: String) throws {
    let server = try start()
    defer { server.stop() }
    let url = "https://\(server.address)"
    let options = ["--tlsv\(version)", "--tls-max", version, "-w", "%{num_connects}", "-s", "--cacert", certificate]
    let outcome = try Command.run(
      "curl", options + ["\(url)/a", "-d", "hello", "--next"] + options + ["\(url)/b"], environment: [:])
    // The second request goes over the connection of the first.
    #expect(outcome.output == "POST /a hello1GET /b 0" && outcome.status == 0)
    #expect(try curl("\(url)/long").output.utf8.count == 5_000_000)
    let refused = try curl("-w", "%{http_code}", "-H", "Content-Length: 5000000", "-d", "x", "\(url)/")
    #expect(refused.output.hasSuffix("413"))
    #expect(eventually { server.connectionCount == 0 })
  }

  @Test("what is no handshake, and none that is complete in time, is closed")
  func handshakes() throws {
    let server = try start { $0.deadlines.header = .milliseconds(300) }
    defer { server.stop() }
    for text in ["GET / HTTP/1.1\r\nHost: h\r\n\r\n", "", "\u{16}\u{3}\u{1}"] {
      let client = try SocketClient(server.address)
      client.send(text)
      _ = client.drain()
      #expect(eventually { server.connectionCount == 0 })
    }
    let old = try curl("--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0", "https://\(server.address)/")
    #expect(old.status == 35)
  }

  @Test("an answer whose body goes on, until it ends and until the client leaves", arguments: ["1.2", "1.3"])
  func events(_ version: String) throws {
    let streams = OpenStreams()
    let server = try streams.serve(maximumBytes: 10_000_000) { settings in
      settings.identity = HTTPServerSettings.Identity(certificatePath: certificate, keyPath: key)
      settings.deadlines.heartbeat = .milliseconds(300)
    }
    defer { server.stop() }
    let url = "https://\(server.address)/events"
    let expected = (0..<500).map { "data: \($0) \(String(repeating: "x", count: 1000))\n\n" }
    Thread {
      guard eventually({ streams.all.count == 1 }) else { return }
      // Long enough for a comment.
      usleep(700_000)
      for event in expected {
        streams.send(event)
        usleep(100)
      }
      streams.all[0].end()
    }.start()
    let whole = try curl("-N", "--tls-max", version, url)
    let isWhole = whole.output.replacing(": \n\n", with: "") == "retry: 1\n\n" + expected.joined()
    #expect(whole.status == 0 && isWhole && whole.output.hasPrefix("retry: 1\n\n: \n\n"))
    let left = try curl("-N", "--tls-max", version, "--max-time", "1", url)
    #expect(left.status == 28 && left.output.hasPrefix("retry: 1\n\n: \n\n"))
    #expect(eventually { streams.closeCounts == [1, 1] && server.connectionCount == 0 })
  }

  @Test("files that are of no use are named")
  func files() throws {
    let other = try folder.write("-----BEGIN NOTHING-----\n", to: "other.pem")
    let none = folder.file("none.pem").path(percentEncoded: false)
    let locked = folder.file("locked.pem").path(percentEncoded: false)
    try Command.run("openssl", ["pkey", "-in", key, "-aes256", "-passout", "pass:x", "-out", locked])
    #expect { try start { $0.identity?.certificatePath = none } } throws: { error in
      "\(error)" == "cannot use the certificate in `\(none)`: no such file or directory"
    }
    // Nobody is asked for a passphrase.
    #expect { try start { $0.identity?.keyPath = locked } } throws: { error in
      "\(error)" == "cannot use the private key in `\(locked)`"
    }
    #expect { try start { $0.identity?.certificatePath = other } } throws: { error in
      "\(error)" == "cannot use the certificate in `\(other)`"
    }
    #expect { try start { $0.identity?.keyPath = other } } throws: { error in
      "\(error)" == "cannot use the private key in `\(other)`"
    }
  }
}
