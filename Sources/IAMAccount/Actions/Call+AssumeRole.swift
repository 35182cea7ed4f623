internal import IAMPolicy
internal import OTPCore

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
extension Call {
  func assumeRole() throws -> Action.Outcome {
    let (arn, sessionName) = (input.needed("RoleArn"), input.needed("RoleSessionName"))
    guard let roleARN = ARN(arn), roleARN.service == "iam", roleARN.resource.hasPrefix("role/") else {
      throw ServiceError.validation("\(arn) is invalid")
    }
    if case .root = caller.identity, !settings.rootMayAssumeRoles {
      throw ServiceError.accessDenied("Roles may not be assumed by root accounts.")
    }
    if let policy = input.text("Policy") { try checkPolicy(policy, as: .session) }
    let tags = try sessionTags()

    let verdict = try signIn()
    if let refusal = verdict.refusal { return .failure(refusal) }
    // A code in the call counts for the decision about the call itself, and not for the session that it gives.
    let role: RoleRecord
    switch try permittedRole(arn, roleARN, mfa: verdict.isAccepted ? .since(now.seconds) : caller.mfa) {
    case .permitted(let permitted): role = permitted
    case .refused(let action):
      return .failure(
        .accessDenied("User: \(caller.arn) is not authorized to perform: \(action) on resource: \(arn)"))
    }
    let duration = input.integer("DurationSeconds") ?? 3600
    // The code was used all the same: these are errors that keep that.
    guard !caller.isTemporary || duration <= 3600 else {
      return .failure(
        .validation(
          "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."))
    }
    guard duration <= role.maxSessionDuration else {
      return .failure(
        .validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."))
    }
    let arns = (input.structures("PolicyArns") ?? []).compactMap { $0.text("arn") }
    let policies = input.text("Policy").map { [$0] } ?? []
    let session = try issue(
      .role(id: role.id, name: role.name, sessionName: sessionName), seconds: duration,
      mfaSince: caller.session?.mfaSince, policies: policies, policyARNs: arns, tags: tags.all,
      transitiveTagKeys: tags.transitive, sourceIdentity: sourceIdentity)
    return .answer(
      OutputValue(
        ("Credentials", session.credentials),
        (
          "AssumedRoleUser",
          OutputValue(
            ("AssumedRoleId", .text("\(role.id):\(sessionName)")),
            ("Arn", .text("arn:\(account.partition):sts::\(account.id):assumed-role/\(role.name)/\(sessionName)")))
        ),
        // A percentage of a limit that AWS does not tell; a short policy came to 16 in a recording.
        ("PackedPolicySize", policies.isEmpty && arns.isEmpty ? nil : .number(packedSize(policies, arns))),
        ("SourceIdentity", .optional(sourceIdentity))))
  }

  /// The tags of the session, those from the caller's session among them, and the keys of those that it hands on.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
  private func sessionTags() throws -> (all: [Tag], transitive: [String]) {
    let (tags, transitive) = (input.requestTags ?? [], input.texts("TransitiveTagKeys") ?? [])
    let inherited = caller.session?.transitiveTags ?? []
    func refuse(_ message: String) -> ServiceError { ServiceError("InvalidParameterValue", 400, message) }
    guard !TagKeyRule.ignoringCase.hasDuplicates(tags) else { throw refuse(TagKeyRule.ignoringCase.complaint) }
    guard transitive.allSatisfy({ key in tags.contains { $0.key.isSameTagKey(as: key) } }) else {
      throw refuse("The specified transitive tag key must be included in the requested tags.")
    }
    guard !tags.contains(where: { tag in inherited.contains { $0.key.isSameTagKey(as: tag.key) } }) else {
      throw refuse(
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the "
          + "calling session.")
    }
    return (inherited + tags, inherited.map(\.key) + transitive)
  }

  func packedSize(_ policies: [String], _ arns: [String]) -> Int {
    max(1, min(100, (policies + arns).map(\.utf8.count).reduce(0, +) * 100 / 2048))
  }

  /// Who stands behind the session: it is said once, and goes on to the roles of a chain.
  private var sourceIdentity: String? { caller.session?.sourceIdentity ?? input.text("SourceIdentity") }

  private enum Permit {
    case permitted(RoleRecord)
    /// With the action that is not allowed.
    case refused(String)
  }

  /// The role, when the caller's policies and the role's trust policy let it be assumed.
  private func permittedRole(_ arn: String, _ roleARN: ARN, mfa: Gate.MFA) throws -> Permit {
    let name = String(roleARN.resource.split(separator: "/").last ?? "")
    guard roleARN.account == account.id, let stored: RoleRecord = try records.get(Key.role(name)),
      arn == account.arn("role\(stored.path)\(stored.name)")
    else { return .refused("sts:AssumeRole") }
    let role = try resolved(stored)
    var policies = try authorizer.policies(of: caller)
    policies.resource = try authorizer.cache.policy(role.trustPolicy, as: .trust, name: "trust policy of \(role.name)")
    for permission in permissions(to: role, arn) {
      let decision = authorizer.decide(permission, of: caller, policies: policies, at: now, mfa: mfa)
      note(decision, about: permission, mfa: mfa)
      guard decision.isAllowed else { return .refused(permission.action) }
    }
    // What was said before is not unsaid.
    if let said = caller.session?.sourceIdentity, let asked = input.text("SourceIdentity"), said != asked {
      return .refused("sts:SetSourceIdentity")
    }
    return .permitted(stored)
  }

  /// What it takes to assume a role, from the caller's side and from the role's: tags and a source identity take more.
  private func permissions(to role: RoleRecord, _ arn: String) -> [Permission] {
    var permission = Permission("sts:AssumeRole", on: arn).about(role.tags)
    permission.context.set("sts:RoleSessionName", input.needed("RoleSessionName"))
    if let externalID = input.text("ExternalId") { permission.context.set("sts:ExternalId", externalID) }
    if let sourceIdentity { permission.context.set("sts:SourceIdentity", sourceIdentity) }
    permission = tagged(permission, input.requestTags)
    if let keys = input.texts("TransitiveTagKeys") { permission.context.set("sts:TransitiveTagKeys", values: keys) }
    var actions: [String] = []
    if !(input.requestTags ?? []).isEmpty { actions.append("sts:TagSession") }
    if sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
    return [permission]
      + actions.map { action in
        var further = Permission(action, on: arn)
        further.context = permission.context
        return further
      }
  }
}
