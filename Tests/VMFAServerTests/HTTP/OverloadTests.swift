import Foundation
import Testing
import VMFAServer

@Suite("More than the server holds", .timeLimit(.minutes(5)))
struct OverloadTests {
  private let get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"
  private let post = "POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n"

  private func start(
    places: Int, loops: Int = 1, _ change: (inout HTTPServerSettings) -> Void = { _ in },
    handler: @escaping HTTPServer.Handler = { HTTPResponse(status: 200, line: $0.path) }
  ) throws -> HTTPServer {
    var settings = HTTPServerSettings()
    (settings.maximumConnections, settings.loops) = (places, loops)
    settings.deadlines.linger = .milliseconds(200)
    change(&settings)
    return try HTTPServer.start(
      on: try #require(SocketAddress("127.0.0.1:0")), settings: settings, handler: handler)
  }

  private func isServed(_ client: SocketClient) -> Bool {
    // A loop notes when it has answered behind the answer: those who come next are to find it noted.
    defer { usleep(50_000) }
    client.send(get)
    return (try? client.receive())?.status == 200
  }

  @Test("whoever has been without a request longest makes room", arguments: [1, 3])
  func idle(_ loops: Int) throws {
    let server = try start(places: 3, loops: loops)
    defer { server.stop() }
    var clients: [SocketClient] = []
    for _ in 0..<3 {
      let client = try SocketClient(server.address)
      #expect(isServed(client))
      clients.append(client)
    }
    // The first is now the one that was at work last.
    #expect(isServed(clients[0]))
    let newcomer = try SocketClient(server.address)
    #expect(isServed(newcomer) && clients[1].isClosed())
    #expect(isServed(clients[0]) && isServed(clients[2]) && isServed(newcomer))
    // Whoever only connects is the first to go.
    let silent = try SocketClient(server.address)
    #expect(clients[0].isClosed() && server.connectionCount == 3)
    #expect(isServed(clients[2]) && isServed(newcomer))
    #expect(isServed(try SocketClient(server.address)) && silent.isClosed())
  }

  @Test("headers that do not end keep nobody out", arguments: [1, 2])
  func slowHeaders(_ loops: Int) throws {
    let server = try start(places: 10, loops: loops)
    defer { server.stop() }
    let slow = try (0..<30).map { _ in
      let client = try SocketClient(server.address)
      client.send("GET / HTTP/1.1\r\nX: ")
      return client
    }
    for _ in 0..<30 {
      for client in slow { client.send("y") }
      #expect(isServed(try SocketClient(server.address)))
    }
    #expect(eventually { server.connectionCount <= 10 })
  }

  @Test("a request under way is not closed for newcomers")
  func busy() throws {
    let server = try start(places: 3)
    defer { server.stop() }
    let busy = try SocketClient(server.address)
    busy.send(post + "x")
    for _ in 0..<30 { #expect(isServed(try SocketClient(server.address))) }
    busy.send("y")
    #expect(try busy.receive().body == "/b\n")
    #expect(isServed(busy))
  }

  @Test("when all have a request under way, newcomers are told so, until one has taken too long")
  func allBusy() throws {
    let server = try start(places: 2) { $0.deadlines.patience = .milliseconds(500) }
    defer { server.stop() }
    let busy = try (0..<2).map { _ in
      let client = try SocketClient(server.address)
      client.send(post + "x")
      return client
    }
    usleep(100_000)
    let refused = try SocketClient(server.address)
    #expect(try refused.receive().status == 503)
    #expect(refused.isClosed())
    usleep(600_000)
    #expect(isServed(try SocketClient(server.address)))
    #expect(busy[0].isClosed())
    busy[1].send("y")
    #expect(try busy[1].receive().status == 200)
  }

  @Test(
    "incomplete bodies and headers are held within a budget, and those who are quick are served", arguments: [1, 2])
  func budget(_ loops: Int) throws {
    let server = try start(places: 1000, loops: loops) { settings in
      settings.heldBytes = 1_000_000 * loops
      settings.deadlines.linger = .seconds(10)
    }
    defer { server.stop() }
    let good = try SocketClient(server.address)
    for start in ["POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n", "GET / HTTP/1.1\r\nX: "] {
      let slow = try (0..<100 * loops).map { _ in
        let client = try SocketClient(server.address)
        client.send(start + String(repeating: "x", count: 40_000))
        #expect(isServed(good))
        return client
      }
      // What is not answered is held: 40 kB take up to 80 of memory. The first to come are the first to go.
      usleep(300_000)
      let refused = slow.count { $0.hasInput }
      #expect((70 * loops...90 * loops).contains(refused), "\(refused)")
      for client in slow.prefix(refused / 2) { #expect(try client.receive().status == 503) }
      let body = String(repeating: "x", count: 500_000)
      good.send("POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n\(body)")
      #expect(try good.receive().body == "/large\n")
    }
  }

  @Test("answers that nobody takes are held within a budget")
  func answers() throws {
    let server = try start(places: 1000) { settings in
      settings.heldBytes = 20_000_000
    } handler: { request in
      HTTPResponse(status: 200, body: [UInt8](repeating: 0x78, count: request.path == "/a" ? 1 : 8_000_000))
    }
    defer { server.stop() }
    let slow = try (0..<20).map { _ in
      let client = try SocketClient(server.address, receiveBuffer: 4096)
      client.send("GET /long HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      return client
    }
    #expect(eventually { server.connectionCount <= 6 })
    #expect(isServed(try SocketClient(server.address)))
    #expect(slow.count { $0.drain() > 8_000_000 } <= 6)
  }
}
