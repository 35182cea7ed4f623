internal import IAMPolicy
internal import VMFAEncoding

/// Principals that are named by their unique IDs, or twice.
enum PrincipalReferences {
  static let checks = [role, user, redundant]

  private static let role = Check("invalid-role-reference", .warning) { policy in
    identifiers(policy).filter { $0.id.isRole }.map { remark(of: $0.name, "role") }
  }

  private static let user = Check("invalid-user-reference", .warning) { policy in
    identifiers(policy).filter { $0.id.isUser }.map { remark(of: $0.name, "user") }
  }

  private static func remark(of name: WrittenText, _ kind: String) -> Remark {
    Remark(
      at: name,
      "\(name.text) is the unique ID of a \(kind): AWS puts it in the place of an ARN, and leaves it when the \(kind) is "
        + "deleted; another one of the same name is not meant by it",
      fix: "write the ARN of the \(kind)")
  }

  private static func identifiers(_ policy: WrittenPolicy) -> [(name: WrittenText, id: UniqueID)] {
    guard policy.choosesPrincipals else { return [] }
    return policy.statements.flatMap { $0.principals + $0.notPrincipals }.filter { $0.isOf(.aws) }.compactMap {
      principal in
      UniqueID(principal.name.text).map { (principal.name, $0) }
    }
  }

  /// A session of a role that is trusted itself.
  private static let redundant = Check("redundant-principal-in-role-trust-policy", .suggestion) { policy in
    guard policy.kind == .trust else { return [] }
    return policy.statements.flatMap { statement in
      let names = statement.principals(.aws).compactMap { name in RoleName(name.text).map { (name, $0) } }
      let roles = Set(names.filter { !$0.1.isSession }.map(\.1.key))
      return names.filter { $0.1.isSession && roles.contains($0.1.key) }.map { name, role in
        Remark(
          at: name, "the role \(role.name) is named in this statement too, and with it all of its sessions",
          fix: "take \(name.text) out")
      }
    }
  }
}

/// The role of an ARN, be it the role's own or a session's.
private struct RoleName {
  /// The role's, without its path.
  let name: String
  let isSession: Bool
  /// What is the same for a role and its sessions: the path does not stand in a session's ARN, and the names of an
  /// account's roles differ by more than their case.
  let key: String

  init?(_ text: String) {
    let arn = ARNFields(text)
    guard arn.isName, arn.service == "iam" || arn.service == "sts" else { return nil }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.first {
    case "role" where parts.count > 1: (name, isSession) = (String(parts[parts.count - 1]), false)
    case "assumed-role" where parts.count == 3: (name, isSession) = (String(parts[1]), true)
    default: return nil
    }
    key = "\(arn.partition):\(arn.account):\(name.lowercasedASCII)"
  }
}

/// What IAM puts in the place of a user or role when it keeps a policy: `AIDA…` and `AROA…`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
struct UniqueID {
  private let text: String

  init?(_ text: String) {
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) }
    guard text.utf8.count > 15, text.utf8.allSatisfy(isCapital) else { return nil }
    self.text = text
  }

  /// Whether it is a role's.
  var isRole: Bool { text.hasPrefix("AROA") }
  /// Whether it is a user's.
  var isUser: Bool { text.hasPrefix("AIDA") }
}
