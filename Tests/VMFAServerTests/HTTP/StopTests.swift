import Foundation
import Testing
import VMFAServer

@Suite("Stopping the server", .timeLimit(.minutes(5)))
struct StopTests {
  private let get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"

  private func start(loops: Int = 1, _ handler: @escaping HTTPServer.Handler) throws -> HTTPServer {
    var settings = HTTPServerSettings()
    settings.loops = loops
    settings.deadlines.linger = .milliseconds(200)
    return try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0")), settings: settings, handler: handler)
  }

  @Test("requests in flight are answered, idle connections end at once", arguments: [1, 2])
  func graceful(_ loops: Int) async throws {
    let began = CallCounter()
    let server = try start(loops: loops) { request in
      if request.path == "/slow" {
        began.count()
        usleep(300_000)
      }
      return HTTPResponse(status: 200, line: request.path)
    }
    let idle = try SocketClient(server.address)
    idle.send(get)
    #expect(try idle.receive().status == 200)
    let half = try SocketClient(server.address)
    half.send("GET /half HTTP/1.1\r\n")
    let slow = try SocketClient(server.address)
    slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
    while began.total == 0 { usleep(1000) }

    let begin = Date()
    server.requestStop(within: .seconds(40))
    let answer = try slow.receive()
    #expect(answer.body == "/slow\n")
    half.send("Host: h\r\n\r\n")
    let last = try half.receive()
    #expect(last.body == "/half\n" && half.isClosed())
    #expect(idle.isClosed())
    // The time is taken there: other tests may keep this one from going on.
    let seconds = await onThread { server.stop(within: .seconds(40)) ? -begin.timeIntervalSinceNow : .infinity }
    #expect(seconds < 20)
    #expect(server.connectionCount == 0)
    #expect(throws: SocketClient.Failure.self) { try SocketClient(server.address) }
  }

  @Test("connections that were not accepted yet are answered too", arguments: [1, 2])
  func backlog(_ loops: Int) throws {
    let began = CallCounter()
    let server = try start(loops: loops) { request in
      began.count()
      if request.path == "/slow" { usleep(500_000) }
      return HTTPResponse(status: 200, line: request.path)
    }
    // The first loop accepts for all, and it is busy.
    let slow = try SocketClient(server.address)
    slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
    while began.total == 0 { usleep(1000) }
    let waiting = try (0..<50).map { _ in
      let client = try SocketClient(server.address)
      client.send(get)
      return client
    }
    server.requestStop(within: .seconds(10))
    #expect(try slow.receive().body == "/slow\n")
    for client in waiting {
      #expect(try client.receive().body == "/a\n")
      #expect(client.isClosed())
    }
    server.waitUntilStopped()
  }

  @Test("what does not end in time is closed")
  func deadline() throws {
    let server = try start { _ in HTTPResponse(status: 200) }
    let client = try SocketClient(server.address)
    client.send("GET /never")
    while server.connectionCount == 0 { usleep(1000) }
    let begin = Date()
    #expect(server.stop(within: .milliseconds(300)))
    #expect((0.25..<10).contains(Date().timeIntervalSince(begin)))
    #expect(client.isClosed())
  }

  @Test("a handler that does not return is reported, not waited for")
  func stuckHandler() throws {
    let began = CallCounter()
    let server = try start { _ in
      began.count()
      usleep(3_000_000)
      return HTTPResponse(status: 200)
    }
    let client = try SocketClient(server.address)
    client.send(get)
    while began.total == 0 { usleep(1000) }
    #expect(!server.stop(within: .zero))
    server.waitUntilStopped()
  }

  @Test("stopping twice, from a handler, and by letting go")
  func ways() throws {
    let server = try start { _ in HTTPResponse(status: 200) }
    #expect(server.stop() && server.stop(within: .zero))

    final class Box: @unchecked Sendable { var server: HTTPServer? }
    let box = Box()
    let own = try start { _ in
      box.server?.requestStop()
      return HTTPResponse(status: 200)
    }
    box.server = own
    let client = try SocketClient(own.address)
    client.send(get)
    #expect(try client.receive().status == 200)
    own.waitUntilStopped()
    box.server = nil

    var gone: HTTPServer? = try start { _ in HTTPResponse(status: 200) }
    let address = try #require(gone?.address)
    let other = try SocketClient(address)
    gone = nil
    #expect(other.isClosed())
  }
}
