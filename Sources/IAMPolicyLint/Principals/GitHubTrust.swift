internal import IAMPolicy
internal import VMFAEncoding

/// Roles for GitHub Actions: the provider is the same for all of GitHub, so that the subject of the token must be asked for.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub
enum GitHubTrust {
  static let checks = [missing, wildcard]

  static let host = "token.actions.githubusercontent.com"

  private static let missing = Check("missing-github-repo-condition-key", .warning) { policy in
    OpenIDConnectTrust.statements(policy).filter { !$0.statement.conditions.contains(where: namesRepository) }
      .flatMap(\.providers).filter(\.isGitHub).map { provider in
        Remark(
          at: provider.name,
          "this statement does not say whose repository it means: any on GitHub can assume the role, whoever owns it",
          fix: "ask in Condition for \(provider.prefix):sub, such as repo:OWNER/REPOSITORY:ref:refs/heads/main")
      }
  }

  /// The claims that say of which repository, owner or enterprise a token is. The audience is the same for everyone, and
  /// branches and environments are called alike everywhere.
  ///
  /// https://docs.github.com/en/actions/reference/security/oidc
  private static let claims = [
    "sub", "repository", "repository_id", "repository_owner", "repository_owner_id", "workflow_ref", "job_workflow_ref",
    "enterprise", "enterprise_id",
  ]

  /// A claim of another provider keeps the tokens of GitHub out.
  private static func namesRepository(_ condition: WrittenCondition) -> Bool {
    let key = condition.key.text.lowercasedASCII
    return claims.contains { isGitHub(condition, claim: $0) }
      || condition.isOfIdentityProvider && !key.hasPrefix(host) && condition.comparison != nil
        && !condition.isMetWithoutKey && !condition.isComparison(.null)
  }

  private static let wildcard = Check("specific-github-repo-and-branch-recommended", .warning) { policy in
    policy.allowing(in: .trust).flatMap { statement -> [Remark] in
      let isBranchAsked = statement.conditions.contains {
        isGitHub($0, claim: "ref") && !$0.values.contains(where: \.hasWildcard)
      }
      return statement.conditions.filter { isGitHub($0, claim: "sub") && $0.isComparison(.stringLike) }.flatMap {
        condition in
        condition.values.compactMap { value in
          let reach = Reach(value.text)
          guard let reach, !(isBranchAsked && reach == .branches) else { return nil }
          return Remark(
            at: value, "\(reach.words) can assume the role, by the wildcard in \(value.text)",
            fix: "name the repository and the branch: repo:OWNER/REPOSITORY:ref:refs/heads/main")
        }
      }
    }
  }

  /// Whether it asks for a claim, and can be true of some values only.
  private static func isGitHub(_ condition: WrittenCondition, claim: String) -> Bool {
    guard let comparison = condition.comparison?.comparison, comparison != .null, !comparison.isNegated else {
      return false
    }
    let key = condition.key.text.lowercasedASCII
    return key.hasPrefix(host) && key.hasSuffix(":" + claim)
  }

  /// How far a wildcard in a subject reaches.
  private enum Reach {
    case owners, repositories, branches, others

    /// `nil` when there is no wildcard. A subject may begin otherwise than with `repo:`: its form can be chosen.
    init?(_ subject: String) {
      guard let wildcard = subject.utf8.firstIndex(where: { "*?".utf8.contains($0) }) else { return nil }
      let before = subject.utf8[..<wildcard]
      guard before.starts(with: "repo:".utf8) else {
        self = "repo:".utf8.starts(with: before) ? .owners : .others
        return
      }
      let parts = before.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        self = .branches
        return
      }
      self = parts[1].contains(UInt8(ascii: "/")) ? .repositories : .owners
    }

    var words: String {
      switch self {
      case .owners: "repositories of other owners"
      case .repositories: "several repositories of the owner"
      case .others: "more than one subject"
      case .branches: "several branches, tags or environments of the repository"
      }
    }
  }
}
