internal import IAMPolicy
internal import VMFAEncoding

/// How services are named: `lambda.amazonaws.com`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
enum ServicePrincipalNames {
  static let checks = [format]

  /// Whether a name under `Service` is the form of one.
  static func hasForm(_ name: WrittenText) -> Bool { ServiceName(name.text, isRegional: false).mistake == nil }

  private static let format = Check("invalid-service-principal-format", .error) { policy in
    let principals = policy.choosesPrincipals ? policy.statements.flatMap { $0.principals + $0.notPrincipals } : []
    let names = principals.filter { $0.isOf(.service) }.map(\.name)
    let values = policy.conditions.filter(comparesNames).flatMap { condition in
      condition.values.filter { !$0.hasWildcard }.map { ($0, condition.isAbout(viaService)) }
    }
    return (names.map { ($0, false) } + values).filter { !$0.0.hasVariable }.compactMap { name, isRegional in
      ServiceName(name.text, isRegional: isRegional).mistake.map { mistake, meant in
        Remark(
          at: name, "`\(name.text)` names no service: \(mistake)",
          fix: meant.map { "did you mean \($0)?" }
            ?? "write it as \(isRegional ? "service.region.amazonaws.com" : "service.amazonaws.com")")
      }
    }
  }

  private static let viaService: ConditionKey = "kms:ViaService"
  private static let keys: Set<ConditionKey> = [
    viaService, "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList", "iam:PassedToService", "iam:AWSServiceName",
  ]

  /// Whether the values of a condition are names of services, as they are under operators of strings.
  private static func comparesNames(_ condition: WrittenCondition) -> Bool {
    guard let comparison = condition.comparison?.comparison, comparison.rawValue.hasPrefix("String") else {
      return false
    }
    return keys.contains(ConditionKey(condition.key.text))
  }
}

/// The name of a service, or what should be one.
private struct ServiceName {
  let text: String
  /// Whether a region belongs in it, as in the values of `kms:ViaService`.
  let isRegional: Bool

  init(_ text: String, isRegional: Bool) { (self.text, self.isRegional) = (text, isRegional) }

  /// Where the names of services end: in AWS's partitions, in names that AWS keeps to itself, and of Alexa.
  private static let endings = [
    ".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".c2s.ic.gov", ".sc2s.sgov.gov", ".csp.hci.ic.gov",
    ".cloud.adc-e.uk", ".aws.internal", ".amazon.com",
  ]

  /// What is wrong, and what was probably meant; `nil` when nothing is certainly wrong.
  var mistake: (String, meant: String?)? {
    if text.utf8.contains(UInt8(ascii: "*")) { return ("wildcards do not work here", nil) }
    let lowercased = text.lowercasedASCII
    if lowercased != text {
      return ("its letters are small ones", ServiceName(lowercased, isRegional: isRegional).known)
    }
    guard text.utf8.allSatisfy(isAllowed) else { return ("it has other characters than names of services have", nil) }
    guard text.utf8.contains(UInt8(ascii: ".")) else {
      return ("it does not end in .amazonaws.com", isRegional || text.isEmpty ? nil : text + ".amazonaws.com")
    }
    guard let ending = ServiceName.endings.first(where: text.hasSuffix) else {
      return ("it does not end in .amazonaws.com", nil)
    }
    let labels = text.utf8.dropLast(ending.utf8.count).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.allSatisfy({ !$0.isEmpty }) else { return ("a part of it is empty", nil) }
    // Services have been called so at Alexa alone.
    if ending == ".amazon.com", !text.hasPrefix("alexa-") {
      return ("it does not end in .amazonaws.com", text.dropLast(ending.count) + ".amazonaws.com")
    }
    guard isRegional, ending.hasPrefix(".amazonaws") else { return nil }
    return labels.count > 1 ? nil : ("the region is missing", nil)
  }

  private var known: String? { mistake == nil ? text : nil }

  private func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
  }
}
