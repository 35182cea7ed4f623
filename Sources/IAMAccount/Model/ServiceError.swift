/// An answer of AWS that is none: code, HTTP status and message, to the letter.
public struct ServiceError: Error, Hashable, Sendable {
  /// AWS's code, such as `NoSuchEntity`.
  public let code: String
  /// The HTTP status.
  public let status: Int
  /// AWS's message.
  public let message: String
  /// What really happened, where AWS's message does not say, such as the statement that denied: for the log and for tests.
  /// No client of the server hears of it.
  public let detail: String?

  /// An error.
  public init(_ code: String, _ status: Int, _ message: String, detail: String? = nil) {
    self.code = code
    self.status = status
    self.message = message
    self.detail = detail
  }
}

extension ServiceError {
  /// Whether two are the same answer; what the log says of them does not count.
  public static func == (one: ServiceError, other: ServiceError) -> Bool {
    one.code == other.code && one.status == other.status && one.message == other.message
  }

  /// Feeds what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
  }

  /// The same answer with what really happened, for the log.
  func explained(_ detail: String) -> ServiceError { ServiceError(code, status, message, detail: detail) }
}

extension ServiceError: CustomStringConvertible {
  /// Code and message, and in parentheses what AWS does not say.
  public var description: String { "\(code): \(message)" + (detail.map { " (\($0))" } ?? "") }
}

/// The errors that more than one action gives, with AWS's words.
extension ServiceError {
  static func noSuchEntity(_ message: String) -> ServiceError { ServiceError("NoSuchEntity", 404, message) }
  static func alreadyExists(_ message: String) -> ServiceError { ServiceError("EntityAlreadyExists", 409, message) }
  static func deleteConflict(_ message: String) -> ServiceError { ServiceError("DeleteConflict", 409, message) }
  static func limitExceeded(_ message: String) -> ServiceError { ServiceError("LimitExceeded", 409, message) }
  static func validation(_ message: String) -> ServiceError { ServiceError("ValidationError", 400, message) }
  static func invalidInput(_ message: String) -> ServiceError { ServiceError("InvalidInput", 400, message) }
  static func malformedInput(_ message: String?) -> ServiceError { ServiceError("MalformedInput", 400, message ?? "") }
  static func malformedPolicy(_ message: String) -> ServiceError {
    ServiceError("MalformedPolicyDocument", 400, message)
  }
  static func accessDenied(_ message: String, detail: String? = nil) -> ServiceError {
    ServiceError("AccessDenied", 403, message, detail: detail)
  }

  static func noSuchUser(_ name: String) -> ServiceError {
    .noSuchEntity("The user with name \(name) cannot be found.")
  }
  static func noSuchRole(_ name: String) -> ServiceError {
    .noSuchEntity("The role with name \(name) cannot be found.")
  }
  static func noSuchGroup(_ name: String) -> ServiceError {
    .noSuchEntity("The group with name \(name) cannot be found.")
  }

  /// The credentials are unknown, not active, or not for this service.
  public static let invalidClientToken = ServiceError(
    "InvalidClientTokenId", 403, "The security token included in the request is invalid.")
  /// The session is over.
  public static let expiredToken = ServiceError(
    "ExpiredToken", 403, "The security token included in the request is expired")
  /// The account's state cannot be read or written.
  public static func internalFailure(_ detail: String) -> ServiceError {
    ServiceError(
      "ServiceFailure", 500, "The request processing has failed because of an unknown error.", detail: detail)
  }
}
