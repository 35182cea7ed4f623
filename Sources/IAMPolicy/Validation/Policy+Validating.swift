internal import VMFAEncoding

extension Policy {
  /// Reads a policy that someone wants to put, and refuses what AWS refuses, with AWS's words.
  ///
  /// Sizes are not looked at: they are quotas of an account, see ``PolicyQuota``.
  /// - Throws: ``PolicyError``; the message is that of AWS's `MalformedPolicyDocument`.
  public convenience init(
    validating text: String, as kind: PolicyKind, name: String = "", by evaluator: Evaluator = .services
  ) throws(PolicyError) {
    let json = try PolicySyntax.read(text, as: kind)
    try PolicySyntax.check(json.root)
    let statements = (json.root["Statement"]?.elements ?? json.root["Statement"].map { [$0] } ?? []).map(
      RawStatement.init)
    switch kind {
    case .identity, .permissionsBoundary: try IdentityRules.check(json.root, statements)
    case .session: try SessionRules.check(statements)
    case .trust: try TrustRules.check(statements)
    case .resource, .vpcEndpoint: try ResourceRules.check(statements, for: evaluator)
    case .serviceControl, .resourceControl: try OrganizationRules.check(json.root, statements, kind)
    }
    self.init(try PolicyDocument(stored: json.root), as: kind, name: name, text: json, by: evaluator)
  }
}

/// A statement of which only the form is known to be right.
struct RawStatement {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  var sid: String { value["Sid"]?.string ?? "" }
  var effect: String { value["Effect"]?.string ?? "" }
  var principal: JSONValue? { value["Principal"] ?? value["NotPrincipal"] }

  /// The entries of `Action` or `NotAction`.
  var actions: [String] { texts("Action") + texts("NotAction") }
  /// The entries of `Resource` or `NotResource`.
  var resources: [String] { texts("Resource") + texts("NotResource") }

  /// The conditions with their operators.
  var conditions: [Condition] { (try? Condition.read(value["Condition"])) ?? [] }

  private func texts(_ name: String) -> [String] { value[name].flatMap { try? $0.texts() } ?? [] }
}
