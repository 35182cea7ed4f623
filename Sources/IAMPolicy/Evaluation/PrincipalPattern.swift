/// `Principal` or `NotPrincipal` of a resource policy, prepared.
struct PrincipalPattern: Sendable {
  /// How closely a policy names a caller: that decides which other policies its Allow needs beside it.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html#policy-eval-basics-single-account
  enum Match: Int, Comparable, Sendable {
    /// Not at all.
    case none
    /// By its account, which then decides itself.
    case account
    /// By the role of a session.
    case role
    /// As anybody.
    case everyone
    /// Itself: a user, a session, a service.
    case itself

    static func < (one: Match, other: Match) -> Bool { one.rawValue < other.rawValue }
  }

  private enum Name: Sendable {
    case everyone
    case account(String)
    case arn(String)
    case other(String)
  }

  private let names: [Name]

  init(_ element: PrincipalElement) {
    var names: [Name] = element.isEveryone ? [.everyone] : []
    for (kind, values) in element.names {
      for value in values { names.append(kind == .aws ? PrincipalPattern.aws(value) : .other(value)) }
    }
    self.names = names
  }

  private static func aws(_ value: String) -> Name {
    if value == "*" { return .everyone }
    if value.utf8.count == 12, value.utf8.allSatisfy(\.isASCIIDigit) { return .account(value) }
    if let arn = ARN(value), arn.service == "iam", arn.resource == "root" { return .account(arn.account) }
    return .arn(value)
  }

  /// The closest way in which the caller is named.
  func match(_ principal: Principal?) -> Match {
    var best = Match.none
    for name in names { best = max(best, match(name, principal)) }
    return best
  }

  private func match(_ name: Name, _ principal: Principal?) -> Match {
    switch name {
    case .everyone: return .everyone
    case .account(let account): return principal?.account == account ? .account : .none
    case .other(let other): return principal?.arn == nil && principal?.name == other ? .itself : .none
    case .arn(let arn):
      guard let principal else { return .none }
      if principal.name == arn { return .itself }
      // A session carries its role's name without the path. Names of roles differ by more than their case.
      if case .assumedRole(let role) = principal.kind, let policy = ARN(arn), policy.service == "iam",
        policy.account == principal.account, policy.resource.hasPrefix("role/"),
        let name = policy.resource.split(separator: "/").last, name.lowercased() == role.lowercased()
      {
        return .role
      }
      return .none
    }
  }
}
