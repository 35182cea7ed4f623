internal import IAMPolicy
internal import VMFAEncoding

/// Actions that AWS does not have.
enum InvalidActions {
  static let checks = [invalidAction, invalidService]

  /// An entry whose service exists, but no action of it that the entry names.
  private static let invalidAction = Check("invalid-action", .error) { policy in
    var wildcards = WildcardActions()
    var found: [Remark] = []
    for entry in policy.actionEntries
    where !exists(entry.text, &wildcards) && !NamedByAWS.actions.contains(entry.text.lowercasedASCII) {
      let question = found.count < NearestNames.limit ? question(entry.text) : ""
      found.append(
        Remark(
          at: entry, "there is no action `\(entry.text)`, so that this entry stands for nothing\(question)",
          fix: "correct it, or take it out"))
    }
    return found
  }

  /// Whether an entry names an action, or that cannot be told.
  private static func exists(_ text: String, _ wildcards: inout WildcardActions) -> Bool {
    if text.allSatisfy({ $0 == "*" }) { return !text.isEmpty }
    guard let colon = text.firstIndex(of: ":") else { return false }
    let (service, name) = (text[..<colon], text[text.index(after: colon)...])
    // What is wrong with the service, and with a second colon, is said elsewhere.
    guard service.isPlain, !name.contains(":"), KnownActions.names(of: String(service)) != nil else { return true }
    return name.isPlain ? KnownActions.contains(text) : wildcards.nameAction(String(name), of: service.lowercasedASCII)
  }

  private static func question(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else {
      let services = KnownActions.services(withAction: text)
      return services.isEmpty || services.count > 3
        ? ": actions are written `service:Name`"
        : "; did you mean \(services.map { "\($0):\(text)" }.joined(separator: " or "))?"
    }
    let name = String(text[text.index(after: colon)...])
    guard name.isPlain else { return "" }
    let service = text[..<colon].lowercasedASCII
    let near = NearestNames.question(name, among: KnownActions.names(of: service) ?? [], prefix: service + ":")
    guard near.isEmpty else { return near }
    // The right name under the wrong service.
    let others = KnownActions.services(withAction: name)
    return others.isEmpty || others.count > 3 ? "" : "; one of this name is in `\(others.joined(separator: "`, `"))`"
  }

  /// An entry whose service does not exist.
  private static let invalidService = Check("invalid-service-in-action", .error) { policy in
    var found: [Remark] = []
    for entry in policy.actionEntries {
      guard let colon = entry.text.firstIndex(of: ":") else { continue }
      let service = String(entry.text[..<colon])
      guard service.isPlain, KnownActions.names(of: service) == nil,
        !NamedByAWS.actionServices.contains(service.lowercasedASCII)
      else { continue }
      let question =
        found.count < NearestNames.limit ? NearestNames.question(service, among: KnownActions.services) : ""
      found.append(
        Remark(
          at: entry,
          "there is no service `\(service)`, so that `\(entry.text)` stands for nothing\(question)",
          fix: "write the prefix of the service's actions, such as `iam` or `s3`"))
    }
    return found
  }
}

/// Finds the actions that wildcards stand for, as far as its steps go.
private struct WildcardActions {
  private var steps = Glob.steps
  private var names: [String: [Glob]] = [:]

  /// Whether an entry stands for an action of a service, or that cannot be told any more.
  mutating func nameAction(_ text: String, of service: String) -> Bool {
    let glob = Glob(text, ignoringCase: true)
    guard steps > 0, !glob.isEverything else { return true }
    let names = names[service] ?? (KnownActions.names(of: service) ?? []).map { Glob($0, ignoringCase: true) }
    self.names[service] = names
    return names.contains { glob.covers($0, &steps) } || steps <= 0
  }
}

extension WrittenPolicy {
  /// The entries of `Action` and `NotAction` of all statements.
  var actionEntries: [WrittenText] { statements.flatMap { $0.actions + $0.notActions } }
}
