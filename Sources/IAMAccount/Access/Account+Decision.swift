public import IAMPolicy
internal import OTPCore

extension Account {
  /// What a caller may do, without doing it.
  ///
  /// - Parameters:
  ///   - context: condition keys of the request, beside those of the caller.
  ///   - resourcePolicy: the text of the resource's own policy.
  /// - Throws: ``ServiceError`` when the resource's policy is none, or the session may not call the action at all.
  public func decide(
    _ action: String, on resource: String = "*", as caller: Caller, context: RequestContext = RequestContext(),
    resourcePolicy: String? = nil
  ) throws(ServiceError) -> Decision {
    // What sessions may not call at all, policies are not asked about.
    for service in ServiceName.allCases where action.hasPrefix(service.rawValue + ":") {
      if let action = ActionTable.action(String(action.dropFirst(4)), of: service) { try admit(caller, to: action) }
    }
    return try read { records in
      let authorizer = authorizer(records, .process)
      var policies = try authorizer.policies(of: caller)
      if let resourcePolicy {
        do throws(PolicyError) {
          policies.resource = try Policy(validating: resourcePolicy, as: .resource, name: "resource policy")
        } catch { throw ServiceError.malformedPolicy(error.message) }
      }
      var permission = Permission(action, on: resource)
      permission.context = context
      let decision = authorizer.decide(permission, of: caller, policies: policies, at: clock.now)
      log(
        DecisionRecord(
          time: clock.now, principal: caller.arn, principalID: caller.userID, action: action, resource: resource,
          mfa: caller.mfa,
          decision: decision))
      return decision
    }
  }

  /// Takes everything out of the account.
  public func reset() throws(ServiceError) {
    try write { try $0.delete(prefix: "") }
    lastUses.forgetAll()
  }

  /// Writes down what is only noted so far: when access keys and roles were used last.
  ///
  /// The account does it now and then by itself; a program that ends calls it so that nothing is lost.
  public func flush() throws(ServiceError) {
    guard !lastUses.waiting.isEmpty else { return }
    try writeWithUses { _ in }
  }
}
