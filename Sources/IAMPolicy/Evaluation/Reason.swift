public import VMFAEncoding

/// One thing that explains a decision: a statement that decided, one that came close, or that nothing did.
public struct Reason: Sendable {
  /// What the reason says.
  public enum Role: String, Sendable {
    /// The statement decided.
    case decides
    /// No statement of this kind of policy allows the request.
    case nothingAllows
    /// The statement allows the action, but not this request.
    case comesClose
    /// No policy is asked: the action needs no permission, or the root user acts in its own account.
    case needsNone
    /// The resource belongs to AWS, and only AWS changes it.
    case ownedByAWS
  }

  /// What the reason says.
  public let role: Role
  /// The kind of policy; `nil` where no policy is asked.
  public let kind: PolicyKind?
  /// The statement, where there is one.
  public let statement: ReasonStatement?
  /// The action, as the request named it.
  public let action: String
}

/// A statement of a reason, with what it saw.
public struct ReasonStatement: Sendable {
  /// Where it stands among the policies of the request.
  public let reference: StatementReference
  /// What the policy is called.
  public let policyName: String
  /// `Sid`.
  public let sid: String?
  /// `Effect`.
  public let effect: Statement.Effect
  /// Line and column of its opening brace, when the text is known.
  public let position: TextPosition?
  /// Whether it names the caller.
  public let matchesPrincipal: Bool
  /// Whether it names the resource.
  public let matchesResource: Bool
  /// Its conditions, in the order of the text.
  public let conditions: [ReasonCondition]
}

/// A condition of a reason, with the value that it saw.
public struct ReasonCondition: Sendable {
  /// What a condition came to.
  public enum Outcome: String, Sendable {
    /// It is true.
    case met
    /// It is false.
    case unmet
    /// The policy compares with something that cannot be compared: an Allow does not apply, a Deny does.
    case undecidable
  }

  /// The operator as it was written.
  public let name: String
  /// The condition key.
  public let key: String
  /// What the policy asks for.
  public let expected: [String]
  /// What the request has; `nil` when the key is absent.
  public let seen: [String]?
  /// What it came to.
  public let outcome: Outcome
}

extension Decision {
  /// Why: the statement that decided or, for an implicit deny, which kind of policy allows nothing and which statements
  /// came close. Made when asked for.
  public var reasons: [Reason] {
    if let statement {
      return [reason(.decides, statement)]
    }
    guard let missing else {
      let role: Reason.Role = isAllowed ? .needsNone : .ownedByAWS
      return [Reason(role: role, kind: nil, statement: nil, action: request.action)]
    }
    let nothing = Reason(role: .nothingAllows, kind: missing, statement: nil, action: request.action)
    // In its own account the policy of the resource could have allowed it too.
    let kinds = [missing] + (missing == .identity ? [policies.resource?.kind].compactMap { $0 } : [])
    let close = kinds.flatMap(closest)
    return [nothing] + close.map { reason(.comesClose, $0) }
  }

  /// The Allow statements that name the action, those first that fail by a condition alone; at most three.
  private func closest(_ kind: PolicyKind) -> [StatementReference] {
    var byConditions: [StatementReference] = []
    var byNames: [StatementReference] = []
    let hasBoundary = !policies.permissionsBoundary.isEmpty
    for (level, list) in policies.levels(kind).enumerated() {
      for (policyIndex, policy) in list.enumerated() {
        for (index, statement) in policy.statements.enumerated()
        where statement.effect == .allow && statement.matchesAction(request) {
          let reference = StatementReference(kind: kind, level: level, policy: policyIndex, statement: index)
          let isNamed = statement.match(request.principal, hasBoundary: hasBoundary) != .none
          if !isNamed || !statement.matchesResource(request) {
            byNames.append(reference)
          } else if !statement.applies(to: request) {
            byConditions.append(reference)
          }
        }
      }
    }
    return Array((byConditions + byNames).prefix(3))
  }

  private func reason(_ role: Reason.Role, _ reference: StatementReference) -> Reason {
    let policy = policies.levels(reference.kind)[reference.level][reference.policy]
    return Reason(role: role, kind: reference.kind, statement: describe(reference, policy), action: request.action)
  }

  private func describe(_ reference: StatementReference, _ policy: Policy) -> ReasonStatement {
    let compiled = policy.statements[reference.statement]
    let statement = policy.document.statements[reference.statement]
    return ReasonStatement(
      reference: reference, policyName: policy.name, sid: statement.sid, effect: statement.effect,
      position: policy.text?.position(at: statement.range.lowerBound),
      matchesPrincipal: compiled.match(
        request.principal, hasBoundary: !policies.permissionsBoundary.isEmpty) != .none,
      matchesResource: compiled.matchesResource(request),
      conditions: statement.conditions.map { describe($0, policy.document.version) })
  }

  private func describe(_ condition: Condition, _ version: PolicyDocument.Version) -> ReasonCondition {
    let outcome: ReasonCondition.Outcome =
      switch condition.evaluate(request.context, version) {
      case .met: .met
      case .unmet: .unmet
      case .undecidable: .undecidable
      }
    return ReasonCondition(
      name: condition.name, key: condition.key, expected: condition.values,
      seen: request.context.values(ConditionKey(condition.key)), outcome: outcome)
  }
}

extension Condition {
  fileprivate func evaluate(_ context: RequestContext, _ version: PolicyDocument.Version) -> CompiledCondition.Outcome {
    guard let comparison else { return .undecidable }
    return CompiledCondition(comparison, key: key, values: values, variables: version == .v2012).evaluate(context)
  }
}
