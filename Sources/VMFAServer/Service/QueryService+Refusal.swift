internal import IAMAccount

extension QueryService {
  /// Answers what is no request in the form that clients of AWS read.
  func refuse(_ error: HTTPRequestError) -> HTTPResponse { refusal(ServiceError(error)) }
}

extension ServiceError {
  /// The codes that AWS has for what goes wrong below a service's own protocol.
  ///
  /// https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/CommonErrors.html
  fileprivate init(_ error: HTTPRequestError) {
    let code =
      switch error.status {
      case 408: "RequestTimeoutException"
      case 413, 414, 431: "RequestEntityTooLargeException"
      case 503: "ServiceUnavailable"
      default: "MalformedHttpRequestException"
      }
    self.init(code, error.status, error.description)
  }
}
