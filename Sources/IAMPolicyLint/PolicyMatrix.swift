internal import AWSCatalogue
public import IAMPolicy

/// What each kind of credentials may do under the policies of a user, on what is the user's own and on what is another's.
public struct PolicyMatrix: Sendable {
  /// One action on one resource.
  public struct Row: Sendable {
    /// The action, as the policy or AWS spells it.
    public let action: String
    /// The resource's ARN, or `*` for an action that has none.
    public let resource: String
    /// What the policies decide under a long-term key, in a session without and in a session with MFA.
    public let comparison: MFAComparison
  }

  /// The rows: actions in the order in which they were named, the own resource before the other's.
  public let rows: [Row]

  /// What AWS does beside policies in these rows, which a table of decisions does not show.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  public var notes: [String] {
    func has(_ prefix: String) -> Bool { rows.contains { $0.action.lowercased().hasPrefix(prefix) } }
    var notes: [String] = []
    if has("iam:") { notes.append("in a session without mfa AWS answers no action of iam, whatever policies say") }
    if has("sts:getsessiontoken") {
      notes.append("AWS asks no policy for sts:GetSessionToken: long-term keys may, sessions may not")
    }
    if has("sts:getcalleridentity") { notes.append("AWS asks no policy for sts:GetCallerIdentity: everyone may") }
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
  public init(
    _ policies: AccessPolicies, actions: [String], on resources: [String] = [], user: String = "alice",
    other: String = "bob",
    account: String = "123456789012"
  ) {
    let principal = Principal("arn:aws:iam::\(account):user/\(user)")
    var context = RequestContext()
    context.set(principal: principal)
    rows = actions.flatMap { action in
      (resources.isEmpty ? PolicyMatrix.resources(of: action, [user, other], account) : resources).map { resource in
        Row(
          action: action, resource: resource,
          comparison: policies.compareMFA(
            AccessRequest(
              principal: principal.name, action: action, resource: resource, resourceAccount: account, context: context),
            policiesAlone: true))
      }
    }
  }

  /// The actions that policies name, in `Action` or in `NotAction`; a wildcard is what it matches among AWS's actions, as
  /// long as that is one service's.
  public static func actions(namedBy policies: [Policy]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for policy in policies {
      for statement in policy.document.statements {
        for pattern in statement.actions.value where pattern != "*" {
          let isPlain = !pattern.contains("*") && !pattern.contains("?")
          for name in isPlain ? [pattern] : matching(pattern) where seen.insert(name.lowercased()).inserted {
            names.append(name)
          }
        }
      }
    }
    return names
  }

  private static func matching(_ pattern: String) -> [String] {
    ActionPattern(pattern).map { pattern in ActionCatalogue.names.filter { pattern.matches($0) } } ?? []
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
