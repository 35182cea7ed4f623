internal import IAMPolicy
internal import VMFAEncoding

/// The form of `Principal` and `NotPrincipal`: `"*"`, or names by their kind.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum PrincipalForm {
  static let checks = [format, key, wildcard, emptyArray, emptyObject]

  /// Text without a kind, or names under `AWS` that are none. Wildcards and other types than text
  /// are other checks.
  private static let format = Check("invalid-principal-format", .error, isRefused: true) { policy in
    elements(policy).flatMap { element in
      if let text = element.string { return text == "*" ? [] : [remark(ofBare: text, at: element.range.lowerBound)] }
      return names(in: element).filter { !$0.hasWildcard && !$0.hasVariable && !isName($0.text) }.map(remark(ofName:))
    }
  }

  private static func remark(ofBare text: String, at offset: Int) -> Remark {
    let kind = isServiceName(text) ? "Service" : "AWS"
    return Remark(
      at: offset, "`\(text)` stands here without its kind; only \"*\" may, so that AWS refuses it",
      fix: isServiceName(text) || isName(text)
        ? #"write {"\#(kind)": "\#(text)"}"# : #"name the kind: AWS, Service, Federated or CanonicalUser"#)
  }

  private static func remark(ofName name: WrittenText) -> Remark {
    Remark(
      at: name, "`\(name.text)` names nobody: it is no account, no ARN of IAM or STS, and no unique ID",
      fix: isServiceName(name.text)
        ? "put it under Service in place of AWS"
        : "write the account's twelve digits, or the ARN of a user, a role or a session")
  }

  private static let key = Check("invalid-principal-key", .error, isRefused: true) { policy in
    let kinds = PrincipalElement.Kind.allCases.map(\.rawValue)
    return elements(policy).flatMap { element in
      (element.members ?? []).filter { !kinds.contains($0.name) }.map { member in
        let meant = kinds.first { $0.lowercasedASCII == member.name.lowercasedASCII }
        return Remark(
          at: member.nameRange.lowerBound,
          "there is no kind of principal `\(member.name)`, so that AWS refuses the policy",
          fix: meant.map { "write \($0): case counts" } ?? "use one of \(kinds.joined(separator: ", "))")
      }
    }
  }

  /// A wildcard under `AWS` that does not stand alone, and any under `CanonicalUser`. Names of other kinds have checks of
  /// their own.
  private static let wildcard = Check("unsupported-wildcard-in-principal", .error, isRefused: true) { policy in
    elements(policy).flatMap { element in
      names(in: element).filter { $0.text != "*" }
        + (element[PrincipalElement.Kind.canonicalUser.rawValue]?.texts ?? [])
    }.filter(\.hasWildcard).map { name in
      Remark(
        at: name, "`\(name.text)` names nobody here: a wildcard stands alone under AWS or not at all",
        fix: "name each principal, or name the account, and ask for aws:PrincipalArn under ArnLike in Condition")
    }
  }

  private static let emptyArray = Check("empty-array-principal", .suggestion, isRefused: true) { policy in
    elements(policy).flatMap { ($0.members ?? []).map(\.value) }.filter(isEmptyArray).map { value in
      Remark(at: value.range.lowerBound, "nobody is named here, so that AWS refuses the policy", fix: "name principals")
    }
  }

  private static let emptyObject = Check("empty-object-principal", .suggestion, isRefused: true) { policy in
    elements(policy).filter { $0.members?.isEmpty == true }.map { element in
      Remark(
        at: element.range.lowerBound, "nobody is named here, so that AWS refuses the policy", fix: "name principals")
    }
  }

  private static func elements(_ policy: WrittenPolicy) -> [JSONValue] {
    guard policy.choosesPrincipals else { return [] }
    return policy.statements.flatMap { [$0.value["Principal"], $0.value["NotPrincipal"]].compactMap { $0 } }
  }

  /// The names under `AWS`.
  private static func names(in element: JSONValue) -> [WrittenText] {
    element[PrincipalElement.Kind.aws.rawValue]?.texts ?? []
  }

  /// IAM passes over `null` in a list.
  private static func isEmptyArray(_ value: JSONValue) -> Bool {
    value.elements?.allSatisfy { if case .null = $0.content { true } else { false } } ?? false
  }

  /// Whether it can stand under `AWS`.
  private static func isName(_ name: String) -> Bool {
    let arn = ARNFields(name)
    return arn.isName ? ["iam", "sts"].contains(arn.service) : UniqueID(name) != nil || name.isAccount
  }

  private static func isServiceName(_ name: String) -> Bool { name.hasSuffix(".amazonaws.com") }
}
