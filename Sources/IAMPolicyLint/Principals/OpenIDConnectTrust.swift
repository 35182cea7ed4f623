internal import IAMPolicy
internal import VMFAEncoding

/// Roles for users of OpenID Connect providers, whose tokens anyone may have.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
enum OpenIDConnectTrust {
  static let checks = [unconditional, audience]

  /// GitHub's provider has a check of its own.
  private static let unconditional = Check("missing-condition-key-for-oidc-principal", .warning) { policy in
    // A claim of one provider keeps the tokens of all others out, and a Deny may ask for claims as well.
    let denied = prefixes(of: policy.statements.filter { $0.effect == .deny }.flatMap(\.conditions))
    return statements(policy).filter { statement, providers in
      let asked = prefixes(of: statement.conditions).union(denied)
      return !providers.contains { asked.contains($0.prefix) }
    }.flatMap(\.providers).filter { !$0.isGitHub }.map { provider in
      Remark(
        at: provider.name, "every user of this provider can assume the role: nothing is asked of the token",
        fix: "ask in Condition for claims of the token, such as \(provider.prefix):\(audienceClaim(provider.prefix))")
    }
  }

  /// What stands before the last colon of the keys: for claims, their provider.
  private static func prefixes(of conditions: [WrittenCondition]) -> Set<String> {
    Set(
      conditions.filter { !$0.isComparison(.null) }.compactMap { condition in
        let key = condition.key.text.lowercasedASCII
        return key.lastIndex(of: ":").map { String(key[..<$0]) }
      })
  }

  /// Two of the providers that AWS knows by their domain call it otherwise.
  private static func audienceClaim(_ prefix: String) -> String {
    ["www.amazon.com", "graph.facebook.com"].contains(prefix) ? "app_id" : "aud"
  }

  private static let audience = Check("confirm-audience-claim-type", .suggestion) { policy in
    guard policy.kind == .trust else { return [] }
    return policy.conditions.compactMap { condition in
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

  /// The statements that let users with a token in, with the providers that they name.
  static func statements(_ policy: WrittenPolicy) -> [(statement: WrittenStatement, providers: [Provider])] {
    policy.allowing(in: .trust).filter { $0.names(action: "sts:AssumeRoleWithWebIdentity") }.map { statement in
      (statement, statement.principals(.federated).compactMap(Provider.init))
    }
  }
}
