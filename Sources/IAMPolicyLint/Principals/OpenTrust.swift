internal import IAMPolicy
internal import VMFAEncoding

/// Roles that anyone in any account may assume.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
enum OpenTrust {
  static let checks = [everyone]

  /// Asking for MFA does not narrow it: anyone has MFA, in an account of their own.
  private static let everyone = Check("trust-open-to-everyone", .warning) { policy in
    let keepsOut = policy.statements.contains { statement in
      statement.effect == .deny
        && (!statement.notPrincipals.isEmpty || statement.conditions.contains { !isOfAnyone($0.key.text) })
    }
    // What such a Deny leaves is not looked at.
    guard !keepsOut else { return [] }
    return policy.allowing(in: .trust).filter { statement in
      assumptions.contains { statement.names(action: $0) } && !statement.conditions.contains(where: narrows)
    }.compactMap { statement in
      let name = statement.principals.first { $0.name.text == "*" && ($0.kind == nil || $0.isOf(.aws)) }?.name
      return name.map { name in
        Remark(
          at: name,
          "anyone in any account of AWS can assume the role"
            + (statement.conditions.isEmpty
              ? "" : ": what the conditions here ask, everyone can fulfil"),
          fix: "name who may assume it, or ask for aws:PrincipalOrgID, aws:PrincipalArn or sts:ExternalId in Condition")
      }
    }
  }

  private static let assumptions = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]

  /// Whether a condition lets some callers in only; of one that is not understood that is supposed.
  private static func narrows(_ condition: WrittenCondition) -> Bool {
    guard let comparison = condition.comparison else { return true }
    guard comparison.comparison != .null, !comparison.comparison.isNegated, !isOfAnyone(condition.key.text) else {
      return false
    }
    // A caller outside of all organizations, or one that gives no external ID, passes where the key may be missing.
    let key = ConditionKey(condition.key.text)
    guard !condition.isMetWithoutKey || [.principalARN, .principalAccount, .userID].contains(key) else { return false }
    return !condition.values.contains { !$0.text.isEmpty && $0.text.allSatisfy { $0 == "*" } }
  }

  /// Whether a key says nothing of who calls, or what callers choose for themselves: tags and names in accounts of their
  /// own, and what they put into the request.
  private static func isOfAnyone(_ key: String) -> Bool {
    if keys.contains(ConditionKey(key)) { return true }
    let key = key.lowercasedASCII
    return ["aws:principaltag/", "aws:requesttag/"].contains { key.hasPrefix($0) }
  }

  private static let keys: Set<ConditionKey> = [
    .multiFactorAuthPresent, .multiFactorAuthAge, .secureTransport, .currentTime, .epochTime, .requestedRegion,
    .userAgent, .viaAWSService, .principalType, .userName, "aws:TagKeys", "aws:TokenIssueTime", "aws:Referer",
    "aws:PrincipalIsAWSService", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys",
  ]
}
