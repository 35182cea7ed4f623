extension SignatureError {
  /// The text of AWS's error. Where a part of the request exceeds a limit or stands there twice, AWS has none that is
  /// known, and the text is this library's.
  public var message: String {
    switch self {
    case .missingAuthenticationToken: "Request is missing Authentication Token"
    case .twoSignatures:
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header."
    case .repeated(let name): "'\(name)' must not be given more than once."
    case .tooLarge(let part): "The \(part) is too large."
    case .notPrintable(let name): "'\(name)' must consist of printable ASCII characters."
    case .malformedAuthorization(let word, let authorization):
      "'\(word)' not a valid key=value pair (missing equal-sign) in Authorization header: '\(authorization)'."
    case .incompleteAuthorization(let missing, let authorization):
      missing.map(SignatureError.requirement).joined() + "Authorization=\(authorization)"
    case .incompleteQuery(let missing):
      missing.map { "AWS query-string parameters must include '\($0)'. " }.joined()
        + "Re-examine the query-string parameters."
    case .malformedQuery(let escape):
      escape.utf8.count < 3
        ? "Incomplete trailing escape % sequence" : "Illegal hex character in escape % pattern: \(escape)"
    case .malformedDate(let text):
      "Date must be in ISO-8601 'basic format'. Got '\(text)'. See http://en.wikipedia.org/wiki/ISO_8601"
    case .unsupportedAlgorithm(let name):
      "Unsupported AWS 'algorithm': '\(name)' (only AWS4-HMAC-SHA256 for now). "
    case .malformedCredential(let text):
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '\(text)'"
    case .malformedExpires(let text):
      "X-Amz-Expires must be a number of seconds from 1 to \(SignatureClaim.maximumExpires), got '\(text)'"
    case .expired(let signed, let now, let lifetime):
      "Signature expired: \(RequestTime.text(signed)) is now earlier than \(RequestTime.text(now - lifetime))"
        + " (\(RequestTime.text(now)) - \(SignatureError.duration(lifetime)))"
    case .notYetCurrent(let signed, let now):
      "Signature not yet current: \(RequestTime.text(signed)) is still later than"
        + " \(RequestTime.text(now + SignatureClaim.clockSkew))"
        + " (\(RequestTime.text(now)) + \(SignatureError.duration(SignatureClaim.clockSkew)))"
    case .unsignedHeader("host"): "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
    case .unsignedHeader(let name): "'\(name)' must be a 'SignedHeader' in the AWS Authorization."
    case .scope(let mismatches): mismatches.map(\.message).joined()
    case .mismatch:
      "The request signature we calculated does not match the signature you provided. "
        + "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
    }
  }

  private static func requirement(_ name: String) -> String {
    name == "X-Amz-Date"
      ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
      : "Authorization header requires '\(name)' parameter. "
  }

  private static func duration(_ seconds: Int64) -> String {
    seconds % 60 == 0 ? "\(seconds / 60) min." : "\(seconds) sec."
  }
}

extension SignatureError.ScopeMismatch {
  /// One sentence of AWS's text. The sentences stand behind each other, and all but the one on the date end in a blank.
  public var message: String {
    switch self {
    case .region(let region): "Credential should be scoped to a valid region, not '\(region)'. "
    case .service(let service): "Credential should be scoped to correct service: '\(service)'. "
    case .terminator(let text): "Credential should be scoped with a valid terminator: 'aws4_request', not '\(text)'. "
    case .date(let text, let signed):
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
        + "'\(text)' != '\(RequestTime.text(signed).prefix(8))', from '\(RequestTime.text(signed))'."
    }
  }
}

extension SignatureError: CustomStringConvertible {
  /// The code and the text of AWS's error.
  public var description: String { "\(code): \(message)" }
}
