internal import IAMPolicy
internal import VMFAEncoding

/// `NotPrincipal` with Allow.
enum NotPrincipals {
  static let checks = [allow]

  /// In a role's policy it is not supported at all, see ``TrustForm``, and together with `Principal` in none.
  private static let allow = Check("allow-with-not-principal", .warning) { policy in
    guard policy.choosesPrincipals, policy.kind != .trust else { return [] }
    let statements = policy.statements.filter { $0.value["NotPrincipal"] != nil && $0.value["Principal"] == nil }
    return statements.filter { $0.effect == .allow }.map { statement in
      Remark(
        at: statement.nameOffset(of: "NotPrincipal"),
        "everyone else is allowed, in all accounts and without signing in: NotPrincipal names whom this Allow leaves out",
        fix: "name in Principal who is meant; to keep some out, deny them in a statement of their own")
    }
  }
}
