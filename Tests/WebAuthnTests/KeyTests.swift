import Testing
import VMFATestSupport
import WebAuthn

@Suite("The key of a credential, as it is kept")
struct KeyTests {
  @Test("64 bytes and back")
  func bytes() throws {
    for vector in AssertionTests.vectors {
      let key = try vector.key
      #expect(key.bytes == vector.bytes("x") + vector.bytes("y"))
      #expect(try COSEKey(key.bytes) == key)
    }
  }

  @Test("of the wrong length, or beside the curve")
  func refusals() throws {
    let key = try AssertionTests.vectors[0].key
    for count in [0, 1, 32, 63] {
      #expect(throws: WebAuthnError.credentialKey) { try COSEKey(Array(key.bytes.prefix(count))) }
    }
    #expect(throws: WebAuthnError.credentialKey) { try COSEKey(key.bytes + [0]) }
    #expect(throws: WebAuthnError.credentialKey) { try COSEKey(x: [0] + key.x, y: key.y) }
    #expect(throws: WebAuthnError.notOnCurve) { try COSEKey(x: key.y, y: key.x) }
    #expect(throws: WebAuthnError.notOnCurve) { try COSEKey([UInt8](repeating: 0, count: 64)) }
    #expect(throws: WebAuthnError.notOnCurve) { try COSEKey([UInt8](repeating: 0xFF, count: 64)) }
  }

  @Test("an error says what it is of, in one line that no terminal minds")
  func descriptions() {
    #expect("\(WebAuthnError.origin("https://e\u{1B}[2Jvil"))" == "the origin is `https://e\\u{1b}[2Jvil`")
    #expect(
      "\(WebAuthnError.signCount(received: 1, stored: 2))" == "the signature counter is 1 behind 2")
    #expect(
      "\(WebAuthnError.attestationObject(CBORError(.order, at: 9)))"
        == "the attestation object is no canonical cbor: byte 9: a key of a map that does not come behind the one before it"
    )
  }
}
