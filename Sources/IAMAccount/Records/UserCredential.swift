/// Credentials that hang on a user's name beside access keys, devices and the password.
///
/// Their records stand below the name: they move with it, and a user that has any cannot be deleted.
enum UserCredential: String, CaseIterable, Sendable {
  case serviceSpecific = "service-credential/"
  case sshPublicKey = "ssh-public-key/"
  case signingCertificate = "signing-certificate/"

  /// What must be done with those that are there before their user can go, in AWS's words.
  var mustGo: String { self == .signingCertificate ? "delete certificates" : "remove referenced objects" }
}

extension Key {
  /// The credentials of a kind, of a user.
  static func credentials(_ kind: UserCredential, ofUser name: String) -> String {
    kind.rawValue + name.lowercased() + "/"
  }
}
