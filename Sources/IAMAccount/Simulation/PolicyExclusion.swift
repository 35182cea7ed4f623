internal import IAMPolicy

/// Which of its own policies a principal is simulated without. What is given in addition is never left out.
struct PolicyExclusion {
  /// An inline policy of an identity whose name may end with one wildcard.
  private struct Inline {
    let policy: String
    let holderType: String
    let holder: String
  }

  /// The types that are left out: `inline`, `aws-managed`, `user-managed`, `permission-boundary`, `scp`; `rcp` has no
  /// effect where no resource has such policies.
  private var types: Set<String> = []
  private var arns: Set<String> = []
  private var inline: [Inline] = []

  /// Reads `PolicyExclusionList`.
  init(_ list: [Input]) throws(ServiceError) {
    for entry in list {
      if let type = entry.text("PolicyType") { types.insert(type) }
      if let arn = entry.text("PolicyArn") { arns.insert(arn) }
      guard let identifier = entry.structure("InlinePolicyIdentifier") else { continue }
      guard let policy = identifier.text("PolicyName"), Self.isName(policy[...]),
        let type = identifier.text("AttachmentType"), let holder = identifier.text("AttachmentName"),
        Self.isName(holder.last == "*" || holder.last == "?" ? holder.dropLast() : holder[...])
      else {
        throw .invalidInput(
          "Invalid inline policy exclusion: policyName, attachmentType, and attachmentName are required")
      }
      inline.append(Inline(policy: policy, holderType: type, holder: holder))
    }
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "_+=,.@-".utf8.contains($0)
      }
  }

  /// Whether the attached boundary is left out.
  var excludesBoundary: Bool { types.contains("permission-boundary") }

  /// Whether the organization's policies are left out.
  var excludesOrganization: Bool { types.contains("scp") }

  /// Whether an inline policy of a `user`, `group` or `role` is left out.
  func excludes(inline name: String, ofType type: String, _ holder: String) -> Bool {
    types.contains("inline")
      || inline.contains { $0.policy == name && $0.holderType == type && Self.matches($0.holder, holder) }
  }

  private static func matches(_ pattern: String, _ name: String) -> Bool {
    switch pattern.last {
    case "*": name.hasPrefix(pattern.dropLast())
    case "?": name.hasPrefix(pattern.dropLast()) && name.utf8.count == pattern.utf8.count
    default: name == pattern
    }
  }

  /// Whether a managed policy is left out as one of an identity. Only the ARN without the path names it: one with a path
  /// names nothing, not even when it is right (recorded from AWS).
  func excludes(managed text: String) -> Bool {
    guard let arn = ARN(text) else { return false }
    if types.contains(arn.account == "aws" ? "aws-managed" : "user-managed") { return true }
    let name = arn.resource.split(separator: "/").last ?? ""
    return arns.contains("arn:\(arn.partition):iam::\(arn.account):policy/\(name)")
  }
}
