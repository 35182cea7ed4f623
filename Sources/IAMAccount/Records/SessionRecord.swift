internal import OTPCore
internal import VMFAEncoding

/// Temporary credentials.
struct SessionRecord: AccountRecord {
  static let isRemembered = true

  /// Whose permissions the session has.
  enum Owner: Sendable {
    /// The root user's.
    case root
    /// A user's, by the unique id.
    case user(id: String)
    /// A role's.
    case role(id: String, name: String, sessionName: String)
    /// Somebody's whom a user, by the unique id, or the root user lets in.
    case federated(userID: String?, name: String)
  }

  let accessKeyID: String
  let secret: String
  let token: String
  let owner: Owner
  let created: UnixTime
  let expires: UnixTime
  /// When a code was accepted for it; `nil` when none was.
  let mfaSince: UnixTime?
  /// Policies that were given with the session: the most that it may do.
  let policies: [String]
  /// ARNs of managed policies that were given with it.
  let policyARNs: [String]
  /// Tags that were given with it, and those that an earlier session handed on.
  let tags: [Tag]
  /// The keys of those that it hands on.
  let transitiveTagKeys: [String]
  /// Who stands behind it, as was said when the first role of a chain was assumed.
  let sourceIdentity: String?

  init(
    accessKeyID: String, secret: String, token: String, owner: Owner, created: UnixTime, expires: UnixTime,
    mfaSince: UnixTime?, policies: [String] = [], policyARNs: [String] = [], tags: [Tag] = [],
    transitiveTagKeys: [String] = [], sourceIdentity: String? = nil
  ) {
    (self.accessKeyID, self.secret, self.token, self.owner) = (accessKeyID, secret, token, owner)
    (self.created, self.expires, self.mfaSince) = (created, expires, mfaSince)
    (self.policies, self.policyARNs) = (policies, policyARNs)
    (self.tags, self.transitiveTagKeys, self.sourceIdentity) = (tags, transitiveTagKeys, sourceIdentity)
  }

  init(_ fields: RecordFields) throws {
    accessKeyID = try fields.text("key")
    secret = try fields.text("secret")
    token = try fields.text("token")
    created = try fields.time("created")
    expires = try fields.time("expires")
    mfaSince = fields.optionalTime("mfaSince")
    policies = fields.texts("policies")
    policyARNs = fields.texts("policyArns")
    tags = fields.tags()
    transitiveTagKeys = fields.texts("transitive")
    sourceIdentity = fields.optional("source")
    if let name = fields.optional("federated") {
      owner = .federated(userID: fields.optional("user"), name: name)
    } else if let user = fields.optional("user") {
      owner = .user(id: user)
    } else if let role = fields.optional("role") {
      owner = .role(id: role, name: try fields.text("roleName"), sessionName: try fields.text("sessionName"))
    } else {
      owner = .root
    }
  }

  var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("key", .string(accessKeyID)), ("secret", .string(secret)), ("token", .string(token)),
      ("created", .time(created)), ("expires", .time(expires)),
    ]
    if let mfaSince { members.append(("mfaSince", .time(mfaSince))) }
    if !policies.isEmpty { members.append(("policies", JSONOutput(policies))) }
    if !policyARNs.isEmpty { members.append(("policyArns", JSONOutput(policyARNs))) }
    if let tags = JSONOutput.tags(tags) { members.append(("tags", tags)) }
    if !transitiveTagKeys.isEmpty { members.append(("transitive", JSONOutput(transitiveTagKeys))) }
    if let sourceIdentity { members.append(("source", .string(sourceIdentity))) }
    switch owner {
    case .root: break
    case .user(let id): members.append(("user", .string(id)))
    case .federated(let id, let name):
      members.append(("federated", .string(name)))
      if let id { members.append(("user", .string(id))) }
    case .role(let id, let name, let sessionName):
      members += [("role", .string(id)), ("roleName", .string(name)), ("sessionName", .string(sessionName))]
    }
    return .object(members)
  }

  /// The tags that a session hands on to those that are made from it.
  var transitiveTags: [Tag] { tags.filter { tag in transitiveTagKeys.contains { $0.isSameTagKey(as: tag.key) } } }
}
