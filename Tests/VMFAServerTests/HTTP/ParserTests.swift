import Testing
import VMFAServer
import VMFATestSupport

private let host = "Host: h\r\n"

@Suite("RFC 9112: requests that are refused")
struct RefusalTests {
  @Test(
    "§2.2, §3: lines",
    arguments: [
      ("GET / HTTP/1.1\nHost: h\r\n\r\n", .lineEnd),
      ("GET / HTTP/1.1\r\nHost: h\n\r\n", .lineEnd),
      ("GET / HTTP/1.1\r\nHost: h\r\n\n", .lineEnd),
      ("GET / HTTP/1.1\rHost: h\r\n\r\n", .lineEnd),
      ("GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n", .lineEnd),
      ("GET / HTTP/1.1\r\nHost: h\r\r\n\r\n", .lineEnd),
      ("\nGET / HTTP/1.1\r\n\(host)\r\n", .lineEnd),
      ("GET /\u{0} HTTP/1.1\r\n\(host)\r\n", .controlCharacter),
      ("GET / HTTP/1.1\r\nHost: h\u{0}\r\n\r\n", .controlCharacter),
      ("GET / HTTP/1.1\r\nHo\u{0}st: h\r\n\r\n", .controlCharacter),
      ("GET / HTTP/1.1\r\nHost: h\u{7F}\r\n\r\n", .controlCharacter),
      ("GET / HTTP/1.1\r\nHost: h\u{B}\r\n\r\n", .controlCharacter),
      ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", .controlCharacter),
      ("\r\n\r\nGET / HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET  / HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET /  HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET / HTTP/1.1 \r\n\(host)\r\n", .requestLine),
      (" GET / HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET\t/\tHTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET /\r\n", .requestLine), ("GET\r\n", .requestLine), ("GET /a b HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("G@T / HTTP/1.1\r\n\(host)\r\n", .requestLine), ("GÉT / HTTP/1.1\r\n\(host)\r\n", .requestLine),
      ("GET / http/1.1\r\n\(host)\r\n", .requestLine), ("GET / HTTP/11\r\n\(host)\r\n", .requestLine),
      ("GET / HTTP/1.10\r\n\(host)\r\n", .requestLine), ("GET / HTTP/1.x\r\n\(host)\r\n", .requestLine),
      ("GET / HTTPS/1.1\r\n\(host)\r\n", .requestLine), ("GET / HTTP/+1.1\r\n\(host)\r\n", .requestLine),
      ("GET / HTTP/0.9\r\n\(host)\r\n", .version), ("GET / HTTP/1.2\r\n\(host)\r\n", .version),
      ("GET / HTTP/2.0\r\n\(host)\r\n", .version), ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .version),
      ("CONNECT h:443 HTTP/1.1\r\n\(host)\r\n", .method),
      (String(repeating: "A", count: 33) + " / HTTP/1.1\r\n\(host)\r\n", .method),
    ] as [(String, HTTPRequestError)])
  func lines(_ text: String, _ error: HTTPRequestError) { expect(text, error) }

  @Test(
    "§3.2: targets",
    arguments: [
      "GET a HTTP/1.1\r\n\(host)\r\n", "GET * HTTP/1.1\r\n\(host)\r\n", "GET ?a HTTP/1.1\r\n\(host)\r\n",
      "GET /a#b HTTP/1.1\r\n\(host)\r\n", "GET /é HTTP/1.1\r\n\(host)\r\n",
      "GET ftp://h/ HTTP/1.1\r\n\(host)\r\n", "GET h/ HTTP/1.1\r\n\(host)\r\n", "GET http:///a HTTP/1.1\r\n\(host)\r\n",
      "GET http://h HTTP/1.1\r\n\(host)\r\n", "GET http://h?a/ HTTP/1.1\r\n\(host)\r\n",
      "GET http://u@h/ HTTP/1.1\r\n\(host)\r\n", "GET http://h:x/ HTTP/1.1\r\n\(host)\r\n",
      "GET http:/h/ HTTP/1.1\r\n\(host)\r\n", "GET https:// HTTP/1.1\r\n\(host)\r\n",
    ])
  func targets(_ text: String) { expect(text, .target) }

