public import VMFAEncoding

extension Reason {
  /// The reason for scripts.
  public var output: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [("role", .string(role.rawValue))]
    if let kind { members.append(("policyType", .string(kind.rawValue))) }
    if let statement { members += statement.members }
    members.append(("text", .string(description)))
    return .object(members)
  }
}

extension ReasonStatement {
  fileprivate var members: [(name: String, value: JSONOutput)] {
    var members: [(name: String, value: JSONOutput)] = []
    if !policyName.isEmpty { members.append(("policyName", .string(policyName))) }
    members.append(("policy", .number(reference.policy)))
    if reference.kind == .serviceControl || reference.kind == .resourceControl {
      members.append(("level", .number(reference.level)))
    }
    members.append(("statement", .number(reference.statement)))
    if let sid { members.append(("sid", .string(sid))) }
    members.append(("effect", .string(effect.rawValue)))
    if let position {
      members.append(("position", ["line": .number(position.line), "column": .number(position.column)]))
    }
    members.append(("matchesPrincipal", .bool(matchesPrincipal)))
    members.append(("matchesResource", .bool(matchesResource)))
    members.append(("conditions", .array(conditions.map(\.output))))
    return members
  }
}

extension ReasonCondition {
  fileprivate var output: JSONOutput {
    [
      "operator": .string(name), "key": .string(key), "expected": JSONOutput(expected),
      "seen": seen.map { JSONOutput($0) } ?? .null, "outcome": .string(outcome.rawValue),
    ]
  }
}

extension Decision {
  /// One decision for scripts.
  public var output: JSONOutput {
    ["decision": .string(outcome.rawValue), "because": .array(reasons.map(\.output))]
  }
}

extension MFAComparison {
  /// The three decisions for scripts.
  public func output(_ request: AccessRequest) -> JSONOutput {
    [
      "principal": JSONOutput(request.principal?.name), "action": .string(request.action),
      "resource": .string(request.resource), "longTermKey": longTermKey.output,
      "sessionWithoutMFA": sessionWithoutMFA.output, "sessionWithMFA": sessionWithMFA.output,
      "mfaEffect": .string(effect.rawValue),
    ]
  }
}
