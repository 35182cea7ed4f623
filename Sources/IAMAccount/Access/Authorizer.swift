internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// Finds the policies of a caller and asks them.
struct Authorizer {
  let account: AccountIdentity
  let records: Records
  let cache: PolicyCache
  let origin: RequestOrigin

  /// What stands in for a boundary or a session's policy that is not there any more: it allows nothing.
  private static let nothing =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"none:Nothing","Resource":"*"}}"#

  /// What the root user may do, where somebody acts for it.
  private static let everything =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#

  /// The policies that have a say in what a caller does.
  func policies(of caller: Caller) throws -> AccessPolicies {
    var policies = AccessPolicies()
    switch caller.identity {
    case .root: break
    case .user(let user): try add(user, to: &policies)
    case .federated(let user, _):
      if let user {
        try add(user, to: &policies)
      } else {
        policies.identity = [try cache.policy(Self.everything, as: .identity, name: "root user")]
      }
      // Without policies of its own such a session may do nothing.
      if caller.session.map({ $0.policies.isEmpty && $0.policyARNs.isEmpty }) ?? true {
        policies.session = [try cache.policy(Self.nothing, as: .session, name: "session policy")]
      }
    case .role(let role, _):
      policies.identity = try attached(to: .role(role.name))
      policies.permissionsBoundary = try limits(role.boundary.map { [$0] } ?? [], as: .permissionsBoundary)
    }
    if let session = caller.session {
      policies.session += try session.policies.map { try cache.policy($0, as: .session, name: "session policy") }
      policies.session += try limits(session.policyARNs, as: .session)
    }
    return policies
  }

  private func add(_ user: UserRecord, to policies: inout AccessPolicies) throws {
    policies.identity = try attached(to: .user(user.name))
    for group in try records.names(Key.groups(ofUser: user.name)) {
      policies.identity += try attached(to: .group(group))
    }
    policies.permissionsBoundary = try limits(user.boundary.map { [$0] } ?? [], as: .permissionsBoundary)
  }

  /// The inline and the managed policies of an identity.
  private func attached(to holder: PolicyHolder) throws -> [Policy] {
    let inline = try records.all(holder.inline, InlinePolicyRecord.self)
      .map { try cache.policy($0.document, as: .identity, name: $0.name) }
    return try inline + managed(records.names(holder.attached), as: .identity)
  }

  private func managed(_ arns: [String], as kind: PolicyKind) throws -> [Policy] {
    try arns.compactMap { try managed($0, as: kind) }
  }

  private func managed(_ arn: String, as kind: PolicyKind) throws -> Policy? {
    if let policy = try cache.policy(catalogued: arn, as: kind) { return policy }
    return try records.get(Key.policy(arn), ManagedPolicyRecord.self)
      .map { try cache.policy($0.document, as: kind, name: arn) }
  }

  /// Policies that limit: one that is gone must not open what it closed.
  private func limits(_ arns: [String], as kind: PolicyKind) throws -> [Policy] {
    try arns.map { try managed($0, as: kind) ?? cache.policy(Self.nothing, as: kind, name: $0) }
  }

  /// Decides about one permission.
  func decide(
    _ permission: Permission, of caller: Caller, policies: AccessPolicies, at now: UnixTime, mfa: Gate.MFA? = nil
  ) -> Decision {
    var context = permission.context
    for (key, value) in origin.context where context.values(key) == nil { context.set(key, value) }
    if context.values(.resourceAccount) == nil { context.set(.resourceAccount, account.id) }
    context.set(principal: Principal(caller.arn))
    if let user = caller.user {
      // The ARN of a user has its path, the name does not.
      context.set(.userName, user.name)
      for tag in user.tags { context.set(ConditionKey("aws:PrincipalTag/" + tag.key), tag.value) }
    }
    if case .role(let role, _) = caller.identity {
      context.set(.principalARN, account.arn("role\(role.path)\(role.name)"))
      for tag in role.tags { context.set(ConditionKey("aws:PrincipalTag/" + tag.key), tag.value) }
    }
    if case .federated(let user?, _) = caller.identity {
      for tag in user.tags { context.set(ConditionKey("aws:PrincipalTag/" + tag.key), tag.value) }
    }
    if let source = caller.session?.sourceIdentity { context.set("aws:SourceIdentity", source) }
    for tag in caller.session?.tags ?? [] { context.set(ConditionKey("aws:PrincipalTag/" + tag.key), tag.value) }
    context.set(.userID, caller.userID)
    context.set(.epochTime, String(now.seconds))
    if let time = RFC3339.format(seconds: now.seconds) { context.set(.currentTime, time) }
    if let session = caller.session, let time = RFC3339.format(seconds: session.created.seconds) {
      context.set("aws:TokenIssueTime", time)
    }
    context.set(mfa ?? caller.mfa, at: now.seconds)
    return policies.decide(
      AccessRequest(
        principal: caller.arn, action: permission.action, resource: permission.resource,
        resourceAccount: account.id, context: context))
  }

  /// AWS's words for a decision that is no Allow.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  static func refusal(_ permission: Permission, of caller: Caller, _ decision: Decision) -> ServiceError {
    var message =
      "User: \(caller.arn) is not authorized to perform: \(permission.action) on resource: \(permission.shown)"
    if let kind = decision.statement?.kind {
      message += " with an explicit deny in \(kind.article) \(kind.words)"
    } else if let kind = decision.missing {
      message += " because no \(kind.words) allows the \(permission.action) action"
      message += AuthorizationDetails.sentence(for: permission.action)
    }
    return .accessDenied(message, detail: decision.reasons.map(\.description).joined(separator: "; "))
  }
}

extension PolicyKind {
  fileprivate var article: String { self == .identity ? "an" : "a" }
}
