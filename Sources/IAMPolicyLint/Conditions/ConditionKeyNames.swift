internal import IAMPolicy

/// Names of condition keys.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
enum ConditionKeyNames {
  static let checks = [format, unsupported, deprecated]

  private static let format = Check("invalid-condition-key-format", .error) { policy in
    policy.statements.flatMap(\.conditions).filter { !hasForm($0.key.text) }.map { condition in
      Remark(
        at: condition.key,
        "\(condition.key.text) is not the name of a key: no request has it, so that there is nothing to compare",
        fix: MFAKeys.meant(by: condition.key.text).map { "did you mean \($0.name)?" }
          ?? "write service:keyname, such as aws:PrincipalArn or s3:prefix")
    }
  }

  /// Whether a name is `service:keyname`; white space may stand in a tag's key alone.
  static func hasForm(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[1].first else { return false }
    return !parts[0].isEmpty && first > 0x20 && parts[0].allSatisfy { $0 > 0x20 }
  }

  private static let arn: ConditionKey = "aws:ARN"

  /// `aws:ARN` where the ARN of a calling resource may be meant as well as that of a principal: in policies of resources.
  ///
  /// AWS has an error and a warning of this key and does not tell when it gives which. The former names two keys that may
  /// be meant, the latter one of them, which is how they are told apart here.
  private static let unsupported = Check("unsupported-global-condition-key", .error) { policy in
    guard isOfResource(policy.kind) else { return [] }
    return policy.statements.flatMap(\.conditions).filter { $0.isAbout(arn) }.map { condition in
      Remark(
        at: condition.key, "AWS does not support \(condition.key.text): nothing tells whose ARN it is, if it is there",
        fix:
          "use aws:PrincipalArn for who makes the request, aws:SourceArn for the resource on whose behalf a service does"
      )
    }
  }

  private static let deprecated = Check("deprecated-global-condition-key", .warning) { policy in
    guard !isOfResource(policy.kind) else { return [] }
    return policy.statements.flatMap(\.conditions).filter { $0.isAbout(arn) }.map { condition in
      Remark(
        at: condition.key, "\(condition.key.text) is out of use: nothing tells whose ARN it is, if it is there",
        fix: "use aws:PrincipalArn, the ARN of who makes the request")
    }
  }

  private static func isOfResource(_ kind: PolicyKind) -> Bool {
    switch kind {
    case .resource, .trust, .resourceControl, .vpcEndpoint: true
    case .identity, .permissionsBoundary, .session, .serviceControl: false
    }
  }
}
