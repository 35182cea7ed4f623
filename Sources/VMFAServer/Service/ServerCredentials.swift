package import IAMAccount
package import VMFAEncoding

/// What a server is entered with: the root user's access key, and the token for `/_vmfa/`.
package struct ServerCredentials: Sendable {
  /// The shortest token that may guard a server which other machines reach.
  package static let leastTokenLength = 16

  /// The root user's access key.
  package var rootAccessKeyID: String
  /// Its secret.
  package var rootSecretAccessKey: String
  /// What `/_vmfa/` asks for.
  package var adminToken: String

  /// Fresh ones; of those that are given each stays.
  package init(
    rootAccessKeyID: String? = nil, rootSecretAccessKey: String? = nil, adminToken: String? = nil, accountID: String
  ) throws {
    self.rootAccessKeyID =
      try rootAccessKeyID ?? Identifier.accessKey("AKIA", of: AccountIdentity(id: accountID))
    self.rootSecretAccessKey = try rootSecretAccessKey ?? Identifier.secretAccessKey()
    self.adminToken = try adminToken ?? Identifier.secretAccessKey().replacing("/", with: "-").replacing("+", with: "_")
  }

  /// Those that are given.
  package init(rootAccessKeyID: String, rootSecretAccessKey: String, adminToken: String) {
    (self.rootAccessKeyID, self.rootSecretAccessKey) = (rootAccessKeyID, rootSecretAccessKey)
    self.adminToken = adminToken
  }

  /// The root user's access key with its secret.
  package var rootAccessKey: AccessKey { AccessKey(id: rootAccessKeyID, secret: rootSecretAccessKey) }

  /// Their members as a file holds them and `--print json` shows them.
  package var members: [(name: String, value: JSONOutput)] {
    [
      ("rootAccessKeyId", .string(rootAccessKeyID)), ("rootSecretAccessKey", .string(rootSecretAccessKey)),
      ("adminToken", .string(adminToken)),
    ]
  }
}

extension ServerCredentials: CustomStringConvertible, CustomReflectable {
  /// The access key alone.
  package var description: String { rootAccessKeyID }
  /// Shows nothing to `dump` and to debuggers.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
