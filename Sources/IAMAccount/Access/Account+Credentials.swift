internal import IAMPolicy
internal import OTPCore

extension Account {
  /// The secret and the owner of an access key: what a signature is checked with, before anything else happens.
  ///
  /// - Parameters:
  ///   - sessionToken: the token that came with temporary credentials.
  /// - Throws: ``ServiceError`` when the key is unknown or not active, the token is not its own, or the session is over.
  public func credential(_ accessKeyID: String, sessionToken: String?) throws(ServiceError) -> Credential {
    try read { records in
      if let key: AccessKeyRecord = try records.get(Key.accessKey(accessKeyID)) {
        return try longTerm(key, records, sessionToken)
      }
      guard let session: SessionRecord = try records.get(Key.session(accessKeyID)) else {
        throw ServiceError.invalidClientToken.explained("there is no access key of this id")
      }
      return try temporary(session, records, sessionToken)
    }
  }

  /// A user as the owner of a long-term key.
  func caller(ofUser name: String) throws(ServiceError) -> Caller {
    try read { records in
      guard let user: UserRecord = try records.get(Key.user(name)) else {
        throw ServiceError.invalidClientToken
      }
      return Caller(
        identity: .user(user), accessKeyID: "", isTemporary: false, mfa: .absent, session: nil, account: identity)
    }
  }

  private func longTerm(_ key: AccessKeyRecord, _ records: Records, _ token: String?) throws -> Credential {
    guard key.isActive else { throw ServiceError.invalidClientToken.explained("the access key is inactive") }
    guard token == nil else {
      throw ServiceError.invalidClientToken.explained(
        "a long-term access key takes no session token: is AWS_SESSION_TOKEN left from another session?")
    }
    let identity: Caller.Identity
    if let name = key.user {
      guard let user: UserRecord = try records.get(Key.user(name)) else { throw ServiceError.invalidClientToken }
      identity = .user(user)
    } else {
      identity = .root
    }
    return Credential(
      secretAccessKey: key.secret,
      caller: Caller(
        identity: identity, accessKeyID: key.id, isTemporary: false, mfa: .absent, session: nil, account: self.identity)
    )
  }

  private func temporary(_ session: SessionRecord, _ records: Records, _ token: String?) throws -> Credential {
    guard let token else { throw ServiceError.invalidClientToken.explained("the session's token is missing") }
    guard Secret(Array(token.utf8)) == Secret(Array(session.token.utf8)) else {
      throw ServiceError.invalidClientToken.explained("the session token is not this session's")
    }
    guard clock.now < session.expires else { throw ServiceError.expiredToken }
    let identity: Caller.Identity
    switch session.owner {
    case .root: identity = .root
    case .user(let id): identity = .user(try records.user(id: id))
    case .federated(nil, let name): identity = .federated(nil, name: name)
    case .federated(let id?, let name): identity = .federated(try records.user(id: id), name: name)
    case .role(let id, let name, let sessionName):
      guard let role: RoleRecord = try records.get(Key.role(name)), role.id == id else {
        throw ServiceError.invalidClientToken
      }
      identity = .role(role, sessionName: sessionName)
    }
    return Credential(
      secretAccessKey: session.secret,
      caller: Caller(
        identity: identity, accessKeyID: session.accessKeyID, isTemporary: true,
        mfa: session.mfaSince.map { .since($0.seconds) } ?? .none, session: session, account: self.identity))
  }

  /// Makes this the root user's one access key: it is the one that nobody can make by an action.
  public func setRootAccessKey(id: String, secret: String) throws(ServiceError) {
    try write { try $0.setRootAccessKeys([AccessKey(id: id, secret: secret)], at: clock.now) }
  }

  /// Makes the account what it is at the start, in one step: it has its number, and these keys of the root user.
  ///
  /// - Parameter isAnew: whether everything else is taken out of it.
  package func begin(rootAccessKeys keys: [AccessKey], isAnew: Bool) throws(ServiceError) {
    try write { records in
      if isAnew { try records.delete(prefix: "") }
      try keepNumber(records)
      try records.setRootAccessKeys(keys, at: clock.now)
    }
    if isAnew { lastUses.forgetAll() }
  }

  /// The first active access key of a user, or a new one, in one step: of several who ask at once all get the same.
  func accessKey(ofUser name: String) throws(ServiceError) -> AccessKey {
    try write { records in
      for id in try records.names(Key.accessKeys(ofUser: name)) {
        if let key: AccessKeyRecord = try records.get(Key.accessKey(id)), key.isActive {
          return AccessKey(id: key.id, secret: key.secret)
        }
      }
      guard let user: UserRecord = try records.get(Key.user(name)) else { throw ServiceError.noSuchUser(name) }
      let key = try records.newAccessKey(of: user, identity, at: clock.now)
      return AccessKey(id: key.id, secret: key.secret)
    }
  }
}

extension Records {
  /// The user of a unique id: names pass from one to another, ids do not.
  func user(id: String) throws -> UserRecord {
    guard let name: NameRecord = try get(Key.userID(id)), let user: UserRecord = try get(Key.user(name.name)),
      user.id == id
    else { throw ServiceError.invalidClientToken }
    return user
  }

  /// Makes these the root user's access keys.
  fileprivate func setRootAccessKeys(_ keys: [AccessKey], at now: UnixTime) throws {
    let index = Key.accessKeys(ofUser: "")
    for former in try names(index) {
      try delete(Key.accessKey(former))
      try delete(index + former)
    }
    for key in keys {
      try put(
        Key.accessKey(key.id),
        AccessKeyRecord(id: key.id, secret: key.secret, user: nil, isActive: true, created: now))
      try mark(index + key.id)
    }
  }
}
