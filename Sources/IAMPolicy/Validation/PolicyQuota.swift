/// How long IAM's policies may be, in characters without white space.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length
public enum PolicyQuota: Int, Sendable {
  /// All inline policies of a user together; also a trust policy.
  case userInline = 2048
  /// All inline policies of a group together.
  case groupInline = 5120
  /// All inline policies of a role together.
  case roleInline = 10240
  /// A managed policy.
  case managed = 6144

  /// The quota of a trust policy.
  public static let trust = userInline

  /// What a text counts for: its characters (UTF-16 units) without white space.
  public static func size(of text: String) -> Int {
    text.utf16.count { !(0x09...0x0D).contains($0) && $0 != 0x20 }
  }

  /// Whether texts are short enough together.
  public func allows(_ texts: [String]) -> Bool { texts.map(PolicyQuota.size).reduce(0, +) <= rawValue }
}
