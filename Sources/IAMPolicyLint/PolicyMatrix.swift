internal import AWSCatalogue
public import IAMPolicy

/// What each kind of credentials may do under the policies of a user, on what is the user's own and on what is another's.
public struct PolicyMatrix: Sendable {
  /// One action on one resource.
  public struct Row: Sendable {
    /// The action, as the policy or AWS spells it; ``PolicyMatrix/everyOther`` for all that no policy names.
    public let action: String
    /// The resource's ARN, or `*` for an action that has none.
    public let resource: String
    /// What the policies decide under a long-term key, in a session without and in a session with MFA.
    public let comparison: MFAComparison
  }

  /// What stands in a row for every action that no policy names: only `*`, and NotAction, speak of it.
  public static let everyOther = "*"

  /// The rows: actions in the order in which they were named, the own resource before the other's.
  public let rows: [Row]
  /// How many actions have no rows, because there were to be no more.
  public let actionsLeftOut: Int

  /// What AWS does beside policies in these rows, which a table of decisions does not show.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  public var notes: [String] {
    func has(_ prefix: String) -> Bool { rows.contains { $0.action.lowercased().hasPrefix(prefix) } }
    var notes: [String] = []
    if rows.contains(where: { $0.action == PolicyMatrix.everyOther && $0.resource == "*" }) {
      notes.append(
        "every other action is asked about no resource in particular: name those of interest with --resource")
    }
    if has("iam:") { notes.append("in a session without mfa AWS answers no action of iam, whatever policies say") }
    if has("sts:getsessiontoken") {
      notes.append("AWS asks no policy for sts:GetSessionToken: long-term keys may, sessions may not")
    }
    if has("sts:getcalleridentity") { notes.append("AWS asks no policy for sts:GetCallerIdentity: everyone may") }
    if actionsLeftOut > 0 { notes.append("\(actionsLeftOut) more actions are not shown: vmfa matrix shows them all") }
    return notes
  }

  /// Decides every action.
  ///
  /// - Parameters:
  ///   - actions: such as `iam:GetUser`.
  ///   - resources: what to ask about; when empty, the user's own and the other's, as far as the action takes such.
  ///   - user: the user's name, which the path may precede: `alice` or `team/alice`.
  ///   - other: another user's name.
  ///   - account: twelve digits.
  ///   - hasEveryOther: whether the last row is for every other action, on `*`.
  ///   - limit: how many rows there may be; the actions that come too late for it are only counted.
  public init(
    _ policies: AccessPolicies, actions: [String], on resources: [String] = [], user: String = "alice",
    other: String = "bob",
    account: String = "123456789012", everyOther hasEveryOther: Bool = false,
    atMost limit: Int = .max
  ) {
    let principal = Principal("arn:aws:iam::\(account):user/\(user)")
    var context = RequestContext()
    context.set(principal: principal)
    func row(_ title: String, _ action: String, _ resource: String) -> Row {
      Row(
        action: title, resource: resource,
        comparison: policies.compareMFA(
          AccessRequest(
            principal: principal.name, action: action, resource: resource, resourceAccount: account, context: context),
          policiesAlone: true))
    }
    let unnamed = PolicyMatrix.unnamed(by: policies.identity)
    let others =
      hasEveryOther ? (resources.isEmpty ? ["*"] : resources).map { row(PolicyMatrix.everyOther, unnamed, $0) } : []
    var rows: [Row] = []
    var shown = 0
    for action in actions {
      let resources = resources.isEmpty ? PolicyMatrix.resources(of: action, [user, other], account) : resources
      guard rows.count + resources.count <= limit - others.count else { break }
      rows += resources.map { row(action, action, $0) }
      shown += 1
    }
    self.rows = rows + others
    actionsLeftOut = actions.count - shown
  }

  /// Whether policies speak of actions that they do not name: by `*` alone, or by NotAction.
  public static func speakOfEveryOther(_ policies: [Policy]) -> Bool {
    policies.contains { policy in
      policy.document.statements.contains { statement in
        if case .except = statement.actions { true } else { statement.actions.value.contains("*") }
      }
    }
  }

  /// An action of a service that no policy names.
  private static func unnamed(by policies: [Policy]) -> String {
    let services = policies.flatMap { policy in
      policy.document.statements.flatMap { $0.actions.value.map { $0.lowercased().prefix { $0 != ":" } } }
    }
    var service = "other"
    while services.contains(service[...]) { service += "-other" }
    return service + ":Action"
  }

  /// The actions that policies name, in `Action` or in `NotAction`; a wildcard is what it matches among AWS's actions, as
  /// long as that is one service's.
  public static func actions(namedBy policies: [Policy]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for policy in policies {
      for statement in policy.document.statements {
        for pattern in statement.actions.value where pattern != "*" {
          for name in actions(matching: pattern) where seen.insert(name.lowercased()).inserted { names.append(name) }
        }
      }
    }
    return names
  }

  /// What a name stands for: itself or, with wildcards, all of AWS's actions that it matches.
  public static func actions(matching text: String) -> [String] {
    guard text.contains("*") || text.contains("?") else { return [text] }
    guard let pattern = ActionPattern(text) else { return [] }
    // A service's name has no wildcards, unless the text is `*`.
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ActionCatalogue.names }
    return ActionCatalogue.names(ofService: text[..<colon]).filter { pattern.matches(lowerCased: $0.lowerCased) }
      .map(\.text)
  }

  /// What an action is asked about: the user's own and the other's where it has to do with users and their devices.
  private static func resources(of action: String, _ users: [String], _ account: String) -> [String] {
    guard let known = ActionCatalogue.action(action), !known.resourceTypes.isEmpty else { return ["*"] }
    // Of several types the first, but for users before devices: policies on MFA speak of users.
    for (type, form) in [("iam:user/*", "user/"), ("iam:mfa/*", "mfa/")] where known.resourceTypes.contains(type) {
      return users.map { user in
        // A device is called like its user, without the path.
        let name = form == "mfa/" ? String(user.split(separator: "/").last ?? "") : user
        return "arn:aws:iam::\(account):\(form)\(name)"
      }
    }
    return [known.resourceForm.isEmpty ? "*" : filled(known.resourceForm, account)]
  }

  /// The ARN of any resource of a service, its blanks filled in: `arn:aws:iam::${Account}:role/…`.
  private static func filled(_ form: String, _ account: String) -> String {
    var text = ""
    var rest = form[...]
    while let start = rest.firstIndex(of: "$"), let end = rest[start...].firstIndex(of: "}") {
      let name = rest[rest.index(start, offsetBy: 2)..<end]
      text += rest[..<start] + (name == "Account" ? account : name == "Region" ? "us-east-1" : "any")
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}
