public import IAMPolicy

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
  /// Who asked.
  public let principal: String
  /// The action.
  public let action: String
  /// The resource's ARN, or `*`.
  public let resource: String
  /// What the request said of multi-factor authentication.
  public let mfa: Gate.MFA
  /// The decision, with its reasons.
  public let decision: Decision
}
