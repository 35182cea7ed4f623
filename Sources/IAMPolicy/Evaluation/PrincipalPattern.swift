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
    /// A role, whose sessions are meant too: they carry its name without the path. Names of roles differ by more than
    /// their case.
    case role(arn: String, partition: String, account: String, lowercasedName: String)
    case arn(String)
    /// A service, a provider, a canonical user.
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
    guard let arn = ARN(value), arn.service == "iam" else { return .arn(value) }
    if arn.resource == "root" { return .account(arn.account) }
    guard arn.resource.hasPrefix("role/"), let name = arn.resource.split(separator: "/").last else {
      return .arn(value)
    }
    return .role(
      arn: value, partition: arn.partition, account: arn.account, lowercasedName: name.lowercased())
  }

  /// The closest way in which the caller is named.
  func match(_ principal: Principal?) -> Match {
    var best = Match.none
    for name in names { best = max(best, match(name, principal)) }
    return best
  }

  private func match(_ name: Name, _ principal: Principal?) -> Match {
    if case .everyone = name { return .everyone }
    guard let principal else { return .none }
    switch name {
    case .everyone: return .everyone
    case .account(let account): return principal.account == account ? .account : .none
    case .other(let other): return principal.kind == .named && principal.name == other ? .itself : .none
    case .arn(let arn): return principal.name == arn ? .itself : .none
    case .role(let arn, let partition, let account, let role):
      if principal.name == arn { return .itself }
      let isSession =
        principal.lowercasedRole == role && principal.account == account && principal.arn?.partition == partition
      return isSession ? .role : .none
    }
  }
}
