/// What a registration answers (Web Authentication Level 3 §6.5.4).
///
/// The relying party asks for no attestation, and so looks at no statement: what it would prove is the maker of the
/// authenticator, not who holds it. One that came unasked, as some authenticators' own signature does, is left unread.
struct AttestationObject {
  let authenticatorData: AuthenticatorData

  init(_ bytes: [UInt8]) throws(WebAuthnError) {
    let root: CBORValue
    do throws(CBORError) {
      root = try CBORReader.read(bytes)
    } catch { throw .attestationObject(error) }
    guard let format = root["fmt"]?.text else { throw .attestationObjectMember("fmt") }
    guard let statement = root["attStmt"]?.entries else { throw .attestationObjectMember("attStmt") }
    guard let data = root["authData"]?.bytes else { throw .attestationObjectMember("authData") }
    // §8.7: no attestation has no statement.
    guard format != "none" || statement.isEmpty else { throw .attestationStatement }
    authenticatorData = try AuthenticatorData(data)
  }
}
