internal import IAMPolicy

/// Why a decision was made, as the log tells it: the statement that decided, or that came close, and its conditions.
enum LoggedReasons {
  /// Keys whose values say nothing that must stay out of a log. Of others, which may hold an external id or a tag, the log
  /// says only what they came to; `/_vmfa/decisions` has the values.
  private static let plainKeys: Set = [
    "aws:multifactorauthpresent", "aws:multifactorauthage", "aws:currenttime", "aws:epochtime", "aws:tokenissuetime",
    "aws:securetransport", "aws:sourceip", "aws:requestedregion", "iam:permissionsboundary", "iam:policyarn",
  ]

  static func text(_ decision: Decision) -> String {
    var reasons = decision.reasons
    // Of what came close, one tells enough, and of those one that has to do with MFA.
    if let first = reasons.first, first.role == .nothingAllows {
      let close = reasons.filter { $0.role == .comesClose }
      reasons = [first]
      if let closest = close.first(where: isAboutMFA) ?? close.first { reasons.append(closest) }
    } else {
      reasons = Array(reasons.prefix(1))
    }
    return reasons.map(text).joined(separator: "; ")
  }

  private static func isAboutMFA(_ reason: Reason) -> Bool {
    reason.statement?.conditions.contains(where: isAboutMFA) ?? false
  }

  private static func isAboutMFA(_ condition: ReasonCondition) -> Bool {
    condition.key.lowercased().hasPrefix("aws:multifactorauth")
  }

  private static func text(_ reason: Reason) -> String {
    guard let statement = reason.statement else { return reason.description }
    let conditions = statement.deciding(reason.role)
    let ordered = conditions.filter(isAboutMFA) + conditions.filter { !isAboutMFA($0) }
    return ([statement.verdict(reason.role, reason.kind)] + ordered.map(text)).joined(separator: "; ")
  }

  private static func text(_ condition: ReasonCondition) -> String {
    if plainKeys.contains(condition.key.lowercased()) { return condition.description }
    let verdict =
      switch condition.outcome {
      case .met: "holds"
      case .unmet: "does not hold"
      case .undecidable: "cannot be decided"
      }
    return "\(condition.name) \(condition.key) \(verdict)"
      + (condition.seen == nil ? ", the request has no such key" : "")
  }
}
