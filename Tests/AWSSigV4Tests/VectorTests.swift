@testable import AWSSigV4
import Testing
import VMFATestSupport

@Suite("what AWS and its clients sign")
struct VectorTests {
  static let aws =
    Vectors.loadRequests("sigv4/aws-test-suite.txt") + Vectors.loadRequests("sigv4/aws-documentation.txt")
  static let botocore = Vectors.loadRequests("sigv4/botocore.txt")
  static let keys = Vectors.load("sigv4/aws-signing-keys.txt", keys: ["secret", "date", "region", "service", "key"])

  @Test("is accepted", arguments: aws + botocore)
  func accepted(_ vector: Vector) throws {
    let request = vector.request
    let claim = try SignatureClaim(request)
    #expect(claim.service == vector["service"])
    #expect(claim.region == vector.optional("region") ?? "us-east-1")
    if let token = vector.optional("token") { #expect(claim.sessionToken == token) }
    try claim.verify(
      request, secretAccessKey: vector.secret.span, service: vector["service"], now: vector.number("now"))
  }

  @Test("has the canonical form that AWS gives", arguments: aws.filter { $0.optional("canonical") != nil })
  func canonicalForm(_ vector: Vector) throws {
    let request = vector.request
    let form = try CanonicalRequest(request, signedHeaders: SignatureClaim(request).signedHeaders)
    var digest: [UInt8] = []
    digest.append(hexadecimal: SHA256.digest(of: form.bytes.span))
    #expect(digest[...].text == vector["canonical"], "\(form.bytes[...].text)")
  }

  @Test("is signed by this signer to the same signature", arguments: aws + botocore)
  func signed(_ vector: Vector) throws {
    let request = vector.request
    let claim = try SignatureClaim(request)
    // A signature over the Date header is one that this signer does not make.
    if claim.place == .header, request.value(of: "X-Amz-Date") == nil { return }
    let isTokenSigned = claim.place == .query || claim.signedNames.contains("x-amz-security-token")
    var signer = RequestSigner(
      accessKeyID: claim.accessKeyID, secretAccessKey: vector.secret.span,
      sessionToken: isTokenSigned ? claim.sessionToken : nil, region: claim.region, service: claim.service)
    var unsigned = request.keeping(claim.signedNames)
    switch claim.place {
    case .header:
      let added = try signer.headers(for: unsigned, at: claim.time)
      #expect(added.last.map { String(decoding: $0.value, as: UTF8.self) } == request.value(of: "Authorization"))
      #expect(added.first.map { String(decoding: $0.value, as: UTF8.self) } == request.value(of: "X-Amz-Date"))
    case .query:
      let own = vector["query"].split(separator: "&").filter { !$0.hasPrefix("X-Amz-") }.joined(separator: "&")
      unsigned.query = Array(own.utf8)
      let query = try signer.presignedQuery(for: unsigned, at: claim.time, expires: #require(claim.expires))
      #expect(query[...].text == vector["query"])
    }
  }

  @Test("AWS's signing keys", arguments: keys)
  func signingKey(_ vector: Vector) {
    let scope = CredentialScope(date: vector["date"], region: vector["region"], service: vector["service"])
    let key = SigningKey(secretAccessKey: Array(vector["secret"].utf8).span, scope: scope)
    let message = Array("message".utf8)
    #expect(bytes(key.authenticationCode(for: message.span)) == plainHMAC(vector.bytes("key"), message))
  }

  /// HMAC as RFC 2104 §2 writes it, for a key that is not longer than a block.
  private func plainHMAC(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    let block = key + [UInt8](repeating: 0, count: 64 - key.count)
    let inner = bytes(SHA256.digest(of: (block.map { $0 ^ 0x36 } + message).span))
    return bytes(SHA256.digest(of: (block.map { $0 ^ 0x5C } + inner).span))
  }

  private func bytes(_ digest: SHA256.Digest) -> [UInt8] { digest.indices.map { digest[$0] } }
}

@Suite("what is refused")
struct RefusalTests {
  @Test("with AWS's code, status and text", arguments: Vectors.loadRequests("sigv4/refusals.txt"))
  func refused(_ vector: Vector) {
    let request = vector.request
    do {
      try SignatureClaim(request).verify(
        request, secretAccessKey: vector.secret.span, service: vector["service"], now: vector.number("now"))
      Issue.record("accepted")
    } catch {
      #expect(error.code == vector["code"])
      #expect(error.status == vector.number("status"))
      #expect("\"\(error.message)\"" == vector["message"])
    }
  }

  @Test("the 15 minutes end where AWS ends them", arguments: VectorTests.botocore.filter { $0["method"] == "POST" })
  func clockSkew(_ vector: Vector) throws {
    let request = vector.request
    let time = try SignatureClaim(request).time
    for (offset, isAccepted) in [(-901, false), (-900, true), (0, true), (900, true), (901, false)] as [(Int64, Bool)] {
      #expect(
        request.isAccepted(secret: vector.secret, service: vector["service"], now: time + offset) == isAccepted)
    }
  }

  @Test("a presigned URL lasts as long as it asks, or 15 minutes", arguments: [1, 60, 900, 3600, 604_800])
  func presignedLifetime(_ expires: Int) throws {
    let secret = Array("secret".utf8)
    var signer = RequestSigner(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: secret.span, region: "eu-west-3", service: "sts")
    var request = SignedRequest(method: "GET", query: "Action=GetCallerIdentity", headers: [("Host", "localhost:8311")])
    request.query = try signer.presignedQuery(for: request, at: 1_000_000_000, expires: expires)
    let claim = try SignatureClaim(request)
    #expect(claim.place == .query)
    #expect(claim.expires == expires)
    func isGood(after seconds: Int, _ lifetime: PresignedLifetime) -> Bool {
      let now = 1_000_000_000 + Int64(seconds)
      return
        (try? claim.verify(
          request, secretAccessKey: secret.span, service: "sts", now: now, presignedLifetime: lifetime)) != nil
    }
    #expect(isGood(after: expires, .requested))
    #expect(!isGood(after: expires + 1, .requested))
    #expect(isGood(after: 900, .fixed))
    #expect(!isGood(after: 901, .fixed))
    #expect(isGood(after: -900, .requested))
    #expect(!isGood(after: -901, .requested))
  }

  @Test("a lifetime out of range is not signed", arguments: [Int.min, -1, 0, 604_801, Int.max])
  func expires(_ expires: Int) {
    let secret: [UInt8] = []
    var signer = RequestSigner(accessKeyID: "A", secretAccessKey: secret.span, region: "r", service: "sts")
    #expect(throws: SignatureError.malformedExpires(String(expires))) {
      try signer.presignedQuery(for: SignedRequest(method: "GET", headers: []), at: 0, expires: expires)
    }
  }

  @Test("an unsigned payload is signed all the same")
  func unsignedPayload() throws {
    let secret = Array("secret".utf8)
    var signer = RequestSigner(accessKeyID: "A", secretAccessKey: secret.span, region: "r", service: "iam")
    var request = SignedRequest(
      method: "POST", headers: [("Host", "h"), ("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD")], body: [1, 2, 3])
    request.headers += try signer.headers(for: request, at: 0)
    #expect(request.isAccepted(secret: secret, service: "iam", now: 0))
    request.body = [1, 2]
    #expect(!request.isAccepted(secret: secret, service: "iam", now: 0))
  }
}
