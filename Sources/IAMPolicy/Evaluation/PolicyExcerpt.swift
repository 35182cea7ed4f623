internal import VMFAEncoding

/// The text of a policy with the place of a statement that explains a decision.
public struct PolicyExcerpt: Sendable {
  /// What the statement did.
  public let role: Reason.Role
  /// What the policy is attached to.
  public let kind: PolicyKind
  /// What the policy is called.
  public let policyName: String
  /// `Sid` of the statement.
  public let sid: String?
  /// The policy's text, in UTF-8.
  public let text: [UInt8]
  /// Where the statement stands in it.
  public let statement: Range<Int>
  /// The line of the statement's opening brace.
  public let line: Int
}

extension Decision {
  /// The policy with the statement that decided or, when nothing allows the request, with the one that comes closest;
  /// `nil` where there is none, or the policy was not read from a text.
  public var excerpt: PolicyExcerpt? {
    guard let reason = reasons.first(where: { $0.statement != nil }), let found = reason.statement else { return nil }
    let reference = found.reference
    let policy = policies.levels(reference.kind)[reference.level][reference.policy]
    guard let text = policy.text else { return nil }
    let range = policy.document.statements[reference.statement].range
    return PolicyExcerpt(
      role: reason.role, kind: reference.kind, policyName: policy.name, sid: found.sid, text: text.bytes,
      statement: range, line: text.position(at: range.lowerBound).line)
  }

  /// The same request under all three kinds of credentials: what MFA would change.
  public var mfaComparison: MFAComparison {
    asksNobody
      ? MFAComparison(longTermKey: self, sessionWithoutMFA: self, sessionWithMFA: self) : policies.compareMFA(request)
  }
}
