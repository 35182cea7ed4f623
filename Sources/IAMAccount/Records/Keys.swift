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
  static func device(_ serialNumber: String) -> String { "mfa/" + serialNumber }
  static func seed(_ deviceID: String) -> String { "mfa-seed/" + deviceID }
  static func signIn(_ serialNumber: String) -> String { "mfa-sign-in/" + serialNumber }
  static func session(_ accessKeyID: String) -> String { "session/" + accessKeyID }
  static let users = "user/"
  static let roles = "role/"
  static let groups = "group/"
  static let policies = "policy/"
  static let devices = "mfa/"
}

/// An identity that policies hang on.
enum PolicyHolder: Hashable, Sendable {
  case user(String)
  case group(String)
  case role(String)

  private var prefix: String {
    switch self {
    case .user(let name): "user/" + name.lowercased() + "/"
    case .group(let name): "group/" + name.lowercased() + "/"
    case .role(let name): "role/" + name.lowercased() + "/"
    }
  }

  /// The inline policies.
  var inline: String { "inline/" + prefix }
  /// The attached managed policies.
  var attached: String { "attached/" + prefix }
}
