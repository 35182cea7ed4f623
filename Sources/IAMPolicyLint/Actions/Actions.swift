/// `Action` and `NotAction`.
enum Actions {
  static let checks: [Check] =
    InvalidActions.checks + ServiceLinkedRoles.checks + PassRole.checks + [
      ActionsWithoutResource.check, RedundantAction.check, WildcardInServiceName.check,
    ]
}
