import Foundation
import Testing
import VMFAServer

@Suite("Streams of events within bounds", .timeLimit(.minutes(5)))
struct EventStreamLimitTests {
  private let streams = OpenStreams()
  private let get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"

  private func isServed(_ client: SocketClient) -> Bool {
    // A loop notes when it has answered behind the answer: those who come next are to find it noted.
    defer { usleep(50_000) }
    client.send(get)
    return (try? client.receive())?.status == 200
  }

  @Test("a client that does not read is let go, and what it held is held no more")
  func stuck() throws {
    let server = try streams.serve { $0.heldBytes = 2_000_000 }
    defer { server.stop() }
    let reader = try SocketClient.listening(to: server)
    let event = [UInt8](repeating: 0x78, count: 10_000)
    for round in 1...20 {
      let client = try SocketClient.listening(to: server, receiveBuffer: 4096)
      let stream = try #require(streams.all.last)
      var sent = 0
      // The system holds some megabytes; behind them it waits.
      while sent < 50_000_000, stream.send(event) {
        sent += event.count
        usleep(100)
      }
      #expect((26 * event.count..<50_000_000).contains(sent))
      try #require(eventually { streams.closeCounts == [0] + [Int](repeating: 1, count: round) })
      _ = client.drain()
    }
    #expect(server.connectionCount == 1)
    // If it were still counted, there would be no room for this.
    let slow = try SocketClient(server.address)
    slow.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n" + String(repeating: "x", count: 400_000))
    usleep(300_000)
    #expect(!slow.hasInput)
    streams.all[0].send(Array("data: 1\n\n".utf8))
    #expect(try reader.nextEvent() == "data: 1\n\n")
  }

  @Test("what waits for a client that does not read is bounded, however much the server may hold")
  func bounded() throws {
    let server = try streams.serve()
    defer { server.stop() }
    let client = try SocketClient.listening(to: server, receiveBuffer: 4096)
    let event = [UInt8](repeating: 0x78, count: 10_000)
    var sent = 0
    while sent < 40_000_000, streams.all[0].send(event) {
      sent += event.count
      usleep(100)
    }
    // The system's buffer grows to a few megabytes.
    #expect(sent < 20_000_000)
    #expect(eventually { streams.closeCounts == [1] })
    #expect(client.drain() < sent)
  }

  @Test("a client that takes no piece in time is let go, however little waits", arguments: [3000, 3_000_000])
  func slow(_ size: Int) throws {
    // The small piece is taken by the system, not by the client: its buffer is full.
    let server = try streams.serve(maximumBytes: 50_000_000) { settings in
      settings.deadlines.write = .milliseconds(700)
      settings.deadlines.heartbeat = .milliseconds(200)
    }
    defer { server.stop() }
    let client = try SocketClient.listening(to: server, receiveBuffer: 2048)
    let reader = try SocketClient.listening(to: server)
    let begin = Date()
    for _ in 0..<10 { streams.all[0].send([UInt8](repeating: 0x78, count: size)) }
    // Reading on would free it, and comments would not end.
    try #require(eventually { streams.closeCounts == [1, 0] })
    #expect(Date().timeIntervalSince(begin) > 0.6)
    #expect(try reader.nextEvent() == ": \n\n")
    #expect(client.drain() < 10 * size)
  }

  @Test("a slow client that reads gets all of a long beginning and of what follows")
  func long() throws {
    let beginning = [UInt8](repeating: 0x78, count: 5_000_000)
    let streams = streams
    let server = try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0"))) { _ in
      var response = HTTPResponse(status: 200, body: beginning)
      response.events = streams.open()
      return response
    }
    defer { server.stop() }
    let client = try SocketClient(server.address, receiveBuffer: 4096)
    client.send(get)
    #expect(try client.receive().status == 200)
    // This waits behind the beginning, which is longer than what may wait.
    for _ in 0..<20 { #expect(streams.all[0].send([UInt8](repeating: 0x79, count: 10_000))) }
    streams.all[0].end()
    #expect(client.drain() == beginning.count + 200_000)
  }

  @Test("a client that is behind all the time, but takes each piece in time, stays")
  func behind() throws {
    let server = try streams.serve(maximumBytes: 50_000_000) { $0.deadlines.write = .seconds(2) }
    defer { server.stop() }
    let client = try SocketClient.listening(to: server, receiveBuffer: 65_536)
    let event = [UInt8](repeating: 0x78, count: 1_000_000)
    for _ in 0..<10 { streams.all[0].send(event) }
    let begin = Date()
    while Date().timeIntervalSince(begin) < 5 {
      // Ten pieces are on their way, more than the system holds.
      streams.all[0].send(event)
      try client.skip(event.count)
      usleep(20_000)
    }
    #expect(streams.closeCounts == [0])
  }

