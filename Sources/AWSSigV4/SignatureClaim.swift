/// What a request says of its own signature, not yet verified: who signed it, when, and for what.
///
/// Nothing in it can be trusted until ``verify(_:secretAccessKey:service:now:presignedLifetime:)`` returns.
public struct SignatureClaim: Sendable {
  /// Where a request carries its signature.
  public enum Place: Sendable {
    /// In the Authorization header.
    case header
    /// In the query: the URL was presigned.
    case query
  }

  /// The only algorithm of signature version 4 that is symmetric.
  static let algorithm = "AWS4-HMAC-SHA256"
  /// How far the clocks of both sides may be apart, in seconds.
  public static let clockSkew: Int64 = 900
  /// The greatest value of `X-Amz-Expires`, in seconds: seven days.
  public static let maximumExpires = 604_800

  /// Where the signature stands.
  public let place: Place
  /// The access key that the request was signed with.
  public let accessKeyID: String
  /// The day of the credential's scope, such as `20150830`.
  public let date: String
  /// The region of the credential's scope, such as `us-east-1`.
  public let region: String
  /// The service of the credential's scope, such as `iam` or `sts`.
  public let service: String
  /// When the request was signed, in Unix seconds.
  public var time: Int64 { signingTime.seconds }
  /// For how many seconds a presigned URL asks to be valid (`X-Amz-Expires`).
  public let expires: Int?
  /// The session token of temporary credentials. Whether it is signed depends on the service: compare it.
  public let sessionToken: String?

  let terminator: String
  let signingTime: RequestTime
  /// The names of the signed headers as they are listed, joined by semicolons.
  let signedHeaders: ArraySlice<UInt8>
  let signature: ArraySlice<UInt8>
  /// The header that told the time, when one did.
  let timeHeader: HeaderName?

  /// Reads what a request says of its signature.
  ///
  /// - Throws: ``SignatureError/missingAuthenticationToken`` when it has none; the other errors when what it has makes
  ///   no sense.
  public init(_ request: SignedRequest) throws(SignatureError) {
    try request.checkSize()
    let authorization = try request.uniqueHeader(.authorization)
    let query = try CanonicalQuery(request.query)
    let algorithm = try query.unique(.amzAlgorithm)
    // Verification reads these headers: were one there twice, both sides could take a different one.
    for name: HeaderName in [.host, .amzContentSHA256] { _ = try request.uniqueHeader(name) }
    switch (authorization, algorithm) {
    case (let authorization?, nil): try self.init(authorization: authorization, of: request)
    case (nil, let algorithm?): try self.init(algorithm: algorithm, query: query)
    case (_?, _?): throw .twoSignatures
    case (nil, nil): throw .missingAuthenticationToken
    }
  }

  /// Puts a claim together from parts that were found.
  init(
    place: Place, credential: ArraySlice<UInt8>, time: RequestTime, timeHeader: HeaderName? = nil, expires: Int? = nil,
    sessionToken: ArraySlice<UInt8>?, signedHeaders: ArraySlice<UInt8>, signature: ArraySlice<UInt8>
  ) throws(SignatureError) {
    let parts = credential.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 5 else { throw .malformedCredential(credential.text) }
    self.place = place
    accessKeyID = parts[0].text
    date = parts[1].text
    region = parts[2].text
    service = parts[3].text
    terminator = parts[4].text
    signingTime = time
    self.timeHeader = timeHeader
    self.expires = expires
    self.sessionToken = sessionToken?.text
    self.signedHeaders = signedHeaders
    self.signature = signature
  }

  /// The scope, its last part taken for granted.
  var scope: CredentialScope { CredentialScope(date: date, region: region, service: service) }
}

extension SignatureClaim: CustomStringConvertible, CustomReflectable {
  /// The access key and the scope, never the session token or the signature.
  public var description: String { "\(accessKeyID)/\(date)/\(region)/\(service)/\(terminator)" }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ArraySlice<UInt8> {
  /// These bytes, when they are short enough and printable ASCII.
  func checked(_ name: String, limit: Int) throws(SignatureError) -> ArraySlice<UInt8> {
    guard count <= limit else { throw .tooLarge("value of '\(name)'") }
    guard isPrintableASCII else { throw .notPrintable(name) }
    return self
  }
}
