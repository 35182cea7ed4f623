internal import IAMPolicy

/// `Federated` where it cannot stand, or with a name that no provider has.
enum FederatedPrincipals {
  static let checks = [unsupported, syntax]

  private static let unsupported = Check("federated-principal-not-supported", .error) { policy in
    guard policy.choosesPrincipals, policy.kind != .trust else { return [] }
    return policy.statements.flatMap { $0.principals(.federated) }.map { name in
      Remark(
        at: name, "`\(name.text)` signs users in to roles: only the trust policy of a role can name it",
        fix: "name the role that they assume, under AWS")
    }
  }

  private static let syntax = Check("invalid-federated-principal-syntax-in-role-trust-policy", .error) { policy in
    guard policy.kind == .trust else { return [] }
    let names = policy.statements.flatMap { $0.principals(.federated) }
    return names.filter { !$0.hasVariable && IdentityProvider($0.text) == nil }.map { name in
      Remark(
        at: name, "`\(name.text)` names no identity provider: it is no domain, and not the ARN of one in IAM",
        fix: fix(name.text))
    }
  }

  private static func fix(_ name: String) -> String {
    guard let host = name.wholeHost else {
      return
        "write arn:aws:iam::ACCOUNT:saml-provider/NAME, arn:aws:iam::ACCOUNT:oidc-provider/HOST, or the domain of a "
        + "provider that AWS knows, such as accounts.google.com"
    }
    return "write arn:aws:iam::ACCOUNT:oidc-provider/\(host), or the domain alone for a provider that AWS knows"
  }
}

extension String {
  /// What stands behind `https://`.
  fileprivate var wholeHost: Substring? {
    guard hasPrefix("https://") else { return nil }
    let host = dropFirst("https://".count)
    return host.isEmpty ? nil : host
  }
}
