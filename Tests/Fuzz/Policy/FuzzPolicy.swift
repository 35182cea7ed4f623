import IAMPolicy

/// Any text as a policy of any kind, decided for a few requests. Properties: a policy that AWS would take can be read; a
/// Deny beside it always denies; the reasons of a decision can be told; deciding twice gives the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzPolicy(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for kind in PolicyKind.allCases {
    let isTaken = (try? Policy(validating: text, as: kind)) != nil
    guard let policy = try? Policy(stored: text, as: kind) else {
      precondition(!isTaken, "a policy that is taken cannot be read")
      continue
    }
    for request in requests {
      let policies = policies(policy, kind)
      let decision = policies.decide(request)
      precondition(decision.outcome == policies.decide(request).outcome)
      precondition(decision.reasons.allSatisfy { !$0.description.isEmpty })
      var denied = policies
      denied.identity.append(deny)
      precondition(denied.evaluate(request).outcome == .explicitDeny, "a deny does not deny")
    }
  }
  return 0
}

private let all = #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
private let allow = read(all)
private let deny = read(all.replacing("Allow", with: "Deny"))

private func read(_ text: String) -> Policy {
  guard let policy = try? Policy(stored: text, as: .identity) else { preconditionFailure() }
  return policy
}

private func policies(_ policy: Policy, _ kind: PolicyKind) -> AccessPolicies {
  switch kind {
  case .identity: AccessPolicies(identity: [policy])
  case .resource, .trust: AccessPolicies(resource: policy)
  case .permissionsBoundary: AccessPolicies(identity: [allow], permissionsBoundary: [policy])
  case .session: AccessPolicies(identity: [allow], session: [policy])
  case .serviceControl: AccessPolicies(identity: [allow], serviceControl: [[policy]])
  case .resourceControl: AccessPolicies(identity: [allow], resourceControl: [[policy]])
  case .vpcEndpoint: AccessPolicies(identity: [allow], vpcEndpoint: [policy])
  }
}

private let requests: [AccessRequest] = {
  var context = RequestContext()
  context.set(principal: Principal("arn:aws:iam::123456789012:user/alice"))
  context.set(.multiFactorAuthPresent, "true")
  context.set(.multiFactorAuthAge, "60")
  context.set("aws:SourceIp", "::ffff:192.0.2.1")
  context.set("aws:CurrentTime", "2030-01-01T00:00:00.5+01:00")
  context.set("aws:RequestTag/value", "ΟΣ\u{10400}*?YQ==")
  context.set("aws:TagKeys", values: ["value", ""])
  return [
    AccessRequest(
      principal: "arn:aws:iam::123456789012:user/alice", action: "iam:EnableMFADevice",
      resource: "arn:aws:iam::123456789012:user/alice", context: context),
    AccessRequest(
      principal: "arn:aws:sts::123456789012:assumed-role/r/s", action: "s3:GetObject",
      resource: "arn:aws:s3:::b/k:\u{10400}",
      resourceAccount: "123456789012", context: context),
    AccessRequest(principal: nil, action: "s3:ListAllMyBuckets"),
  ]
}()