  @Test("streams whose clients are behind are held within the budget of all")
  func budget() throws {
    let server = try streams.serve(maximumBytes: 4_000_000) { $0.heldBytes = 10_000_000 }
    defer { server.stop() }
    let clients = try (0..<10).map { _ in try SocketClient.listening(to: server, receiveBuffer: 4096) }
    let event = [UInt8](repeating: 0x78, count: 100_000)
    // Three megabytes for the system, three that wait.
    for _ in 0..<60 {
      for stream in streams.all { stream.send(event) }
      usleep(2000)
    }
    #expect(eventually { streams.closeCounts.reduce(0, +) > 0 })
    #expect(isServed(try SocketClient(server.address)))
    #expect(streams.closeCounts.allSatisfy { $0 <= 1 } && clients.count == 10)
  }

  @Test("more streams than there may be are refused, until one leaves")
  func limit() throws {
    let server = try streams.serve { settings in
      (settings.maximumEventStreams, settings.loops) = (2, 2)
    }
    defer { server.stop() }
    var clients = try (0..<2).map { _ in try SocketClient.listening(to: server) }
    let refused = try SocketClient(server.address)
    refused.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n")
    let answer = try refused.receive()
    #expect(answer.status == 503 && answer.closes && answer.body == "the server has too much to do\n")
    #expect(refused.isClosed() && streams.closeCounts == [0, 0, 1])
    clients.removeFirst()
    #expect(eventually { streams.closeCounts == [1, 0, 1] })
    _ = try SocketClient.listening(to: server)
    streams.send("data: 1\n\n")
    #expect(try clients[0].nextEvent() == "data: 1\n\n")
  }

  @Test("streams cannot take all places: those that were silent longest make room", arguments: [1, 2])
  func places(_ loops: Int) throws {
    let server = try streams.serve { settings in
      (settings.maximumConnections, settings.loops) = (3, loops)
    }
    defer { server.stop() }
    let clients = try (0..<3).map { _ in
      defer { usleep(50_000) }
      return try SocketClient.listening(to: server)
    }
    streams.all[0].send(Array("data: 1\n\n".utf8))
    #expect(try clients[0].nextEvent() == "data: 1\n\n")
    usleep(50_000)
    let newcomer = try SocketClient(server.address)
    #expect(isServed(newcomer) && clients[1].isClosed() && streams.closeCounts == [0, 1, 0])
    #expect(isServed(try SocketClient(server.address)) && clients[2].isClosed())
    #expect(eventually { streams.closeCounts == [0, 1, 1] } && server.connectionCount <= 3)
  }

  @Test("eight threads send at once while clients come and go", arguments: [1, 2])
  func load(_ loops: Int) async throws {
    let server = try streams.serve(maximumBytes: 50_000_000) { $0.loops = loops }
    defer { server.stop() }
    let (streams, count) = (streams, 1000)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          await onThread {
            guard let client = try? SocketClient.listening(to: server) else { return 1 }
            // What one thread sends stays in order, between what others send.
            var next = [Int](repeating: 0, count: 8)
            for _ in 0..<(8 * count) {
              let words = (try? client.nextEvent())?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
              guard let words, words.count == 2, next[words[0]] == words[1] else { return 1 }
              next[words[0]] += 1
            }
            // It stays to the end.
            return eventually { streams.closeCounts.dropFirst(8).count { $0 == 1 } == 50 } ? 0 : 1
          }
        }
      }
      for thread in 0..<8 {
        group.addTask {
          await onThread {
            guard eventually({ streams.all.count >= 8 }) else { return 1 }
            for number in 0..<count { streams.send("\(thread) \(number)\n\n", toFirst: 8) }
            return 0
          }
        }
      }
      group.addTask {
        await onThread {
          guard eventually({ streams.all.count >= 8 }) else { return 1 }
          return (0..<50).count { _ in
            guard let client = try? SocketClient.listening(to: server) else { return true }
            streams.all.last?.send([0x78])
            client.endOutput()
            return false
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(eventually { streams.closeCounts == [Int](repeating: 1, count: 58) && server.connectionCount == 0 })
  }
}
