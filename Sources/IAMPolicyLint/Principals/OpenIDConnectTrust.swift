internal import IAMPolicy
internal import VMFAEncoding

/// Roles for users of OpenID Connect providers, whose tokens anyone may have.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
enum OpenIDConnectTrust {
  static let checks = [unconditional, audience]

  /// GitHub's provider has a check of its own.
  private static let unconditional = Check("missing-condition-key-for-oidc-principal", .warning) { policy in
    statements(policy).filter { $0.claims.isEmpty }.flatMap(\.providers).filter { !$0.isGitHub }.map { provider in
      Remark(
        at: provider.name, "every user of this provider can assume the role: nothing is asked of the token",
        fix: "ask in Condition for claims of the token, such as \(provider.prefix):aud")
    }
  }

  private static let audience = Check("confirm-audience-claim-type", .suggestion) { policy in
    guard policy.kind == .trust else { return [] }
    return policy.conditions.map(\.condition).compactMap { condition in
      let key = condition.key.text.lowercasedASCII
      guard let quantifier = condition.comparison?.quantifier, !condition.isComparison(.null), key.hasSuffix(":aud"),
        key != "saml:aud"
      else { return nil }
      let consequence =
        quantifier == .forAllValues
        ? "a token without an audience passes too"
        : "which is for keys of several values, and most tokens have one audience"
      return Remark(
        at: condition.name, "\(condition.key.text) is compared under \(quantifier.rawValue): \(consequence)",
        fix: "leave \(quantifier.rawValue): out if the provider's tokens have one audience")
    }
  }

  /// An Allow with the OpenID Connect providers that it names, and the claims that it asks for.
  struct Trust {
    let providers: [(name: WrittenText, prefix: String, isGitHub: Bool)]
    /// By the providers' prefix. A claim of one provider keeps the tokens of all others out.
    let claims: [String: Set<String>]
  }

  /// The statements that let users with a token in. What a Deny asks of the claims counts as well.
  static func statements(_ policy: WrittenPolicy) -> [Trust] {
    guard policy.kind == .trust else { return [] }
    let denied = policy.statements.filter { $0.effect == .deny }.flatMap(\.conditions)
    let deniedClaims = claims(of: denied)
    return policy.statements.filter { $0.effect == .allow && $0.names(action: "sts:AssumeRoleWithWebIdentity") }
      .compactMap {
        statement in
        let providers = statement.principals(.federated).compactMap { name in
          if case .openIDConnect(let prefix)? = IdentityProvider(name.text) {
            (name, prefix, prefix == GitHubTrust.host || prefix.hasPrefix(GitHubTrust.host + "/"))
          } else {
            nil as (WrittenText, String, Bool)?
          }
        }
        guard !providers.isEmpty else { return nil }
        let prefixes = Set(providers.map(\.1))
        let claims = claims(of: statement.conditions).merging(deniedClaims) { $0.union($1) }
        return Trust(providers: providers, claims: claims.filter { prefixes.contains($0.key) })
      }
  }

  private static func claims(of conditions: [WrittenCondition]) -> [String: Set<String>] {
    var claims: [String: Set<String>] = [:]
    for condition in conditions where !condition.isComparison(.null) {
      let key = condition.key.text.lowercasedASCII
      guard let colon = key.lastIndex(of: ":") else { continue }
      claims[String(key[..<colon]), default: []].insert(String(key[key.index(after: colon)...]))
    }
    return claims
  }
}
