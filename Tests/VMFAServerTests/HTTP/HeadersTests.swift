import Testing
import VMFAServer

@Suite("Header fields and addresses")
struct HeadersTests {
  @Test("a value cannot end its line")
  func injection() {
    let headers: HTTPHeaders = ["Location": "/a\r\nSet-Cookie: x\u{0}\u{7F}\tb"]
    #expect(headers["location"] == "/a  Set-Cookie: x  \tb" && headers.count == 1)
  }

  @Test("equality is of names without case, values and order")
  func equality() {
    #expect(["A": "1", "B": "2"] as HTTPHeaders == ["a": "1", "b": "2"])
    #expect(["A": "1", "B": "2"] as HTTPHeaders != ["B": "2", "A": "1"])
    #expect(["A": "x"] as HTTPHeaders != ["A": "X"] && ["A": "x"] as HTTPHeaders != [:])
    #expect(["AB": "c"] as HTTPHeaders != ["A": "bc"])
  }

  @Test("only ASCII letters have no case")
  func caseFolding() {
    let headers: HTTPHeaders = ["X-Key": "v", "s": "1", "x^": "2"]
    #expect(headers["x-kEY"] == "v" && headers["x-\u{212A}ey"] == nil && headers["\u{17F}"] == nil)
    #expect(headers["X^"] == "2" && headers["x~"] == nil)
  }

  @Test(
    "addresses",
    arguments: [
      ("127.0.0.1:8311", true), ("127.255.0.1:0", true), ("[::1]:65535", true), ("0.0.0.0:1", false), ("[::]:1", false),
      ("192.168.0.1:80", false), ("[fe80::1]:80", false), ("[::2]:80", false),
    ])
  func addresses(_ text: String, _ isLoopback: Bool) throws {
    let address = try #require(SocketAddress(text))
    #expect(address.description == text && address.isLoopback == isLoopback)
    #expect(SocketAddress(address.description) == address)
  }

  @Test(
    "what is no numeric address",
    arguments: [
      "", ":", ":80", "localhost:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:+1",
      "127.0.0.1:8x", "127.1:80", "0127.0.0.1:80", "::1:80", "[::1]", "[::1]80", "[127.0.0.1]:80", "[::1%lo]:80",
      "127.0.0.1 :80", "[]:80", "127.0.0.1\u{0}:80", "127.0.0.1:٨٠",
    ])
  func noAddresses(_ text: String) { #expect(SocketAddress(text) == nil) }
}
