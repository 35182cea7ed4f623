/// A set of actions: those that match all of some patterns and none of some others.
public struct ActionSet: Sendable {
  /// Patterns such as `iam:Get*`, all of which the actions match.
  public let patterns: [String]
  /// Patterns of actions that are not meant.
  public let exceptions: [String]
  /// A shortest name in the set, in lower case unless a pattern spells it out. It need not be an action that AWS has.
  public let example: String
  /// The credentials under which the actions can be allowed.
  public let credentials: Set<Gate.Credentials>
  /// The first statement that can allow them.
  public let statement: StatementReference

  /// Whether an action, such as `iam:GetUser`, is in the set.
  public func contains(_ action: String) -> Bool {
    func matches(_ text: String) -> Bool { ActionPattern(text)?.matches(action) ?? false }
    return patterns.allSatisfy(matches) && !exceptions.contains(where: matches)
  }
}

extension ActionSet: CustomStringConvertible {
  /// `iam:* except iam:Create*, iam:Delete*`.
  public var description: String {
    patterns.joined(separator: " and ") + (exceptions.isEmpty ? "" : " except " + exceptions.joined(separator: ", "))
  }
}
