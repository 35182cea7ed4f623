internal import AWSSigV4
internal import IAMAccount
internal import OTPCore

/// IAM and STS at one endpoint: a request of the Query protocol to its answer in XML.
struct QueryService: Sendable {
  let account: Account
  let metrics: Metrics
  /// Whether requests come through TLS.
  let isSecure: Bool
  /// Whether a request may be signed at any time: suites that freeze their clock sign at that of long ago.
  var takesAnyDate = false

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    let requestID = RequestID.make()
    var fields: [String: String] = [:]
    var service = ServiceName.iam
    do throws(ServiceError) {
      try read(request, into: &fields)
      let action = fields["Action"] ?? ""
      // An answer has the service's form also when the signature is what is wrong.
      service = ServiceName.allCases.first { $0.version == fields["Version"] } ?? .iam
      if service == .sts, Account.isUnsigned(action) {
        let output = try account.performUnsigned(action, fields)
        metrics.count(action: action, status: 200)
        return response(200, XMLText.answer(output, of: action, service, requestID: requestID), requestID)
      }
      var origin = RequestOrigin(
        sourceIP: request.peer, isSecure: isSecure, userAgent: request.headers["User-Agent"])
      let caller = try authenticate(request, &service, &origin.region)
      guard !action.isEmpty else {
        throw ServiceError("MissingAction", 400, "The request must contain the parameter Action")
      }
      guard fields["Version"].map({ $0 == service.version }) ?? true else {
        throw ServiceError(
          "InvalidAction", 400, "Could not find operation \(action) for version \(fields["Version"] ?? "")")
      }
      let output = try account.perform(action, fields, as: caller, service: service, from: origin)
      metrics.count(action: action, status: 200)
      return response(200, XMLText.answer(output, of: action, service, requestID: requestID), requestID)
    } catch {
      metrics.count(action: fields["Action"] ?? "", status: error.status)
      return response(error.status, XMLText.error(error, service, requestID: requestID), requestID)
    }
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
      throw ServiceError("MalformedQueryString", 404, "The query string contains a syntax error.")
    }
  }

  /// Who signed the request. The credential's scope says which service is meant.
  ///
  /// Signatures go by the system's clock, whatever the account's clock shows: that is the one that clients have.
  private func authenticate(
    _ request: HTTPRequest, _ service: inout ServiceName, _ region: inout String
  ) throws(ServiceError) -> Caller {
    let signed = SignedRequest(request)
    var now = SystemClock().now.seconds
    let claim: SignatureClaim
    do throws(SignatureError) {
      claim = try SignatureClaim(signed)
      if takesAnyDate { now = claim.time }
      if let named = ServiceName(rawValue: claim.service) { service = named }
      region = claim.region
      try claim.validate(service: service.rawValue, now: now)
    } catch { throw ServiceError(error) }
    let credential = try account.credential(claim.accessKeyID, sessionToken: claim.sessionToken)
    let secret = Array(credential.secretAccessKey.utf8)
    do throws(SignatureError) {
      try claim.verify(signed, secretAccessKey: secret.span, service: service.rawValue, now: now)
    } catch { throw ServiceError(error) }
    return credential.caller
  }
}

extension ServiceError {
  fileprivate init(_ error: SignatureError) { self.init(error.code, error.status, error.message) }
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
