import Foundation
import IAMPolicy

/// Decisions a second, and what a decision costs among many statements.
enum PolicyBenchmarks {
  private static let batch = 1000
  private static let user = "arn:aws:iam::123456789012:user/alice"

  static func run(_ report: inout Report) throws {
    let seed = try seedPolicy()
    let policies = AccessPolicies(identity: [try Policy(stored: seed, as: .identity)])
    let requests = requests()
    let rates = Measurement.rates(
      count: batch, [decide(policies, requests), decideFromText(policies), parse(seed)])
    report.add("seedDecisionsPerSecond", rates[0])
    report.add("seedDecisionsWithRequestPerSecond", rates[1])
    report.add("seedPoliciesPreparedPerSecond", rates[2])

    // Of so many statements, one in ten names the action's service and one the action.
    for count in [10, 100, 1_000, 10_000] {
      let many = AccessPolicies(identity: [try Policy(stored: statements(count), as: .identity)])
      let request = AccessRequest(
        principal: user, action: "iam:Action0", resource: "arn:aws:iam::123456789012:user/alice",
        context: context(.none))
      precondition(many.decide(request).isAllowed)
      let rate = Measurement.rates(rounds: 5, seconds: 0.05, count: batch, [decide(many, [request])])[0]
      report.add("nanosecondsAmong\(count)Statements", 1e9 / rate)
    }
  }

  /// The same four requests that the peers decide.
  private static func requests() -> [AccessRequest] {
    [
      ("iam:GetUser", "arn:aws:iam::123456789012:user/alice", Gate.MFA.absent),
      ("iam:DeleteVirtualMFADevice", "arn:aws:iam::123456789012:mfa/alice", .absent),
      ("iam:DeleteVirtualMFADevice", "arn:aws:iam::123456789012:mfa/alice", .since(0)),
      ("s3:ListAllMyBuckets", "*", .none),
    ].map { action, resource, mfa in
      AccessRequest(principal: user, action: action, resource: resource, context: context(mfa))
    }
  }

  private static func context(_ mfa: Gate.MFA) -> RequestContext {
    var context = RequestContext()
    context.set(principal: Principal(user))
    context.set("aws:SourceIp", "192.0.2.1")
    context.set("aws:SecureTransport", "true")
    context.set("aws:CurrentTime", "2026-11-25T12:00:00Z")
    context.set(mfa, at: 60)
    return context
  }

  private static func decide(_ policies: AccessPolicies, _ requests: [AccessRequest]) -> () -> Void {
    {
      var allowed = 0
      for index in 0..<batch where policies.decide(requests[index % requests.count]).isAllowed { allowed += 1 }
      precondition(allowed > 0)
    }
  }

  private static func decideFromText(_ policies: AccessPolicies) -> () -> Void {
    {
      var allowed = 0
      for _ in 0..<batch / 4 {
        for request in requests() where policies.decide(request).isAllowed { allowed += 1 }
      }
      precondition(allowed > 0)
    }
  }

  private static func parse(_ text: String) -> () -> Void {
    {
      for _ in 0..<batch {
        guard (try? Policy(stored: text, as: .identity)) != nil else { preconditionFailure("the seed policy is bad") }
      }
    }
  }

  private static func statements(_ count: Int) -> String {
    let services = ["iam", "s3", "ec2", "sts", "kms", "sns", "sqs", "ssm", "rds", "ecs"]
    let statements = (0..<count).map { number in
      let action = "\(services[number % 10]):Action\(number / 10)"
      return #"{"Effect":"Allow","Action":["\#(action)","\#(action)x*"],"Resource":"*"}"#
    }
    return #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
  }

  private static func seedPolicy() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Vectors/policy/documents/seed.json"), encoding: .utf8)
  }
}
