/// What someone asks to do, prepared for deciding: make it once and ask as many policies as you like.
public struct AccessRequest: Sendable {
  /// Who asks; `nil` for a request that nobody signed.
  public let principal: Principal?
  /// The action, such as `iam:EnableMFADevice`. Its case does not matter.
  public let action: String
  /// The resource's ARN, or `*` for an action that has no resource.
  public let resource: String
  /// The account that owns the resource, where the ARN does not tell; `nil` when nobody knows.
  public let resourceAccount: String?
  /// The condition keys.
  public var context: RequestContext

  let foldedAction: [UInt8]
  let resourceBytes: [UInt8]
  let resourceARN: ARN?

  /// A request.
  ///
  /// - Parameters:
  ///   - principal: the caller's ARN, or a name for what has none; `nil` for a request that nobody signed.
  ///   - action: `service:Name`; its case does not matter.
  ///   - resource: an ARN, or `*` for an action that has no resource.
  ///   - resourceAccount: the resource's owner; without it, the account of twelve digits in the resource's ARN.
  ///   - context: the condition keys.
  public init(
    principal: String?, action: String, resource: String = "*", resourceAccount: String? = nil,
    context: RequestContext = RequestContext()
  ) {
    self.principal = principal.map { Principal($0) }
    self.action = action
    self.resource = resource
    foldedAction = action.utf8.map(\.asciiLowercased)
    resourceBytes = resource.bytes
    let arn = ARN(bytes: resourceBytes)
    resourceARN = arn
    self.resourceAccount = resourceAccount ?? arn.flatMap { $0.namesAccount ? $0.account : nil }
    self.context = context
  }

  /// Whether the resource belongs to another account than the caller. A resource whose owner nobody knows counts as the
  /// caller's.
  var isCrossAccount: Bool {
    guard let resourceAccount else { return false }
    return principal?.account != resourceAccount
  }
}
