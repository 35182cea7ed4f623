import Foundation
import Testing
import VMFAServer

/// The streams of events that a handler opened, in order, and how often each was closed.
final class OpenStreams: @unchecked Sendable {
  private let lock = NSLock()
  private var streams: [HTTPEventStream] = []
  private var closes: [Int] = []

  /// Opens one.
  func open(maximumBytes: Int = 256 * 1024) -> HTTPEventStream {
    lock.withLock {
      let number = closes.count
      let stream = HTTPEventStream(maximumBytes: maximumBytes) { [weak self] in self?.close(number) }
      streams.append(stream)
      closes.append(0)
      return stream
    }
  }

  private func close(_ number: Int) { lock.withLock { closes[number] += 1 } }

  /// Those that were opened.
  var all: [HTTPEventStream] { lock.withLock { streams } }

  /// How often each was closed.
  var closeCounts: [Int] { lock.withLock { closes } }

  /// Forgets the streams, not how often they were closed.
  func letGo() { lock.withLock { streams = [] } }

  /// Sends to all of them, or to those that were opened first.
  func send(_ event: String, toFirst count: Int = .max) {
    for stream in all.prefix(count) { stream.send(Array(event.utf8)) }
  }

  /// A server that opens a stream for `/events`, begins it with `retry: 1`, and answers everything else with its path.
  func serve(
    maximumBytes: Int = 256 * 1024, _ change: (inout HTTPServerSettings) -> Void = { _ in }
  ) throws -> HTTPServer {
    var settings = HTTPServerSettings()
    settings.deadlines.linger = .milliseconds(200)
    change(&settings)
    return try HTTPServer.start(on: try #require(SocketAddress("127.0.0.1:0")), settings: settings) { request in
      guard request.path == "/events" else { return HTTPResponse(status: 200, line: request.path) }
      var response = HTTPResponse(
        status: 200, headers: ["Content-Type": "text/event-stream"], body: Array("retry: 1\n\n".utf8))
      response.events = self.open(maximumBytes: maximumBytes)
      return response
    }
  }
}

extension SocketClient {
  /// A client that asked for events and got their beginning.
  static func listening(to server: HTTPServer, receiveBuffer: Int32? = nil) throws -> SocketClient {
    let client = try SocketClient(server.address, receiveBuffer: receiveBuffer)
    client.send("GET /events HTTP/1.1\r\nHost: h\r\n\r\n")
    let answer = try client.receive()
    #expect(answer.status == 200 && answer.closes && !answer.head.contains("Length"))
    #expect(try client.nextEvent() == "retry: 1\n\n")
    return client
  }
}
