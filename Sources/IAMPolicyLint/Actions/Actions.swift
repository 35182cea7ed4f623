/// `Action` and `NotAction`.
enum Actions {
  static let checks: [Check] =
    InvalidActions.checks + ServiceLinkedRoles.checks + PassRole.checks + [
      RedundantAction.check, WildcardInServiceName.check,
    ]
}
