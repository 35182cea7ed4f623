internal import IAMPolicy
internal import VMFAEncoding

/// `Principal` where the policy is about those it is attached to.
enum UnwantedPrincipals {
  static let checks = [
    // What AWS says of actions, conditions and resources in these policies is no longer so: since September 2025 they may
    // say all that identity policies may.
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
    unwanted(
      "scp-syntax-error-principal", in: [.serviceControl], "is about everyone in the accounts that it is attached to",
      fix: "take it out; aws:PrincipalArn in Condition tells principals apart"),
    unwanted(
      "unsupported-principal", in: [.identity, .permissionsBoundary, .session],
      "is about those who have it, and cannot name others", fix: "take it out, or attach the policy to the resource"),
  ]

  private static func unwanted(_ check: String, in kinds: Set<PolicyKind>, _ reason: String, fix: String) -> Check {
    Check(check, .error, isRefused: true) { policy in
      guard kinds.contains(policy.kind) else { return [] }
      return policy.statements.flatMap { statement in
        ["Principal", "NotPrincipal"].filter { statement.value[$0] != nil }.map { name in
          Remark(
            at: statement.nameOffset(of: name),
            "AWS takes no \(policy.kind.words) with \(name): it \(reason)", fix: fix)
        }
      }
    }
  }
}
