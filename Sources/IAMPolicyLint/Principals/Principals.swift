internal import IAMPolicy

/// `Principal` and `NotPrincipal`, and the trust policies of roles.
enum Principals {
  static let checks =
    PrincipalForm.checks + PrincipalReferences.checks + NotPrincipals.checks + ServicePrincipalNames.checks
    + ServicePrincipals.checks + TrustForm.checks + TrustActions.checks + FederatedPrincipals.checks
    + OpenIDConnectTrust.checks + GitHubTrust.checks + FederatedMFA.checks + ResourcePolicyScope.checks
}

extension WrittenPolicy {
  /// Whether its statements choose their principals. Those of identities have none, and those of organizations everyone.
  var choosesPrincipals: Bool { [.resource, .trust, .vpcEndpoint].contains(kind) }

  /// The statements that allow something, of a policy of this kind.
  func allowing(in kind: PolicyKind) -> [WrittenStatement] {
    self.kind == kind ? statements.filter { $0.effect == .allow } : []
  }
}

extension WrittenStatement {
  /// Whom `Principal` names of a kind.
  func principals(_ kind: PrincipalElement.Kind) -> [WrittenText] {
    principals.filter { $0.isOf(kind) }.map(\.name)
  }
}

extension WrittenPrincipal {
  /// Whether it is of a kind; case counts.
  func isOf(_ kind: PrincipalElement.Kind) -> Bool { self.kind?.text == kind.rawValue }
}

extension WrittenText {
  /// Whether a policy variable stands in it, or something of a template that is still to be filled in.
  var hasVariable: Bool { text.contains("${") }

  /// Whether `*` or `?` stands in it.
  var hasWildcard: Bool { text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }

  /// Its beginning, for messages that many remarks share: a name may be as long as the policy.
  var short: String {
    let limit = 120
    return text.utf8.count <= limit ? text : String(decoding: text.utf8.prefix(limit), as: UTF8.self) + "…"
  }
}
