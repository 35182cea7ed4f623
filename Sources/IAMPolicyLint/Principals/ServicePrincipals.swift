internal import IAMPolicy

/// Services that are allowed something, and for whom they may do it.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
enum ServicePrincipals {
  static let checks = [keys, unrestricted, recommended]

  /// Keys of users, and of callers with a session or an organization: services calling for themselves have none of them.
  private static let keys = Check("unsupported-condition-key-for-service-principal", .error) { policy in
    guard policy.choosesPrincipals else { return [] }
    return policy.statements.flatMap { statement -> [Remark] in
      guard let service = statement.principals(.service).first else { return [] }
      return statement.conditions.filter { isUnsupported($0) }.map { condition in
        Remark(
          at: condition.key,
          "requests of \(service.short) have no \(condition.key.text): it is a key of users, roles and their sessions",
          fix: "give the service a statement of its own, with aws:SourceArn, aws:SourceAccount or aws:SourceOrgID")
      }
    }
  }

  /// `aws:PrincipalTag` is not among them: IAM Roles Anywhere sets it.
  private static let keysOfPeople: Set<ConditionKey> = [
    "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:FederatedProvider", .userName, .multiFactorAuthPresent,
    .multiFactorAuthAge,
  ]

  /// Who writes `Null` or `IfExists` has thought of requests without the key.
  private static func isUnsupported(_ condition: WrittenCondition) -> Bool {
    guard let comparison = condition.comparison, comparison.comparison != .null, !comparison.ifExists else {
      return false
    }
    return keysOfPeople.contains(ConditionKey(condition.key.text))
  }

  /// The service may have been asked by anyone. In roles' policies this is the usual thing, and not remarked.
  private static let unrestricted = Check("restrict-access-to-service-principal", .warning) { policy in
    policy.allowing(in: .resource).flatMap { statement in
      guard statement.conditions.allSatisfy({ saysNothingOfSource($0) }) else { return [Remark]() }
      return statement.principals(.service).filter(ServicePrincipalNames.hasForm).map { service in
        Remark(
          at: service,
          "\(service.text) may do this for anyone: its other customers can make it reach this resource as well",
          fix: "ask for aws:SourceArn or aws:SourceAccount, so that it must work for you")
      }
    }
  }

  /// Keys of which it is certain that they do not narrow down for whom the service works; there may be others.
  private static let keysOfRequests: Set<ConditionKey> = [
    .secureTransport, .currentTime, .epochTime, .requestedRegion, .userAgent, .viaAWSService,
    "aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "s3:x-amz-acl",
  ]

  private static func saysNothingOfSource(_ condition: WrittenCondition) -> Bool {
    condition.isComparison(.null) || keysOfRequests.contains(ConditionKey(condition.key.text))
  }

  private static let recommended = Check("recommended-condition-key-for-service-principal", .suggestion) { policy in
    policy.allowing(in: .resource).flatMap { statement -> [Remark] in
      guard let service = statement.principals(.service).first,
        !statement.conditions.contains(where: { isSource($0) })
      else { return [] }
      return statement.conditions.filter { $0.isAbout("aws:Referer") && !$0.isComparison(.null) }.map { condition in
        Remark(
          at: condition.key, "\(condition.key.text) is what a caller says of itself: it does not bind \(service.short)",
          fix: "ask for aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths")
      }
    }
  }

  private static func isSource(_ condition: WrittenCondition) -> Bool {
    let keys: [ConditionKey] = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"]
    return !condition.isComparison(.null) && keys.contains(ConditionKey(condition.key.text))
  }
}
