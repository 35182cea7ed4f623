/// A credential that was registered: what a relying party keeps of it (Web Authentication Level 3 §4, "credential
/// record").
public struct PublicKeyCredential: Hashable, Sendable {
  /// How long the identifier may be, in bytes.
  static let idLengths = 1...1023

  /// The identifier that the authenticator gave it.
  public let id: [UInt8]
  /// Its public key.
  public let publicKey: COSEKey
  /// The authenticator's signature counter when it was last seen; 0 of one that does not count.
  public var signCount: UInt32

  /// A credential that was kept.
  public init(id: [UInt8], publicKey: COSEKey, signCount: UInt32) {
    (self.id, self.publicKey, self.signCount) = (id, publicKey, signCount)
  }
}

/// What `navigator.credentials.get()` answers (Web Authentication Level 3 §5.2.2): an authenticator's proof that it has
/// a credential.
public struct AuthenticatorAssertion: Hashable, Sendable {
  /// The credential that signed.
  public let credentialID: [UInt8]
  /// The JSON of the client data, byte for byte.
  public let clientDataJSON: [UInt8]
  /// What the authenticator says.
  public let authenticatorData: [UInt8]
  /// Its signature on both.
  public let signature: [UInt8]

  /// An assertion as the page sent it.
  public init(credentialID: [UInt8], clientDataJSON: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
    (self.credentialID, self.clientDataJSON) = (credentialID, clientDataJSON)
    (self.authenticatorData, self.signature) = (authenticatorData, signature)
  }
}
