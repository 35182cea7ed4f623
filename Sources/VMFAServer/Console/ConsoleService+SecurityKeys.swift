internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding
internal import WebAuthn

/// Security keys and passkeys (Web Authentication Level 3), which AWS lets people register in its console alone.
extension ConsoleService {
  /// How long a browser waits for a touch, in milliseconds.
  private static let patience = 120_000

  /// What a new credential of the signed-in user is made for.
  func securityKeyChallenge(
    _ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody
  ) throws(Refusal) -> JSONOutput {
    do throws(ServiceError) {
      let caller = try principal.caller()
      guard let name = caller.userName else {
        throw ServiceError("InvalidUserType", 400, "Only IAM users have security keys here.")
      }
      let known = try world.account.securityKeys(ofUser: name).map(\.credential.id)
      return [
        "challenge": .string(Base64URL.encode(challenge(of: call.id))),
        "rp": ["id": .string(call.site.name), "name": "vmfa"],
        "user": [
          "id": .string(Base64URL.encode(Array(caller.userID.utf8))), "name": .string(name),
          "displayName": .string(name),
        ],
        "excludeCredentials": .array(known.map { .string(Base64URL.encode($0)) }), "timeout": .number(Self.patience),
      ]
    } catch { throw Refusal(error) }
  }

  /// Registers the credential that a security key has made.
  func registerSecurityKey(
    _ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody
  ) throws(Refusal) -> JSONOutput {
    let name = try body.needed("name")
    let answer = try body.texts("credential")
    guard let challenge = sessions.takeChallenge(of: call.id) else { throw Refusal.noChallenge }
    let credential: SecurityKeyCredential
    do throws(WebAuthnError) {
      let made = try call.site.relyingParty.register(
        clientDataJSON: bytes("clientDataJSON", of: answer),
        attestationObject: bytes("attestationObject", of: answer), challenge: challenge)
      guard made.id == bytes("id", of: answer) else { throw WebAuthnError.credentialID }
      credential = SecurityKeyCredential(id: made.id, publicKey: made.publicKey.bytes, signCount: made.signCount)
    } catch { throw Refusal(error) }
    let serialNumber = try noting("EnableMFADevice", of: .iam, as: principal) { caller, trace throws(ServiceError) in
      try world.account.registerSecurityKey(
        named: name, credential: credential, as: caller, from: origin(of: call.request), trace: trace)
    }
    return ["serialNumber": .string(serialNumber)]
  }

  /// What a user's security keys are to sign in the second step; `nil` when the user has none.
  func assertionRequest(_ user: ConsoleUser, of id: String, _ site: ConsoleSite) -> JSONOutput? {
    guard let keys = try? world.account.securityKeys(ofUser: user.name), !keys.isEmpty else { return nil }
    guard site.canUseSecurityKeys else { return .null }
    return [
      "challenge": .string(Base64URL.encode(challenge(of: id))), "rpId": .string(site.name),
      "allowCredentials": .array(keys.map { .string(Base64URL.encode($0.credential.id)) }),
      "timeout": .number(Self.patience), "userVerification": "discouraged",
    ]
  }

  /// The second step with a security key.
  func accept(_ answer: [String: String], of user: ConsoleUser, _ call: Call) throws(Refusal) {
    guard let challenge = sessions.takeChallenge(of: call.id) else { throw Refusal.noChallenge }
    do {
      let id = bytes("id", of: answer)
      guard let key = try world.account.securityKeys(ofUser: user.name).first(where: { $0.credential.id == id }) else {
        throw WebAuthnError.credentialID
      }
      let assertion = AuthenticatorAssertion(
        credentialID: id, clientDataJSON: bytes("clientDataJSON", of: answer),
        authenticatorData: bytes("authenticatorData", of: answer), signature: bytes("signature", of: answer))
      let credential = PublicKeyCredential(
        id: id, publicKey: try COSEKey(key.credential.publicKey), signCount: key.credential.signCount)
      let count = try call.site.relyingParty.verify(assertion, by: credential, challenge: challenge)
      try world.account.acceptConsoleSecurityKey(key.serialNumber, signCount: count, of: user)
    } catch let error as ServiceError { throw Refusal(error) } catch let error as WebAuthnError {
      throw Refusal(error)
    } catch let error as Refusal { throw error } catch { throw Refusal(500, "InternalFailure", "\(error)") }
  }

  private func challenge(of id: String) -> [UInt8] {
    sessions.challenge(of: id) {
      var system = SystemRandomNumberGenerator()
      return (0..<32).map { _ in UInt8.random(in: 0...255, using: &system) }
    }
  }

  /// Bytes as the page sends them; what is none is nothing, which no check takes.
  private func bytes(_ name: String, of answer: [String: String]) -> [UInt8] {
    answer[name].flatMap { Base64URL.decode($0) } ?? []
  }
}

extension ConsoleSite {
  /// The page as security keys know it.
  fileprivate var relyingParty: RelyingParty { RelyingParty(id: name, origin: origin) }
}

extension ConsoleService.Refusal {
  fileprivate static let noChallenge = ConsoleService.Refusal(
    200, "InvalidSecurityKey", "The security key was not asked for, or has answered already. Please try again.")

  /// What a security key has said does not hold.
  fileprivate init(_ error: WebAuthnError) {
    self.init(200, "InvalidSecurityKey", "The security key was not accepted. Please try again.")
    detail = "\(error)"
  }
}
