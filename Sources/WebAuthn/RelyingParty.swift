internal import VMFAEncoding

/// A site that registers public key credentials and has people sign in with them, as a second factor: Web
/// Authentication Level 3 (https://www.w3.org/TR/webauthn-3/), ES256 alone, without attestation.
///
/// Somebody must touch the authenticator; who it was is not asked, because the password tells. Whether the credential
/// is new (§7.1 step 26) and whose it is (§7.2 step 6) only the account knows: its caller must see to that, as to a
/// fresh challenge of at least 16 random bytes for every ceremony.
public struct RelyingParty: Hashable, Sendable {
  /// The domain that credentials are scoped to, such as `localhost`.
  public let id: String
  /// The one origin whose pages may ask, such as `http://localhost:8311`.
  public let origin: String

  /// A relying party.
  public init(id: String, origin: String) { (self.id, self.origin) = (id, origin) }

  /// Verifies the answer to `navigator.credentials.create()` (§7.1).
  ///
  /// - Parameters:
  ///   - clientDataJSON: the JSON of the client data, byte for byte.
  ///   - attestationObject: the authenticator's answer. A statement of any format but `none` is not verified.
  ///   - challenge: the bytes that were sent for this ceremony and for no other.
  /// - Returns: the new credential.
  public func register(
    clientDataJSON: [UInt8], attestationObject: [UInt8], challenge: [UInt8]
  ) throws(WebAuthnError) -> PublicKeyCredential {
    try check(try CollectedClientData(clientDataJSON), type: "webauthn.create", challenge: challenge)
    let data = try AttestationObject(attestationObject).authenticatorData
    try check(data)
    guard let credential = data.attestedCredential else { throw .attestedCredential }
    return PublicKeyCredential(id: credential.id, publicKey: credential.publicKey, signCount: data.signCount)
  }

  /// Verifies the answer to `navigator.credentials.get()` (§7.2).
  ///
  /// - Parameters:
  ///   - credential: the registered credential that the person must have.
  ///   - challenge: the bytes that were sent for this ceremony and for no other.
  /// - Returns: the signature counter, to be kept with the credential.
  public func verify(
    _ assertion: AuthenticatorAssertion, by credential: PublicKeyCredential, challenge: [UInt8]
  ) throws(WebAuthnError) -> UInt32 {
    guard assertion.credentialID == credential.id else { throw .credentialID }
    try check(try CollectedClientData(assertion.clientDataJSON), type: "webauthn.get", challenge: challenge)
    let data = try AuthenticatorData(assertion.authenticatorData)
    try check(data)
    guard data.attestedCredential == nil else { throw .attestedCredential }
    let signed = assertion.authenticatorData + SHA256Digest.of(assertion.clientDataJSON)
    guard let key = P256PublicKey(x: credential.publicKey.x, y: credential.publicKey.y),
      key.verifies(assertion.signature, of: signed)
    else { throw .signature }
    // An authenticator that does not count says 0 each time (§6.1.1).
    guard data.signCount > credential.signCount || (data.signCount == 0 && credential.signCount == 0) else {
      throw .signCount(received: data.signCount, stored: credential.signCount)
    }
    return data.signCount
  }

  /// What both ceremonies ask of the client data: the type, the challenge, the origin, in this order.
  private func check(
    _ data: CollectedClientData, type: String, challenge: [UInt8]
  ) throws(WebAuthnError) {
    guard data.type.utf8.elementsEqual(type.utf8) else { throw .type(data.type) }
    // The standard compares the texts: base64url has one for the same bytes.
    guard areEqualInConstantTime(Array(data.challenge.utf8), Array(Base64URL.encode(challenge).utf8)) else {
      throw .challenge
    }
    guard data.origin.utf8.elementsEqual(origin.utf8) else { throw .origin(data.origin) }
    guard !data.isCrossOrigin else { throw .crossOrigin }
  }

  /// What both ceremonies ask of the authenticator data.
  private func check(_ data: AuthenticatorData) throws(WebAuthnError) {
    guard data.rpIDHash == SHA256Digest.of(Array(id.utf8)) else { throw .rpIDHash }
    guard data.flags.contains(.userPresent) else { throw .userNotPresent }
    guard data.flags.contains(.backupEligible) || !data.flags.contains(.backupState) else { throw .backupState }
  }
}
