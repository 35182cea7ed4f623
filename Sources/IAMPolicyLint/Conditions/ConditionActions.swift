internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Actions whose requests never have a key of the conditions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
enum ConditionActions {
  static let checks = [unsupported]

  /// A key that AWS lists for no action of its service may be one of actions that the list has not yet. Global keys and
  /// those of tags have checks of their own or none. Who writes `IfExists` or `Null` has thought of requests without the
  /// key, and actions with wildcards AWS leaves out too. What is set by one action of STS, the guide's trust policies ask
  /// for beside another.
  private static let unsupported = Check("unsupported-action-for-condition-key", .error) { policy in
    var keys = KeysOfActions()
    return policy.statements.flatMap { statement -> [Remark] in
      let actions = statement.actions.filter { !$0.hasWildcard }
      guard !actions.isEmpty else { return [] }
      // No policy that AWS takes has room for more.
      return statement.conditions.prefix(50).compactMap { condition in
        guard condition.comparison?.ifExists == false, condition.kind != .null, !condition.isOfIdentityProvider,
          let key = condition.known, !key.name.lowercasedASCII.hasPrefix("aws:"),
          !key.name.lowercasedASCII.hasPrefix("sts:"),
          !ConditionKeyCatalogue.isGlobal(key.name),
          ConditionKeyCatalogue.supports(key.name, service: ConditionKeys.prefix(of: key.name))
        else { return nil }
        let others = actions.prefix(500).filter { keys.has($0.text, key) == false }.map(\.text)
        guard !others.isEmpty else { return nil }
        let (names, isOne) = (Names.listed(others), others.count == 1)
        return Remark(
          at: condition.key,
          "requests for \(names) never have \(condition.key.text), so that this condition "
            + (condition.isMetWithoutKey ? "always" : "never") + " holds for \(isOne ? "it" : "them")",
          fix: "move \(names) to a statement without this key")
      }
    }
  }
}
