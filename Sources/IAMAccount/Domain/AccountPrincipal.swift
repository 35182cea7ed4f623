public import IAMPolicy

/// Someone who acts in an account: a user with a long-term key, or a session.
///
/// Everything goes the way of a request over the wire but for the signature: AWS's checks in AWS's order, in one
/// transaction.
public protocol AccountPrincipal: Sendable {
  /// The account.
  var account: Account { get }

  /// Who the account takes it for at this moment.
  ///
  /// - Throws: ``ServiceError`` when it is none any more: the user is gone, the session is over.
  func caller() throws(ServiceError) -> Caller
}

extension AccountPrincipal {
  /// Performs an action of IAM or STS.
  ///
  /// - Parameter fields: the parameters as the Query protocol has them, such as `Tags.member.1.Key`.
  /// - Returns: the answer, `nil` where an action has none.
  /// - Throws: ``ServiceError``: AWS's code, status and message.
  @discardableResult
  public func perform(
    _ action: String, _ fields: [String: String] = [:], service: ServiceName = .iam
  ) throws(ServiceError) -> OutputValue? {
    try account.perform(action, fields, as: caller(), service: service)
  }

  /// What its policies say of an action of any service, and why, without doing it.
  ///
  /// - Parameters:
  ///   - action: such as `s3:GetObject`.
  ///   - resource: the ARN that the action is about.
  ///   - context: further condition keys of the request.
  ///   - resourcePolicy: the text of the resource's own policy.
  /// - Throws: ``ServiceError`` when the principal is none any more, or the resource's policy is none.
  public func decide(
    _ action: String, on resource: String = "*", context: RequestContext = RequestContext(),
    resourcePolicy: String? = nil
  ) throws(ServiceError) -> Decision {
    try account.decide(action, on: resource, as: caller(), context: context, resourcePolicy: resourcePolicy)
  }

  /// Assumes a role.
  ///
  /// - Parameters:
  ///   - name: what the session is called, 2 to 64 characters.
  ///   - device: the device that the code is of. The code counts for this call, not for the session that it gives.
  ///   - seconds: how long the session lasts, 900 to 43,200; 3,600 unless something else is given.
  /// - Throws: ``ServiceError``, `AccessDenied` when a policy says no or the code is refused.
  public func assumeRole(
    _ role: String, named name: String, mfa device: MFADevice? = nil, code: String? = nil, seconds: Int? = nil
  ) throws(ServiceError) -> Session {
    var fields = ["RoleArn": role, "RoleSessionName": name]
    fields["SerialNumber"] = device?.serialNumber
    fields["TokenCode"] = code
    fields["DurationSeconds"] = seconds.map { String($0) }
    return try Session(account, perform("AssumeRole", fields, service: .sts)?["Credentials"])
  }
}

/// The account's root user, whom no policy of the account holds back.
public struct RootUser: AccountPrincipal {
  /// The account.
  public let account: Account

  /// Who the account takes it for.
  public func caller() -> Caller { account.root }
}
