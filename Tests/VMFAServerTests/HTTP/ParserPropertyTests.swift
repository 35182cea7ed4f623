import Testing
import VMFAServer
import VMFATestSupport

/// Random requests, and every way to write one down that means the same.
private struct RequestWriter {
  var random: SeededGenerator

  mutating func request() -> HTTPRequest {
    let version: HTTPRequest.Version = chance(0.8) ? .http11 : .http10
    var headers: HTTPHeaders = ["Host": pick(["localhost", "127.0.0.1:8311", "[::1]:8311", "iam.amazonaws.com"])]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      headers.append(
        "X-" + text(Array("abcXYZ019-_.~!#$%&'*+^`|"), 1...20), text(Array("abc XYZ,;:=\"/é\t()"), 0...30).trimmed)
    }
    let hasBody = chance(0.5)
    let path = "/" + text(Array("abcXYZ019-_.~%/:@!$&'()*+,;=|{}"), 0...40)
    return HTTPRequest(
      method: pick(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "X-OTHER"]), path: path,
      query: chance(0.5) ? text(Array("abcXYZ019-_.~%/:@?&=+"), 0...60) : nil, version: version, headers: headers,
      body: hasBody ? random.bytes(Int.random(in: 0...2000, using: &random)) : [],
      keepsConnection: chance(0.9))
  }

  /// The bytes of a request, and the request with the framing headers that it got.
  mutating func write(_ request: HTTPRequest) -> (bytes: [UInt8], request: HTTPRequest) {
    var request = request
    let isChunked = request.version == .http11 && chance(0.5)
    if isChunked {
      request.headers.append("Transfer-Encoding", pick(["chunked", "CHUNKED", "Chunked"]))
    } else if !request.body.isEmpty || chance(0.5) {
      request.headers.append("Content-Length", pick(["", "0", "000"]) + String(request.body.count))
    }
    switch (request.version, request.keepsConnection) {
    case (.http11, false): request.headers.append("connection", pick(["close", "Close, x", "keep-alive, close"]))
    case (.http10, true): request.headers.append("Connection", pick(["keep-alive", "x,Keep-Alive"]))
    case (.http11, true): if chance(0.3) { request.headers.append("Connection", "keep-alive") }
    case (.http10, false): if chance(0.3) { request.headers.append("Connection", "close") }
    }

    let target = request.path + (request.query.map { "?" + $0 } ?? "")
    let scheme = chance(0.1) ? "http://" + (request.headers["host"] ?? "") : ""
    var bytes = Array(
      "\(request.method) \(scheme)\(target) HTTP/\(request.version == .http11 ? "1.1" : "1.0")\r\n".utf8)
    for (name, value) in request.headers { bytes += "\(name):\(blanks())\(value)\(blanks())\r\n".utf8 }
    bytes += "\r\n".utf8
    guard isChunked else { return (bytes + request.body, request) }
    var rest = request.body[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(Int.random(in: 1...500, using: &random))
      let size = pick(["", "0", "00"]) + String(chunk.count, radix: 16, uppercase: chance(0.5))
      bytes += (size + pick(["", ";x", ";x=\"y;z\""]) + "\r\n").utf8 + chunk + "\r\n".utf8
      rest = rest.dropFirst(chunk.count)
    }
    bytes += (pick(["0", "0000", "0;x"]) + "\r\n" + pick(["", "X-Trailer: y\r\n"]) + "\r\n").utf8
    return (bytes, request)
  }

  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &random) < probability }
  mutating func blanks() -> String { pick(["", " ", "\t", "  \t"]) }

  mutating func pick(_ choices: [String]) -> String { choices[Int.random(in: 0..<choices.count, using: &random)] }

  mutating func text(_ letters: [Character], _ length: ClosedRange<Int>) -> String {
    String(
      (0..<Int.random(in: length, using: &random)).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)]
      })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }
}

@Suite("Properties of the request parser")
struct ParserPropertyTests {
  @Test("what is written is read back, one request or several behind each other")
  func roundTrip() {
    var writer = RequestWriter(random: SeededGenerator("request round trip"))
    for _ in 0..<300 {
      var (bytes, requests) = ([UInt8](), [HTTPRequest]())
      for _ in 0..<Int.random(in: 1...4, using: &writer.random) {
        let written = writer.write(writer.request())
        bytes += written.bytes
        requests.append(written.request)
      }
      let reading = Reading.agreed(bytes, rounds: 3)
      #expect(reading.error == nil && reading.stage == .idle, "seed \(writer.random.seed)")
      #expect(reading.requests == requests, "seed \(writer.random.seed)")
    }
  }

  @Test("damaged requests are refused or read, the same in all pieces, and nothing stops the parser")
  func damage() {
    var writer = RequestWriter(random: SeededGenerator("damaged requests"))
    var refused = 0
    for _ in 0..<3000 {
      var bytes = writer.write(writer.request()).bytes + writer.write(writer.request()).bytes
      for _ in 0..<Int.random(in: 1...3, using: &writer.random) {
        let place = Int.random(in: 0..<min(bytes.count, 400), using: &writer.random)
        let special: [UInt8] = [0, 9, 10, 13, 32, 43, 44, 45, 58, 59, 0x30, 0x7F, 0x80, 0xFF]
        let byte = special[Int.random(in: 0..<special.count, using: &writer.random)]
        switch Int.random(in: 0..<4, using: &writer.random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.replaceSubrange(place..<min(place + 20, bytes.count), with: writer.random.bytes(8))
        }
      }
      if Reading.agreed(bytes, rounds: 1).error != nil { refused += 1 }
    }
    #expect(refused > 1000)
  }

  @Test("random bytes")
  func noise() {
    var random = SeededGenerator("random bytes")
    for _ in 0..<2000 {
      _ = Reading.agreed(random.bytes(Int.random(in: 1...60, using: &random)), rounds: 1)
    }
  }
}
