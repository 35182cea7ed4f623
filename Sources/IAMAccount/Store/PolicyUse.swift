/// Where managed policies are in use: each attachment and each boundary stands with its holder and with its policy, so that
/// neither side needs a search.
extension Key {
  /// The holders that a managed policy is attached to.
  static func attachments(of arn: String) -> String { "attachment/" + arn + " " }
  /// The holders whose boundary a managed policy is.
  static func boundaries(of arn: String) -> String { "boundary/" + arn + " " }
}

extension PolicyHolder {
  /// The holder behind the prefix of ``Key/attachments(of:)`` or ``Key/boundaries(of:)``.
  init?(use: String) {
    let parts = use.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "user": self = .user(parts[1])
    case "group": self = .group(parts[1])
    case "role": self = .role(parts[1])
    default: return nil
    }
  }

  /// The holder as ``Key/attachments(of:)`` has it.
  var use: String {
    switch self {
    case .user(let name): "user/" + name.lowercased()
    case .group(let name): "group/" + name.lowercased()
    case .role(let name): "role/" + name.lowercased()
    }
  }
}

extension Records {
  func attach(_ arn: String, to holder: PolicyHolder) throws {
    try mark(holder.attached + arn)
    try mark(Key.attachments(of: arn) + holder.use)
  }

  func detach(_ arn: String, from holder: PolicyHolder) throws {
    try delete(holder.attached + arn)
    try delete(Key.attachments(of: arn) + holder.use)
  }

  /// Takes note of a changed boundary; the holder's own record is the caller's matter.
  func changeBoundary(of holder: PolicyHolder, from old: String?, to new: String?) throws {
    if let old { try delete(Key.boundaries(of: old) + holder.use) }
    if let new { try mark(Key.boundaries(of: new) + holder.use) }
  }

  /// Moves a holder's attached policies and boundary to its new name.
  func moveUses(of holder: PolicyHolder, to new: PolicyHolder, boundary: String?) throws {
    for arn in try names(holder.attached) {
      try detach(arn, from: holder)
      try attach(arn, to: new)
    }
    try changeBoundary(of: holder, from: boundary, to: nil)
    try changeBoundary(of: new, from: nil, to: boundary)
  }

  /// How a managed policy is used, as AWS counts it.
  func uses(of arn: String) throws -> (attachments: Int, boundaries: Int) {
    (try store.count(prefix: Key.attachments(of: arn)), try store.count(prefix: Key.boundaries(of: arn)))
  }
}
