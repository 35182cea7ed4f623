import VMFATestSupport
import WebAuthn

/// The relying party of the vectors that name no other.
let exampleOrg = RelyingParty(id: "example.org", origin: "https://example.org")

extension Vector {
  /// The client data, which stand there as text where they can.
  var clientData: [UInt8] { optional("client-data").map { Array($0.utf8) } ?? bytes("client-data-hex") }

  /// Whom the ceremony is with.
  var relyingParty: RelyingParty {
    RelyingParty(
      id: optional("rp-id") ?? exampleOrg.id, origin: optional("origin") ?? exampleOrg.origin)
  }

  var key: COSEKey { get throws { try COSEKey(x: bytes("x"), y: bytes("y")) } }
}

extension WebAuthnError {
  /// The name of this failure in the vectors.
  var name: String {
    switch self {
    case .clientData: "client-data"
    case .clientDataMember: "client-data-member"
    case .attestationObject: "attestation-object"
    case .attestationObjectMember: "attestation-object-member"
    case .authenticatorDataEnd: "authenticator-data-end"
    case .authenticatorDataTrailing: "authenticator-data-trailing"
    case .authenticatorData: "authenticator-data"
    case .attestedCredential: "attested-credential"
    case .credentialKey: "credential-key"
    case .algorithm: "algorithm"
    case .notOnCurve: "not-on-curve"
    case .type: "type"
    case .challenge: "challenge"
    case .origin: "origin"
    case .crossOrigin: "cross-origin"
    case .rpIDHash: "rp-id-hash"
    case .userNotPresent: "user-not-present"
    case .backupState: "backup-state"
    case .attestationStatement: "attestation-statement"
    case .credentialIDLength: "credential-id-length"
    case .credentialID: "credential-id"
    case .signature: "signature"
    case .signCount: "sign-count"
    }
  }
}
