internal import IAMPolicy
internal import VMFAEncoding

/// Actions of trust policies that do not fit their principals or conditions.
enum TrustActions {
  static let checks = [mismatched, missingForKey, rolesAnywhere]

  /// Each way to assume a role is for other callers.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
  private static let mismatched = Check("mismatched-action-for-principal", .error) { policy in
    policy.allowing(in: .trust).flatMap(mismatches)
  }

  private static func mismatches(_ statement: WrittenStatement) -> [Remark] {
    let callers = statement.principals.map(Caller.init)
    // Who names everyone, or someone unknown, may mean anyone.
    guard statement.value["Action"] != nil, !callers.isEmpty, !callers.contains(nil) else { return [] }
    let covered = Set(Caller.allCases.filter { statement.names(action: $0.action) })
    let strangers = zip(statement.principals, callers).compactMap { principal, caller in
      caller.flatMap { covered.contains($0) ? nil : (name: principal.name, action: $0.action) }
    }
    let useless = Caller.allCases.filter { !callers.contains($0) }.compactMap { caller in
      statement.actions.first { $0.text.lowercasedASCII == caller.action.lowercasedASCII }.map { ($0, caller) }
    }
    if covered.isEmpty { return [] }
    guard useless.isEmpty else {
      return useless.map { action, caller in
        let meant = strangers.first.map { "write \($0.action) for \($0.name.short)" }
        return Remark(
          at: action, "no principal of this statement can call \(action.text), which is for \(caller.words)",
          fix: meant ?? "take \(action.text) out, or name \(caller.words)")
      }
    }
    return strangers.map { name, action in
      Remark(
        at: name, "`\(name.text)` cannot call any action of this statement, so that it cannot assume the role",
        fix: "add \(action), in a statement of its own")
    }
  }

  /// A key that is in no request, because no statement allows what would put it there.
  private static let missingForKey = Check("missing-action-for-condition-key", .error) { policy in
    guard policy.kind == .trust else { return [] }
    let allowed = policy.allowing(in: .trust)
    let missing = Set(
      ["sts:SetSourceIdentity", "sts:TagSession", "sts:SetContext"].filter { action in
        !allowed.contains { $0.names(action: action) }
      })
    return policy.conditions.compactMap { condition in
      guard let comparison = condition.comparison, comparison.comparison != .null, !comparison.ifExists,
        let action = action(setting: condition.key.text), missing.contains(action)
      else { return nil }
      return Remark(
        at: condition.key, "requests cannot have \(condition.key.text): no statement allows \(action), which sets it",
        fix: "add \(action) to Action")
    }
  }

  private static func action(setting key: String) -> String? {
    let key = key.lowercasedASCII
    switch key {
    case "sts:sourceidentity": return "sts:SetSourceIdentity"
    case "sts:transitivetagkeys", "aws:tagkeys": return "sts:TagSession"
    default: break
    }
    if key.hasPrefix("aws:requesttag/") { return "sts:TagSession" }
    return key.hasPrefix("sts:requestcontext") ? "sts:SetContext" : nil
  }

  /// https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
  private static let rolesAnywhere = Check("missing-action-for-roles-anywhere-trust-policy", .error) { policy in
    let statements = policy.allowing(in: .trust).compactMap { statement in
      statement.principals(.service).first { $0.text == "rolesanywhere.amazonaws.com" }.map { (statement, $0) }
    }
    guard let (_, name) = statements.first else { return [] }
    let missing = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"].filter { action in
      !statements.contains { $0.0.names(action: action) }
    }
    guard !missing.isEmpty else { return [] }
    return [
      Remark(
        at: name,
        "IAM Roles Anywhere cannot assume the role: it needs \(missing.joined(separator: " and ")) as well",
        fix: "add \(missing.joined(separator: " and ")) to Action")
    ]
  }
}

/// Who calls STS to assume a role, and by which action.
private enum Caller: CaseIterable {
  case signer, saml, openIDConnect

  /// Of a principal; `nil` when it may be anyone, or is malformed.
  init?(_ principal: WrittenPrincipal) {
    switch principal.kind?.text {
    case "AWS" where principal.name.text != "*", "Service": self = .signer
    case "Federated":
      switch IdentityProvider(principal.name.text) {
      case .saml: self = .saml
      case .openIDConnect: self = .openIDConnect
      case nil: return nil
      }
    default: return nil
    }
  }

  var action: String {
    switch self {
    case .signer: "sts:AssumeRole"
    case .saml: "sts:AssumeRoleWithSAML"
    case .openIDConnect: "sts:AssumeRoleWithWebIdentity"
    }
  }

  var words: String {
    switch self {
    case .signer: "principals under AWS or Service"
    case .saml: "a SAML provider under Federated"
    case .openIDConnect: "an OpenID Connect provider under Federated"
    }
  }
}
