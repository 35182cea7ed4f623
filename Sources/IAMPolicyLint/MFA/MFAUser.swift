internal import IAMPolicy

/// A user under policies, of whom is asked what MFA changes.
struct MFAUser: Sendable {
  /// Who is denied or allowed something, and by which statement of the policy that is looked at.
  struct Answer {
    let decision: Decision
    /// The statement's number, when it is one of the policy that is looked at.
    let own: Int?

    var isAllowed: Bool { decision.isAllowed }
    var isDenied: Bool { decision.outcome == .explicitDeny }
  }

  private let policies: AccessPolicies
  private let number: Int
  private let prefix: String
  private let context: RequestContext

  /// - Parameters:
  ///   - policies: all policies of the user.
  ///   - number: which of them is looked at.
  ///   - resources: what they name: the account is the one that is named there.
  init(_ policies: [Policy], _ number: Int, naming resources: [WrittenText]) {
    self.policies = AccessPolicies(identity: policies)
    self.number = number
    let arns = resources.lazy.compactMap { ARN($0.text) }
    let account = arns.first { $0.namesAccount }?.account ?? "123456789012"
    let partition = arns.first { $0.partition.hasPrefix("aws") && $0.partition.isPlain }?.partition ?? "aws"
    prefix = "arn:\(partition):iam::\(account):"
    var context = RequestContext()
    context.set(principal: Principal(prefix + "user/alice"))
    // What somebody who calls by hand has.
    context.set("aws:ViaAWSService", "false")
    context.set("aws:PrincipalIsAWSService", "false")
    context.set("aws:SecureTransport", "true")
    self.context = context
  }

  /// What is answered on a resource such as `user/alice`.
  func asks(_ action: String, on resource: String, _ mfa: Gate.MFA) -> Answer {
    var context = context
    context.set(mfa, at: 0)
    let decision = policies.evaluate(
      AccessRequest(principal: prefix + "user/alice", action: action, resource: prefix + resource, context: context))
    let reference = decision.statement
    return Answer(decision: decision, own: reference?.policy == number ? reference?.statement : nil)
  }
}