  @Test(
    "§5: header lines",
    arguments: [
      "Host : h", "Host\t: h", " Host: h", "\tHost: h", ": h", "Host", "Ho st: h", "Hö: h", "X@Y: h",
      "Host: h\r\n folded",
      "Host: h\r\n\tfolded", "Host: h\r\n ", "X(: h", "\"X\": h", "X/Y: h", "X[]: h", "X=Y",
    ])
  func headerLines(_ lines: String) { expect("GET / HTTP/1.1\r\n\(lines)\r\n\r\n", .headerLine) }

  @Test(
    "§3.2: hosts",
    arguments: [
      "", "Host:\r\n", "Host: \r\n", "Host: h\r\nHost: h\r\n", "Host: h\r\nhOST: other\r\n", "Host: h h\r\n",
      "Host: h,h\r\n", "Host: u@h\r\n", "Host: h/\r\n", "Host: h:80:80\r\n", "Host: h:x\r\n", "Host: :80\r\n",
      "Host: [::1\r\n", "Host: []\r\n", "Host: [::1]x\r\n", "Host: h:123456\r\n", "Host: h%00\r\n",
      "Host: http://h\r\n",
      "Host: é\r\n",
    ])
  func hosts(_ lines: String) { expect("GET / HTTP/1.1\r\n\(lines)\r\n", .host) }

  @Test("§3.2.2: a target with another host than the header, and two hosts in HTTP/1.0")
  func hostsAndTargets() {
    expect("GET http://evil/ HTTP/1.1\r\n\(host)\r\n", .host)
    expect("GET http://h:80/ HTTP/1.1\r\n\(host)\r\n", .host)
    expect("GET http://h/ HTTP/1.1\r\n\r\n", .host)
    expect("GET / HTTP/1.0\r\n\(host)\(host)\r\n", .host)
  }

  @Test(
    "§6.2: lengths",
    arguments: [
      "+5", "-5", "0x5", "5,5", "5, 5", "5 5", "5;", "", "five", "5.0", "1e1", "٥", "\"5\"", "5\r\nContent-Length: 5",
      "5\r\ncontent-length: 6", "5\r\nContent-Length:", String(repeating: "9", count: 30) + "x",
    ])
  func lengths(_ value: String) {
    expect("POST / HTTP/1.1\r\n\(host)Content-Length: \(value)\r\n\r\nhello", .contentLength)
  }

  @Test(
    "§6.1, §7: codings",
    arguments: [
      ("chunked\r\nContent-Length: 5", .transferEncoding), ("chunked\r\nContent-Length: 0", .transferEncoding),
      ("chunked\r\nTransfer-Encoding: chunked", .transferEncoding), ("chunked, chunked", .transferEncoding),
      ("identity\r\nContent-Length: 5", .transferEncoding),
      ("chunked, gzip", .transferEncoding), ("chunked,", .transferEncoding), (",chunked", .transferEncoding),
      ("", .transferEncoding), ("chunked, identity", .transferEncoding),
      ("gzip, chunked", .transferCoding), ("gzip", .transferCoding), ("identity", .transferCoding),
      ("xchunked", .transferCoding), ("chunked;q=1", .transferCoding), ("\"chunked\"", .transferCoding),
      ("chunked\u{B}", .controlCharacter),
    ] as [(String, HTTPRequestError)])
  func codings(_ value: String, _ error: HTTPRequestError) {
    expect("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: \(value)\r\n\r\n0\r\n\r\n", error)
  }

