public import VMFAEncoding

/// Something in a policy that its author should look at.
public struct Finding: Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// It could be better.
    case suggestion
    /// It does something else than its author will have meant.
    case warning
    /// It opens what it should close, or AWS does not take it.
    case error

    /// Orders by how much it matters.
    public static func < (one: Severity, other: Severity) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// What it is called, today and in the next version: `mfa-bool-in-deny`.
  public let name: String
  /// How much it matters.
  public let severity: Severity
  /// Where it stands.
  public let position: TextPosition
  /// What is the matter.
  public let message: String
  /// What to do about it.
  public let fix: String
}
