internal import IAMPolicy
internal import VMFAEncoding

/// Looks for what people get wrong in policies, above all about MFA.
public enum PolicyLint {
  /// What is to be said of a policy, in the order of the text.
  public static func findings(in text: String) -> [Finding] {
    let source: JSONText
    do throws(JSONError) { source = try JSONText(text) } catch {
      return [malformed("this is not JSON: \(error.reason)", at: error.offset, text)]
    }
    let kind = kind(of: source)
    let policy: Policy
    do throws(PolicyError) {
      policy = try Policy(stored: text, as: kind)
    } catch { return [malformed(error.detail ?? error.message, at: error.offset, text)] }
    var findings: [Finding] = []
    do throws(PolicyError) { _ = try Policy(validating: text, as: kind) } catch {
      findings.append(malformed(error.detail ?? error.message, at: error.offset, text))
    }
    let view = PolicyView(policy, source)
    if kind == .identity, view.allowedWithoutMFA == nil {
      findings.append(
        Finding(
          name: "too-many-wildcards", severity: .warning, position: JSONText.position(at: 0, of: []),
          message:
            "the wildcards of the actions cut across each other in too many ways to tell what is left without MFA",
          fix: "divide the policy, and look at its parts"))
    }
    for check in MFAConditions.checks + MFAJourneys.checks + [UserPaths.check] { findings += check(view) }
    return findings.sorted {
      ($0.position.line, $0.position.column, $0.name) < ($1.position.line, $1.position.column, $1.name)
    }
  }

  /// What the policy is attached to, as its elements tell: one that names principals is a resource's, and without
  /// resources a role's.
  private static func kind(of source: JSONText) -> PolicyKind {
    let list = source.root["Statement"]
    let statements = list?.elements ?? [list].compactMap { $0 }
    guard statements.contains(where: { $0["Principal"] != nil || $0["NotPrincipal"] != nil }) else { return .identity }
    return statements.contains { $0["Resource"] != nil || $0["NotResource"] != nil } ? .resource : .trust
  }

  private static func malformed(_ message: String, at offset: Int?, _ text: String) -> Finding {
    Finding(
      name: "malformed-policy", severity: .error, position: JSONText.position(at: offset ?? 0, of: Array(text.utf8)),
      message: "aws does not take this policy: " + message,
      fix: "correct it first; the rest is looked at as far as it can be")
  }
}

/// A policy with the places of what is in it.
struct PolicyView {
  let policy: Policy
  /// What can be allowed without MFA; `nil` when the policy's wildcards are too many to tell.
  let allowedWithoutMFA: AllowedActions?
  private let source: JSONText
  private let statements: [JSONValue]

  init(_ policy: Policy, _ source: JSONText) {
    (self.policy, self.source) = (policy, source)
    allowedWithoutMFA = policy.kind == .identity ? try? AllowedActions(withoutMFA: [policy]) : nil
    let list = source.root["Statement"]
    statements = list?.elements ?? [list].compactMap { $0 }
  }

  /// Conditions with the statement that they are of.
  var conditions: [(statement: Int, condition: Condition)] {
    policy.document.statements.enumerated().flatMap { index, statement in statement.conditions.map { (index, $0) } }
  }

  func effect(_ statement: Int) -> Statement.Effect { policy.document.statements[statement].effect }

  /// Where a statement begins.
  func place(of statement: Int) -> TextPosition {
    source.position(at: policy.document.statements[statement].range.lowerBound)
  }

  /// Where an element of a statement has its value, or one entry of it.
  func place(of element: String, in statement: Int, entry: String? = nil) -> TextPosition {
    guard statements.indices.contains(statement), let value = statements[statement][element] else {
      return place(of: statement)
    }
    let found = entry.flatMap { entry in (value.elements ?? [value]).first { $0.string == entry } }
    return source.position(at: (found ?? value).range.lowerBound)
  }

  /// Where a condition has its operator's name.
  func place(of condition: Condition, in statement: Int) -> TextPosition {
    guard statements.indices.contains(statement),
      let member = statements[statement]["Condition"]?.members?.first(where: { $0.name == condition.name })
    else { return place(of: statement) }
    return source.position(at: member.nameRange.lowerBound)
  }
}

extension Condition {
  /// Whether it is about a key; case does not count.
  func isAbout(_ key: ConditionKey) -> Bool { ConditionKey(self.key) == key }

  /// The operator's name in lower case, without `IfExists`.
  var plainName: String {
    let name = name.lowercased()
    return name.hasSuffix("ifexists") ? String(name.dropLast("ifexists".count)) : name
  }

  var hasIfExists: Bool { name.lowercased().hasSuffix("ifexists") }

  /// Whether its one value is this; case does not count.
  func asks(for value: String) -> Bool { values.count == 1 && values[0].lowercased() == value }
}