  @Test("§6.1: chunks in HTTP/1.0")
  func codingInOldVersion() {
    expect("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .transferEncoding)
  }

  @Test(
    "§7.1: chunks",
    arguments: [
      ("+5\r\nhello\r\n0\r\n\r\n", .chunk), ("-5\r\n", .chunk), ("0x5\r\nhello\r\n", .chunk),
      ("5 \r\nhello\r\n", .chunk),
      (" 5\r\nhello\r\n", .chunk), ("5 ;a\r\nhello\r\n", .chunk), ("\r\n", .chunk), (";a\r\n", .chunk),
      ("g\r\n", .chunk),
      ("5,\r\n", .chunk), ("5\r\nhelloX", .chunk), ("5\r\nhello0\r\n\r\n", .chunk), ("5\r\nhello!\r\n", .chunk),
      ("5\nhello\r\n", .lineEnd), ("5\r\nhello\n0\r\n", .chunk), ("5\r\nhello\rX", .lineEnd), ("5\rhello", .lineEnd),
      ("00000000000000005\r\nhello", .chunk), ("5;\u{0}\r\n", .controlCharacter),
      ("100001\r\n", .bodyTooLong), ("FFFFFFFFFFFFFFFF\r\n", .bodyTooLong), ("7fffffffffffffff\r\n", .bodyTooLong),
      ("8000000000000000\r\n", .bodyTooLong), ("5\r\nhello\r\nffffc\r\n", .bodyTooLong),
      ("0\r\nbad line\r\n\r\n", .headerLine), ("0\r\n folded: x\r\n\r\n", .headerLine), ("0\r\nX: y\n", .lineEnd),
      ("5;" + String(repeating: "x", count: 1023) + "\r\n", .chunk),
      (String(repeating: "1;" + String(repeating: "x", count: 1000) + "\r\na\r\n", count: 17), .chunk),
    ] as [(String, HTTPRequestError)])
  func chunks(_ body: String, _ error: HTTPRequestError) {
    expect("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n\(body)", error)
  }

  @Test("RFC 9110 §10.1.1: expectations", arguments: ["200-ok", "", "100-continue, x", "100"])
  func expectations(_ value: String) {
    expect("POST / HTTP/1.1\r\n\(host)Expect: \(value)\r\nContent-Length: 5\r\n\r\n", .expectation)
  }

  @Test("sizes")
  func sizes() {
    var limits = HTTPLimits()
    (limits.targetBytes, limits.headerBytes, limits.headerCount, limits.bodyBytes) = (10, 40, 3, 4)
    func get(_ target: String, _ headers: String = host) -> String { "GET \(target) HTTP/1.1\r\n\(headers)\r\n" }
    #expect(expect(get("/23456789A"), nil, limits).requests.count == 1)
    expect(get("/23456789AB"), .targetTooLong, limits)
    expect("GET /" + String(repeating: "a", count: 100), .targetTooLong, limits)
    // The limit is on everything up to the empty line and with it: 9, 29 and 2 bytes.
    let filler = "X: " + String(repeating: "y", count: 24) + "\r\n"
    #expect(expect(get("/", host + filler), nil, limits).requests.count == 1)
    expect(get("/", host + "X" + filler), .headersTooLong, limits)
    expect(get("/", host + "X: " + String(repeating: "y", count: 100)), .headersTooLong, limits)
    #expect(expect(get("/", host + "A:\r\nB:\r\n"), nil, limits).requests.count == 1)
    expect(get("/", host + "A:\r\nB:\r\nC:\r\n"), .tooManyHeaders, limits)
    func post(_ length: String) -> String { "POST / HTTP/1.1\r\n\(host)Content-Length: \(length)\r\n\r\n" }
    limits.headerBytes = 100
    #expect(expect(post("4") + "abcd", nil, limits).requests.count == 1)
    #expect(expect(post("0000000000000004") + "abcd", nil, limits).requests.count == 1)
    expect(post("5"), .bodyTooLong, limits)
    expect(post("18446744073709551621"), .bodyTooLong, limits)
    expect(post(String(repeating: "9", count: 40)), .bodyTooLong, limits)
    let chunked = "POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n"
    #expect(expect(chunked + "2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n", nil, limits).requests.count == 1)
    expect(chunked + "2\r\nab\r\n3\r\n", .bodyTooLong, limits)
    // Trailers count with the headers.
    expect(chunked + "0\r\n" + String(repeating: "A:\r\n", count: 2), .tooManyHeaders, limits)
    limits.headerCount = 100
    expect(chunked + "0\r\nX: " + String(repeating: "y", count: 60), .headersTooLong, limits)
  }

  @Test("nothing is read behind a refusal")
  func refusalStays() {
    var parser = HTTPRequestParser()
    let bytes = Array("GET / HTTP/1.1\n".utf8)
    for piece in [bytes, Array("GET / HTTP/1.1\r\n\(host)\r\n".utf8)] {
      var position = 0
      #expect(throws: HTTPRequestError.lineEnd) { try parser.read(piece.span, from: &position) }
    }
    #expect(parser.stage == .refused)
  }

  @Test("every refusal has a status and a text that shows nothing of what was sent")
  func statuses() {
    let statuses = Set(HTTPRequestError.allCases.map(\.status))
    #expect(statuses == [400, 408, 413, 414, 417, 431, 501, 503, 505])
    #expect(Set(HTTPRequestError.allCases.map(\.description)).count == HTTPRequestError.allCases.count)
  }

  @discardableResult
  private func expect(
    _ text: String, _ error: HTTPRequestError?, _ limits: HTTPLimits = HTTPLimits(),
    location: SourceLocation = #_sourceLocation
  ) -> Reading {
    let reading = Reading.agreed(text, limits: limits)
    #expect(reading.error == error, "\(text.debugDescription)", sourceLocation: location)
    return reading
  }
}

@Suite("RFC 9112: requests that are taken")
struct AcceptanceTests {
  private func one(_ text: String, location: SourceLocation = #_sourceLocation) throws -> HTTPRequest {
    let reading = Reading.agreed(text)
    #expect(reading.error == nil, "\(text.debugDescription)", sourceLocation: location)
    #expect(reading.requests.count == 1 && reading.stage == .idle, sourceLocation: location)
    return try #require(reading.requests.first, sourceLocation: location)
  }

