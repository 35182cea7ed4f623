internal import VMFAEncoding
internal import VMFAServer
internal import VMFASystem

/// The file that keeps a server's credentials from one start to the next: a JSON object, for its owner's eyes alone.
enum CredentialsFile {
  /// What is known so far.
  struct Content {
    var rootAccessKeyID: String?
    var rootSecretAccessKey: String?
    var adminToken: String?
    /// The account, whose number is in the ids of access keys.
    var accountID: String

    /// What is known, the rest random.
    func completed() throws -> ServerCredentials {
      try ServerCredentials(
        rootAccessKeyID: rootAccessKeyID, rootSecretAccessKey: rootSecretAccessKey, adminToken: adminToken,
        accountID: accountID)
    }
  }

  /// Takes from a file what is not given, and writes what even that does not know into it.
  ///
  /// - Throws: ``Failure``, ``SystemError``.
  static func complete(_ given: Content, from path: String) throws -> ServerCredentials {
    var credentials = try given.completed()
    try PrivateFile.update(path, limit: 65_536) { bytes throws in
      guard !bytes.isEmpty else { return text(credentials) }
      let root: JSONValue
      do throws(JSONError) { root = try JSONText(bytes).root } catch {
        throw Failure.data("\(path.namedInMessages) is not JSON: \(error)")
      }
      guard root.members != nil else { throw Failure.data("\(path.namedInMessages) is not a JSON object") }
      let names = credentials.members.map(\.name)
      if let unknown = root.members?.first(where: { !names.contains($0.name) }) {
        throw Failure.data(
          "there is no member `\(unknown.name.namedInMessages)` in a file of credentials, as in \(path.namedInMessages)",
          hint: "it has " + names.joined(separator: ", "))
      }
      var isComplete = true
      func member(_ name: String) throws(Failure) -> String? {
        guard let value = root[name] else {
          isComplete = false
          return nil
        }
        guard let text = value.string, !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
          throw .data("`\(name)` in \(path.namedInMessages) is not printable text without blanks")
        }
        return text
      }
      let (key, secret, token) = (
        try member("rootAccessKeyId"), try member("rootSecretAccessKey"), try member("adminToken")
      )
      credentials.rootAccessKeyID = given.rootAccessKeyID ?? key ?? credentials.rootAccessKeyID
      credentials.rootSecretAccessKey = given.rootSecretAccessKey ?? secret ?? credentials.rootSecretAccessKey
      credentials.adminToken = given.adminToken ?? token ?? credentials.adminToken
      return isComplete ? nil : text(credentials)
    }
    return credentials
  }

  private static func text(_ credentials: ServerCredentials) -> [UInt8] {
    Array((JSONOutput.object(credentials.members).text + "\n").utf8)
  }
}
