internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Conditions on tags, and actions of services that have not such tags in their requests.
///
/// Who writes `IfExists`, a negation or `Null` has thought of requests without the tag: of those nothing is said.
enum ConditionTags {
  static let checks = [
    listed(
      "deny-with-unsupported-tag-condition-key-for-service", .warning, .deny, "denied"),
    notListed(
      "deny-notaction-with-unsupported-tag-condition-key-for-service", .warning, .deny, "denied"),
    listed(
      "allow-with-unsupported-tag-condition-key-for-service", .suggestion, .allow, "allowed"),
    notListed(
      "allow-notaction-with-unsupported-tag-condition-key-for-service", .suggestion, .allow, "allowed"),
  ]

  private static func listed(
    _ name: String, _ severity: Finding.Severity, _ effect: Statement.Effect, _ done: String
  ) -> Check {
    Check(name, severity) { policy in
      var keys = KeysOfActions()
      return policy.statements.filter { $0.effect == effect && !$0.actions.isEmpty }.flatMap { statement in
        conditions(on: statement).compactMap { condition, key in
          let others = actions(of: statement, without: key, &keys)
          guard !others.isEmpty else { return nil }
          let (names, isOne) = (Names.listed(others.map(\.short)), others.count == 1)
          return Remark(
            at: condition.key,
            "\(names) \(isOne ? "is" : "are") not \(done): AWS lists no \(condition.key.text) in requests for "
              + (isOne ? "it" : "them"),
            fix: "move \(names) to a statement without this key")
        }
      }
    }
  }

  private static func notListed(
    _ name: String, _ severity: Finding.Severity, _ effect: Statement.Effect, _ done: String
  ) -> Check {
    Check(name, severity) { policy in
      policy.statements.filter { $0.effect == effect && !$0.notActions.isEmpty }.flatMap { statement in
        conditions(on: statement).map { condition, _ in
          Remark(
            at: condition.key,
            "of the actions that NotAction leaves over, those whose requests never have \(condition.key.text) "
              + "are not \(done), and there will be more of them",
            fix: "list the actions that are meant in Action")
        }
      }
    }
  }

  /// The conditions of a statement that fail when the tag is not there.
  private static func conditions(
    on statement: WrittenStatement
  ) -> [(condition: WrittenCondition, key: ConditionKeyCatalogue.Key)] {
    // No policy that AWS takes has room for more.
    statement.conditions.prefix(50).compactMap { condition in
      guard let kind = condition.kind, kind != .null, !condition.isMetWithoutKey, let key = condition.known,
        supporting[key.name] != nil
      else { return nil }
      return (condition, key)
    }
  }

  /// The entries of a statement whose actions never have a key, in the order of the text; for `*`, the services.
  private static func actions(
    of statement: WrittenStatement, without key: ConditionKeyCatalogue.Key, _ keys: inout KeysOfActions
  ) -> [String] {
    let supporting = supporting[key.name] ?? []
    if statement.actions.contains(where: { $0.text == "*" }) {
      return ServiceCatalogue.prefixes.filter { !supporting.contains($0) }.map { $0 + ":*" }
    }
    return statement.actions.prefix(1000).map(\.text).filter { action in
      let service = ConditionKeys.prefix(of: action)
      guard ConditionKeys.services.contains(service) else { return false }
      // A wildcard may match an action that takes it, and an action that nobody knows may be one.
      return !supporting.contains(service) || !action.hasWildcard && keys.has(action, key) == false
    }
  }

  /// The services that have each key of tags for any of their actions.
  private static let supporting: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: ["aws:ResourceTag/${TagKey}", "aws:RequestTag/${TagKey}", "aws:TagKeys"].map { key in
      (key, Set(ServiceCatalogue.prefixes.filter { ConditionKeyCatalogue.supports(key, service: $0) }))
    })
}
