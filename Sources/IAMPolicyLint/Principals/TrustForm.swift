internal import IAMPolicy
internal import VMFAEncoding

/// What the trust policy of a role does not have: resources, `NotPrincipal`, and everyone.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#term_trust-policy
enum TrustForm {
  static let checks = [notPrincipal, everyone, resource]

  private static let notPrincipal = Check("role-trust-policy-syntax-error-notprincipal", .error) { policy in
    statements(policy, with: "NotPrincipal").map { statement in
      Remark(
        at: statement.nameOffset(of: "NotPrincipal"),
        "trust policies do not support NotPrincipal; with Allow it would mean everyone else, in all accounts",
        fix: "name in Principal who may assume the role")
    }
  }

  /// `"AWS": "*"` is not meant: with a condition that keeps others out it is in use, and AWS says nothing against it.
  private static let everyone = Check("role-trust-policy-unsupported-wildcard-in-principal", .error) { policy in
    statements(policy, with: "Principal").filter { $0.value["Principal"]?.string == "*" }.map { statement in
      Remark(
        at: statement.offset(of: "Principal"),
        "trust policies do not support \"*\" as Principal; it means everyone, in all accounts",
        fix: "name who may assume the role: accounts, users or roles under AWS, or a Service, or a Federated provider")
    }
  }

  private static let resource = Check("role-trust-policy-syntax-error-resource", .error, isRefused: true) { policy in
    ["Resource", "NotResource"].flatMap { element in
      statements(policy, with: element).map { statement in
        Remark(
          at: statement.nameOffset(of: element),
          "a trust policy is about the role that it stands on: AWS refuses one with \(element)",
          fix: "take \(element) out")
      }
    }
  }

  private static func statements(_ policy: WrittenPolicy, with element: String) -> [WrittenStatement] {
    policy.kind == .trust ? policy.statements.filter { $0.value[element] != nil } : []
  }
}
