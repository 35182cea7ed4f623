public import IAMPolicy
public import OTPCore

/// What an action asks policies for.
struct Permission: Sendable {
  /// Such as `iam:EnableMFADevice`.
  let action: String
  /// The ARN that policies see, or `*`.
  let resource: String
  /// How AWS's message names the resource.
  let shown: String
  /// The condition keys of the request itself.
  var context = RequestContext()

  init(_ action: String, on resource: String, shown: String? = nil) {
    self.action = action
    self.resource = resource
    self.shown = shown ?? resource
  }

  /// The actions that `iam:PermissionsBoundary` is there for, without the kind of identity.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
  private static let boundaryActions: Set = Set(
    ["User", "Role"].flatMap { kind in
      [
        "Attach\(kind)Policy", "Create\(kind)", "Delete\(kind)PermissionsBoundary", "Delete\(kind)Policy",
        "Detach\(kind)Policy", "Put\(kind)PermissionsBoundary", "Put\(kind)Policy",
      ].map { "iam:" + $0 }
    })

  /// The permission with the boundary of what it is about, for the actions that policies may ask about it.
  func limited(by boundary: String?) -> Permission {
    guard let boundary, Permission.boundaryActions.contains(action) else { return self }
    var permission = self
    permission.context.set("iam:PermissionsBoundary", boundary)
    return permission
  }

  /// The permission with the tags of what it is about.
  func about(_ tags: [Tag]) -> Permission {
    var permission = self
    for tag in tags { permission.context.set(ConditionKey("aws:ResourceTag/" + tag.key), tag.value) }
    for tag in tags { permission.context.set(ConditionKey("iam:ResourceTag/" + tag.key), tag.value) }
    return permission
  }
}

/// One decision about a call, for the log.
public struct DecisionRecord: Sendable {
  /// When, by the account's clock.
  public let time: UnixTime
  /// Who asked.
  public let principal: String
  /// The unique id of who asked, as GetCallerIdentity has it: names pass from one to another.
  public let principalID: String
  /// The action.
  public let action: String
  /// The resource's ARN, or `*`.
  public let resource: String
  /// What the request said of multi-factor authentication.
  public let mfa: Gate.MFA
  /// The decision, with its reasons.
  public let decision: Decision
  /// What became of the code, of a call that signs in with one.
  public internal(set) var signIn: SignInResult?
}
