internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// What was proven, for people and for scripts.
struct ProveReport {
  let allowed: AllowedActions
  let policies: [Policy]
  let claim: [String]?

  private var isProven: Bool { allowed.counterexamples.isEmpty }

  var text: String {
    if claim != nil {
      guard !isProven else { return Ink.paint("proven", "32") + ": without mfa nothing else can be allowed\n" }
      return Ink.paint("not proven", "31") + ": without mfa these can be allowed too\n" + lines(allowed.counterexamples)
    }
    guard !allowed.sets.isEmpty else { return "without mfa nothing can be allowed\n\n" + ProveReport.note }
    return "without mfa these can be allowed, and nothing else\n" + lines(allowed.sets) + "\n" + ProveReport.note
  }

  /// What no policy need allow: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  private static let note =
    "AWS asks no policy for sts:GetCallerIdentity and, under a long-term key, for sts:GetSessionToken\n"

  var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [("allowed", .array(allowed.sets.map(output)))]
    if claim != nil {
      members.append(("proven", .bool(isProven)))
      members.append(("counterexamples", .array(allowed.counterexamples.map(output))))
    }
    return .object(members)
  }

  private func lines(_ sets: [ActionSet]) -> String {
    let width = min(sets.map { "\($0)".count }.max() ?? 0, 60)
    return sets.map { set in
      let name = "\(set)"
      var line = "  " + name + String(repeating: " ", count: max(0, width - name.count)) + "  by " + title(set)
      if set.patterns != [set.example] { line += known(set).map { ", such as " + $0 } ?? ", none that aws has today" }
      if set.credentials != [.longTerm, .temporary] { line += ", " + words(set.credentials) + " only" }
      return line + "\n"
    }.joined()
  }

  private func title(_ set: ActionSet) -> String {
    policies[set.statement.policy].title(ofStatement: set.statement.statement)
  }

  /// An action of the set that AWS has.
  private func known(_ set: ActionSet) -> String? { ActionCatalogue.names.first { set.contains($0) } }

  private func words(_ credentials: Set<Gate.Credentials>) -> String {
    credentials == [.longTerm] ? "under a long-term key" : "in a session without mfa"
  }

  private func output(_ set: ActionSet) -> JSONOutput {
    [
      "patterns": JSONOutput(set.patterns), "exceptions": JSONOutput(set.exceptions),
      "example": .string(known(set) ?? set.example), "longTermKey": .bool(set.credentials.contains(.longTerm)),
      "sessionWithoutMFA": .bool(set.credentials.contains(.temporary)),
      "policy": .number(set.statement.policy), "statement": .number(set.statement.statement),
      "by": .string(title(set)),
    ]
  }
}
