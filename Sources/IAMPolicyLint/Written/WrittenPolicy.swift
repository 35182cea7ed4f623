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
  /// A user who has it, and what else that user has; `nil` when it has not the form of a policy, and for those of
  /// resources.
  let user: MFAUser?
  /// The policy as one of a user, with what else that user has behind it, for proofs; empty when it is none, and for a
  /// role's.
  let policiesOfUser: [Policy]
  /// Whether one of the user's other policies forces MFA.
  private let othersForceMFA: Bool

  /// - Parameter others: further policies of the same user.
  init(_ text: String, _ json: JSONText, as kind: PolicyKind, beside others: [WrittenPolicy] = []) {
    self.kind = kind
    root = json.root
    length = (text.utf16.count, PolicyQuota.size(of: text))
    let list = root["Statement"]
    statements = (list?.elements ?? [list].compactMap { $0 }).filter { $0.members != nil }.map(WrittenStatement.init)
    let resources = statements.flatMap { $0.resources + $0.notResources }
    policiesOfUser =
      kind == .trust
      ? [] : (try? Policy(stored: text, as: .identity)).map { [$0] + others.compactMap(\.policiesOfUser.first) } ?? []
    // What limits users denies them things as their own policies do.
    user =
      [.identity, .permissionsBoundary, .serviceControl].contains(kind) && !policiesOfUser.isEmpty
      ? MFAUser(policiesOfUser, 0, naming: resources) : nil
    othersForceMFA = others.contains(where: \.forcesMFA)
  }

  /// Whether it, or another policy of its user, means to force MFA.
  var forcesMFAWithOthers: Bool { forcesMFA || othersForceMFA }

  /// `Version` as it is written.
  var version: String? { root["Version"]?.string }

  /// The conditions of all statements.
  var conditions: [WrittenCondition] { statements.flatMap(\.conditions) }

  /// The statements, or the text itself when it is a statement without a policy around it, as guides show them.
  var statementsOrFragment: [WrittenStatement] {
    root["Statement"] == nil && root["Condition"] != nil ? [WrittenStatement(root)] : statements
  }
}
