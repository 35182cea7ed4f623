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
    findings(in: text, as: kind, beside: [])
  }

  /// The same of each of the policies of one user, who is allowed what any of them allows, and denied what any denies.
  public static func findings(inPoliciesOfOneUser texts: [String], as kind: PolicyKind? = nil) -> [[Finding]] {
    let policies = texts.map { text in
      (try? JSONText(text)).map { WrittenPolicy(text, $0, as: kind ?? self.kind(of: $0.root)) }
    }
    return texts.enumerated().map { number, text in
      let others = policies.enumerated().compactMap { $0 == number ? nil : $1 }.filter { $0.kind == .identity }
      return findings(in: text, as: kind, beside: others)
    }
  }

  private static func findings(in text: String, as kind: PolicyKind?, beside others: [WrittenPolicy]) -> [Finding] {
    let json: JSONText
    do throws(JSONError) { json = try JSONText(text) } catch {
      let remark = Remark(
        at: error.offset, "this is not JSON, so that AWS does not take it: \(error.reason)",
        fix: text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
          ? "save it without the byte order mark that it begins with" : "correct it first; the rest cannot be looked at"
      )
      return [Finding(jsonSyntax, remark, JSONText.position(at: error.offset, of: Array(text.utf8)))]
    }
    let kind = kind ?? self.kind(of: json.root)
    let policy = WrittenPolicy(text, json, as: kind, beside: others)
    var found = documentChecks.flatMap { check in check.look(policy).map { (check, $0) } }
    if !found.contains(where: \.0.isRefused), let remark = refusal(text, kind) { found.append((malformed, remark)) }
    // The text is gone through once for all places.
    found.sort { ($0.1.offset, $0.0.name) < ($1.1.offset, $1.0.name) }
    return zip(found, json.positions(at: found.map(\.1.offset))).map { Finding($0.0, $0.1, $1) }
  }

  /// What a policy is attached to, as its elements tell: one that names principals is a resource's, or a role's when
  /// its actions are of STS.
  public static func kind(of text: String) -> PolicyKind {
    (try? JSONText(text)).map { kind(of: $0.root) } ?? .identity
  }

  private static func kind(of root: JSONValue) -> PolicyKind {
    let statements = root["Statement"]?.elements ?? [root["Statement"]].compactMap { $0 }
    guard statements.contains(where: { $0["Principal"] != nil || $0["NotPrincipal"] != nil }) else { return .identity }
    let actions = statements.flatMap { ($0["Action"]?.texts ?? []) + ($0["NotAction"]?.texts ?? []) }
    func isOfSTS(_ action: WrittenText) -> Bool { action.text.lowercased().hasPrefix("sts:") }
    let hasResource = statements.contains { $0["Resource"] != nil || $0["NotResource"] != nil }
    // The policies of some resources name none either.
    let isTrust = hasResource ? actions.allSatisfy(isOfSTS) && !actions.isEmpty : actions.contains(where: isOfSTS)
    return isTrust || actions.isEmpty && !hasResource ? .trust : .resource
  }

  /// The names of everything that is looked for, with how much it matters, and whether AWS refuses a policy that has it.
  public static var checks: [(name: String, severity: Finding.Severity, isRefused: Bool)] {
    ([jsonSyntax, malformed] + documentChecks).map { ($0.name, $0.severity, $0.isRefused) }
  }

  private static let documentChecks =
    Grammar.checks + Actions.checks + Resources.checks + Conditions.checks + Principals.checks
    + MFAConditions.checks + MFAGate.checks + MFAEnrolment.checks + UserPaths.checks

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
}

extension Finding {
  fileprivate init(_ check: Check, _ remark: Remark, _ position: TextPosition) {
    self.init(
      name: check.name, severity: check.severity, position: position, message: remark.message, fix: remark.fix)
  }
}
