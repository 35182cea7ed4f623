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

  /// The policy of a text that was checked when it was put.
  func policy(_ text: String, as kind: PolicyKind, name: String) throws -> Policy {
    let key = Key(text: text, kind: kind)
    if let policy = policies.withLock({ $0[key] }) { return policy }
    let policy = try Policy(stored: text, as: kind, name: name)
    policies.withLock { policies in
      if policies.count >= Self.capacity { policies.removeAll() }
      policies[key] = policy
    }
    return policy
  }
}
