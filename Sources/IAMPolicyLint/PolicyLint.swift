public import IAMPolicy
internal import VMFAEncoding

/// Looks for what people get wrong in policies: about MFA, and what AWS's Access Analyzer finds in a document alone.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
public enum PolicyLint {
  /// What is to be said of a policy, in the order of the text.
  ///
  /// - Parameter kind: what it is attached to; when `nil`, its elements tell whether that is an identity, a resource or a
  ///   role.
  public static func findings(in text: String, as kind: PolicyKind? = nil) -> [Finding] {
    let json: JSONText
    do throws(JSONError) { json = try JSONText(text) } catch {
      let remark = Remark(
        at: error.offset, "this is not JSON, so that AWS does not take it: \(error.reason)",
        fix: "correct it first; the rest cannot be looked at")
      return [Finding(jsonSyntax, remark, JSONText.position(at: error.offset, of: Array(text.utf8)))]
    }
    let kind = kind ?? self.kind(of: json.root)
    let policy = WrittenPolicy(text, json, as: kind)
    var found = documentChecks.flatMap { check in check.look(policy).map { (check, $0) } }
    if !found.contains(where: \.0.isRefused), let remark = refusal(text, kind) { found.append((malformed, remark)) }
    // The text is gone through once for all places.
    found.sort { ($0.1.offset, $0.0.name) < ($1.1.offset, $1.0.name) }
    return zip(found, json.positions(at: found.map(\.1.offset))).map { Finding($0.0, $0.1, $1) }
  }

  /// What a policy is attached to, as its elements tell: one that names principals is a resource's; a role's has no
  /// resources, or actions of STS alone.
  public static func kind(of text: String) -> PolicyKind {
    (try? JSONText(text)).map { kind(of: $0.root) } ?? .identity
  }

  private static func kind(of root: JSONValue) -> PolicyKind {
    let statements = root["Statement"]?.elements ?? [root["Statement"]].compactMap { $0 }
    guard statements.contains(where: { $0["Principal"] != nil || $0["NotPrincipal"] != nil }) else { return .identity }
    let actions = statements.flatMap { $0["Action"]?.texts ?? [] }
    let isAboutRoles = !actions.isEmpty && actions.allSatisfy { $0.text.lowercased().hasPrefix("sts:") }
    let hasResource = statements.contains { $0["Resource"] != nil || $0["NotResource"] != nil }
    return hasResource && !isAboutRoles ? .resource : .trust
  }

  /// The names of everything that is looked for, with how much it matters, and whether AWS refuses a policy that has it.
  public static var checks: [(name: String, severity: Finding.Severity, isRefused: Bool)] {
    ([jsonSyntax, malformed] + documentChecks).map { ($0.name, $0.severity, $0.isRefused) }
  }

  private static let documentChecks =
    Grammar.checks + Actions.checks + Resources.checks + Conditions.checks + Principals.checks + [tooManyWildcards]
    + MFAConditions.checks + MFAJourneys.checks + UserPaths.checks

  private static let jsonSyntax = Check("json-syntax-error", .error, isRefused: true) { _ in [] }

  /// What AWS refuses for a reason that no other check has.
  private static let malformed = Check("malformed-policy", .error, isRefused: true) { _ in [] }

  private static func refusal(_ text: String, _ kind: PolicyKind) -> Remark? {
    do throws(PolicyError) {
      _ = try Policy(validating: text, as: kind)
      return nil
    } catch {
      return Remark(
        at: error.offset ?? 0, "AWS does not take this policy: " + (error.detail ?? error.message),
        fix: "correct it first; the rest is looked at as far as it can be")
    }
  }

  private static let tooManyWildcards = Check("too-many-wildcards", .warning) { policy in
    guard policy.kind == .identity, policy.policy != nil, policy.asksForMFA, policy.allowedWithoutMFA == nil else {
      return []
    }
    return [
      Remark(
        at: 0, "the wildcards of the actions cut across each other in too many ways to tell what is left without MFA",
        fix: "divide the policy, and look at its parts")
    ]
  }
}

extension Finding {
  fileprivate init(_ check: Check, _ remark: Remark, _ position: TextPosition) {
    self.init(
      name: check.name, severity: check.severity, position: position, message: remark.message, fix: remark.fix)
  }
}
