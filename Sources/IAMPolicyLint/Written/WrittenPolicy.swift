internal import IAMPolicy
internal import VMFAEncoding

/// A policy as its author wrote it: what can be read of it, whether AWS takes it or not. What is of another type than it
/// should be is left out of the lists here, and found by the checks of the grammar.
struct WrittenPolicy: Sendable {
  /// What it is attached to.
  let kind: PolicyKind
  /// The whole text as JSON.
  let root: JSONValue
  /// How long it is, in characters with and without white space.
  let length: (all: Int, withoutSpace: Int)
  /// The statements that are objects.
  let statements: [WrittenStatement]
  /// The policy as requests are decided by it, its statements the same as these; `nil` when it has not the form of one.
  let policy: Policy?
  /// Whether a condition asks for MFA.
  let asksForMFA: Bool
  /// What can be allowed without MFA; `nil` when its wildcards are too many to tell, for policies that do not ask for MFA,
  /// and for all but identity policies.
  let allowedWithoutMFA: AllowedActions?

  init(_ text: String, _ json: JSONText, as kind: PolicyKind) {
    self.kind = kind
    root = json.root
    length = (text.utf16.count, PolicyQuota.size(of: text))
    let list = root["Statement"]
    statements = (list?.elements ?? [list].compactMap { $0 }).filter { $0.members != nil }.map(WrittenStatement.init)
    policy = try? Policy(stored: text, as: kind)
    asksForMFA = statements.contains { statement in
      statement.conditions.contains { $0.isAbout(.multiFactorAuthPresent) || $0.isAbout(.multiFactorAuthAge) }
    }
    allowedWithoutMFA =
      kind == .identity && asksForMFA ? policy.flatMap { try? AllowedActions(withoutMFA: [$0]) } : nil
  }

  /// `Version` as it is written.
  var version: String? { root["Version"]?.string }

  /// All conditions with the statements that they are of, also of a statement that stands without a policy around it, as
  /// guides show them.
  var conditions: [(statement: WrittenStatement, condition: WrittenCondition)] {
    let isStatement = root["Statement"] == nil && root["Condition"] != nil
    return (isStatement ? [WrittenStatement(root)] : statements).flatMap { statement in
      statement.conditions.map { (statement, $0) }
    }
  }
}
