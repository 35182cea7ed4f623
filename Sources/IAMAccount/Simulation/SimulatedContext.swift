internal import IAMPolicy

/// The condition keys of a simulation: those that callers give, and the few that the simulator knows itself.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
struct SimulatedContext {
  private(set) var keys = RequestContext()
  /// The keys that were given; no other counts as given, whether it has a value or not.
  private var given: Set<ConditionKey> = []

  /// Nothing given.
  init() {}

  /// Reads `ContextEntries`.
  init(_ entries: [Input]) throws(ServiceError) {
    for entry in entries {
      guard let name = entry.text("ContextKeyName"), !name.isEmpty else {
        throw .invalidInput("ContextKeyName cannot be null or empty.")
      }
      let key = ConditionKey(name)
      guard given.insert(key).inserted else { throw .invalidInput("Duplicate context key: \(name).") }
      guard let declared = entry.text("ContextKeyType") else {
        throw .invalidInput("Context key \(name) has invalid type null.")
      }
      let isList = declared.hasSuffix("List")
      guard let type = ContextType(rawValue: isList ? String(declared.dropLast(4)) : declared) else {
        throw .invalidInput("Context key \(name) has invalid type \(declared).")
      }
      guard let values = entry.texts("ContextKeyValues"), !values.isEmpty else {
        throw .invalidInput("Context values for context key \(name) cannot be null or empty.")
      }
      guard isList || values.count == 1 else {
        throw .invalidInput("Context key \(declared) expected a single value, but received \(values.count).")
      }
      var texts: [String] = []
      for value in values {
        guard let text = type.text(of: value) else {
          throw .invalidInput("Invalid context value for key \(name): expected \(type.words).")
        }
        texts.append(text)
      }
      if isList { keys.set(key, values: texts) } else { keys.set(key, texts[0]) }
    }
  }

  /// Sets a key, unless it was given.
  mutating func setDefault(_ key: ConditionKey, _ value: String) {
    if !given.contains(key) { keys.set(key, value) }
  }

  /// Whether a key was given, whatever its case.
  func has(_ name: String) -> Bool { given.contains(ConditionKey(name)) }

  /// What the simulator knows of who asks (recorded from AWS).
  mutating func setDefaults(caller: String?, account: AccountIdentity) {
    guard let caller else {
      setDefault("aws:userid", "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR")
      setDefault("aws:PrincipalAccount", account.id)
      return
    }
    setDefault("aws:userid", caller)
    setDefault("aws:PrincipalArn", caller)
    setDefault("aws:PrincipalAccount", ARN(caller)?.account ?? account.id)
    let principal = Principal(caller)
    if principal.kind == .user { setDefault("aws:username", principal.friendlyName) }
  }
}

extension ContextType {
  /// What AWS expects, in its words.
  fileprivate var words: String {
    switch self {
    case .string: "string"
    case .numeric: "numeric format"
    case .boolean: "boolean format"
    case .ip: "IP address"
    case .binary: "base-64 encoded binary format"
    case .date: "DateTime format"
    }
  }
}
