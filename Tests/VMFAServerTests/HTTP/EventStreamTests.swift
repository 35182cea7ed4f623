import Foundation
import Testing
import VMFAServer

@Suite("Answers whose body goes on", .timeLimit(.minutes(5)))
struct EventStreamTests {
  private let streams = OpenStreams()

  @Test("several clients get what another thread sends, in order, and others are served meanwhile", arguments: [1, 2])
  func order(_ loops: Int) throws {
    let server = try streams.serve { $0.loops = loops }
    defer { server.stop() }
    let clients = try (0..<5).map { _ in try SocketClient.listening(to: server) }
    let (streams, count) = (streams, 2000)
    Thread { for number in 0..<count { streams.send("data: \(number)\n\n") } }.start()
    let other = try SocketClient(server.address)
    other.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(try other.receive().body == "/a\n")
    for client in clients {
      for number in 0..<count { #expect(try client.nextEvent() == "data: \(number)\n\n") }
    }
    for stream in streams.all { stream.end() }
    for client in clients { #expect(client.isClosed()) }
    #expect(eventually { streams.closeCounts == [1, 1, 1, 1, 1] && server.connectionCount == 1 })
    #expect(streams.all.allSatisfy { !$0.send([1]) })
  }

  @Test("what a handler sends before its answer comes behind the beginning, and an end is not before what was sent")
  func beginning() throws {
    let server = try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0"))) { _ in
      let stream = HTTPEventStream {}
      stream.send(Array("data: 2\n\n".utf8))
      stream.end()
      var response = HTTPResponse(status: 200, body: Array("data: 1\n\n".utf8))
      response.events = stream
      return response
    }
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(try client.receive().status == 200)
    #expect(try client.nextEvent() == "data: 1\n\n" && client.nextEvent() == "data: 2\n\n")
    #expect(client.isClosed())
  }

  @Test("a client that goes away is noticed, once, also one that only ends its side")
  func leaving() throws {
    let server = try streams.serve()
    defer { server.stop() }
    var clients = try (0..<3).map { _ in try SocketClient.listening(to: server) }
    clients[1].endOutput()
    #expect(eventually { streams.closeCounts == [0, 1, 0] })
    clients.remove(at: 0)
    #expect(eventually { streams.closeCounts == [1, 1, 0] })
    streams.send("data: 1\n\n")
    for stream in streams.all.prefix(2) { stream.end() }
    #expect(try clients[1].nextEvent() == "data: 1\n\n" && clients[0].isClosed())
    #expect(streams.closeCounts == [1, 1, 0] && server.connectionCount == 1)
  }

  @Test("HTTP/1.0")
  func old() throws {
    let server = try streams.serve()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    client.send("GET /events HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    let answer = try client.receive()
    #expect(answer.head == "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
    streams.send("data: 1\n\n")
    #expect(try client.nextEvent() == "retry: 1\n\n" && client.nextEvent() == "data: 1\n\n")
  }

  @Test("requests behind it are dropped, however many")
  func pipelining() throws {
    let server = try streams.serve()
    defer { server.stop() }
    let client = try SocketClient(server.address)
    let get = "GET /events HTTP/1.1\r\nHost: h\r\n\r\n"
    client.send(get + get)
    #expect(try client.receive().status == 200)
    for _ in 0..<1000 { client.send(get + String(repeating: "x", count: 10_000)) }
    streams.send("data: 1\n\n")
    #expect(try client.nextEvent() == "retry: 1\n\n" && client.nextEvent() == "data: 1\n\n")
    streams.all[0].end()
    #expect(client.isClosed() && streams.closeCounts.count == 1)
  }

  @Test("an answer without a body has no stream, and the connection stays")
  func withoutBody() throws {
    let server = try streams.serve { $0.maximumEventStreams = 1 }
    defer { server.stop() }
    let client = try SocketClient(server.address)
    for _ in 0..<3 {
      client.send("HEAD /events HTTP/1.1\r\nHost: h\r\n\r\n")
      let answer = try client.receive(isHead: true)
      #expect(answer.status == 200 && !answer.closes && !answer.head.contains("Length"))
    }
    #expect(streams.closeCounts == [1, 1, 1])
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(try client.receive().status == 200)
  }

  @Test("a stream that says nothing gets comments, and no deadline ends it")
  func heartbeat() throws {
    let server = try streams.serve { settings in
      settings.deadlines.heartbeat = .milliseconds(300)
      (settings.deadlines.write, settings.deadlines.idle) = (.milliseconds(100), .milliseconds(100))
    }
    defer { server.stop() }
    let client = try SocketClient.listening(to: server)
    let begin = Date()
    for _ in 0..<4 { #expect(try client.nextEvent() == ": \n\n") }
    #expect(Date().timeIntervalSince(begin) > 1.1)
    streams.send("data: 1\n\n")
    var event = ": \n\n"
    while event == ": \n\n" { event = try client.nextEvent() }
    #expect(event == "data: 1\n\n" && streams.closeCounts == [0])
  }

  @Test("stopping ends streams at once, behind what was sent", arguments: [1, 3])
  func stopping(_ loops: Int) async throws {
    let server = try streams.serve { $0.loops = loops }
    let clients = try (0..<6).map { _ in try SocketClient.listening(to: server) }
    streams.send("data: last\n\n")
    let begin = Date()
    server.requestStop(within: .seconds(60))
    for client in clients { #expect(try client.nextEvent() == "data: last\n\n" && client.isClosed()) }
    let seconds = await onThread { server.stop(within: .seconds(60)) ? -begin.timeIntervalSinceNow : .infinity }
    // Everybody has heard of it when the server has stopped.
    #expect(seconds < 20 && streams.closeCounts == [1, 1, 1, 1, 1, 1] && server.connectionCount == 0)
  }

  @Test("a stream that is asked for while the server stops ends with what it has")
  func lateRequest() throws {
    let server = try streams.serve()
    let client = try SocketClient(server.address)
    client.send("GET /events HTTP/1.1\r\n")
    #expect(eventually { server.connectionCount == 1 })
    usleep(100_000)
    server.requestStop(within: .seconds(20))
    usleep(100_000)
    client.send("Host: h\r\n\r\n")
    #expect(try client.receive().status == 200)
    #expect(try client.nextEvent() == "retry: 1\n\n" && client.isClosed())
    server.waitUntilStopped()
    #expect(streams.closeCounts == [1])
  }

  @Test("letting go of the server leaves nothing behind, whoever still holds the stream")
  func lettingGo() throws {
    var server: HTTPServer? = try streams.serve { $0.loops = 2 }
    let clients = try (0..<4).map { _ in try SocketClient.listening(to: try #require(server)) }
    weak let gone = server
    server = nil
    for client in clients { #expect(client.isClosed()) }
    #expect(gone == nil && eventually { streams.closeCounts == [1, 1, 1, 1] })
    streams.send("data: 1\n\n")
    weak let stream = streams.all[0]
    #expect(stream != nil)
    streams.letGo()
    #expect(eventually { stream == nil } && streams.closeCounts == [1, 1, 1, 1])
  }

  @Test("a stream that was never an answer's is closed with the last who knows it")
  func neverAnswered() {
    var stream: HTTPEventStream? = streams.open()
    #expect(stream?.send([1]) == true)
    streams.letGo()
    #expect(streams.closeCounts == [0])
    stream = nil
    #expect(streams.closeCounts == [1])
  }
}
