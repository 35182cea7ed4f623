import Testing
import VMFATestSupport
import WebAuthn

@Suite("Web Authentication Level 3, §7.2: verifying an assertion")
struct AssertionTests {
  static let vectors = Vectors.load(
    "webauthn/assertions.txt",
    keys: [
      "credential-id", "by", "x", "y", "stored-count", "challenge", "client-data", "client-data-hex",
      "authenticator-data", "signature", "expect", "sign-count", "rp-id", "origin",
    ])

  @Test("vectors", arguments: vectors)
  func vector(_ vector: Vector) throws {
    let (credential, assertion) = try ceremony(vector)
    do throws(WebAuthnError) {
      let count = try vector.relyingParty.verify(assertion, by: credential, challenge: vector.bytes("challenge"))
      #expect(vector["expect"] == "accept")
      #expect(vector.optional("sign-count") == "\(count)")
    } catch {
      #expect(vector["expect"] == error.name, "\(vector): \(error)")
    }
  }

  @Test("a registered credential signs in, and its counter goes along")
  func both() throws {
    for (registration, vector) in zip(RegistrationTests.vectors, AssertionTests.vectors.prefix(5))
    where vector["expect"] == "accept" {
      let credential = try exampleOrg.register(
        clientDataJSON: registration.clientData, attestationObject: registration.bytes("attestation-object"),
        challenge: registration.bytes("challenge"))
      let (stored, assertion) = try ceremony(vector)
      #expect(credential == stored)
      #expect(try exampleOrg.verify(assertion, by: credential, challenge: vector.bytes("challenge")) == 0)
    }
  }

  @Test("no byte of what is signed, nor of the signature, can be another one")
  func singleBytes() throws {
    let vector = AssertionTests.vectors[0]
    let (credential, assertion) = try ceremony(vector)
    let challenge = vector.bytes("challenge")
    #expect(try exampleOrg.verify(assertion, by: credential, challenge: challenge) == 0)
    var random = SeededGenerator("assertions of another byte")
    func changes(_ bytes: [UInt8]) -> [[UInt8]] {
      bytes.indices.flatMap { index in
        // Each bit alone, and something else altogether.
        ((0..<8).map { UInt8(1) << $0 } + [UInt8.random(in: 1...255, using: &random)]).map { mask in
          var changed = bytes
          changed[index] ^= mask
          return changed
        }
      }
    }
    var accepted: [AuthenticatorAssertion] = []
    var tried = 0
    for changed in changes(assertion.clientDataJSON).map({ assertion.with(clientDataJSON: $0) })
      + changes(assertion.authenticatorData).map({ assertion.with(authenticatorData: $0) })
      + changes(assertion.signature).map({ assertion.with(signature: $0) })
    {
      tried += 1
      if (try? exampleOrg.verify(changed, by: credential, challenge: challenge)) != nil { accepted.append(changed) }
    }
    #expect(accepted.isEmpty, "seed \(random.seed)")
    #expect(tried == 9 * (assertion.clientDataJSON.count + 37 + assertion.signature.count))
  }

  @Test("what is cut off anywhere is refused")
  func truncation() throws {
    let vector = AssertionTests.vectors[0]
    let (credential, assertion) = try ceremony(vector)
    func refused(_ assertion: AuthenticatorAssertion) {
      #expect(throws: WebAuthnError.self) {
        try exampleOrg.verify(assertion, by: credential, challenge: vector.bytes("challenge"))
      }
    }
    for count in assertion.clientDataJSON.indices {
      refused(assertion.with(clientDataJSON: Array(assertion.clientDataJSON[..<count])))
    }
    for count in assertion.authenticatorData.indices {
      refused(assertion.with(authenticatorData: Array(assertion.authenticatorData[..<count])))
    }
    for count in assertion.signature.indices {
      refused(assertion.with(signature: Array(assertion.signature[..<count])))
    }
  }

  private func ceremony(_ vector: Vector) throws -> (PublicKeyCredential, AuthenticatorAssertion) {
    (
      PublicKeyCredential(
        id: vector.bytes("credential-id"), publicKey: try vector.key, signCount: vector.number("stored-count")),
      AuthenticatorAssertion(
        credentialID: vector.optional("by").map { _ in vector.bytes("by") } ?? vector.bytes("credential-id"),
        clientDataJSON: vector.clientData, authenticatorData: vector.bytes("authenticator-data"),
        signature: vector.bytes("signature"))
    )
  }
}

extension AuthenticatorAssertion {
  fileprivate func with(
    clientDataJSON: [UInt8]? = nil, authenticatorData: [UInt8]? = nil, signature: [UInt8]? = nil
  ) -> AuthenticatorAssertion {
    AuthenticatorAssertion(
      credentialID: credentialID, clientDataJSON: clientDataJSON ?? self.clientDataJSON,
      authenticatorData: authenticatorData ?? self.authenticatorData, signature: signature ?? self.signature)
  }
}
