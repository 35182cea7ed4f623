/// What an authenticator says and signs (Web Authentication Level 3 §6.1).
struct AuthenticatorData {
  /// The flags of §6.1. Those that nothing is decided by have no name here.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// UP: somebody touched the authenticator.
    static let userPresent = Flags(rawValue: 0x01)
    /// BE: the credential may be backed up, as those of a password manager are.
    static let backupEligible = Flags(rawValue: 0x08)
    /// BS: it is backed up.
    static let backupState = Flags(rawValue: 0x10)
    /// AT: a credential follows.
    static let attestedCredentialData = Flags(rawValue: 0x40)
    /// ED: extensions follow.
    static let extensionData = Flags(rawValue: 0x80)
  }

  /// A new credential (§6.5.1).
  struct AttestedCredential {
    let id: [UInt8]
    let publicKey: COSEKey
  }

  /// The SHA-256 of the relying party's identifier.
  let rpIDHash: [UInt8]
  let flags: Flags
  /// How often the authenticator has signed, or 0 when it does not count (§6.1.1).
  let signCount: UInt32
  let attestedCredential: AttestedCredential?

  /// Reads all of it, to the last byte. Extensions must be readable and are not looked at: none is asked for.
  init(_ bytes: [UInt8]) throws(WebAuthnError) {
    guard bytes.count >= 37 else { throw .authenticatorDataEnd }
    rpIDHash = Array(bytes[..<32])
    flags = Flags(rawValue: bytes[32])
    signCount = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
    var position = 37
    if flags.contains(.attestedCredentialData) {
      attestedCredential = try AuthenticatorData.attestedCredential(in: bytes, at: &position)
    } else {
      attestedCredential = nil
    }
    if flags.contains(.extensionData) {
      let start = position
      guard try AuthenticatorData.item(of: bytes, at: &position).entries != nil else {
        throw .authenticatorData(CBORError(.kind, at: start))
      }
    }
    guard position == bytes.count else { throw .authenticatorDataTrailing }
  }

  private static func attestedCredential(
    in bytes: [UInt8], at position: inout Int
  ) throws(WebAuthnError) -> AttestedCredential {
    // 16 bytes of the model's identifier, which says nothing without an attestation, and 2 of the length.
    let start = position + 18
    guard bytes.count >= start else { throw .authenticatorDataEnd }
    let count = Int(bytes[start - 2]) << 8 | Int(bytes[start - 1])
    guard PublicKeyCredential.idLengths.contains(count) else { throw .credentialIDLength(count) }
    guard bytes.count >= start + count else { throw .authenticatorDataEnd }
    position = start + count
    let id = Array(bytes[start..<position])
    return AttestedCredential(id: id, publicKey: try COSEKey(try item(of: bytes, at: &position)))
  }

  private static func item(of bytes: [UInt8], at position: inout Int) throws(WebAuthnError) -> CBORValue {
    var reader = CBORReader(bytes, at: position)
    do throws(CBORError) {
      let value = try reader.value()
      position = reader.position
      return value
    } catch { throw .authenticatorData(error) }
  }
}
