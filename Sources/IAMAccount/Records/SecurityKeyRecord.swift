internal import VMFAEncoding

/// The credential by which a security key is known.
struct SecurityKeyRecord: AccountRecord {
  var credential: SecurityKeyCredential

  init(_ credential: SecurityKeyCredential) { self.credential = credential }

  init(_ fields: RecordFields) throws {
    guard let id = Base64URL.decode(try fields.text("credential")),
      let publicKey = Hexadecimal.decode(try fields.text("key")),
      let signCount = UInt32(exactly: try fields.number("count"))
    else { throw StoreError("the record of a security key is none") }
    credential = SecurityKeyCredential(id: id, publicKey: publicKey, signCount: signCount)
  }

  var json: JSONOutput {
    [
      "credential": .string(Base64URL.encode(credential.id)), "key": .string(Hexadecimal.encode(credential.publicKey)),
      "count": .number(Int(credential.signCount)),
    ]
  }
}

extension Key {
  /// The credential of a security key.
  static func securityKey(_ deviceID: String) -> String { "mfa-security-key/" + deviceID }
  /// That a credential is registered, whoever's it is.
  static func credential(_ id: [UInt8]) -> String { "mfa-credential/" + Base64URL.encode(id) }
}

extension Records {
  /// Drops what is known of a security key that is deactivated.
  func forgetSecurityKey(_ deviceID: String) throws {
    // One that was registered without a credential has nothing that could be dropped.
    guard let key: SecurityKeyRecord = try get(Key.securityKey(deviceID)) else { return }
    try delete(Key.credential(key.credential.id))
    try delete(Key.securityKey(deviceID))
  }
}
