public import VMFAEncoding

/// Why a registration or an assertion is refused.
///
/// No case carries a challenge, a signature or bytes of a key. Steps are those of Web Authentication Level 3, §7.1 and
/// §7.2.
public enum WebAuthnError: Error, Equatable, Sendable {
  // What cannot be read.

  /// The client data is no JSON.
  case clientData(JSONError)
  /// A member of the client data is missing or of another kind (§5.8.1).
  case clientDataMember(String)
  /// The attestation object is no CBOR in canonical form.
  case attestationObject(CBORError)
  /// An entry of the attestation object is missing or of another kind (§6.5).
  case attestationObjectMember(String)
  /// The authenticator data end too early.
  case authenticatorDataEnd
  /// There are bytes behind the authenticator data.
  case authenticatorDataTrailing
  /// The credential's key or the extensions in the authenticator data are no CBOR in canonical form.
  case authenticatorData(CBORError)
  /// The authenticator data of a registration hold no credential, or those of an assertion hold one (§6.1).
  case attestedCredential
  /// The credential's key is not that of a point as ES256 has it (§5.8.5, §6.5.1).
  case credentialKey
  /// The credential's key is of another algorithm than ES256, which alone is asked for (§7.1 step 20).
  case algorithm(Int64)
  /// The credential's key is no point of the curve P-256.
  case notOnCurve

  // What says something else than it must.

  /// The ceremony is another one (§7.1 step 7, §7.2 step 10).
  case type(String)
  /// The challenge is another one (§7.1 step 8, §7.2 step 11).
  case challenge
  /// The page is of another origin (§7.1 step 9, §7.2 step 12).
  case origin(String)
  /// The page stands inside of another origin's page (§7.1 steps 10 and 11, §7.2 steps 13 and 14).
  case crossOrigin
  /// The credential is scoped to another relying party (§7.1 step 14, §7.2 step 15).
  case rpIDHash
  /// Nobody touched the authenticator (§7.1 step 15, §7.2 step 16).
  case userNotPresent
  /// The credential is said to be backed up, and not to be eligible for that (§7.1 step 17, §7.2 step 18).
  case backupState
  /// The attestation is said to be none, and yet has a statement (§8.7).
  case attestationStatement
  /// The identifier of a credential is empty or longer than 1,023 bytes (§7.1 step 25).
  case credentialIDLength(Int)
  /// The assertion is by another credential (§7.2 step 5).
  case credentialID
  /// The signature is not the credential's on this (§7.2 step 21).
  case signature
  /// The signature counter has not grown: there may be a copy of the authenticator (§7.2 step 22).
  case signCount(received: UInt32, stored: UInt32)
}

extension WebAuthnError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .clientData(let error): "the client data are no json: \(error)"
    case .clientDataMember(let name): "the client data have no `\(name)` of the right kind"
    case .attestationObject(let error): "the attestation object is no canonical cbor: \(error)"
    case .attestationObjectMember(let name): "the attestation object has no `\(name)` of the right kind"
    case .authenticatorDataEnd: "the authenticator data end too early"
    case .authenticatorDataTrailing: "there are bytes behind the authenticator data"
    case .authenticatorData(let error): "the authenticator data hold no canonical cbor: \(error)"
    case .attestedCredential: "the authenticator data are those of the other ceremony"
    case .credentialKey: "the credential's key is not as es256 has it"
    case .algorithm(let number): "the credential's algorithm is \(number), not -7 (es256)"
    case .notOnCurve: "the credential's key is no point of the curve p-256"
    case .type(let type): "the ceremony is `\(type.safeForDisplay)`"
    case .challenge: "the challenge is another one"
    case .origin(let origin): "the origin is `\(origin.safeForDisplay)`"
    case .crossOrigin: "the page stands inside of another origin's page"
    case .rpIDHash: "the credential is another relying party's"
    case .userNotPresent: "nobody touched the authenticator"
    case .backupState: "the credential is backed up and not eligible for that"
    case .attestationStatement: "an attestation of the format none has a statement"
    case .credentialIDLength(let count): "a credential id of \(count) bytes is out of range: 1 to 1023"
    case .credentialID: "the assertion is by another credential"
    case .signature: "the signature is not the credential's"
    case .signCount(let received, let stored): "the signature counter is \(received) behind \(stored)"
    }
  }
}
