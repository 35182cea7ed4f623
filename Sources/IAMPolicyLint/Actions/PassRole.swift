internal import IAMPolicy

/// `iam:PassRole` on more roles than anyone has looked at: whoever hands a service a role can do what the role may.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
enum PassRole {
  static let checks = [
    check("pass-role-with-not-resource", .named, .notResource),
    check("pass-role-with-star-in-action-and-not-resource", .wildcard, .notResource),
    check("pass-role-with-not-action-and-not-resource", .notAction, .notResource),
    check("pass-role-with-star-in-resource", .named, .every),
    check("pass-role-with-star-in-action-and-resource", .wildcard, .every),
    check("pass-role-with-star-in-resource-and-not-action", .notAction, .every),
  ]

  private static func check(_ name: String, _ action: RoleGrant.Action, _ roles: RoleGrant.Roles) -> Check {
    Check(name, .warning) { policy in
      RoleGrant.all(of: "iam:PassRole", on: "role/*", in: policy)
        .filter { $0.action == action && $0.roles == roles }
        .filter { roles == .notResource || !$0.isNarrowed(by: ConditionKey("iam:PassedToService")) }
        .map { Remark(at: $0.offset, message(action, roles), fix: fix(action, roles)) }
    }
  }

  private static func message(_ action: RoleGrant.Action, _ roles: RoleGrant.Roles) -> String {
    let allowed =
      switch action {
      case .named: "iam:PassRole is allowed"
      case .wildcard: "the wildcard in Action allows iam:PassRole too,"
      case .notAction: "NotAction leaves iam:PassRole allowed,"
      }
    let what =
      switch roles {
      case .every: "on every role"
      case .notResource: "on every role that NotResource does not name, new ones too"
      }
    return "\(allowed) \(what): a role that may do more than its user can be handed to a service, and used through it"
  }

  private static func fix(_ action: RoleGrant.Action, _ roles: RoleGrant.Roles) -> String {
    let resources = "allow iam:PassRole on the ARNs of the roles that are meant"
    let service = roles == .every ? ", or add a condition on iam:PassedToService" : ""
    return resources + service + (action == .notAction ? ", or name iam:PassRole in NotAction" : "")
  }
}
