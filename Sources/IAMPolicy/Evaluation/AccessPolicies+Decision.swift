extension AccessPolicies {
  /// What AWS answers to a request: ``evaluate(_:)``, and what no policy can change. `sts:GetCallerIdentity` is always
  /// allowed; what AWS itself owns in an account, nobody there may change.
  public func decide(_ request: AccessRequest) -> Decision {
    if request.needsNoPermission { return Decision(.allow, request, self) }
    let decision = evaluate(request)
    if decision.isAllowed, request.changesWhatAWSOwns { return Decision(.implicitDeny, request, self) }
    return decision
  }

  /// What the policies say of a request, in AWS's order: any Deny; the organization's policies and the endpoint's must
  /// allow; then the resource's policy, the identity's, the boundary and the session's policies together.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
  public func evaluate(_ request: AccessRequest) -> Decision {
    let identity = answer(identity, .identity, request)
    let resource = resource.map { answer([$0], $0.kind, request) } ?? Answer()
    let boundary = limit(permissionsBoundary, .permissionsBoundary, request)
    let session = limit(session, .session, request)
    let endpoint = limit(vpcEndpoint, .vpcEndpoint, request)
    let service = request.isUnderServiceControl ? limit(levels: serviceControl, .serviceControl, request) : Limit()
    let resourceControl =
      request.isUnderResourceControl ? limit(levels: resourceControl, .resourceControl, request) : Limit()

    if let deny = identity.deny ?? resource.deny ?? boundary.deny ?? session.deny ?? endpoint.deny ?? service.deny
      ?? resourceControl.deny
    {
      return Decision(.explicitDeny, request, self, by: deny)
    }
    func nothingAllows(_ kind: PolicyKind) -> Decision { Decision(.implicitDeny, request, self, missing: kind) }
    if !resourceControl.allows { return nothingAllows(.resourceControl) }
    if !service.allows { return nothingAllows(.serviceControl) }
    if !endpoint.allows { return nothingAllows(.vpcEndpoint) }
    switch grant(identity, resource, request) {
    case .implicitDeny(let kind): return nothingAllows(kind)
    case .allow(let statement, let isLimitedByBoundary, let isLimitedBySession):
      if isLimitedByBoundary, !boundary.allows { return nothingAllows(.permissionsBoundary) }
      if isLimitedBySession, !session.allows { return nothingAllows(.session) }
      return Decision(.allow, request, self, by: statement)
    }
  }

  // MARK: What gives

  /// The Allow of an identity policy or the resource's policy, and which limits it is under.
  private enum Grant {
    case allow(StatementReference?, isLimitedByBoundary: Bool, isLimitedBySession: Bool)
    case implicitDeny(PolicyKind)
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
  private func grant(_ identity: Answer, _ resource: Answer, _ request: AccessRequest) -> Grant {
    let resourceKind = self.resource?.kind ?? .resource
    guard let principal = request.principal, principal.account != nil else {
      // Whoever has no account here has no identity policies: services, providers, anybody.
      guard let allow = resource.allow else { return .implicitDeny(resourceKind) }
      return .allow(allow, isLimitedByBoundary: false, isLimitedBySession: false)
    }
    let own: Grant =
      if let allow = identity.allow {
        .allow(allow, isLimitedByBoundary: true, isLimitedBySession: true)
      } else if principal.kind == .root {
        // No policy gives or limits what the root user may do in its own account.
        .allow(nil, isLimitedByBoundary: false, isLimitedBySession: false)
      } else {
        .implicitDeny(.identity)
      }
    if request.isCrossAccount {
      guard let allow = resource.allow else { return .implicitDeny(resourceKind) }
      guard principal.kind == .root, identity.allow == nil else { return own }
      return .allow(allow, isLimitedByBoundary: false, isLimitedBySession: false)
    }
    switch resource.match {
    case .none: return request.needsResourcePolicy ? .implicitDeny(resourceKind) : own
    // Naming the account leaves the decision to its identity policies.
    case .account: return own
    case .role: return .allow(resource.allow, isLimitedByBoundary: true, isLimitedBySession: true)
    case .everyone: return .allow(resource.allow, isLimitedByBoundary: false, isLimitedBySession: true)
    case .itself:
      return .allow(resource.allow, isLimitedByBoundary: principal.kind == .role, isLimitedBySession: false)
    }
  }

  // MARK: What the policies of one kind say

  /// The answers of several policies of one kind, folded into one.
  private struct Answer {
    var deny: StatementReference?
    var allow: StatementReference?
    var match = PrincipalPattern.Match.none
  }

  private func answer(_ policies: [Policy], _ kind: PolicyKind, _ request: AccessRequest, level: Int = 0) -> Answer {
    var folded = Answer()
    for (index, policy) in policies.enumerated() {
      let answer = policy.answer(request, hasBoundary: !permissionsBoundary.isEmpty)
      if let deny = answer.deny {
        folded.deny = StatementReference(kind: kind, level: level, policy: index, statement: deny)
        return folded
      }
      if let allow = answer.allow, answer.match > folded.match {
        folded.allow = StatementReference(kind: kind, level: level, policy: index, statement: allow)
        folded.match = answer.match
      }
    }
    return folded
  }

  /// What policies say that give nothing and only limit.
  private struct Limit {
    var deny: StatementReference?
    var allows = true
  }

  private func limit(_ policies: [Policy], _ kind: PolicyKind, _ request: AccessRequest) -> Limit {
    guard !policies.isEmpty else { return Limit() }
    let answer = answer(policies, kind, request)
    return Limit(deny: answer.deny, allows: answer.allow != nil)
  }

  /// Each level must allow.
  private func limit(levels: [[Policy]], _ kind: PolicyKind, _ request: AccessRequest) -> Limit {
    var folded = Limit()
    for (index, policies) in levels.enumerated() {
      let answer = answer(policies, kind, request, level: index)
      if folded.deny == nil { folded.deny = answer.deny }
      if answer.allow == nil { folded.allows = false }
    }
    return folded
  }
}
