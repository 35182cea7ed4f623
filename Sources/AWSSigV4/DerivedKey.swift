/// A secret access key as it signs in one scope: for a day, in a region, to a service. It is wiped when it goes.
///
/// Deriving it costs more than all else about a signature, and it serves a whole day.
public final class DerivedKey: Sendable {
  let key: SigningKey
  let scope: CredentialScope

  init(secretAccessKey: Span<UInt8>, scope: CredentialScope) {
    key = SigningKey(secretAccessKey: secretAccessKey, scope: scope)
    self.scope = scope
  }
}

extension SignatureClaim {
  /// The key that the request should have been signed with.
  ///
  /// - Parameter secretAccessKey: the secret of ``accessKeyID``.
  public func derivedKey(from secretAccessKey: Span<UInt8>) -> DerivedKey {
    DerivedKey(secretAccessKey: secretAccessKey, scope: scope)
  }

  /// Whether a key is of the scope that the request names.
  public func isScope(of key: DerivedKey) -> Bool { key.scope == scope }
}
