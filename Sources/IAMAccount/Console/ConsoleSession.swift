internal import IAMPolicy
public import OTPCore

/// Somebody who is signed in at the console: a user with a password, or the root user.
///
/// To policies it is a session: `aws:MultiFactorAuthPresent` is there, and true when a device was asked for. Other than the
/// sessions of GetSessionToken it may call IAM without MFA too.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
public struct ConsoleSession: AccountPrincipal {
  /// How long a sign-in lasts, in seconds: AWS's twelve hours.
  public static let seconds: Int64 = 43_200

  /// The account.
  public let account: Account
  /// The user's unique id, `nil` for the root user.
  let userID: String?
  /// When it began, by the account's clock.
  public let started: UnixTime
  /// When the second step was taken; `nil` without one.
  public let mfaSince: UnixTime?

  /// When it ends.
  public var expiration: UnixTime { UnixTime(milliseconds: started.milliseconds + ConsoleSession.seconds * 1000) }

  /// Whose it is: the user's unique id, or `root`.
  package var principalID: String { userID ?? "root" }

  /// Whether it is the root user's.
  public var isRoot: Bool { userID == nil }

  /// Who the account takes it for at this moment.
  ///
  /// - Throws: ``ServiceError``, `ExpiredToken` when it is over, `InvalidClientTokenId` when the user is gone.
  public func caller() throws(ServiceError) -> Caller {
    guard account.clock.now < expiration else { throw .expiredToken }
    let mfa: Gate.MFA = mfaSince.map { .since($0.seconds) } ?? .none
    guard let userID else {
      return Caller(
        identity: .root, accessKeyID: "", isTemporary: false, mfa: mfa, session: nil, account: account.identity)
    }
    return try account.read { records in
      // Policies may ask when it began; it is no session of STS, and stands in no record.
      let session = SessionRecord(
        accessKeyID: "", secret: "", token: "", owner: .user(id: userID), created: started, expires: expiration,
        mfaSince: mfaSince)
      return Caller(
        identity: .user(try records.user(id: userID)), accessKeyID: "", isTemporary: false, mfa: mfa, session: session,
        account: account.identity)
    }
  }
}
