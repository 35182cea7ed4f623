internal import AWSCatalogue
internal import VMFAEncoding

/// The keys that actions take, looked up once for each action.
struct KeysOfActions {
  private var known: [String: Set<String>?] = [:]

  /// Whether requests for an action may have a key; `nil` for an action that AWS has not.
  mutating func has(_ action: String, _ key: ConditionKeyCatalogue.Key) -> Bool? {
    let action = action.lowercasedASCII
    if let names = known[action] { return names?.contains(key.name.lowercasedASCII) }
    // Each look-up costs about what reading a service's list does; no policy that AWS takes names so many.
    guard known.count < 1000 else { return nil }
    let names = ConditionKeyCatalogue.keys(ofAction: action).map { Set($0.map { $0.name.lowercasedASCII }) }
    known[action] = .some(names)
    return names?.contains(key.name.lowercasedASCII)
  }
}
