/// An entry of `Resource` or `NotResource`, prepared.
struct ResourcePattern: Sendable {
  /// What an entry says of a resource.
  enum Outcome: Sendable {
    case match
    case noMatch
    /// The entry does not name the resource, and cannot be turned around either: in `NotResource` it keeps the whole
    /// statement off.
    case unusable
  }

  private enum Form: Sendable {
    case everything
    case arn(ARNPattern)
    /// An ARN whose missing parts stand for everything.
    case completed(ARNPattern)
    /// Its parts are known only when the variables are.
    case variable(ARNOperand, Pattern)
    case nothing
    case invalid
  }

  private let form: Form

  init(_ text: String, in kind: PolicyKind, variables: Bool) {
    let pattern = Pattern(text.utf8, wildcards: true, variables: variables)
    if pattern.isEverything {
      form = .everything
    } else if let arn = ARNPattern(pattern, completesShort: false) {
      form = .arn(arn)
    } else if let arn = ARNPattern(pattern, completesShort: true) {
      form = kind.completes(pattern) ? .completed(arn) : kind.refusesShortARNs ? .invalid : .nothing
    } else {
      form = pattern.hasVariables ? .variable(ARNOperand(text, variables: variables), pattern) : .nothing
    }
  }

  func outcome(_ request: AccessRequest) -> Outcome {
    switch form {
    case .everything: return .match
    case .nothing: return .noMatch
    case .invalid: return .unusable
    case .arn(let pattern):
      if let arn = request.resourceARN, pattern.matches(arn, request.context) { return .match }
      // "If AWS cannot resolve a variable this might cause the entire statement to be invalid."
      return pattern.isResolvable(request.context) ? .noMatch : .unusable
    case .completed(let pattern):
      if let arn = request.resourceARN, pattern.matches(arn, request.context) { return .match }
      return .unusable
    case .variable(let operand, let pattern):
      if let arn = request.resourceARN, operand.matches(arn, request.context) == true { return .match }
      return pattern.isResolvable(request.context) ? .noMatch : .unusable
    }
  }
}

extension PolicyKind {
  /// Whether the missing parts of a short ARN stand for everything in this kind of policy.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
  fileprivate func completes(_ pattern: Pattern) -> Bool {
    switch self {
    case .identity, .permissionsBoundary, .session: true
    case .resource, .trust, .vpcEndpoint: pattern.hasWildcards
    case .serviceControl: pattern.endsWithAnyRun
    case .resourceControl: false
    }
  }

  /// Whether a short ARN that is not completed is a mistake, rather than the name of nothing.
  fileprivate var refusesShortARNs: Bool { self == .serviceControl || self == .resourceControl }
}
