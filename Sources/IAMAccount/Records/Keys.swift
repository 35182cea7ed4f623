/// Where each kind of record stands in the store. Names are kept in lower case, since IAM tells none apart by it.
enum Key {
  static func user(_ name: String) -> String { "user/" + name.lowercased() }
  static func userID(_ id: String) -> String { "user-id/" + id }
  static func accessKey(_ id: String) -> String { "access-key/" + id }
  static func accessKeys(ofUser name: String) -> String { "user-access-key/" + name.lowercased() + "/" }
  static func devices(ofUser name: String) -> String { "user-mfa/" + name.lowercased() + "/" }
  static func groups(ofUser name: String) -> String { "user-group/" + name.lowercased() + "/" }
  static func members(ofGroup name: String) -> String { "group-user/" + name.lowercased() + "/" }
  static func group(_ name: String) -> String { "group/" + name.lowercased() }
  static func role(_ name: String) -> String { "role/" + name.lowercased() }
  static func policy(_ arn: String) -> String { "policy/" + arn }
  static func policyName(_ name: String) -> String { "policy-name/" + name.lowercased() }
  static func loginProfile(ofUser name: String) -> String { "login-profile/" + name.lowercased() }
  static func accountAlias(_ alias: String) -> String { "account-alias/" + alias }
  static func lastUse(ofAccessKey id: String) -> String { "access-key-use/" + id }
  static func lastUse(ofRole name: String) -> String { "role-use/" + name.lowercased() }
  static func device(_ serialNumber: String) -> String { "mfa/" + serialNumber }
  static func seed(_ deviceID: String) -> String { "mfa-seed/" + deviceID }
  static func signIn(_ serialNumber: String) -> String { "mfa-sign-in/" + serialNumber }
  static func session(_ accessKeyID: String) -> String { "session/" + accessKeyID }
  static let users = "user/"
  static let roles = "role/"
  static let groups = "group/"
  static let policies = "policy/"
  static let devices = "mfa/"
  static let accountAliases = "account-alias/"
  static let passwordPolicy = "password-policy"
  static let credentialReport = "credential-report"
}

/// An identity that policies hang on.
enum PolicyHolder: Hashable, Sendable {
  case user(String)
  case group(String)
  case role(String)

  /// The inline policies.
  var inline: String { "inline/" + use + "/" }
  /// The attached managed policies.
  var attached: String { "attached/" + use + "/" }
}
