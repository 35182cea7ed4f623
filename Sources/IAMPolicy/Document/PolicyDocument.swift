/// A policy as it was written.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct PolicyDocument: Sendable {
  /// The version of the policy language.
  public enum Version: String, Sendable {
    /// The earlier one, also of documents that name none. It knows no policy variables.
    case v2008 = "2008-10-17"
    /// The current one.
    case v2012 = "2012-10-17"
  }

  /// The version, ``Version/v2008`` when the document names none.
  public let version: Version
  /// `Id`.
  public let id: String?
  /// The statements in the order of the text.
  public let statements: [Statement]
}

/// One statement of a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
public struct Statement: Sendable {
  /// What a statement does when it matches.
  public enum Effect: String, Sendable {
    /// It allows.
    case allow = "Allow"
    /// It denies, whatever allows.
    case deny = "Deny"
  }

  /// `Action` and `NotAction`, `Resource` and `NotResource`, `Principal` and `NotPrincipal`: what is meant, or what is not.
  public enum Scope<Value: Sendable>: Sendable {
    /// What the element names.
    case only(Value)
    /// Everything but what the element names.
    case except(Value)
  }

  /// `Sid`.
  public let sid: String?
  /// `Effect`.
  public let effect: Effect
  /// `Action` or `NotAction`.
  public let actions: Scope<[String]>
  /// `Resource` or `NotResource`; `nil` where the kind of policy has none, as in trust policies.
  public let resources: Scope<[String]>?
  /// `Principal` or `NotPrincipal`; `nil` where the kind of policy has none.
  public let principals: Scope<PrincipalElement>?
  /// What must be true beside: all of them.
  public let conditions: [Condition]
  /// The bytes of the statement in its text, braces included.
  public let range: Range<Int>
}

/// One operator with one key of a `Condition` block.
public struct Condition: Sendable {
  /// The operator's name as it was written.
  public let name: String
  /// The operator, or `nil` when there is none of this name.
  public let comparison: ConditionOperator?
  /// The condition key.
  public let key: String
  /// What it is compared with: numbers and booleans as they were written.
  public let values: [String]
}

/// Whom a statement of a resource policy means.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public struct PrincipalElement: Sendable {
  /// The kinds of names.
  public enum Kind: String, CaseIterable, Sendable {
    /// Accounts, users, roles and sessions.
    case aws = "AWS"
    /// AWS services.
    case service = "Service"
    /// Identity providers.
    case federated = "Federated"
    /// Accounts by their S3 number.
    case canonicalUser = "CanonicalUser"
  }

  /// Whether it is `"*"`: everyone, signed or not.
  public let isEveryone: Bool
  /// The names by kind.
  public let names: [Kind: [String]]
}
