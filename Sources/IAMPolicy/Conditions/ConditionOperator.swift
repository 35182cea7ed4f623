/// A condition operator with its prefix and suffix, such as `ForAnyValue:StringLikeIfExists`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
public struct ConditionOperator: Hashable, Sendable {
  /// How one value of the request is compared with one of the policy.
  public enum Comparison: String, CaseIterable, Sendable {
    /// The strings have the same characters.
    case stringEquals = "StringEquals"
    /// They differ.
    case stringNotEquals = "StringNotEquals"
    /// The strings have the same characters in lower case.
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    /// They differ in lower case.
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    /// The string fits a pattern of `*` and `?`.
    case stringLike = "StringLike"
    /// It does not.
    case stringNotLike = "StringNotLike"
    /// The numbers are equal.
    case numericEquals = "NumericEquals"
    /// They differ.
    case numericNotEquals = "NumericNotEquals"
    /// The request's number is less.
    case numericLessThan = "NumericLessThan"
    /// It is not greater.
    case numericLessThanEquals = "NumericLessThanEquals"
    /// It is greater.
    case numericGreaterThan = "NumericGreaterThan"
    /// It is not less.
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    /// The moments are the same.
    case dateEquals = "DateEquals"
    /// They differ.
    case dateNotEquals = "DateNotEquals"
    /// The request's moment is earlier.
    case dateLessThan = "DateLessThan"
    /// It is not later.
    case dateLessThanEquals = "DateLessThanEquals"
    /// It is later.
    case dateGreaterThan = "DateGreaterThan"
    /// It is not earlier.
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    /// Both are `true`, or both are not.
    case bool = "Bool"
    /// The bytes behind the Base64 are the same.
    case binaryEquals = "BinaryEquals"
    /// The address lies in the network.
    case ipAddress = "IpAddress"
    /// It does not.
    case notIPAddress = "NotIpAddress"
    /// The ARN has the parts; `*` and `?` work.
    case arnEquals = "ArnEquals"
    /// It does not have them.
    case arnNotEquals = "ArnNotEquals"
    /// The same as ``arnEquals``.
    case arnLike = "ArnLike"
    /// The same as ``arnNotEquals``.
    case arnNotLike = "ArnNotLike"
    /// Whether the key is absent.
    case null = "Null"

    /// Whether the operator is true when no value of the policy matches.
    public var isNegated: Bool {
      switch self {
      case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
        .notIPAddress, .arnNotEquals, .arnNotLike:
        true
      default: false
      }
    }
  }

  /// What happens with a key of several values.
  public enum Quantifier: String, Sendable {
    /// One value of the request must satisfy the comparison; none does when there is none.
    case forAnyValue = "ForAnyValue"
    /// Every value of the request must, and all do when there is none.
    case forAllValues = "ForAllValues"
  }

  /// The set operator, if there is one.
  public let quantifier: Quantifier?
  /// The comparison.
  public let comparison: Comparison
  /// Whether an absent key satisfies the condition, as it does with negated comparisons and `ForAllValues` anyway.
  public let ifExists: Bool

  /// An operator of these parts.
  public init(_ comparison: Comparison, quantifier: Quantifier? = nil, ifExists: Bool = false) {
    self.comparison = comparison
    self.quantifier = quantifier
    self.ifExists = ifExists
  }

  /// Reads a name, its case ignored; `nil` when there is no such operator. `Null` knows no `IfExists`, and a set
  /// operator before it changes nothing.
  public init?(_ name: String) {
    var rest = name.utf8.map(\.asciiLowercased)[...]
    quantifier = [Quantifier.forAnyValue, .forAllValues].first { rest.starts(with: $0.prefix) }
    if let quantifier { rest = rest.dropFirst(quantifier.prefix.count) }
    let ending = Array("ifexists".utf8)
    ifExists = rest.count > ending.count && rest.suffix(ending.count).elementsEqual(ending)
    if ifExists { rest = rest.dropLast(ending.count) }
    guard let comparison = ConditionOperator.comparisons[Array(rest)] else { return nil }
    guard comparison != .null || !ifExists else { return nil }
    self.comparison = comparison
  }

  private static let comparisons = Dictionary(
    uniqueKeysWithValues: Comparison.allCases.map { ($0.rawValue.utf8.map(\.asciiLowercased), $0) })
}

extension ConditionOperator: CustomStringConvertible {
  /// The name as AWS writes it.
  public var description: String {
    (quantifier.map { $0.rawValue + ":" } ?? "") + comparison.rawValue + (ifExists ? "IfExists" : "")
  }
}

extension ConditionOperator.Quantifier {
  fileprivate var prefix: [UInt8] { (rawValue + ":").utf8.map(\.asciiLowercased) }
}
