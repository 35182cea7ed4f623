internal import IAMPolicy
internal import VMFAEncoding

/// Roles for users of OpenID Connect providers, whose tokens anyone may have.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
enum OpenIDConnectTrust {
  static let checks = [unconditional, audience]

  /// GitHub's provider has a check of its own.
  private static let unconditional = Check("missing-condition-key-for-oidc-principal", .warning) { policy in
    statements(policy).filter { $0.claims == .none }.flatMap(\.providers).filter { !$0.isGitHub }.map { provider in
      Remark(
        at: provider.name, "every user of this provider can assume the role: nothing is asked of the token",
        fix: "ask in Condition for claims of the token, such as \(provider.prefix):\(audienceClaim(provider.prefix))")
    }
  }

  /// Two of the providers that AWS knows by their domain call it otherwise.
  private static func audienceClaim(_ prefix: String) -> String {
    ["www.amazon.com", "graph.facebook.com"].contains(prefix) ? "app_id" : "aud"
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

  /// Which claims of the token a statement asks for.
  enum Claims: Int {
    case none, audience, more
  }

  /// A provider that a statement names.
  struct Provider {
    let name: WrittenText
    /// What the condition keys of its claims begin with.
    let prefix: String

    init?(_ name: WrittenText) {
      guard case .openIDConnect(let prefix)? = IdentityProvider(name.text) else { return nil }
      (self.name, self.prefix) = (name, prefix)
    }

    /// Whether it is GitHub's; organizations may have one of their own below it.
    var isGitHub: Bool { prefix == GitHubTrust.host || prefix.hasPrefix(GitHubTrust.host + "/") }
  }

  /// The statements that let users with a token in, as far as they name providers.
  ///
  /// A claim of one provider keeps the tokens of all others out, so that the claims are those of any; what a Deny asks of
  /// them counts as well.
  static func statements(_ policy: WrittenPolicy) -> [(providers: [Provider], claims: Claims)] {
    let denied = claims(of: policy.statements.filter { $0.effect == .deny }.flatMap(\.conditions))
    return policy.allowing(in: .trust).filter { $0.names(action: "sts:AssumeRoleWithWebIdentity") }.map { statement in
      let providers = statement.principals(.federated).compactMap(Provider.init)
      let allowed = claims(of: statement.conditions)
      let asked = providers.flatMap { [allowed[$0.prefix], denied[$0.prefix]] }.compactMap { $0 }
      return (providers, asked.max { $0.rawValue < $1.rawValue } ?? .none)
    }
  }

  /// By the providers' prefix.
  private static func claims(of conditions: [WrittenCondition]) -> [String: Claims] {
    var claims: [String: Claims] = [:]
    for condition in conditions where !condition.isComparison(.null) {
      let key = condition.key.text.lowercasedASCII
      guard let colon = key.lastIndex(of: ":") else { continue }
      let prefix = String(key[..<colon])
      if !key.hasSuffix(":aud") { claims[prefix] = .more } else if claims[prefix] == nil { claims[prefix] = .audience }
    }
    return claims
  }
}