  @Test("§3: the first line")
  func firstLine() throws {
    let request = try one("GET /a%20b//../c?x=1&y=?#".dropLast() + " HTTP/1.1\r\n\(host)\r\n")
    #expect(request.method == "GET" && request.version == .http11 && request.body.isEmpty)
    #expect(request.path == "/a%20b//../c" && request.query == "x=1&y=?")
    #expect(try one("GET / HTTP/1.1\r\n\(host)\r\n").query == nil)
    #expect(try one("GET /? HTTP/1.1\r\n\(host)\r\n").query == "")
    #expect(try one("OPTIONS * HTTP/1.1\r\n\(host)\r\n").path == "*")
    #expect(try one("get / HTTP/1.1\r\n\(host)\r\n").method == "get")
    #expect(try one("M-SEARCH!#$%&'*+.^_`|~09 / HTTP/1.1\r\n\(host)\r\n").path == "/")
    #expect(try one("GET /{}|\\^`\"<> HTTP/1.1\r\n\(host)\r\n").path == "/{}|\\^`\"<>")
    #expect(try one("\r\nGET / HTTP/1.1\r\n\(host)\r\n").path == "/")
    #expect(try one("GET / HTTP/1.0\r\n\r\n").version == .http10)
  }

  @Test("§3.2.2: absolute form")
  func absoluteForm() throws {
    for target in ["http://h/a?b", "https://h/a?b", "HTTP://H/a?b"] {
      let request = try one("GET \(target) HTTP/1.1\r\n\(host)\r\n")
      #expect(request.path == "/a" && request.query == "b")
    }
    #expect(try one("GET http://[::1]:8311/ HTTP/1.1\r\nHost: [::1]:8311\r\n\r\n").path == "/")
  }

  @Test(
    "§3.2: hosts", arguments: ["h", "h.example", "127.0.0.1:8311", "[::1]", "[::ffff:1.2.3.4]:80", "a_b-c:0", "h:"])
  func hosts(_ value: String) throws {
    #expect(try one("GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n").headers["host"] == value)
  }

  @Test("§5: header fields keep order, case and inner blanks")
  func headers() throws {
    let headers = try one(
      "GET / HTTP/1.1\r\nHost:h\r\nX-A: \t one  two\t \r\nx-a:\r\nX-B:three:;,\"\r\nX-C: é\r\n\r\n"
    ).headers
    #expect(headers.map(\.name) == ["Host", "X-A", "x-a", "X-B", "X-C"])
    #expect(headers.map(\.value) == ["h", "one  two", "", "three:;,\"", "é"])
    #expect(headers["HOST"] == "h" && headers["x-A"] == "one  two" && headers["X"] == nil)
    #expect(headers.values(of: "X-a") == ["one  two", ""] && headers.contains("x-b") && !headers.contains("x-d"))
    #expect(Array(headers.valueBytes(at: 4)) == [0xC3, 0xA9])
  }

