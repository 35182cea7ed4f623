internal import AWSCatalogue
internal import VMFAEncoding

/// The actions that AWS has, by their services.
enum KnownActions {
  /// The services in the order of their names.
  static let services: [String] = names.keys.sorted()

  /// The names of a service's actions behind the colon; `nil` when AWS has no service of this prefix.
  static func names(of service: String) -> [String]? { names[service.lowercasedASCII] }

  /// Whether AWS has an action such as `iam:GetUser`.
  static func contains(_ action: String) -> Bool { all.contains(action.lowercasedASCII) }

  /// The services that have an action of this name behind the colon.
  static func services(withAction name: String) -> [String] { owners[name.lowercasedASCII] ?? [] }

  private static let names: [String: [String]] = {
    var names: [String: [String]] = [:]
    for action in ActionCatalogue.names {
      guard let colon = action.firstIndex(of: ":") else { continue }
      names[String(action[..<colon]), default: []].append(String(action[action.index(after: colon)...]))
    }
    return names
  }()

  private static let all = Set(ActionCatalogue.names.map(\.lowercasedASCII))

  private static let owners: [String: [String]] = {
    var owners: [String: [String]] = [:]
    for service in services {
      for name in names[service] ?? [] { owners[name.lowercasedASCII, default: []].append(service) }
    }
    return owners
  }()
}
