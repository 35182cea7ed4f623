internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Conditions on tags, and actions of services that have not such tags in their requests.
///
/// Who writes `IfExists`, a negation or `Null` has thought of requests without the tag: of those nothing is said.
enum ConditionTags {
  static let checks = [
    listed(
      "deny-with-unsupported-tag-condition-key-for-service", .warning, .deny,
      "are not denied, for their requests never have"),
    notListed(
      "deny-notaction-with-unsupported-tag-condition-key-for-service", .warning, .deny,
      "are not denied"),
    listed(
      "allow-with-unsupported-tag-condition-key-for-service", .suggestion, .allow,
      "are not allowed, for their requests never have"),
    notListed(
      "allow-notaction-with-unsupported-tag-condition-key-for-service", .suggestion, .allow,
      "are not allowed"),
  ]

  private static func listed(
    _ name: String, _ severity: Finding.Severity, _ effect: Statement.Effect, _ consequence: String
  ) -> Check {
    Check(name, severity) { policy in
      var keys = KeysOfActions()
      return policy.statements.filter { $0.effect == effect && !$0.actions.isEmpty }.flatMap { statement in
        conditions(on: statement).compactMap { condition, key in
          let services = services(of: statement.actions, without: key, &keys)
          guard !services.isEmpty else { return nil }
          return Remark(
            at: condition.key,
            "the actions of \(Names.listed(services)) here \(consequence) \(condition.key.text)",
            fix: "move them to a statement without this key")
        }
      }
    }
  }

  private static func notListed(
    _ name: String, _ severity: Finding.Severity, _ effect: Statement.Effect, _ consequence: String
  ) -> Check {
    Check(name, severity) { policy in
      policy.statements.filter { $0.effect == effect && $0.value["NotAction"] != nil }.flatMap { statement in
        conditions(on: statement).map { condition, _ in
          Remark(
            at: condition.key,
            "of the actions that NotAction leaves over, those whose requests never have \(condition.key.text) "
              + "\(consequence), and there will be more of them",
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

  /// The services of which the statement names no action that takes a key, in the order of the text.
  private static func services(
    of actions: [WrittenText], without key: ConditionKeyCatalogue.Key, _ keys: inout KeysOfActions
  ) -> [String] {
    let supporting = supporting[key.name] ?? []
    if actions.contains(where: { $0.text == "*" }) {
      return ServiceCatalogue.prefixes.filter { !supporting.contains($0) }
    }
    var order: [String] = []
    var takes: [String: Bool] = [:]
    for action in actions.prefix(1000) {
      let service = ConditionKeys.prefix(of: action.text)
      guard ConditionKeys.services.contains(service) else { continue }
      if takes[service] == nil { order.append(service) }
      // A wildcard may match an action that takes it, and an action that nobody knows may be one.
      takes[service, default: false] =
        takes[service] == true
        || supporting.contains(service) && (action.hasWildcard || keys.has(action.text, key) != false)
    }
    return order.filter { takes[$0] == false }
  }

  /// The services that have each key of tags for any of their actions.
  private static let supporting: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: ["aws:ResourceTag/${TagKey}", "aws:RequestTag/${TagKey}", "aws:TagKeys"].map { key in
      (key, Set(ServiceCatalogue.prefixes.filter { ConditionKeyCatalogue.supports(key, service: $0) }))
    })
}
