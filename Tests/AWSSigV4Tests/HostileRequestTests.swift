import Testing
import VMFATestSupport

@testable import AWSSigV4

@Suite("hostile requests")
struct HostileRequestTests {
  let secret = Array("secret".utf8)

  private func signed() throws -> SignedRequest {
    var signer = RequestSigner(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.span, sessionToken: "a-session-token", region: "us-east-1",
      service: "sts")
    var request = SignedRequest(
      method: "POST", headers: [("Host", "sts.amazonaws.com")], body: Array("Action=GetCallerIdentity".utf8))
    request.headers += try signer.headers(for: request, at: 0)
    return request
  }

  @Test("what is too large is an error")
  func limits() throws {
    let request = try signed()
    var target = request
    target.path = [UInt8](repeating: UInt8(ascii: "/"), count: 65_537)
    #expect(throws: SignatureError.tooLarge("request target")) { try SignatureClaim(target) }
    target.path = [UInt8](repeating: UInt8(ascii: "/"), count: 65_536)
    #expect(target.isAccepted(secret: secret, service: "sts", now: 0))
    target.query = [UInt8(ascii: "a")]
    #expect(throws: SignatureError.tooLarge("request target")) { try SignatureClaim(target) }

    var fields = request
    fields.query = Array([String](repeating: "a", count: 1025).joined(separator: "&").utf8)
    #expect(throws: SignatureError.tooLarge("number of query fields")) { try SignatureClaim(fields) }

    var count = request
    count.headers += (count.headers.count...128).map { .init("x-\($0)", "") }
    #expect(throws: SignatureError.tooLarge("number of headers")) { try SignatureClaim(count) }
    count.headers.removeLast()
    #expect(count.isAccepted(secret: secret, service: "sts", now: 0))

    var bytes = request
    bytes.headers.append(.init("x", String(repeating: "a", count: 65_536)))
    #expect(throws: SignatureError.tooLarge("header section")) { try SignatureClaim(bytes) }

    for (name, value) in [
      ("Authorization", String(repeating: "a", count: 8193)), ("X-Amz-Date", String(repeating: "2", count: 65)),
      ("Authorization", "AWS4-HMAC-SHA256 Credential=\(String(repeating: "/", count: 513)),SignedHeaders=,Signature="),
    ] {
      var long = request
      long.headers.removeAll { $0.isNamed(Array(name.utf8)[...]) }
      long.headers.append(.init(name, value))
      let error = #expect(throws: SignatureError.self) { try SignatureClaim(long) }
      #expect(error?.code == "IncompleteSignature")
      #expect((error?.message.utf8.count ?? 0) < 100)
    }
  }

  @Test("no bytes make it crash, or are accepted")
  func noise() throws {
    var generator = SeededGenerator("AWSSigV4 noise")
    let request = try signed()
    var presigned = request
    var signer = RequestSigner(accessKeyID: "A", secretAccessKey: secret.span, region: "r", service: "sts")
    presigned.headers.removeAll { !$0.isNamed(.host) }
    presigned.query = try signer.presignedQuery(for: presigned, at: 0, expires: 60)
    let pieces: [[UInt8]] =
      ["AWS4-HMAC-SHA256", "Credential=", "SignedHeaders=", "Signature=", "/", ";", ",", "=", "&", "%", "%2", "+", ""]
      .map { Array($0.utf8) } + [[0], [0xFF], [0x0A]]
    for _ in 0..<2000 {
      var noisy = Bool.random(using: &generator) ? request : presigned
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        splice(&noisy, pieces.randomElement(using: &generator) ?? [], &generator)
      }
      guard let claim = try? SignatureClaim(noisy) else { continue }
      _ = claim.description
      try? claim.verify(noisy, secretAccessKey: [UInt8](repeating: 1, count: 3).span, service: "sts", now: 0)
      #expect(!noisy.isAccepted(secret: [1, 2, 3], service: "sts", now: 0))
    }
  }

  /// Puts a piece over some bytes of a part of the request.
  private func splice(_ request: inout SignedRequest, _ piece: [UInt8], _ generator: inout SeededGenerator) {
    func splice(_ bytes: inout [UInt8]) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      bytes.replaceSubrange(start..<end, with: piece)
    }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: splice(&request.method)
    case 1: splice(&request.path)
    case 2, 3: splice(&request.query)
    default:
      let index = Int.random(in: request.headers.indices, using: &generator)
      splice(&request.headers[index].value)
    }
  }

  @Test("nothing that holds a secret shows it")
  func secrets() throws {
    let request = try signed()
    let claim = try SignatureClaim(request)
    let signer = RequestSigner(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.span, sessionToken: "a-session-token", region: "us-east-1",
      service: "sts")
    #expect(claim.sessionToken == "a-session-token")
    for text in [
      "\(claim)", String(reflecting: claim), dumped(claim), "\(signer)", String(reflecting: signer), dumped(signer),
      "\(request)", String(reflecting: request), dumped(request),
    ] {
      #expect(!text.contains("token"))
      #expect(!text.contains("secret"))
      #expect(!text.contains("Signature="))
    }
  }

  private func dumped(_ value: some Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  @Test("a value cannot begin a line of the canonical request")
  func lines() throws {
    var request = try signed()
    request.headers.append(.init("X-Note", "a\nx-other:b\r\n\tc"))
    let form = try CanonicalRequest(request, signedHeaders: Array("host;x-note".utf8)[...])
    #expect(form.bytes[...].text.contains("\nx-note:a x-other:b c\n"))
    #expect(throws: SignatureError.mismatch) {
      try CanonicalRequest(request, signedHeaders: Array("host;x-note:a\nx-other".utf8)[...])
    }
  }

  @Test("a method or a header's name that is none is neither signed nor accepted")
  func tokens() {
    var signer = RequestSigner(accessKeyID: "A", secretAccessKey: secret.span, region: "r", service: "sts")
    for request in [
      SignedRequest(method: "", headers: [("Host", "h")]), SignedRequest(method: "GET\n", headers: [("Host", "h")]),
      SignedRequest(method: "GET", headers: [("Host", "h"), ("a b", "c")]),
      SignedRequest(method: "GET", headers: [("Host", "h"), ("", "c")]),
    ] {
      #expect(throws: SignatureError.mismatch) { try signer.headers(for: request, at: 0) }
    }
    #expect(throws: SignatureError.malformedQuery(escape: "%g0")) {
      try signer.headers(for: SignedRequest(method: "GET", query: "%g0", headers: [("Host", "h")]), at: 0)
    }
  }

  @Test("all may be checked that needs no secret before the key is known")
  func validation() throws {
    let claim = try SignatureClaim(signed())
    try claim.validate(service: "sts", now: 0)
    #expect(throws: SignatureError.scope([.service(expected: "iam")])) { try claim.validate(service: "iam", now: 0) }
    #expect(throws: SignatureError.expired(signed: 0, now: 901, lifetime: 900)) {
      try claim.validate(service: "sts", now: 901)
    }
  }
}
