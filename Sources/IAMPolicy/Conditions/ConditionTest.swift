internal import VMFAEncoding

/// One comparison with the values that a policy gives, prepared.
enum ConditionTest: Sendable {
  case text([Pattern])
  case textIgnoringCase([CaselessText])
  case number([DecimalNumber?], Ordering, otherwise: Outcome)
  case date([PolicyDate?], Ordering)
  case bool([Truth])
  case binary([[UInt8]?])
  /// What is no network is passed over, unless it ends the comparison.
  case network([IPNetwork?], unreadable: Outcome?)
  case arn([ARNOperand])
  case null(expectsAbsent: Set<Bool>)

  /// How the request's value must lie to the policy's.
  enum Ordering: Sendable {
    case equal, less, lessOrEqual, greater, greaterOrEqual

    func holds(_ order: Int) -> Bool {
      switch self {
      case .equal: order == 0
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      case .greaterOrEqual: order >= 0
      }
    }
  }

  /// What one value of the request comes to.
  enum Outcome: Sendable {
    /// A value of the policy fits.
    case match
    /// None does.
    case noMatch
    /// The value is nothing that the operator can compare: neither the operator nor its negation is true.
    case neither
    /// A value of the policy is nothing that the operator can compare: an Allow does not apply, a Deny does.
    case undecidable
  }

  init(
    _ comparison: ConditionOperator.Comparison, _ values: [String], variables: Bool, by evaluator: Evaluator = .services
  ) {
    // To services a text is no number and so differs from one; the simulator cannot compare it.
    let number = { (ordering: Ordering) in
      ConditionTest.number(
        values.map { DecimalNumber($0.bytes) }, ordering, otherwise: evaluator == .services ? .noMatch : .neither)
    }
    switch comparison {
    case .stringEquals, .stringNotEquals:
      self = .text(values.map { Pattern($0.utf8, wildcards: false, variables: variables) })
    case .stringLike, .stringNotLike:
      self = .text(values.map { Pattern($0.utf8, wildcards: true, variables: variables) })
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
      self = .textIgnoringCase(values.map { CaselessText($0, variables: variables) })
    case .numericEquals, .numericNotEquals: self = number(.equal)
    case .numericLessThan: self = number(.less)
    case .numericLessThanEquals: self = number(.lessOrEqual)
    case .numericGreaterThan: self = number(.greater)
    case .numericGreaterThanEquals: self = number(.greaterOrEqual)
    case .dateEquals, .dateNotEquals: self = .date(ConditionTest.dates(values), .equal)
    case .dateLessThan: self = .date(ConditionTest.dates(values), .less)
    case .dateLessThanEquals: self = .date(ConditionTest.dates(values), .lessOrEqual)
    case .dateGreaterThan: self = .date(ConditionTest.dates(values), .greater)
    case .dateGreaterThanEquals: self = .date(ConditionTest.dates(values), .greaterOrEqual)
    case .bool: self = .bool(values.map { Truth($0, variables: variables) })
    case .binaryEquals: self = .binary(values.map { Base64.decode($0) })
    case .ipAddress, .notIPAddress:
      self = .network(values.map { IPNetwork($0.bytes) }, unreadable: evaluator == .services ? nil : .undecidable)
    case .arnEquals, .arnNotEquals, .arnLike, .arnNotLike:
      self = .arn(values.map { ARNOperand($0, variables: variables) })
    case .null: self = .null(expectsAbsent: Set(values.map { Truth.isTrue($0.bytes) }))
    }
  }

  private static func dates(_ values: [String]) -> [PolicyDate?] { values.map { PolicyDate($0.bytes) } }

