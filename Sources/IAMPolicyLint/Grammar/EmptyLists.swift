internal import IAMPolicy
internal import VMFAEncoding

/// Lists without an entry: Access Analyzer only suggests to fill them, but IAM does not take a policy that has one.
enum EmptyLists {
  static let checks = [
    empty("empty-array-action", ["Action", "NotAction"], "actions", in: Set(PolicyKind.allCases)),
    // That a role's trust policy names resources at all is another matter.
    empty(
      "empty-array-resource", ["Resource", "NotResource"], "resources",
      in: Set(PolicyKind.allCases).subtracting([.trust])),
  ]

  private static func empty(_ check: String, _ names: [String], _ what: String, in kinds: Set<PolicyKind>) -> Check {
    Check(check, .error, isRefused: true) { policy in
      guard kinds.contains(policy.kind) else { return [] }
      return policy.statements.flatMap { statement in
        // Where both stand together, the other one may have entries.
        guard names.contains(where: { statement.value[$0] == nil }) else { return [Remark]() }
        return names.filter { statement.value[$0]?.elements?.allSatisfy(\.isNull) == true }.map { name in
          Remark(
            at: statement.offset(of: name), "\(name) names no \(what), so that AWS does not take the policy",
            fix: "name the \(what), or take the statement out")
        }
      }
    }
  }
}
