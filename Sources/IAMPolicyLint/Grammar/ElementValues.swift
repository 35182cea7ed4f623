internal import IAMPolicy
internal import VMFAEncoding

/// What `Version` and `Effect` say.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
enum ElementValues {
  static let checks = [invalidVersion, missingVersion, invalidEffect]

  private static let current = PolicyDocument.Version.v2012.rawValue

  /// Access Analyzer lets the earlier version pass; IAM takes it from resources and roles alone.
  private static let invalidVersion = Check("invalid-version", .error, isRefused: true) { policy in
    guard let value = policy.root["Version"], let version = value.string, version != current else { return [] }
    let isKnown = PolicyDocument.Version(rawValue: version) != nil
    guard !isKnown || policy.kind == .identity || policy.kind == .permissionsBoundary else { return [] }
    return [
      Remark(
        at: value.range.lowerBound,
        isKnown
          ? "IAM takes no \(policy.kind.words) of the old version \(version)"
          : "there is no version \(version) of the policy language, so that AWS does not take the policy",
        fix: "write \"\(current)\": it is the language's version, not the day of the policy")
    ]
  }

  private static let missingVersion = Check("missing-version", .warning) { policy in
    guard policy.root.members != nil, policy.root["Version"] == nil else { return [] }
    return [
      Remark(
        at: policy.root.range.lowerBound,
        "without Version a policy is of the version 2008-10-17, which knows no variables: ${aws:username} is plain text",
        fix: "begin with \"Version\": \"\(current)\"")
    ]
  }

  private static let invalidEffect = Check("invalid-effect", .error, isRefused: true) { policy in
    policy.statements.compactMap { statement in
      guard let effect = statement.value["Effect"]?.string, Statement.Effect(rawValue: effect) == nil else {
        return nil
      }
      return Remark(
        at: statement.offset(of: "Effect"), "there is no effect \"\(effect)\", so that AWS does not take the policy",
        fix: statement.effect.map { "write \($0.rawValue): the case of the letters counts" } ?? "write Allow or Deny")
    }
  }
}
