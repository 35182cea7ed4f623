import Testing
import VMFATestSupport

@testable import AWSSigV4

@Suite("what the signer signs")
struct PropertyTests {
  /// A part of a request that a signature covers.
  enum Part: CaseIterable {
    case method, path, query, header, body, secret
  }

  let secret = Array("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".utf8)

  @Test("is accepted, and no more once one byte is another", arguments: [SignatureClaim.Place.header, .query])
  func oneByte(_ place: SignatureClaim.Place) throws {
    var generator = SeededGenerator("AWSSigV4 one byte, in the \(place)")
    for _ in 0..<200 {
      var signer = RequestSigner(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.span,
        sessionToken: Bool.random(using: &generator) ? text(40, &generator) : nil, region: "us-east-1", service: "iam")
      let time = Int64.random(in: RequestTime.range.lowerBound + 900...RequestTime.range.upperBound, using: &generator)
      var request = randomRequest(&generator)
      switch place {
      case .header: request.headers += try signer.headers(for: request, at: time)
      case .query: request.query = try signer.presignedQuery(for: request, at: time, expires: 900)
      }
      #expect(request.isAccepted(secret: secret, service: "iam", now: time), "\(request)")
      for part in Part.allCases {
        var (changed, key) = (request, secret)
        switch part {
        case .method: change(&changed.method, &generator)
        case .path: change(&changed.path, &generator)
        case .query: change(&changed.query, &generator)
        case .header:
          let signed = changed.headers.indices.filter { !changed.headers[$0].isNamed(.authorization) }
          let index = try #require(signed.randomElement(using: &generator))
          change(&changed.headers[index].value, &generator)
        case .body: change(&changed.body, &generator)
        case .secret: change(&key, &generator)
        }
        guard (changed, key) != (request, secret), meaning(of: changed) != meaning(of: request) || key != secret else {
          continue
        }
        #expect(
          !changed.isAccepted(secret: key, service: "iam", now: time),
          "\(part): \(changed.query[...].text) \(changed.headers)")
      }
    }
  }

  @Test("uses the key of its day, also after another day's")
  func days() throws {
    var signer = RequestSigner(accessKeyID: "A", secretAccessKey: secret.span, region: "r", service: "iam")
    let request = SignedRequest(method: "GET", headers: [("Host", "h")])
    for time in [0, 86_399, 86_400, 5, 86_401] as [Int64] {
      var signed = request
      signed.headers += try signer.headers(for: request, at: time)
      #expect(signed.isAccepted(secret: secret, service: "iam", now: time))
    }
  }

  @Test("replaces what an earlier signature added")
  func again() throws {
    var signer = RequestSigner(
      accessKeyID: "A", secretAccessKey: secret.span, sessionToken: "token", region: "r", service: "iam")
    let request = SignedRequest(method: "GET", headers: [("Host", "h")])
    var old = request
    old.headers += try signer.headers(for: request, at: 0)
    #expect(try signer.headers(for: old, at: 9) == signer.headers(for: request, at: 9))
  }

  @Test("times read back what was written")
  func times() {
    var generator = SeededGenerator("AWSSigV4 times")
    let ends = [RequestTime.range.lowerBound, 0, RequestTime.range.upperBound]
    for time in ends + (0..<5000).map({ _ in Int64.random(in: RequestTime.range, using: &generator) }) {
      #expect(RequestTime(basicForm: Array(RequestTime.text(time).utf8)[...])?.seconds == time)
    }
    #expect(RequestTime(httpDate: Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8)[...])?.seconds == 784_111_777)
    for text in ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun"] {
      #expect(RequestTime(httpDate: Array(text.utf8)[...]) == nil)
    }
  }

  // MARK: Requests

  private func randomRequest(_ generator: inout SeededGenerator) -> SignedRequest {
    var headers = [("Host", "iam.amazonaws.com"), ("Content-Type", "text/\(text(5, &generator))")]
    for index in 0..<Int.random(in: 0...3, using: &generator) {
      headers.append(("X-Amz-Meta-\(index % 2)", text(Int.random(in: 1...12, using: &generator), &generator)))
    }
    headers.shuffle(using: &generator)
    let fields = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      text(Int.random(in: 1...4, using: &generator), &generator) + "=" + text(2, &generator) + "%2F%C3%BC"
    }
    let segments = (0..<Int.random(in: 0...3, using: &generator)).map { _ in text(4, &generator) + "%20" }
    return SignedRequest(
      method: ["GET", "POST", "PUT"].randomElement(using: &generator) ?? "GET",
      path: "/" + segments.joined(separator: "/"), query: fields.joined(separator: "&"), headers: headers,
      body: generator.bytes(Int.random(in: 0...200, using: &generator)))
  }

  private func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~.")
    return String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "a" })
  }

  private func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    bytes[Int.random(in: bytes.indices, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
  }

  /// What a request says: two requests with the same meaning may have the same signature.
  private func meaning(of request: SignedRequest) -> [[[UInt8]]] {
    let path = request.path.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }.map(Array.init)
    let query = request.query.split(separator: UInt8(ascii: "&")).map { field in
      let name = field.prefix { $0 != UInt8(ascii: "=") }
      return decode(name) + [0, 0] + decode(field[name.endIndex...].dropFirst())
    }
    let headers = request.headers.map { header in
      header.value.split { $0 == 0x20 || (9...13).contains($0) }.map(Array.init)
    }
    return [[request.method], path, query, [request.body]] + headers
  }

  private func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(rest.prefix(2).text, radix: 16) {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return decoded
  }
}