  /// Compares one value of the request with each of the policy.
  func compare(_ value: [UInt8], _ context: RequestContext) -> Outcome {
    switch self {
    case .text(let patterns):
      for pattern in patterns where pattern.matches(value, context) { return .match }
      return .noMatch
    case .textIgnoringCase(let texts):
      let lowered = LowerCase.map(value)
      for text in texts where text.matches(lowered, context) { return .match }
      return .noMatch
    case .number(let numbers, let ordering, let otherwise):
      guard let value = DecimalNumber(value) else { return otherwise }
      for case .some(let number) in numbers where ordering.holds(value.compare(number)) { return .match }
      return .noMatch
    case .date(let dates, let ordering):
      guard let value = PolicyDate(value)?.milliseconds else { return .noMatch }
      for case .some(let date) in dates
      where ordering.holds(value < date.milliseconds ? -1 : value == date.milliseconds ? 0 : 1) { return .match }
      return .noMatch
    case .bool(let truths):
      let value = Truth.isTrue(value)
      for truth in truths where truth.value(context) == value { return .match }
      return .noMatch
    case .binary(let operands):
      guard let value = Base64.decode(String(decoding: value, as: UTF8.self)) else { return .noMatch }
      for case .some(let operand) in operands where operand == value { return .match }
      return .noMatch
    case .network(let networks, let unreadable):
      guard let address = IPAddress(request: value) else { return .neither }
      for network in networks {
        if let network {
          if network.contains(address) { return .match }
        } else if let unreadable {
          return unreadable
        }
      }
      return .noMatch
    case .arn(let operands):
      guard let arn = ARN(bytes: value) else { return .neither }
      for operand in operands {
        switch operand.matches(arn, context) {
        case true?: return .match
        case false?: continue
        case nil: return .undecidable
        }
      }
      return .noMatch
    // Presence is asked of the key, never of a value.
    case .null: return .neither
    }
  }
}

/// A string that is compared in lower case.
struct CaselessText: Sendable {
  private let pattern: Pattern
  /// The text in lower case, when no variable is in it.
  private let lowered: [UInt8]?

  init(_ text: String, variables: Bool) {
    pattern = Pattern(text.utf8, wildcards: false, variables: variables)
    lowered = pattern.hasVariables ? nil : pattern.resolved(RequestContext(), limit: .max).map(LowerCase.map)
  }

  /// - Parameter value: in lower case.
  func matches(_ value: [UInt8], _ context: RequestContext) -> Bool {
    if let lowered { return lowered == value }
    // No letter in lower case is less than a third as long as in upper case.
    guard let text = pattern.resolved(context, limit: 3 * value.count + 3) else { return false }
    return LowerCase.map(text) == value
  }
}

/// `true` in any case is true; everything else is false (recorded from AWS).
enum Truth: Sendable {
  case value(Bool)
  case variable(Pattern)

  init(_ text: String, variables: Bool) {
    let pattern = Pattern(text.utf8, wildcards: false, variables: variables)
    self = pattern.hasVariables ? .variable(pattern) : .value(Truth.isTrue(text.bytes))
  }

  func value(_ context: RequestContext) -> Bool? {
    switch self {
    case .value(let value): value
    case .variable(let pattern):
      pattern.isResolvable(context) ? Truth.isTrue(pattern.resolved(context, limit: 4) ?? []) : nil
    }
  }

  static func isTrue(_ text: [UInt8]) -> Bool {
    text.count == 4 && zip(text, "true".utf8).allSatisfy { $0.asciiLowercased == $1 }
  }
}

/// An ARN with wildcards in a condition.
enum ARNOperand: Sendable {
  case pattern(ARNPattern)
  /// Its parts are known only when the variables are.
  case variable(Pattern)
  case malformed

  init(_ text: String, variables: Bool) {
    let pattern = Pattern(text.utf8, wildcards: true, variables: variables)
    if let arn = ARNPattern(pattern, completesShort: false) {
      self = .pattern(arn)
    } else {
      self = pattern.hasVariables ? .variable(pattern) : .malformed
    }
  }

  var isMalformed: Bool { if case .malformed = self { true } else { false } }

  /// Whether an ARN fits; `nil` when the operand is no ARN. A variable without a value fits nothing.
  func matches(_ arn: ARN, _ context: RequestContext) -> Bool? {
    switch self {
    case .pattern(let pattern): return pattern.matches(arn, context)
    case .malformed: return nil
    case .variable(let pattern):
      guard pattern.isResolvable(context) else { return false }
      let filled = Pattern(
        pattern.elements.map { element in
          guard case .variable(let variable) = element, let value = variable.value(context) else { return element }
          return .literal(value)
        })
      return ARNPattern(filled, completesShort: false)?.matches(arn, context)
    }
  }
}
