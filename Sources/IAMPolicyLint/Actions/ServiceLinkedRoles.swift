internal import IAMPolicy

/// `iam:CreateServiceLinkedRole` for any service. The name of the service may stand in the role's ARN or in a condition.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/create-service-linked-role.html
enum ServiceLinkedRoles {
  static let checks = [
    check("create-slr-with-not-resource", .named, .notResource),
    check("create-slr-with-star-in-action-and-not-resource", .wildcard, .notResource),
    check("create-slr-with-not-action-and-not-resource", .notAction, .notResource),
    check("create-slr-with-star-in-resource", .named, .every),
    check("create-slr-with-star-in-action-and-resource", .wildcard, .every),
    check("create-slr-with-star-in-resource-and-not-action", .notAction, .every),
  ]

  private static func check(_ name: String, _ action: RoleGrant.Action, _ roles: RoleGrant.Roles) -> Check {
    Check(name, .warning) { policy in
      RoleGrant.all(of: "iam:CreateServiceLinkedRole", on: "role/aws-service-role/*", in: policy)
        .filter { $0.action == action && $0.roles == roles }
        .filter { !$0.isNarrowed(by: ConditionKey("iam:AWSServiceName")) }
        .map { Remark(at: $0.offset, message(action, roles), fix: fix(action)) }
    }
  }

  private static func message(_ action: RoleGrant.Action, _ roles: RoleGrant.Roles) -> String {
    let allowed =
      switch action {
      case .named: "iam:CreateServiceLinkedRole is allowed"
      case .wildcard: "the wildcard in Action allows iam:CreateServiceLinkedRole too,"
      case .notAction: "NotAction leaves iam:CreateServiceLinkedRole allowed,"
      }
    let what =
      switch roles {
      case .every: "for every service"
      case .notResource: "for every service whose role NotResource does not name"
      }
    return "\(allowed) \(what): roles can be made by which services act in the account that nobody meant to use"
  }

  private static func fix(_ action: RoleGrant.Action) -> String {
    "allow it on role/aws-service-role/SERVICE.amazonaws.com/* of the services that are meant"
      + (action == .notAction ? ", or name iam:CreateServiceLinkedRole in NotAction" : "")
  }
}
