public import IAMPolicy
internal import OTPCore

/// Who makes a call, as the credentials say.
public struct Caller: Sendable {
  /// What stands behind the credentials.
  enum Identity: Sendable {
    case root
    case user(UserRecord)
    case role(RoleRecord, sessionName: String)
    /// Somebody whom a user, or without one the root user, lets in.
    case federated(UserRecord?, name: String)
  }

  private(set) var identity: Identity
  /// The access key's id; empty for calls inside the process.
  public let accessKeyID: String
  /// Whether the credentials are a session's.
  public let isTemporary: Bool
  /// What requests say of multi-factor authentication.
  public let mfa: Gate.MFA
  /// The session, of temporary credentials.
  let session: SessionRecord?
  private(set) var account: AccountIdentity

  /// The ARN that AWS names the caller by.
  public var arn: String {
    switch identity {
    case .root: "arn:\(account.partition):iam::\(account.id):root"
    case .user(let user): account.arn("user\(user.path)\(user.name)")
    case .role(let role, let sessionName):
      "arn:\(account.partition):sts::\(account.id):assumed-role/\(role.name)/\(sessionName)"
    case .federated(_, let name): "arn:\(account.partition):sts::\(account.id):federated-user/\(name)"
    }
  }

  /// `UserId` of GetCallerIdentity.
  public var userID: String {
    switch identity {
    case .root: account.id
    case .user(let user): user.id
    case .role(let role, let sessionName): role.id + ":" + sessionName
    case .federated(_, let name): account.id + ":" + name
    }
  }

  /// The caller as another partition names it.
  func seen(in account: AccountIdentity) -> Caller {
    var caller = self
    caller.account = account
    return caller
  }

  /// The caller as this transaction finds it: others may have changed or taken away what it was when it signed.
  ///
  /// - Throws: ``ServiceError/invalidClientToken`` when there is none any more.
  func renewed(_ records: Records) throws -> Caller {
    if !accessKeyID.isEmpty, !isTemporary {
      let key: AccessKeyRecord? = try records.get(Key.accessKey(accessKeyID))
      guard key?.isActive == true else { throw ServiceError.invalidClientToken }
    }
    var caller = self
    switch identity {
    case .root, .federated(nil, _): break
    case .user(let user): caller.identity = .user(try records.user(id: user.id))
    case .federated(let user?, let name): caller.identity = .federated(try records.user(id: user.id), name: name)
    case .role(let role, let sessionName):
      guard let now: RoleRecord = try records.get(Key.role(role.name)), now.id == role.id else {
        throw ServiceError.invalidClientToken
      }
      caller.identity = .role(now, sessionName: sessionName)
    }
    return caller
  }

  /// The user's name, when it is one.
  public var userName: String? { user?.name }

  /// The user, when it is one.
  var user: UserRecord? { if case .user(let user) = identity { user } else { nil } }

  /// Whether the credentials came with a code.
  var hasMFA: Bool { if case .since = mfa { true } else { false } }
}

/// The account's number and partition.
public struct AccountIdentity: Hashable, Sendable {
  /// Twelve digits.
  public let id: String
  /// `aws`, unless it is another partition.
  public let partition: String

  /// An account.
  public init(id: String, partition: String = "aws") {
    self.id = id
    self.partition = partition
  }

  /// The account as a region sees it: those of China, of governments and the isolated ones have partitions of their own.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  func seen(from region: String) -> AccountIdentity {
    let partitions = [
      "cn-": "aws-cn", "us-gov-": "aws-us-gov", "us-iso-": "aws-iso", "us-isob-": "aws-iso-b", "eu-isoe-": "aws-iso-e",
      "us-isof-": "aws-iso-f", "eusc-": "aws-eusc",
    ]
    guard let other = partitions.first(where: { region.hasPrefix($0.key) }) else { return self }
    return AccountIdentity(id: id, partition: other.value)
  }

  /// The ARN of something in IAM.
  func arn(_ resource: String) -> String { "arn:\(partition):iam::\(id):\(resource)" }
}

/// A secret access key with the caller that it is of: what a signature is checked with.
public struct Credential: Sendable {
  /// The secret.
  public let secretAccessKey: String
  /// Whose it is.
  public let caller: Caller
}
