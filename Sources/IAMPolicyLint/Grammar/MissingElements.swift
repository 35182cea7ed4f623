internal import IAMPolicy
internal import VMFAEncoding

/// Elements without which AWS takes no policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
enum MissingElements {
  static let checks = [statement, effect, action, resource, principal]

  private static let statement = Check("missing-statement", .error, isRefused: true) { policy in
    guard policy.root.members != nil else { return [] }
    let list = policy.root["Statement"]
    guard list == nil || list?.elements?.isEmpty == true else { return [] }
    return [
      Remark(
        at: (list ?? policy.root).range.lowerBound,
        "a policy without statements says nothing, and AWS does not take it",
        fix: "add a statement to Statement")
    ]
  }

  private static let effect = missing(
    "missing-effect", ["Effect"], "whether it allows or denies",
    fix: #"write "Effect": "Allow" or "Effect": "Deny""#)

  private static let action = missing(
    "missing-action", ["Action", "NotAction"], "what may be done",
    fix: "name the actions in Action")

  private static let resource = missing(
    "missing-resource", ["Resource", "NotResource"], "what it is about", in: needsResource,
    fix: #"name the resources in Resource; "*" is every one"#)

  /// A role's trust policy is about the role that has it, and so are some services' policies about their resource.
  private static func needsResource(_ policy: WrittenPolicy) -> Bool {
    switch policy.kind {
    case .trust: false
    case .resource, .vpcEndpoint:
      !policy.statements.flatMap { $0.actions + $0.notActions }.allSatisfy { action in
        PolicyKind.servicesWithoutResource.contains(action.text.prefix { $0 != ":" }.lowercasedASCII)
      }
    default: true
    }
  }

  private static let principal = missing(
    "missing-principal", ["Principal", "NotPrincipal"], "whom it is about",
    in: { [.resource, .trust, .vpcEndpoint, .resourceControl].contains($0.kind) },
    fix: #"add Principal, such as {"AWS": "123456789012"} for an account"#)

  private static func missing(
    _ check: String, _ names: [String], _ meaning: String,
    in isNeeded: @escaping @Sendable (WrittenPolicy) -> Bool = { _ in true }, fix: String
  ) -> Check {
    Check(check, .error, isRefused: true) { policy in
      guard isNeeded(policy) else { return [] }
      return policy.statements.filter { statement in names.allSatisfy { statement.value[$0] == nil } }.map {
        Remark(
          at: $0.offset,
          "a statement without \(names.joined(separator: " or ")) does not say \(meaning): AWS does not take the policy",
          fix: fix)
      }
    }
  }
}
