internal import IAMPolicy
internal import OTPCore

/// Prepared policies by their text: what a text means never changes, so that no other process can make it stale.
final class PolicyCache: Sendable {
  private struct Key: Hashable {
    let text: String
    let kind: PolicyKind
    /// What reasons call the policy.
    let name: String
  }

  private struct Entries {
    var byKey: [Key: (text: String, policy: Policy)] = [:]
    /// The bytes of all texts together.
    var size = 0
  }

  private let entries = Lock(Entries())
  /// So many bytes of texts are remembered at most; prepared they take a few times as much.
  private static let capacity = 4 << 20

  /// A policy of AWS's catalogue, whose text never changes while a program runs; `nil` when it has none of the ARN.
  func policy(catalogued arn: String, as kind: PolicyKind) throws -> Policy? {
    guard ManagedPolicyRecord.isCatalogued(arn) else { return nil }
    let key = Key(text: arn, kind: kind, name: arn)
    if let policy = found(key) { return policy }
    guard let document = ManagedPolicyRecord.catalogued(arn)?.document else { return nil }
    return try keep(Policy(stored: document, as: kind, name: arn), key)
  }

  /// The policy of a text that was checked when it was put.
  func policy(_ text: String, as kind: PolicyKind, name: String) throws -> Policy {
    let key = Key(text: text, kind: kind, name: name)
    if let policy = found(key) { return policy }
    return try keep(Policy(stored: text, as: kind, name: name), key)
  }

  private func found(_ key: Key) -> Policy? {
    guard let entry = entries.withLock({ $0.byKey[key] }) else { return nil }
    // Strings are equal when they are canonically equivalent; to a policy those are different letters.
    return entry.text.isSameText(as: key.text) ? entry.policy : nil
  }

  private func keep(_ policy: Policy, _ key: Key) -> Policy {
    entries.withLock { entries in
      let size = key.text.utf8.count
      if entries.size + size > Self.capacity { entries = Entries() }
      entries.size += size - (entries.byKey[key]?.text.utf8.count ?? 0)
      entries.byKey[key] = (key.text, policy)
    }
    return policy
  }
}

extension String {
  /// Whether two texts are the same letter by letter.
  fileprivate func isSameText(as other: String) -> Bool {
    let (one, other) = (utf8.span, other.utf8.span)
    guard one.count == other.count else { return false }
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }
}
