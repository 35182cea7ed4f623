internal import IAMPolicy
public import OTPCore
internal import VMFAEncoding

/// Temporary credentials of a user or a role.
public struct Session: AccountPrincipal {
  /// The account.
  public let account: Account
  /// The access key's id, `ASIA` and 16 characters.
  public let accessKeyID: String
  /// The secret access key.
  public let secretAccessKey: String
  /// What goes with every request.
  public let sessionToken: String
  /// When it ends, by the account's clock.
  public let expiration: UnixTime

  /// A session that an answer of STS describes.
  ///
  /// - Parameter credentials: `Credentials` of the answer.
  /// - Throws: ``ServiceError`` when they are none.
  public init(_ account: Account, _ credentials: OutputValue?) throws(ServiceError) {
    self.account = account
    accessKeyID = credentials?["AccessKeyId"]?.text ?? ""
    secretAccessKey = credentials?["SecretAccessKey"]?.text ?? ""
    sessionToken = credentials?["SessionToken"]?.text ?? ""
    guard let expiration = credentials?["Expiration"]?.text.flatMap({ RFC3339.parse($0) }) else {
      throw .internalFailure("an answer of STS without credentials")
    }
    self.expiration = UnixTime(seconds: expiration.seconds)
  }

  /// The session of temporary credentials, whoever got them.
  ///
  /// - Throws: ``ServiceError``, `InvalidClientTokenId` when they are no session's, `ExpiredToken` when it is over.
  public init(_ account: Account, accessKeyID: String, sessionToken: String) throws(ServiceError) {
    let credential = try account.credential(accessKeyID, sessionToken: sessionToken)
    guard let session = credential.caller.session else { throw .invalidClientToken }
    self.account = account
    self.accessKeyID = accessKeyID
    secretAccessKey = credential.secretAccessKey
    self.sessionToken = sessionToken
    expiration = session.expires
  }

  /// Who the account takes it for at this moment.
  ///
  /// - Throws: ``ServiceError``, `ExpiredToken` when it is over.
  public func caller() throws(ServiceError) -> Caller {
    try account.credential(accessKeyID, sessionToken: sessionToken).caller
  }

  /// Whether an accepted code stands behind it.
  ///
  /// - Throws: ``ServiceError``, `ExpiredToken` when it is over.
  public func hasMFA() throws(ServiceError) -> Bool { try caller().hasMFA }
}

extension Session: CustomStringConvertible, CustomReflectable {
  /// The access key alone.
  public var description: String { accessKeyID }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