  @Test("§6: bodies")
  func bodies() throws {
    let post = "POST / HTTP/1.1\r\n\(host)"
    #expect(try one("\(post)\r\n").body.isEmpty)
    #expect(try one("\(post)Content-Length: 0\r\n\r\n").body.isEmpty)
    #expect(try one("\(post)content-length: 5\r\n\r\nhello").body == Array("hello".utf8))
    #expect(try one("\(post)Content-Length:\t005 \r\n\r\n\r\n\0\r\n").body == Array("\r\n\0\r\n".utf8))
    #expect(try one("GET / HTTP/1.0\r\nContent-Length: 2\r\n\r\nab").body == Array("ab".utf8))
    let chunked = "\(post)Transfer-Encoding: Chunked\r\n\r\n"
    #expect(try one("\(chunked)0\r\n\r\n").body.isEmpty)
    #expect(try one("\(chunked)000\r\n\r\n").body.isEmpty)
    #expect(try one("\(chunked)5\r\nhello\r\n0\r\n\r\n").body == Array("hello".utf8))
    #expect(try one("\(chunked)A\r\n0\r\n\r\n56789\r\n00a;x=\"y\"\r\n0123456789\r\n0;last\r\n\r\n").body.count == 20)
    let trailers = try one("\(chunked)1\r\na\r\n0\r\nX-Trailer: y\r\nContent-Length: 7\r\n\r\n")
    #expect(trailers.body == [0x61] && !trailers.headers.contains("x-trailer"))
    #expect(try one("\(post)Transfer-Encoding: \t chunked \r\n\r\n0\r\n\r\n").body.isEmpty)
  }

  @Test(
    "§9.3: whether the connection stays",
    arguments: [
      ("1.1", "", true), ("1.1", "Connection: close\r\n", false), ("1.1", "connection: CLOSE\r\n", false),
      ("1.1", "Connection: keep-alive\r\n", true), ("1.1", "Connection: x, close ,y\r\n", false),
      ("1.1", "Connection: x\r\nConnection: close\r\n", false), ("1.1", "Connection: closed\r\n", true),
      ("1.1", "Connection: keep-alive, close\r\n", false), ("1.1", "Connection: Upgrade\r\nUpgrade: h2c\r\n", true),
      ("1.0", "", false), ("1.0", "Connection: Keep-Alive\r\n", true), ("1.0", "Connection: close\r\n", false),
      ("1.0", "Connection: keep-alive, close\r\n", false),
    ])
  func keepAlive(_ version: String, _ headers: String, _ keeps: Bool) throws {
    #expect(try one("GET / HTTP/\(version)\r\n\(host)\(headers)\r\n").keepsConnection == keeps)
  }

  @Test("§9.3.2: bytes behind a request stay")
  func pipelining() {
    let text =
      "GET /1 HTTP/1.1\r\n\(host)\r\n" + "POST /2 HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc"
      + "POST /3 HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n" + "\r\nGET /4 HTTP/1.1\r\n"
    let reading = Reading.agreed(text)
    #expect(reading.requests.map(\.path) == ["/1", "/2", "/3"] && reading.stage == .head && reading.error == nil)

    var parser = HTTPRequestParser()
    let bytes = Array(text.utf8)
    var position = 0
    #expect(throws: Never.self) { try parser.read(bytes.span, from: &position)?.path == "/1" }
    #expect(position == "GET /1 HTTP/1.1\r\n\(host)\r\n".utf8.count)
  }

  @Test("stages, and who waits for 100 Continue")
  func stages() throws {
    func stage(_ text: String) -> (HTTPRequestParser.Stage, Bool) {
      var parser = HTTPRequestParser()
      let bytes = Array(text.utf8)
      var position = 0
      _ = try? parser.read(bytes.span, from: &position)
      let waits = parser.takeContinue()
      let waitsAgain = parser.takeContinue()
      #expect(!waitsAgain)
      return (parser.stage, waits)
    }
    let head = "POST / HTTP/1.1\r\n\(host)Expect: 100-Continue\r\n"
    #expect(stage("") == (.idle, false) && stage("\r") == (.head, false) && stage("\r\n") == (.head, false))
    #expect(stage("P") == (.head, false) && stage("POST / HTTP/1.1\r\n") == (.head, false))
    #expect(stage("\(head)Content-Length: 1\r\n\r\n") == (.body, true))
    #expect(stage("\(head)Transfer-Encoding: chunked\r\n\r\n") == (.body, true))
    #expect(stage("\(head)Content-Length: 2\r\n\r\na") == (.body, false))
    #expect(stage("\(head)Transfer-Encoding: chunked\r\n\r\n5") == (.body, false))
    #expect(stage("\(head)Content-Length: 0\r\n\r\n") == (.idle, false))
    #expect(stage("\(head)\r\n") == (.idle, false))
    #expect(stage("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n") == (.body, false))
    #expect(stage("POST / HTTP/1.1\r\n\(host)Content-Length: 1\r\n\r\n") == (.body, false))
  }
}
