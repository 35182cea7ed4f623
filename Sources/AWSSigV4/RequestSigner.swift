internal import VMFAEncoding

/// Signs requests to one service in one region.
///
/// The key of a day is derived once and kept, so that the next signature of that day is cheaper.
public struct RequestSigner: Sendable {
  /// The access key.
  public let accessKeyID: String
  /// The region, such as `us-east-1`.
  public let region: String
  /// The service, such as `iam`.
  public let service: String

  let sessionToken: String?
  private let secretAccessKey: WipedBytes
  private var latest: (date: String, key: SigningKey)?

  /// A signer with long-term credentials, or with temporary ones when there is a session token.
  public init(
    accessKeyID: String, secretAccessKey: Span<UInt8>, sessionToken: String? = nil, region: String, service: String
  ) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = WipedBytes(secretAccessKey)
    self.sessionToken = sessionToken
    self.region = region
    self.service = service
  }

  /// The scope of what is signed at a time.
  func scope(at time: RequestTime) -> CredentialScope {
    CredentialScope(date: time.day.text, region: region, service: service)
  }

  /// The key for a scope of this signer.
  mutating func key(for scope: CredentialScope) -> SigningKey {
    if let latest, latest.date == scope.date { return latest.key }
    let key = secretAccessKey.withBytes { SigningKey(secretAccessKey: $0, scope: scope) }
    latest = (scope.date, key)
    return key
  }
}

extension RequestSigner {
  /// The headers that sign a request: `X-Amz-Date`, `X-Amz-Security-Token` for temporary credentials, `Authorization`.
  ///
  /// All headers of the request are signed but those that proxies change.
  ///
  /// - Parameter request: the request, with its `Host`. Where it has headers of these names already, they are not
  ///   signed and must be replaced.
  /// - Parameter time: the present time in Unix seconds.
  /// - Throws: ``SignatureError/malformedQuery(escape:)`` when the query is not well encoded, and
  ///   ``SignatureError/mismatch`` when the method or the name of a header is none: no signature would be right.
  public mutating func headers(
    for request: SignedRequest, at time: Int64
  ) throws(SignatureError) -> [SignedRequest.Header] {
    let time = RequestTime(clamping: time)
    var added: [SignedRequest.Header] = [.init(name: HeaderName.amzDate.bytes, value: time.basicForm)]
    if let sessionToken { added.append(.init(HeaderName.amzSecurityToken.text, sessionToken)) }
    var signed = request
    signed.headers.removeAll { $0.isNamed(.amzDate) || $0.isNamed(.amzSecurityToken) }
    signed.headers += added
    let names = signed.namesToSign
    let scope = scope(at: time)
    let canonicalRequest = try CanonicalRequest(signed, signedHeaders: names[...])
    let signature = key(for: scope).signature(of: canonicalRequest, scope: scope, time: time)
    added.append(
      .init(
        HeaderName.authorization.text,
        "\(SignatureClaim.algorithm) Credential=\(accessKeyID)/\(scope.text), "
          + "SignedHeaders=\(names[...].text), Signature=\(signature[...].text)"))
    return added
  }

  /// The query of the presigned form of a request: its own fields, and behind them those that sign it.
  ///
  /// - Parameter request: the request, with its `Host`. Who uses the URL must send all of its headers but those that
  ///   proxies change.
  /// - Parameter time: the present time in Unix seconds.
  /// - Parameter expires: for how many seconds the URL asks to be good, 1 to 604,800.
  /// - Throws: ``SignatureError/malformedExpires(_:)``, and what ``headers(for:at:)`` throws.
  public mutating func presignedQuery(
    for request: SignedRequest, at time: Int64, expires: Int
  ) throws(SignatureError) -> [UInt8] {
    guard (1...SignatureClaim.maximumExpires).contains(expires) else { throw .malformedExpires(String(expires)) }
    let time = RequestTime(clamping: time)
    let names = request.namesToSign
    let scope = scope(at: time)
    var presigned = request
    presigned.appendField(.amzAlgorithm, SignatureClaim.algorithm.utf8)
    presigned.appendField(.amzCredential, "\(accessKeyID)/\(scope.text)".utf8)
    presigned.appendField(.amzDate, time.basicForm)
    presigned.appendField(.amzExpires, String(expires).utf8)
    presigned.appendField(.amzSignedHeaders, names)
    if let sessionToken { presigned.appendField(.amzSecurityToken, sessionToken.utf8) }
    let canonicalRequest = try CanonicalRequest(presigned, signedHeaders: names[...])
    presigned.appendField(
      .amzSignature, key(for: scope).signature(of: canonicalRequest, scope: scope, time: time))
    return presigned.query
  }
}

extension SignedRequest {
  /// The names of the headers to sign, in lower case, sorted, joined by semicolons.
  fileprivate var namesToSign: [UInt8] {
    // What proxies add or change; AWS's own clients leave it out too.
    let unsigned = ["authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"]
    let names = Set(headers.map { $0.name.map(\.lowercasedASCII) }).subtracting(unsigned.map { Array($0.utf8) })
    return Array(
      names.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: CollectionOfOne(UInt8(ascii: ";"))))
  }

  /// Appends a field to the query.
  fileprivate mutating func appendField(_ name: HeaderName, _ value: some Sequence<UInt8>) {
    if !query.isEmpty { query.append(UInt8(ascii: "&")) }
    query.append(contentsOf: name.bytes)
    query.append(UInt8(ascii: "="))
    for byte in value { query.appendEncoded(byte) }
  }
}

extension RequestSigner: CustomStringConvertible, CustomReflectable {
  /// The access key, the region and the service, never a secret.
  public var description: String { "\(accessKeyID)/\(region)/\(service)" }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
