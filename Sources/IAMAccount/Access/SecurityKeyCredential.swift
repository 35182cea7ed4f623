/// The public key credential of a security key or passkey, as WebAuthn's registration gives it.
public struct SecurityKeyCredential: Hashable, Sendable {
  /// The credential's identifier, 1 to 1,023 bytes.
  public let id: [UInt8]
  /// The point of its public key for ES256: x and y, 32 bytes each.
  public let publicKey: [UInt8]
  /// The authenticator's signature counter when it was last seen.
  public var signCount: UInt32

  /// A credential.
  public init(id: [UInt8], publicKey: [UInt8], signCount: UInt32) {
    (self.id, self.publicKey, self.signCount) = (id, publicKey, signCount)
  }

  /// Whether it can be one at all. Whether the point is on the curve was seen by whoever verified the registration.
  var isWellFormed: Bool { (1...1023).contains(id.count) && publicKey.count == 64 }
}

/// A security key of a user, with which the user can sign in.
public struct SecurityKey: Hashable, Sendable {
  /// Its ARN, such as `arn:aws:iam::123456789012:u2f/user/alice/blue-7XNL7NFNLZ3EXAMPLE6UJX6DTA`.
  public let serialNumber: String
  /// Its credential.
  public let credential: SecurityKeyCredential
}
