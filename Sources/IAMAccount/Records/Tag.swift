/// A tag of a user, a role, a policy, a device or a provider.
public struct Tag: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The value, which may be empty.
  public let value: String

  /// A tag.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// Whether two keys that differ in case are one. For users and roles they are; for policies and providers they are two.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules
enum TagKeyRule: Sendable {
  case ignoringCase
  case exact

  func areSame(_ one: String, _ other: String) -> Bool {
    self == .exact ? one == other : one.isSameTagKey(as: other)
  }

  func hasDuplicates(_ tags: [Tag]) -> Bool {
    Set(tags.map { self == .exact ? $0.key : $0.key.lowercased() }).count != tags.count
  }

  /// What AWS says of keys that are there twice.
  var complaint: String {
    switch self {
    case .ignoringCase: "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    case .exact: "Duplicate tag keys found."
    }
  }
}

extension [Tag] {
  /// These tags with others put over them; a key keeps its place.
  ///
  /// - Throws: ``ServiceError`` when there are more than fifty then.
  func merging(_ others: [Tag], _ rule: TagKeyRule = .ignoringCase) throws(ServiceError) -> [Tag] {
    var tags = self
    for tag in others {
      if let index = tags.firstIndex(where: { rule.areSame($0.key, tag.key) }) {
        tags[index] = tag
      } else {
        tags.append(tag)
      }
    }
    guard tags.count <= 50 else { throw .limitExceeded("The number of tags has reached the maximum limit.") }
    return tags
  }

  /// The order in which AWS lists the tags of policies: short keys first.
  var inPolicyOrder: [Tag] {
    sorted { ($0.key.unicodeScalars.count, $0.key) < ($1.key.unicodeScalars.count, $1.key) }
  }

  func removing(_ keys: [String], _ rule: TagKeyRule = .ignoringCase) -> [Tag] {
    filter { tag in !keys.contains { rule.areSame($0, tag.key) } }
  }
}

extension String {
  /// Whether two keys of tags are one where case does not count.
  func isSameTagKey(as other: String) -> Bool { lowercased() == other.lowercased() }
}
