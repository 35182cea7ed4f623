internal import IAMPolicy

/// `Principal` and `NotPrincipal`, and the trust policies of roles.
enum Principals {
  static let checks =
    PrincipalForm.checks + PrincipalReferences.checks + NotPrincipals.checks + ServicePrincipalNames.checks
    + ServicePrincipals.checks + TrustForm.checks + TrustActions.checks + FederatedPrincipals.checks
    + OpenIDConnectTrust.checks + GitHubTrust.checks + FederatedMFA.checks + ResourcePolicyScope.checks
    + OpenTrust.checks + ResourcesOfOthers.checks
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
