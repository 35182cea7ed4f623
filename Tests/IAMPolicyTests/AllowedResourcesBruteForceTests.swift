import IAMPolicy
import Testing
import VMFATestSupport

/// Whatever is allowed to anybody without MFA on any resource, the proof lists: variables, their defaults, and `?`.
@Suite("Resources and variables in the proof of what can be allowed without MFA")
struct AllowedResourcesBruteForceTests {
  private static let names = ["a", "alice", "ab", "dev-1", "é"]
  private static let tags: [String?] = [nil, "", "d", "x/y"]
  private static let tails = [
    "b/a", "b/alice", "b/ab", "b/dev-1", "b/é", "b/😀", "b/", "b/d", "b/a/x", "b/alice/x", "b/x/y", "c/a", "c/alice",
    "b/a/ID", "b/alice/ID",
  ]
  private static let entries = [
    "b/${aws:username}", "b/${aws:username}", "b/${aws:username}/x", "b/${aws:username}*", "b/?", "b/??", "b/?*",
    "b/a", "b/a*", "b/dev-*", "b/*", "b/*/x", "?/a", "b/é", "c/${aws:username}", "b/${aws:PrincipalTag/t}",
    "b/${aws:PrincipalTag/t, 'd'}", "b/${aws:MultiFactorAuthPresent}",
    "b/${aws:username}/${aws:userid}", "b/?/${aws:userid}", "*",
  ]

  private func statement(_ generator: inout SeededGenerator, _ effect: String) -> String {
    let element = Int.random(in: 0..<4, using: &generator) == 0 ? "NotResource" : "Resource"
    let count = Int.random(in: 1...2, using: &generator)
    let resources = (0..<count).map { _ in
      let entry = Self.entries[Int.random(in: 0..<Self.entries.count, using: &generator)]
      return entry == "*" ? "\"*\"" : "\"arn:aws:s3:::\(entry)\""
    }
    let needsMFA = Int.random(in: 0..<3, using: &generator) > 0
    let condition =
      effect == "Deny" && needsMFA ? #", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"# : ""
    return """
      {"Effect": "\(effect)", "Action": "s3:GetObject", "\(element)": [\(resources.joined(separator: ", "))]\(condition)}
      """
  }

  /// Who is allowed what: the first that is found.
  private func witness(_ policy: Policy) -> String? {
    let policies = AccessPolicies(identity: [policy])
    for name in Self.names {
      for tag in Self.tags {
        for credentials in [Gate.MFA.absent, .none] {
          let principal = Principal("arn:aws:iam::123456789012:user/\(name)")
          var context = RequestContext()
          context.set(principal: principal)
          context.set("aws:userid", "ID")
          context.set(credentials, at: 0)
          if let tag { context.set("aws:PrincipalTag/t", tag) }
          for tail in Self.tails {
            let request = AccessRequest(
              principal: principal.name, action: "s3:GetObject", resource: "arn:aws:s3:::\(tail)", context: context)
            if policies.evaluate(request).isAllowed { return "\(name), tag \(tag ?? "none"), \(tail)" }
          }
        }
      }
    }
    return nil
  }

  @Test("Random policies")
  func random() throws {
    var generator = SeededGenerator("resources of what can be allowed without MFA")
    var (allowed, closed) = (0, 0)
    for _ in 0..<800 {
      let denies = (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement(&generator, "Deny") }
      let text =
        #"{"Version": "2012-10-17", "Statement": ["#
        + ([statement(&generator, "Allow")] + denies).joined(separator: ", ") + "]}"
      let policy = try Policy(stored: text, as: .identity)
      let isListed = try !AllowedActions(withoutMFA: [policy]).sets.isEmpty
      if let witness = witness(policy) {
        allowed += 1
        #expect(isListed, "\(witness) is allowed by \(text)")
      } else if !isListed {
        closed += 1
      }
    }
    // Both ways must have been there to see.
    #expect(allowed > 50 && closed > 50, "\(allowed) allowed, \(closed) closed")
  }
}
