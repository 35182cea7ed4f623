import AWSSigV4

/// A request whose signature is anything: a line with the query, lines with headers, an empty line, the body. Properties:
/// nobody who does not know the secret is let in; every refusal is an error of the client's; what our signer signs, in a
/// header or in the query, verifies, and under another secret or with another body it does not.
@c(LLVMFuzzerTestOneInput)
public func fuzzAuthorization(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let request = read(Array(UnsafeBufferPointer(start: start, count: count)))
  precondition(outcome(of: request, secret: secret) != nil, "a signature that nobody made is right")

  var plain = request
  plain.headers.removeAll { header in
    let name = String(decoding: header.name, as: UTF8.self).lowercased()
    return ["authorization", "host", "x-amz-date", "x-amz-content-sha256", "x-amz-security-token", "date"].contains(
      name)
  }
  plain.headers.append(.init("Host", "h"))
  // What is presigned already gets no second signature.
  guard !String(decoding: plain.query, as: UTF8.self).lowercased().contains("x-amz-") else { return 0 }
  var signer = RequestSigner(accessKeyID: "AKID", secretAccessKey: secret.span, region: "us-east-1", service: "iam")
  if let added = try? signer.headers(for: plain, at: now) {
    var signed = plain
    signed.headers += added
    check(signed)
  }
  if let query = try? signer.presignedQuery(for: plain, at: now, expires: 60) {
    var signed = plain
    signed.query = query
    check(signed)
  }
  return 0
}

private let secret = Array("the secret of these tests".utf8)
private let now: Int64 = 1_800_000_000

private func check(_ signed: SignedRequest) {
  switch outcome(of: signed, secret: secret) {
  case nil:
    precondition(outcome(of: signed, secret: secret + [0x78]) == .mismatch, "another secret is as good")
    var changed = signed
    changed.body.append(0x78)
    precondition(outcome(of: changed, secret: secret) == .mismatch, "another body is as good")
  // Where the signer is more lenient than who verifies, the request is refused for what it is.
  case .tooLarge, .notPrintable: break
  case let error?: preconditionFailure("our own signature is refused: \(error)")
  }
}

/// Why a request is refused, `nil` when its signature is right.
private func outcome(of request: SignedRequest, secret: [UInt8]) -> SignatureError? {
  do throws(SignatureError) {
    let claim = try SignatureClaim(request)
    try claim.verify(request, secretAccessKey: secret.span, service: "iam", now: now)
    return nil
  } catch {
    precondition((400..<500).contains(error.status) && !error.code.isEmpty && !error.message.isEmpty)
    return error
  }
}

private func read(_ bytes: [UInt8]) -> SignedRequest {
  var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
  let query = lines.popFirst() ?? []
  var request = SignedRequest(method: Array("POST".utf8), path: [0x2F], query: Array(query), headers: [], body: [])
  while let line = lines.popFirst(), !line.isEmpty {
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    request.headers.append(.init(name: Array(line[..<colon]), value: Array(line[colon...].dropFirst())))
  }
  request.body = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  return request
}
