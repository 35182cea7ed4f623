import Foundation
import Testing
import VMFAServer
import VMFASystem
import VMFATestSupport

/// Starts a server on a free port that answers with what it was asked, in the form `METHOD path?query body`.
private func start(
  on address: String = "127.0.0.1:0", _ change: (inout HTTPServerSettings) -> Void = { _ in },
  handler: HTTPServer.Handler? = nil
) throws -> HTTPServer {
  var settings = HTTPServerSettings()
  change(&settings)
  return try HTTPServer.start(
    on: try #require(SocketAddress(address)), settings: settings,
    handler: handler ?? { request in
      let target = request.path + (request.query.map { "?" + $0 } ?? "")
      return HTTPResponse(status: 200, body: Array("\(request.method) \(target) ".utf8) + request.body)
    })
}

private func get(_ path: String, _ headers: String = "") -> String {
  "GET \(path) HTTP/1.1\r\nHost: h\r\n\(headers)\r\n"
}

@Suite("The server over sockets", .timeLimit(.minutes(5)))
struct ServerTests {
  @Test("one connection serves requests one after the other and several at once")
  func keepAlive() throws {
    let server = try start()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    for number in 0..<5 {
      client.send(get("/\(number)?q"))
      #expect(try client.receive().body == "GET /\(number)?q ")
    }
    client.send((0..<100).map { get("/\($0)") }.joined())
    for number in 0..<100 { #expect(try client.receive().body == "GET /\(number) ") }
    client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(try client.receive(isHead: true).head.contains("Content-Length: 7\r\n"))
    client.send(get("/last", "Connection: close\r\n"))
    #expect(try client.receive().closes)
    #expect(client.isClosed())
    #expect(eventually { server.connectionCount == 0 })
  }

  @Test("a request knows who sent it, and none has the number of another")
  func origin() throws {
    let server = try start {
      $0.loops = 3
    } handler: { request in
      HTTPResponse(status: 200, line: "\(request.peer) \(request.isFromLoopback) \(request.sequenceNumber)")
    }
    defer { server.stop() }
    var numbers: Set<Substring> = []
    for _ in 0..<6 {
      let client = try SocketClient(server.address)
      for _ in 0..<5 {
        client.send(get("/"))
        let words = try client.receive().body.split { $0 == " " || $0 == "\n" }
        #expect(words[0] == "127.0.0.1" && words[1] == "true")
        numbers.insert(words[2])
      }
    }
    #expect(numbers.count == 30)
  }

  @Test("100 Continue, and bodies with a length and in chunks")
  func bodies() throws {
    let server = try start()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
    #expect(try client.receive().status == 100)
    client.send("hello")
    #expect(try client.receive().body == "POST /a hello")

    let body = [UInt8](repeating: 0x78, count: 1024 * 1024)
    client.send("POST /b HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
    for start in stride(from: 0, to: body.count, by: 32 * 1024) {
      client.send("8000\r\n")
      client.send(Array(body[start..<(start + 32 * 1024)]))
      client.send("\r\n")
    }
    client.send("0\r\n\r\n")
    #expect(try client.receive().body == "POST /b " + String(decoding: body, as: UTF8.self))
    client.send("POST /c HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n")
    client.send(body)
    #expect(try client.receive().body.utf8.count == body.count + 8)
  }

  @Test("an upload that is refused gets its answer although the client still sends")
  func refusedUpload() throws {
    let server = try start()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 20000000\r\n\r\n")
    let piece = [UInt8](repeating: 0, count: 1_000_000)
    for _ in 0..<5 { client.send(piece) }
    let answer = try client.receive()
    #expect(answer.status == 413 && answer.closes)
    #expect(client.isClosed())
  }

  @Test("a client that sends a byte now and then is cut off in time", arguments: [false, true])
  func slowloris(_ inBody: Bool) throws {
    let server = try start { settings in
      settings.deadlines.header = .milliseconds(400)
      settings.deadlines.body = .milliseconds(400)
    }
    defer { server.stop() }
    let client = try SocketClient(server.address)
    if inBody {
      client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n")
    } else {
      client.send("GET / ")
    }
    let begin = Date()
    var sent = 0
    while Date().timeIntervalSince(begin) < 5, client.send("x") {
      sent += 1
      usleep(50_000)
      if server.connectionCount == 0 { break }
      if sent == 12 { break }
    }
    #expect(try client.receive().status == 408)
    #expect(client.isClosed())
    #expect(Date().timeIntervalSince(begin) < 4)
  }

  @Test("a connection without a request is closed in time, also after some requests")
  func idle() throws {
    let server = try start { $0.deadlines.idle = .milliseconds(1500) }
    defer { server.stop() }
    let silent = try SocketClient(server.address)
    let client = try SocketClient(server.address)
    let begin = Date()
    for _ in 0..<5 {
      usleep(400_000)
      client.send(get("/"))
      #expect(try client.receive().status == 200)
    }
    #expect(silent.isClosed())
    #expect(client.isClosed())
    #expect(Date().timeIntervalSince(begin) > 3.4)
  }

  @Test("a client that does not read is cut off, and holds only so much memory")
  func slowReader() throws {
    let calls = CallCounter()
    let server = try start { settings in
      settings.deadlines.write = .milliseconds(500)
      settings.outputBytes = 100_000
    } handler: { _ in
      calls.count()
      return HTTPResponse(status: 200, body: [UInt8](repeating: 0x78, count: 100_000))
    }
    defer { server.stop() }
    let client = try SocketClient(server.address, receiveBuffer: 4096)
    client.send((0..<1000).map { get("/\($0)") }.joined())
    #expect(eventually { calls.total > 0 })
    #expect(eventually { server.connectionCount == 0 })
    // What the system's own buffers hold, and not a thousand answers.
    #expect(calls.total < 200)
    #expect(client.drain() < 20_000_000)
  }

  @Test("a slow client gets all of a long answer, and the requests behind it")
  func longAnswer() throws {
    let long = [UInt8](repeating: 0x78, count: 20_000_000)
    let server = try start {
      $0.outputBytes = 1000
    } handler: { request in
      HTTPResponse(status: 200, body: request.path == "/long" ? long : [0x79])
    }
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send(get("/long") + get("/") + get("/long") + get("/", "Connection: close\r\n"))
    usleep(200_000)
    #expect(try client.receive().body.utf8.count == long.count)
    #expect(try client.receive().body == "y")
    #expect(try client.receive().body.utf8.count == long.count)
    #expect(try client.receive().body == "y")
    #expect(client.isClosed())
  }

  @Test("a client that goes away in the middle of an answer")
  func brokenConnection() throws {
    // Longer than what the system takes at once, so that the rest meets a connection that is gone.
    let server = try start { _ in
    } handler: { _ in
      HTTPResponse(status: 200, body: [UInt8](repeating: 0x78, count: 20_000_000))
    }
    defer { server.stop() }
    for _ in 0..<20 {
      let client = try SocketClient(server.address)
      client.send(get("/") + get("/"))
      #expect(!client.isClosed())
    }
    #expect(eventually { server.connectionCount == 0 })
  }

  @Test("a client that ends its side still gets its answers")
  func halfClosed() throws {
    let server = try start()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send(get("/1") + get("/2") + "GET /3 HT")
    client.endOutput()
    #expect(try client.receive().body == "GET /1 ")
    #expect(try client.receive().body == "GET /2 ")
    #expect(client.isClosed())
  }

  @Test("many clients at once, each with its own answers", arguments: [1, 2])
  func load(_ loops: Int) async throws {
    let server = try start { $0.loops = loops }
    defer { server.stop() }
    let address = server.address
    let wrong = await withTaskGroup(of: Int.self) { group in
      for client in 0..<50 {
        group.addTask {
          await onThread {
            guard let socket = try? SocketClient(address) else { return 200 }
            return (0..<200).count { number in
              let body = "\(client)-\(number)"
              socket.send(
                "POST /\(client)?\(number) HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n\(body)")
              return (try? socket.receive())?.body != "POST /\(client)?\(number) \(body)"
            }
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(eventually { server.connectionCount == 0 })
  }

  @Test("IPv6", .enabled(if: ServerTests.hasIPv6, "this machine has no IPv6 loopback"))
  func newAddresses() throws {
    let server = try start(on: "[::1]:0") { _ in
    } handler: {
      HTTPResponse(status: 200, line: "\($0.peer) \($0.isFromLoopback)")
    }
    defer { server.stop() }
    #expect(server.address.port != 0)
    let client = try SocketClient(server.address)
    client.send(get("/"))
    #expect(try client.receive().body == "::1 true\n")
  }

  static var hasIPv6: Bool {
    guard let address = SocketAddress("[::1]:0") else { return false }
    do { try HTTPServer.start(on: address) { _ in HTTPResponse(status: 200) }.stop() } catch { return false }
    return true
  }

  @Test("an address that is taken, and one that is not of this machine")
  func addresses() throws {
    let server = try start()
    defer { server.stop() }
    #expect(server.address.port != 0 && server.address.host == "127.0.0.1")
    #expect { try start(on: "\(server.address)") } throws: { error in
      "\(error)" == "cannot listen on `\(server.address)`: address already in use"
    }
    #expect(throws: SystemError.self) { try start(on: "192.0.2.1:0") }
  }

  @Test("hostile bytes harm nobody else")
  func hostileBytes() throws {
    let server = try start { $0.deadlines.linger = .milliseconds(100) }
    defer { server.stop() }
    var random = SeededGenerator("hostile bytes")
    let good = try SocketClient(server.address)
    for _ in 0..<200 {
      let client = try SocketClient(server.address)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: client.send(random.bytes(Int.random(in: 1...3000, using: &random)))
      case 1: client.send(get("/") + String(decoding: random.bytes(100), as: UTF8.self))
      case 2: client.send(Array(get("/").utf8) + random.bytes(20) + Array(get("/").utf8))
      default: client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\(random.next())\r\n")
      }
    }
    good.send(get("/good"))
    #expect(try good.receive().body == "GET /good ")
  }
}
