internal import IAMPolicy
internal import VMFAEncoding

/// A user or role of this account in a trust policy, with the unique id that it had when the policy was saved.
///
/// AWS keeps the id: a user that is made anew under an old name is not trusted, and a renamed one still is.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
struct TrustedPrincipal: Sendable {
  let arn: String
  let id: String
}

extension Call {
  /// Refuses what AWS does not take as a trust policy.
  ///
  /// - Returns: the users and roles of this account that it names.
  func checkTrustPolicy(_ document: String) throws -> [TrustedPrincipal] {
    guard PolicyQuota.trust.allows([document]) else {
      throw ServiceError.limitExceeded("Cannot exceed quota for ACLSizePerRole: \(PolicyQuota.trust.rawValue)")
    }
    try checkPolicy(document, as: .trust)
    var trusted: [TrustedPrincipal] = []
    for arn in try TrustPolicyText(document).principals where !trusted.contains(where: { $0.arn == arn }) {
      guard let parts = ARN(arn), parts.service == "iam", parts.account == account.id,
        parts.resource.hasPrefix("user/") || parts.resource.hasPrefix("role/")
      else { continue }
      if let id = try uniqueID(arn) {
        trusted.append(TrustedPrincipal(arn: arn, id: id))
      } else if !settings.takesUnknownPrincipals {
        throw ServiceError.malformedPolicy("Invalid principal in policy: \"AWS\":\"\(arn)\"")
      }
    }
    return trusted
  }

  /// The role with its trust policy as it stands now: whoever is gone is named by its id, whoever was renamed by its new ARN.
  func resolved(_ role: RoleRecord) throws -> RoleRecord {
    var changed: [String: String] = [:]
    for principal in role.trusted {
      let now = try currentARN(of: principal) ?? principal.id
      if now != principal.arn { changed[principal.arn] = now }
    }
    guard !changed.isEmpty else { return role }
    var role = role
    role.trustPolicy = try TrustPolicyText(role.trustPolicy).replacing(changed)
    return role
  }

  private func uniqueID(_ arn: String) throws -> String? {
    let name = String(arn.split(separator: "/").last ?? "")
    if let user: UserRecord = try records.get(Key.user(name)), arn == account.arn("user\(user.path)\(user.name)") {
      return user.id
    }
    if let role: RoleRecord = try records.get(Key.role(name)), arn == account.arn("role\(role.path)\(role.name)") {
      return role.id
    }
    return nil
  }

  private func currentARN(of principal: TrustedPrincipal) throws -> String? {
    if let name: NameRecord = try records.get(Key.userID(principal.id)),
      let user: UserRecord = try records.get(Key.user(name.name)), user.id == principal.id
    {
      return account.arn("user\(user.path)\(user.name)")
    }
    // A role keeps its name for as long as it lives.
    return try uniqueID(principal.arn) == principal.id ? principal.arn : nil
  }
}

/// The text of a trust policy, to read and to change whom it names.
private struct TrustPolicyText {
  private let root: JSONValue

  init(_ text: String) throws { root = try JSONText(Array(text.utf8)).root }

  private var statements: [JSONValue] { root["Statement"].map { $0.elements ?? [$0] } ?? [] }

  /// What stands below `"AWS"`.
  var principals: [String] {
    statements.flatMap { statement -> [String] in
      guard let value = statement["Principal"]?["AWS"] else { return [] }
      return (value.elements ?? [value]).compactMap(\.string)
    }
  }

  func replacing(_ names: [String: String]) -> String {
    func principal(_ value: JSONValue) -> JSONOutput {
      if let text = value.string { return .string(names[text] ?? text) }
      return value.elements.map { .array($0.map(principal)) } ?? JSONOutput(value)
    }
    func members(_ value: JSONValue, _ name: String, _ change: (JSONValue) -> JSONOutput) -> JSONOutput {
      guard let members = value.members else { return JSONOutput(value) }
      return .object(
        members.map { (name: $0.name, value: $0.name == name ? change($0.value) : JSONOutput($0.value)) })
    }
    func statement(_ value: JSONValue) -> JSONOutput {
      members(value, "Principal") { members($0, "AWS", principal) }
    }
    return members(root, "Statement") { value in
      value.elements.map { .array($0.map(statement)) } ?? statement(value)
    }.text
  }
}
