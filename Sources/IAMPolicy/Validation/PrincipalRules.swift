internal import VMFAEncoding

/// What a role's trust policy may say: who may assume the role, and nothing else.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
enum TrustRules {
  private static let actions = [
    "sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity", "sts:tagsession",
    "sts:setsourceidentity", "sts:setcontext",
  ]

  static func check(_ statements: [RawStatement]) throws(PolicyError) {
    for statement in statements {
      guard Statement.Effect(rawValue: statement.effect) != nil else {
        throw .syntax("`Effect` is neither Allow nor Deny", at: statement.value)
      }
      for name in ["Resource", "NotResource"] where statement.value[name] != nil {
        throw PolicyError("Has prohibited field \(name)")
      }
      try PrincipalNames.check(statement)
      guard !statement.actions.isEmpty else { throw PolicyError("Missing required field Action") }
      guard statement.actions.allSatisfy(isAssumption) else {
        throw PolicyError("AssumeRole policy may only specify STS AssumeRole actions.")
      }
    }
  }

  private static func isAssumption(_ action: String) -> Bool {
    let pattern = Pattern(action.utf8.map(\.asciiLowercased), wildcards: true, variables: false)
    return action.lowercased().hasPrefix("sts:") && actions.contains { pattern.matches($0.bytes, RequestContext()) }
  }
}

/// What a resource's policy must say, as S3 asks it of a bucket's; some services' resources need not be named. The
/// simulator does not mind what cannot be compared.
enum ResourceRules {
  static func check(_ statements: [RawStatement], for evaluator: Evaluator = .services) throws(PolicyError) {
    let needsResource = !statements.allSatisfy { $0.actions.allSatisfy(isWithoutResource) }
    for statement in statements {
      guard Statement.Effect(rawValue: statement.effect) != nil else {
        throw PolicyError("Invalid effect: \(statement.effect)")
      }
      try PrincipalNames.check(statement)
      guard !statement.actions.isEmpty else { throw PolicyError("Missing required field Action") }
      guard !statement.resources.isEmpty || !needsResource else { throw PolicyError("Missing required field Resource") }
    }
    if evaluator == .services { try LegacyParser.check(statements) }
    for statement in statements { for action in statement.actions { try ActionNames.check(action) } }
  }

  private static func isWithoutResource(_ action: String) -> Bool {
    PolicyKind.servicesWithoutResource.contains(action.prefix { $0 != ":" }.lowercasedASCII)
  }
}

/// What an organization asks of its policies; it says one thing of every mistake.
///
/// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
enum OrganizationRules {
  private static let failure = PolicyError(
    "The provided policy document does not meet the requirements of the specified policy type.")

  static func check(_ root: JSONValue, _ statements: [RawStatement], _ kind: PolicyKind) throws(PolicyError) {
    do throws(PolicyError) {
      try LegacyParser.check(statements)
      for statement in statements {
        guard !statement.actions.isEmpty, !statement.resources.isEmpty else { throw failure }
        for action in statement.actions { try ActionNames.check(action) }
        switch kind {
        case .resourceControl: guard statement.value["Principal"]?.string == "*" else { throw failure }
        default: guard statement.principal == nil else { throw failure }
        }
      }
    } catch { throw failure }
  }
}

/// The form of `Principal` and `NotPrincipal`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum PrincipalNames {
  private static let failure = PolicyError("Invalid principal in policy")

  static func check(_ statement: RawStatement) throws(PolicyError) {
    guard let principal = statement.principal else { throw PolicyError("Missing required field Principal") }
    if let text = principal.string {
      guard text == "*" else { throw failure }
      return
    }
    guard let members = principal.members, !members.isEmpty else { throw failure }
    for member in members {
      guard let kind = PrincipalElement.Kind(rawValue: member.name) else { throw failure }
      let names = try member.value.texts()
      guard !names.isEmpty, names.allSatisfy({ isName($0, of: kind) }) else { throw failure }
    }
  }

  /// Wildcards stand alone or not at all: `user/*` names nobody.
  private static func isName(_ name: String, of kind: PrincipalElement.Kind) -> Bool {
    let hasWildcard = name.contains { $0 == "*" || $0 == "?" }
    // A service's or a provider's name is not looked at further.
    guard kind == .aws else { return !name.isEmpty && !(kind == .canonicalUser && hasWildcard) }
    if name == "*" { return true }
    guard !hasWildcard else { return false }
    if let arn = ARN(name) { return ["iam", "sts"].contains(arn.service) }
    // An account, or the id that IAM puts in the place of an identity that was deleted.
    let isAccount = name.utf8.count == 12 && name.utf8.allSatisfy(\.isASCIIDigit)
    let isIdentifier = name.utf8.count > 15 && name.utf8.allSatisfy { $0.isASCIIDigit || (0x41...0x5A).contains($0) }
    return isAccount || isIdentifier
  }
}
