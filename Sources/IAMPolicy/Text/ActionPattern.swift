/// An entry of `Action` or `NotAction`: `iam:GetUser`, `iam:Get*` or `*`. Case does not count.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
public struct ActionPattern: Sendable {
  private let pattern: Pattern

  /// An entry; `nil` for one that matches nothing, because a wildcard stands in the service's name.
  public init?(_ text: String) {
    guard let pattern = CompiledStatement.action(text) else { return nil }
    self.pattern = pattern
  }

  /// Whether it means an action, such as `iam:GetUser`.
  public func matches(_ action: String) -> Bool {
    pattern.matches(action.utf8.map(\.asciiLowercased), RequestContext())
  }
}
