internal import IAMPolicy
internal import VMFAEncoding

/// A statement of an identity policy that allows an action on every role, or on all but some.
struct RoleGrant {
  /// How the action is meant.
  enum Action { case named, wildcard, notAction }
  /// How the roles are meant.
  enum Roles { case every, notResource }

  let action: Action
  let roles: Roles
  let statement: WrittenStatement
  /// The entry of `Resource`, or the name `NotResource`.
  let offset: Int

  /// Those of a policy.
  ///
  /// - Parameter roles: the resource part of every role that there is, such as `role/*`.
  static func all(of name: String, on roles: String, in policy: WrittenPolicy) -> [RoleGrant] {
    guard policy.kind == .identity else { return [] }
    let roles = Glob(roles)
    return policy.statements.filter { $0.effect == .allow }.compactMap { statement in
      guard let action = action(name, statement) else { return nil }
      if statement.value["Resource"] != nil {
        return statement.resources.first { isEvery($0.text, roles) }.map {
          RoleGrant(action: action, roles: .every, statement: statement, offset: $0.offset)
        }
      }
      // Where NotResource names every role, none is left.
      guard !statement.notResources.isEmpty, !statement.notResources.contains(where: { isEvery($0.text, roles) }) else {
        return nil
      }
      return RoleGrant(
        action: action, roles: .notResource, statement: statement, offset: statement.nameOffset(of: "NotResource"))
    }
  }

  private static func action(_ name: String, _ statement: WrittenStatement) -> Action? {
    guard statement.value["Action"] != nil else {
      return statement.notActions.isEmpty || statement.notActions.contains { matches($0.text, name) } ? nil : .notAction
    }
    if statement.actions.contains(where: { $0.text.lowercasedASCII == name.lowercasedASCII }) { return .named }
    return statement.actions.contains { matches($0.text, name) } ? .wildcard : nil
  }

  private static func matches(_ text: String, _ name: String) -> Bool {
    // Most entries are another service's.
    guard text.utf8.first == 0x2A || text.prefix(4).lowercasedASCII == "iam:" else { return false }
    return ActionPattern(text)?.matches(name) ?? false
  }

  /// Whether an entry stands for every role, of one account at least.
  private static func isEvery(_ text: String, _ roles: Glob) -> Bool {
    if Glob(text).isEverything { return true }
    let fields = ARNFields(text)
    guard fields.isARN, fields.service == "iam", fields.region.isEmpty || fields.region == "*" else { return false }
    var steps = 1000
    return !fields.resource.contains("$") && Glob(fields.resource).covers(roles, &steps)
  }

  /// Whether a condition on this key narrows it, so that no value of it begins with a wildcard.
  func isNarrowed(by key: ConditionKey) -> Bool {
    statement.conditions.contains { $0.isAbout(key) && !$0.values.contains { $0.text.hasPrefix("*") } }
  }
}
