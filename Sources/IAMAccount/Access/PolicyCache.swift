internal import IAMPolicy
internal import OTPCore

/// Prepared policies by their text: what a text means never changes, so that no other process can make it stale.
final class PolicyCache: Sendable {
  private struct Key: Hashable {
    let text: String
    let kind: PolicyKind
  }

  private let policies = Lock<[Key: Policy]>([:])
  private static let capacity = 4096

  /// A policy of AWS's catalogue, whose text never changes while a program runs; `nil` when it has none of the ARN.
  func policy(catalogued arn: String, as kind: PolicyKind) throws -> Policy? {
    let key = Key(text: arn, kind: kind)
    if let policy = policies.withLock({ $0[key] }) { return policy }
    guard let document = ManagedPolicyRecord.catalogued(arn)?.document else { return nil }
    return try keep(Policy(stored: document, as: kind, name: arn), key)
  }

  /// The policy of a text that was checked when it was put.
  func policy(_ text: String, as kind: PolicyKind, name: String) throws -> Policy {
    let key = Key(text: text, kind: kind)
    if let policy = policies.withLock({ $0[key] }) { return policy }
    return try keep(Policy(stored: text, as: kind, name: name), key)
  }

  private func keep(_ policy: Policy, _ key: Key) -> Policy {
    policies.withLock { policies in
      if policies.count >= Self.capacity { policies.removeAll() }
      policies[key] = policy
    }
    return policy
  }
}
