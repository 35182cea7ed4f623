internal import AWSSigV4
internal import OTPCore

/// The keys that requests were verified with before, by the ids of access keys.
final class SigningKeyCache: Sendable {
  private struct Entry {
    let secret: Secret
    let key: DerivedKey
  }

  private let entries = Lock<[String: Entry]>([:])
  private static let capacity = 1_024

  /// The key for a request: derived once for each scope, and again when the secret is another.
  func key(for claim: SignatureClaim, secretAccessKey: String) -> DerivedKey {
    let secret = Secret(Array(secretAccessKey.utf8))
    if let entry = entries.withLock({ $0[claim.accessKeyID] }), claim.isScope(of: entry.key), entry.secret == secret {
      return entry.key
    }
    let key = secret.withBytes { claim.derivedKey(from: $0) }
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeAll(keepingCapacity: true) }
      entries[claim.accessKeyID] = Entry(secret: secret, key: key)
    }
    return key
  }
}
