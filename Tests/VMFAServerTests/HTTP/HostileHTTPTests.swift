import Foundation
import Testing
import VMFAServer

/// Bytes that are no HTTP, not all of it, or too much of it. Whatever comes, the answer is an error in AWS's XML or a
/// closed connection, and others are served.
@Suite("Hostile HTTP at the whole service", .timeLimit(.minutes(5)))
struct HostileHTTPTests {
  private static let host = "Host: h\r\n"
  private static let malformed = "400 MalformedHttpRequestException"

  @Test("a request that breaks off, at every byte")
  func truncated() throws {
    let service = try LiveService()
    let whole = try LiveService.request("CreateUser", ["UserName": "bob"])
    for count in 0..<whole.count {
      let client = try service.connect()
      client.send(Array(whole[..<count]))
      client.endOutput()
      #expect(client.isClosed(), "answered after \(count) of \(whole.count) bytes")
    }
    let client = try service.connect()
    client.send(whole)
    #expect(try client.receive().status == 200)
  }

  @Test("sizes")
  func sizes() throws {
    let service = try LiveService()
    let long = String(repeating: "x", count: 100_000)
    let tooLarge = "RequestEntityTooLargeException"
    #expect(
      try service.refusal(of: "GET /?\(long) HTTP/1.1\r\n\(Self.host)\r\n") == "414 \(tooLarge): the target is too long"
    )
    #expect(
      try service.refusal(of: "GET / HTTP/1.1\r\n\(Self.host)X: \(long)\r\n\r\n")
        == "431 \(tooLarge): the headers are too long")
    #expect(
      try service.refusal(of: "POST / HTTP/1.1\r\n\(Self.host)Content-Length: 1048577\r\n\r\n")
        == "413 \(tooLarge): the body is too long")
    #expect(
      try service.refusal(of: "POST / HTTP/1.1\r\n\(Self.host)Transfer-Encoding: chunked\r\n\r\n100001\r\n")
        == "413 \(tooLarge): the body is too long")
    // A flood goes on while it is refused; it is cut off all the same.
    for flood in ["X: y\r\n", "x", "X-\(long): y\r\n"] {
      let client = try service.connect()
      client.send("GET / HTTP/1.1\r\n\(Self.host)X: ")
      let begin = Date()
      while -begin.timeIntervalSinceNow < 10, client.send(String(repeating: flood, count: 1000)) {}
      #expect(-begin.timeIntervalSinceNow < 9)
      #expect(try service.isServed())
    }
    #expect(
      try service.refusal(of: "GET / HTTP/1.1\r\n\(Self.host)" + String(repeating: "X: y\r\n", count: 500) + "\r\n")
        == "431 \(tooLarge): there are too many headers")
  }

  /// What could make two readers see different requests. Behind each stands one that must never be answered.
  private static let smuggling: [(String, String)] = [
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 5, 5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: +5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 0x5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: -5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length : 5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Content-Length:\r\n 5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n", "501 "),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "501 "),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding:\u{B}chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)X: y\r\n\tTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)X: y\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("POST / HTTP/1.1\r\n\(host)X: y\nContent-Length: 5\r\n\r\nhello", malformed),
    ("POST / HTTP/1.1\r\n\(host)X: \u{0}\r\n\r\n", malformed),
    ("POST / HTTP/1.0\r\n\(host)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", malformed),
    ("GET http://other/ HTTP/1.1\r\n\(host)\r\n", malformed),
    ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", malformed),
    ("GET / HTTP/1.1\r\n\r\n", malformed),
    ("GET /\r\n", malformed), ("GET / HTTP/0.9\r\n\r\n", "505 "),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505 "),
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}", malformed),
    ("SSH-2.0-x\r\n", malformed), ("* OK\r\n", malformed), ("\n", malformed),
  ]

  private static let chunks: [(String, String)] =
    [
      "+5\r\nhello\r\n", "-5\r\nhello\r\n", "0x5\r\nhello\r\n", "5 \r\nhello\r\n", " 5\r\nhello\r\n", "5\nhello\r\n",
      "5\r\nhello\n0\r\n\r\n", "5\r\nhello0\r\n\r\n", "5\r\nhellohello\r\n", "\r\n", ";\r\n", "5_0\r\n", "\u{0}5\r\n",
      "00000000000000005\r\nhello\r\n", "5;" + String(repeating: "x", count: 2000) + "\r\n",
      String(repeating: "1;" + String(repeating: "x", count: 900) + "\r\na\r\n", count: 20),
      "0\r\nX : y\r\n\r\n", "0\r\n X: y\r\n\r\n", "0\r\nX\r\n\r\n", "0\r\nX: y\n\r\n",
    ].map { ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n\($0)", malformed) } + [
      ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", "413 "),
      ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n", "413 "),
    ]

  @Test("forms of request smuggling and malformed chunks: one refusal, then the end")
  func smuggling() throws {
    let service = try LiveService()
    for (text, expected) in Self.smuggling + Self.chunks {
      let client = try service.connect()
      client.send(text + "GET /_vmfa/health HTTP/1.1\r\n\(Self.host)\r\n")
      #expect(try client.refusal().hasPrefix(expected), "\(text.debugDescription)")
      #expect(client.isClosed(), "\(text.debugDescription)")
    }
    #expect(try service.isServed())
  }

  @Test("trailers frame nothing")
  func trailers() throws {
    let service = try LiveService()
    let client = try service.connect()
    client.send(
      "POST / HTTP/1.1\r\n\(Self.host)Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 500\r\n"
        + "Transfer-Encoding: identity\r\nHost: other\r\nConnection: close\r\n\r\n")
    #expect(try client.refusal().hasPrefix("403 MissingAuthenticationToken"))
    client.send(try LiveService.request())
    #expect(try client.receive().status == 200)
  }

  @Test("requests in a row, up to the one that is malformed")
  func pipelining() throws {
    let service = try LiveService()
    let client = try service.connect()
    let request = try LiveService.request()
    client.send(Array((0..<200).map { _ in request }.joined()) + Array("GET / HTTP/1.1\r\n\r\n".utf8) + request)
    for _ in 0..<200 { #expect(try client.receive().status == 200) }
    #expect(try client.refusal().hasPrefix(Self.malformed))
    #expect(client.isClosed())
  }

  @Test("many clients that send a byte now and then: each ends in time, and others do not notice")
  func slow() throws {
    let service = try LiveService {
      $0.deadlines.header = .milliseconds(1500)
      $0.deadlines.body = .milliseconds(1500)
    }
    let slow = try (0..<100).map { number in
      let client = try service.connect()
      client.send(
        number % 2 == 0 ? "GET / HTTP/1.1\r\nX: " : "POST / HTTP/1.1\r\n\(Self.host)Content-Length: 1000\r\n\r\n")
      return client
    }
    let begin = Date()
    while service.server.connectionCount > 0, -begin.timeIntervalSinceNow < 20 {
      for client in slow { client.send("x") }
      #expect(try service.isServed())
      usleep(100_000)
    }
    #expect(-begin.timeIntervalSinceNow < 15)
    for client in slow {
      #expect(try client.refusal() == "408 RequestTimeoutException: the request took too long")
      #expect(client.isClosed())
    }
  }
}
