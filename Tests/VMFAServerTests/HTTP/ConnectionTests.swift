import Testing
import VMFAServer

/// A connection in memory that answers each request with its method and path.
private struct Talk {
  var connection = HTTPConnection()
  var requests: [HTTPRequest] = []
  var response: HTTPResponse?

  /// Hands text in and returns what is to be sent.
  mutating func say(_ text: String) -> String {
    var rest = Array(text.utf8)[...]
    var output: [UInt8] = []
    while !rest.isEmpty {
      let taken = connection.receive(rest.span, into: &output) { request in
        requests.append(request)
        return response
          ?? HTTPResponse(status: 200, headers: ["X-Of": request.method], body: Array(request.path.utf8))
      }
      #expect(taken > 0)
      rest = rest.dropFirst(taken)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What is to be sent of the events, or `nil` if the client is to be let go.
  mutating func events(isSent: Bool = true) -> String? {
    var output: [UInt8] = []
    return connection.takeEvents(isSent: isSent, into: &output) ? String(decoding: output, as: UTF8.self) : nil
  }

  mutating func timeOut() -> String {
    var output: [UInt8] = []
    connection.timeOut(into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

@Suite("The rules of a connection")
struct ConnectionTests {
  private let get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"

  @Test("RFC 9112 §9.3: an answer says how it ends, and what the connection is at then")
  func persistence() {
    var talk = Talk()
    #expect(talk.say(get) == "HTTP/1.1 200 OK\r\nX-Of: GET\r\nContent-Length: 2\r\n\r\n/a")
    #expect(talk.connection.phase == .idle)
    let last = talk.say("GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    #expect(last == "HTTP/1.1 200 OK\r\nX-Of: GET\r\nContent-Length: 2\r\nConnection: close\r\n\r\n/b")
    #expect(talk.connection.phase == .closing && talk.say(get) == "" && talk.requests.count == 2)

    var old = Talk()
    let kept = old.say("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(kept == "HTTP/1.1 200 OK\r\nX-Of: GET\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n/a")
    #expect(old.say("GET /b HTTP/1.0\r\n\r\n").contains("\r\nConnection: close\r\n\r\n/b"))
    #expect(old.connection.phase == .closing)
  }

  @Test("requests in a row are answered in order, up to one that closes")
  func pipelining() {
    var talk = Talk()
    let answers = talk.say(get + "GET /b HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + get)
    #expect(talk.requests.map(\.path) == ["/a", "/b"] && answers.hasSuffix("\r\n\r\n/b"))
    // The client sent more than it should have, so its bytes are dropped before the end.
    #expect(talk.connection.phase == .lingering && talk.connection.answers == 2)
  }

  @Test("RFC 9110 §9.3.2, §15.3.5, §15.4.5: answers without a body")
  func withoutBody() {
    var talk = Talk()
    #expect(
      talk.say("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n") == "HTTP/1.1 200 OK\r\nX-Of: HEAD\r\nContent-Length: 4\r\n\r\n")
    talk.response = HTTPResponse(status: 204, body: [1])
    #expect(talk.say(get) == "HTTP/1.1 204 No Content\r\n\r\n")
    talk.response = HTTPResponse(status: 304, headers: ["ETag": "\"x\""], body: [1])
    #expect(talk.say(get) == "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n")
  }

  @Test("the handler cannot frame the message")
  func framing() {
    var talk = Talk()
    talk.response = HTTPResponse(
      status: 599,
      headers: ["content-length": "9", "TRANSFER-ENCODING": "chunked", "Connection": "close", "X": "a\r\nY: b"],
      body: [0x61])
    #expect(talk.say(get) == "HTTP/1.1 599 \r\nX: a  Y: b\r\nContent-Length: 1\r\n\r\na")
    talk.response?.closesConnection = true
    #expect(talk.say(get).hasSuffix("Connection: close\r\n\r\na") && talk.connection.phase == .lingering)
  }

  @Test("RFC 9110 §10.1.1: 100 Continue once, and only before the body")
  func continuing() {
    let head = "POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    var talk = Talk()
    #expect(talk.say(head) == "HTTP/1.1 100 Continue\r\n\r\n" && talk.connection.phase == .body)
    #expect(talk.say("x") == "" && talk.say("y").hasPrefix("HTTP/1.1 200 OK"))
    #expect(talk.say(head + "xy").hasPrefix("HTTP/1.1 200 OK"))
    let tooLong = talk.say(head.replacing("Length: 2", with: "Length: 2000000"))
    #expect(tooLong.hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
  }

  @Test("a refusal is answered, and nothing behind it is")
  func refusal() {
    var talk = Talk()
    let answer = talk.say("GET / HTTP/1.1\n" + get)
    #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n") && answer.contains("\r\nConnection: close\r\n"))
    #expect(answer.hasSuffix("\r\n\r\na line does not end with a carriage return and a line feed\n"))
    #expect(talk.connection.phase == .lingering && talk.say(get) == "" && talk.requests.isEmpty)
  }

  @Test("time that runs out")
  func timeOut() {
    var talk = Talk()
    #expect(talk.timeOut() == "" && talk.connection.phase == .closing)
    for start in ["G", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nx"] {
      var talk = Talk()
      _ = talk.say(start)
      #expect(talk.connection.isInRequest && talk.timeOut().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
      #expect(talk.connection.phase == .lingering && talk.say(get) == "")
    }
  }

  @Test("while the server stops, the next answer is the last")
  func draining() {
    var talk = Talk()
    _ = talk.say("GET /a HTTP/1.1\r\n")
    talk.connection.isDraining = true
    #expect(talk.say("Host: h\r\n\r\n").contains("\r\nConnection: close\r\n\r\n/a"))
    #expect(talk.connection.phase == .lingering && talk.say(get) == "")
  }

  @Test("RFC 9112 §6.3: a body that goes on has no length, takes what is sent, and ends with the connection")
  func events() {
    let stream = HTTPEventStream(maximumBytes: 10) {}
    var talk = Talk()
    talk.response = HTTPResponse(status: 200, body: [0x61])
    talk.response?.events = stream
    #expect(talk.say(get + get) == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\na")
    #expect(talk.connection.phase == .events && talk.requests.count == 1 && talk.connection.events == stream)
    #expect(stream.send([0x62]) && talk.connection.heldBytes == 1)
    // It waits until all before it is sent.
    #expect(talk.events(isSent: false) == "" && talk.events() == "b" && talk.connection.heldBytes == 0)
    stream.end()
    #expect(talk.events() == "" && talk.connection.phase == .lingering && !stream.send([0x63]))
  }

  @Test("more events than may wait, and a server that stops")
  func eventsEnd() {
    var talks = [Talk(), Talk()]
    let streams = [HTTPEventStream(maximumBytes: 10) {}, HTTPEventStream(maximumBytes: 10) {}]
    for index in 0..<2 {
      talks[index].response = HTTPResponse(status: 200)
      talks[index].response?.events = streams[index]
      _ = talks[index].say(get)
      #expect(streams[index].send([UInt8](repeating: 0x61, count: 10)))
    }
    #expect(!streams[0].send([0x61]) && talks[0].events() == nil)
    talks[1].connection.isDraining = true
    #expect(talks[1].events() == "aaaaaaaaaa" && talks[1].connection.phase == .lingering && !streams[1].send([0x61]))
  }
}
