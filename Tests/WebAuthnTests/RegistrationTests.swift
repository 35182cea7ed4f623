import Testing
import VMFAEncoding
import VMFATestSupport
import WebAuthn

@Suite("Web Authentication Level 3, §7.1: registering a credential")
struct RegistrationTests {
  static let vectors = Vectors.load(
    "webauthn/registrations.txt",
    keys: [
      "challenge", "client-data", "client-data-hex", "attestation-object", "expect", "credential-id", "x", "y",
      "sign-count", "rp-id", "origin",
    ])

  @Test("vectors", arguments: vectors)
  func vector(_ vector: Vector) throws {
    do throws(WebAuthnError) {
      let credential = try vector.relyingParty.register(
        clientDataJSON: vector.clientData, attestationObject: vector.bytes("attestation-object"),
        challenge: vector.bytes("challenge"))
      #expect(vector["expect"] == "accept")
      guard vector["expect"] == "accept" else { return }
      #expect(credential.id == vector.bytes("credential-id"))
      #expect(credential.publicKey.x == vector.bytes("x"))
      #expect(credential.publicKey.y == vector.bytes("y"))
      #expect(credential.signCount == vector.number("sign-count"))
    } catch {
      #expect(vector["expect"] == error.name, "\(vector): \(error)")
    }
  }

  @Test("a registration is no other relying party's")
  func relyingParty() throws {
    let vector = RegistrationTests.vectors[0]
    func register(_ party: RelyingParty) throws(WebAuthnError) -> PublicKeyCredential {
      try party.register(
        clientDataJSON: vector.clientData, attestationObject: vector.bytes("attestation-object"),
        challenge: vector.bytes("challenge"))
    }
    #expect(throws: WebAuthnError.origin("https://example.org")) {
      try register(RelyingParty(id: "example.org", origin: "https://example.com"))
    }
    #expect(throws: WebAuthnError.rpIDHash) {
      try register(RelyingParty(id: "localhost", origin: "https://example.org"))
    }
  }

  @Test("client data of more bytes than browsers write")
  func length() throws {
    let vector = RegistrationTests.vectors[0]
    let blanks = [UInt8](repeating: 0x20, count: 16_384 - vector.clientData.count)
    func register(_ clientData: [UInt8]) throws(WebAuthnError) -> PublicKeyCredential {
      try exampleOrg.register(
        clientDataJSON: clientData, attestationObject: vector.bytes("attestation-object"),
        challenge: vector.bytes("challenge"))
    }
    #expect(try register(vector.clientData + blanks).id == vector.bytes("credential-id"))
    do throws(WebAuthnError) {
      _ = try register(vector.clientData + blanks + [0x20])
      Issue.record("it was taken")
    } catch {
      guard case .clientData(let reason) = error else { throw error }
      #expect(reason.reason == .length)
    }
  }

  @Test("what is cut off anywhere is refused, and no part of it makes the reader stumble")
  func truncation() throws {
    let vector = RegistrationTests.vectors[0]
    let (clientData, object) = (vector.clientData, vector.bytes("attestation-object"))
    func register(_ clientData: [UInt8], _ object: [UInt8]) throws(WebAuthnError) -> PublicKeyCredential {
      try exampleOrg.register(
        clientDataJSON: clientData, attestationObject: object, challenge: vector.bytes("challenge"))
    }
    for count in clientData.indices {
      #expect(throws: WebAuthnError.self) { try register(Array(clientData[..<count]), object) }
    }
    for count in object.indices {
      #expect(throws: WebAuthnError.self) { try register(clientData, Array(object[..<count])) }
    }
  }

  @Test("every failure has its vector")
  func coverage() {
    let assertions = AssertionTests.vectors.map { $0["expect"] }
    let seen = Set(RegistrationTests.vectors.map { $0["expect"] } + assertions)
    for name in [
      "accept", "client-data", "client-data-member", "attestation-object", "attestation-object-member",
      "authenticator-data-end", "authenticator-data-trailing", "authenticator-data", "attested-credential",
      "credential-key", "algorithm", "not-on-curve", "type", "challenge", "origin", "cross-origin", "rp-id-hash",
      "user-not-present", "backup-state", "attestation-statement", "credential-id-length", "credential-id", "signature",
      "sign-count",
    ] { #expect(seen.contains(name), "\(name)") }
  }
}
