internal import AWSSigV4
internal import IAMAccount
internal import OTPCore

/// IAM and STS at one endpoint: a request of the Query protocol to its answer in XML.
struct QueryService: Sendable {
  let account: Account
  let log: RequestLog
  /// Whether requests come through TLS.
  let isSecure: Bool
  /// Whether a request may be signed at any time: suites that freeze their clock sign at that of long ago.
  var takesAnyDate = false
  private let keys = SigningKeyCache()

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    var line = RequestLine(requestID: RequestID.make())
    var failure: ServiceError?
    let start = MonotonicTime.now
    let response: HTTPResponse
    do throws(ServiceError) {
      let output = try perform(request, &line)
      response = self.response(
        200, XMLText.answer(output, of: line.action, line.service ?? .iam, requestID: line.requestID), line.requestID)
    } catch {
      failure = error
      response = self.response(
        error.status, XMLText.error(error, line.service ?? .iam, requestID: line.requestID), line.requestID)
    }
    log.note(line, status: response.status, error: failure, since: start)
    return response
  }

  private func perform(_ request: HTTPRequest, _ line: inout RequestLine) throws(ServiceError) -> OutputValue? {
    var fields: [String: String] = [:]
    try read(request, into: &fields)
    line.action = fields["Action"] ?? ""
    // An answer has the service's form also when the signature is what is wrong.
    var service = ServiceName.allCases.first { $0.version == fields["Version"] } ?? .iam
    line.service = service
    if service == .sts, Account.isUnsigned(line.action) { return try account.performUnsigned(line.action, fields) }
    var origin = RequestOrigin(sourceIP: request.peer, isSecure: isSecure, userAgent: request.headers["User-Agent"])
    let claimed = try claim(request, &service, &origin.region)
    line.service = service
    line.accessKeyID = claimed.claim.accessKeyID
    let caller = try verify(claimed)
    line.caller = caller
    guard !line.action.isEmpty else {
      throw ServiceError("MissingAction", 400, "The request must contain the parameter Action")
    }
    guard fields["Version"].map({ $0 == service.version }) ?? true else {
      throw ServiceError(
        "InvalidAction", 400, "Could not find operation \(line.action) for version \(fields["Version"] ?? "")")
    }
    return try account.perform(
      line.action, fields, as: caller, service: service, from: origin, trace: line.trace)
  }

  /// The answer to a request that is refused before it is read.
  func refusal(_ error: ServiceError) -> HTTPResponse {
    let line = RequestLine(requestID: RequestID.make())
    log.note(line, status: error.status, error: error, since: nil)
    return response(error.status, XMLText.error(error, .iam, requestID: line.requestID), line.requestID)
  }

  private func response(_ status: Int, _ body: [UInt8], _ requestID: String) -> HTTPResponse {
    HTTPResponse(status: status, headers: ["x-amzn-RequestId": requestID, "Content-Type": "text/xml"], body: body)
  }

  /// The fields of the query and of the form.
  private func read(_ request: HTTPRequest, into fields: inout [String: String]) throws(ServiceError) {
    guard request.method == "POST" || request.method == "GET" else {
      throw ServiceError("InvalidAction", 405, "The HTTP method \(request.method) is not supported.")
    }
    do throws(FormFields.Failure) {
      let query = Array((request.query ?? "").utf8)
      try FormFields.read(query.span, into: &fields)
      try FormFields.read(request.body.span, into: &fields)
    } catch {
      switch error {
      case .malformed: throw ServiceError("MalformedQueryString", 404, "The query string contains a syntax error.")
      case .tooMany:
        throw ServiceError("MalformedInput", 400, "The request has more than \(FormFields.limit) parameters")
      }
    }
  }

  /// A request with what it says of who signed it.
  private struct Claimed {
    let request: SignedRequest
    let claim: SignatureClaim
  }

  /// Who says to have signed the request. The credential's scope says which service is meant.
  ///
  /// Signatures go by the system's clock, whatever the account's clock shows: that is the one that clients have.
  private func claim(
    _ request: HTTPRequest, _ service: inout ServiceName, _ region: inout String
  ) throws(ServiceError) -> Claimed {
    let signed = SignedRequest(request)
    do throws(SignatureError) {
      let claim = try SignatureClaim(signed)
      let now = takesAnyDate ? claim.time : SystemClock().now.seconds
      if let named = ServiceName(rawValue: claim.service) { service = named }
      region = claim.region
      try claim.validate(service: service.rawValue, now: now)
      return Claimed(request: signed, claim: claim)
    } catch { throw ServiceError(error) }
  }

  /// Who really signed it.
  private func verify(_ claimed: Claimed) throws(ServiceError) -> Caller {
    let claim = claimed.claim
    let credential = try account.credential(claim.accessKeyID, sessionToken: claim.sessionToken)
    let key = keys.key(for: claim, secretAccessKey: credential.secretAccessKey)
    do throws(SignatureError) { try claim.verify(claimed.request, with: key) } catch { throw ServiceError(error) }
    return credential.caller
  }
}

extension ServiceError {
  fileprivate init(_ error: SignatureError) {
    // Of a wrong signature AWS's text tells all that can be known; the others are about dates and scopes.
    self.init(error.code, error.status, error.message, detail: error == .mismatch ? nil : error.message)
  }
}

extension SignedRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(
      method: Array(request.method.utf8), path: Array(request.path.utf8), query: Array((request.query ?? "").utf8),
      headers: request.headers.indices.map { index in
        Header(
          name: Array(request.headers.name(at: index).utf8), value: Array(request.headers.valueBytes(at: index)))
      }, body: request.body)
  }
}
