/// Why a request's signature is refused.
///
/// No case carries a secret, a session token or the signature that would have been right. Most texts are AWS's own,
/// as its services answer: see ``message``.
public enum SignatureError: Error, Equatable, Sendable {
  /// The request has no signature of version 4 at all.
  case missingAuthenticationToken
  /// It has one in the Authorization header and one in the query.
  case twoSignatures
  /// A header, a field of the query or a part of the Authorization header stands there more than once.
  case repeated(String)
  /// A part of the request exceeds the limit for it.
  case tooLarge(String)
  /// A part holds bytes that are not printable ASCII.
  case notPrintable(String)
  /// A word of the Authorization header is no `key=value`.
  case malformedAuthorization(word: String, authorization: String)
  /// Parts are missing from the Authorization header, or the request has no date (`X-Amz-Date`).
  case incompleteAuthorization(missing: [String], authorization: String)
  /// Fields are missing from the query.
  case incompleteQuery(missing: [String])
  /// A `%` in the query is not followed by two hexadecimal digits.
  case malformedQuery(escape: String)
  /// The date is not one, or not in the form that it must have.
  case malformedDate(String)
  /// The signature is of another kind.
  case unsupportedAlgorithm(String)
  /// The credential has more or less than five parts.
  case malformedCredential(String)
  /// `X-Amz-Expires` is not a number of seconds from 1 to 604,800.
  case malformedExpires(String)
  /// The request was signed too long ago: more than `lifetime` seconds before `now`.
  case expired(signed: Int64, now: Int64, lifetime: Int64)
  /// The request was signed in the future: more than 15 minutes after `now`.
  case notYetCurrent(signed: Int64, now: Int64)
  /// A header that must be signed is not.
  case unsignedHeader(String)
  /// The credential is scoped to something else, in one or several ways.
  case scope([ScopeMismatch])
  /// The signature is not the one of this request under this secret access key.
  case mismatch

  /// What is wrong with the scope of a credential.
  public enum ScopeMismatch: Equatable, Sendable {
    /// It is no name of a region.
    case region(String)
    /// The service is another than this one.
    case service(expected: String)
    /// The last part is not `aws4_request`.
    case terminator(String)
    /// The day is not the one when the request was signed.
    case date(String, signed: Int64)
  }
}

extension SignatureError {
  /// The code of AWS's error.
  public var code: String {
    switch self {
    case .missingAuthenticationToken: "MissingAuthenticationToken"
    case .repeated, .tooLarge, .notPrintable, .malformedAuthorization, .incompleteAuthorization, .incompleteQuery,
      .malformedDate, .unsupportedAlgorithm, .malformedCredential, .malformedExpires:
      "IncompleteSignature"
    case .malformedQuery: "MalformedQueryString"
    case .twoSignatures, .expired, .notYetCurrent, .unsignedHeader, .scope, .mismatch: "SignatureDoesNotMatch"
    }
  }

  /// The HTTP status of AWS's error, as the common errors of IAM and STS list it.
  public var status: Int {
    switch code {
    case "IncompleteSignature": 400
    case "MalformedQueryString": 404
    default: 403
    }
  }
}
