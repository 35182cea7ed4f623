/// The condition keys of a request with their values: what conditions and policy variables see.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html#AccessPolicyLanguage_RequestContext
public struct RequestContext: Sendable {
  /// One key and its values.
  struct Entry: Sendable {
    let key: ConditionKey
    let values: [[UInt8]]
    /// A multivalued key answers set operators alone, however many values it has.
    let isMultivalued: Bool
  }

  private(set) var entries: [Entry] = []

  /// A context without keys.
  public init() {}

  /// The keys in the order in which they were set.
  public var keys: [ConditionKey] { entries.map(\.key) }

  /// The values of a key, or `nil` when the request does not have it. An empty string is a value.
  public func values(_ key: ConditionKey) -> [String]? {
    entry(key)?.values.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Sets a single-valued key, in place of what it had.
  public mutating func set(_ key: ConditionKey, _ value: String) {
    put(Entry(key: key, values: [value.bytes], isMultivalued: false))
  }

  /// Sets a multivalued key, such as `aws:TagKeys`, in place of what it had.
  ///
  /// Without a value it counts as absent, as a request without tags has no `aws:TagKeys`.
  public mutating func set(_ key: ConditionKey, values: [String]) {
    guard !values.isEmpty else { return remove(key) }
    put(Entry(key: key, values: values.map(\.bytes), isMultivalued: true))
  }

  /// Takes a key out.
  public mutating func remove(_ key: ConditionKey) { entries.removeAll { $0.key == key } }

  private mutating func put(_ entry: Entry) {
    if let index = entries.firstIndex(where: { $0.key == entry.key }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  func entry(_ key: ConditionKey) -> Entry? {
    // A request has a dozen keys: looking at each digest beats a table.
    for entry in entries where entry.key == key { return entry }
    return nil
  }
}
