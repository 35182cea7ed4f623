internal import IAMPolicy
internal import IAMPolicyLint
internal import VMFAEncoding
internal import VMFASystem

extension Command {
  static let lint = Command(
    name: "lint", summary: "what people get wrong in policies, above all on mfa",
    usage: {
      """
      Usage:
        vmfa lint FILE... [--together] [--kind KIND] [--fail-on error|warning|any] [--json]

      Looks for what goes wrong with MFA: conditions that let long-term keys or sessions without MFA slip through,
      permissions that are needed to enrol and that are denied without MFA, doors that are left open. And for what AWS's
      Access Analyzer finds in a policy's text: its grammar, names of actions and condition keys, ARNs, values that are
      never compared, grants that are too wide. Each finding has its place, a name that stays, why it matters and what to do.
      Text that is no JSON, or no policy, is a finding too (exit 1). A FILE of `-` is standard input.

      Each file is looked at for itself, unless they are said to be one user's.

      Options:
        --together        the policies are all of one user: what one allows, another may deny or leave open
        --kind KIND       what the policies are attached to: identity, resource, trust, permissionsBoundary, session,
                          serviceControl, resourceControl or vpcEndpoint; without it, their elements tell
        --fail-on LEVEL   exit 1 from this level on: error, warning (default) or any
        --json            as JSON

      Examples:
        $ vmfa lint seed.json --fail-on any
        $ vmfa lint allow.json force-mfa.json --together
        $ vmfa lint guardrails.json --kind serviceControl --json
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let least: Finding.Severity
    switch try arguments.option("fail-on") ?? "warning" {
    case "error": least = .error
    case "warning": least = .warning
    case "any": least = .suggestion
    default: throw .usage("`--fail-on` is not error, warning or any")
    }
    let kindName = try arguments.option("kind")
    let kind = kindName.flatMap(PolicyKind.init)
    guard kindName == nil || kind != nil else {
      throw .usage("`--kind` is none of \(PolicyKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let areTogether = try arguments.flag("together")
    let isJSON = try arguments.flag("json")
    let paths = try arguments.operands(atMost: 1000)
    guard !paths.isEmpty else { throw .usage("no file with a policy is named") }
    var (read, failure): ([(path: String, text: String)], Failure?) = ([], nil)
    for path in paths {
      // What cannot be read keeps nobody from the findings of the others.
      do throws(Failure) { read.append((PolicyFile.name(path), try PolicyFile.content(path))) } catch {
        failure = failure ?? error
      }
    }
    let texts = read.map(\.text)
    let findings =
      areTogether
      ? PolicyLint.findings(inPoliciesOfOneUser: texts, as: kind) : texts.map { PolicyLint.findings(in: $0, as: kind) }
    let all = zip(read, findings).flatMap { file, findings in findings.map { (path: file.path, finding: $0) } }
    var output = Output()
    if isJSON {
      output.line(
        JSONOutput.object([("findings", .array(all.map { .object([("file", .string($0.path))] + $0.finding.members) }))]
        ).text)
    } else {
      for (path, finding) in all { output.append(LintReport.text(finding, path: path)) }
    }
    try output.flush()
    if let failure { throw failure }
    return all.contains { $0.finding.severity >= least } ? .refused : .success
  }
}

/// Findings for people.
private enum LintReport {
  static func text(_ finding: Finding, path: String) -> String {
    let ink =
      switch finding.severity {
      case .error: "31"
      case .warning: "33"
      case .suggestion: "36"
      }
    return """
      \(path):\(finding.position.line):\(finding.position.column): \(Ink.paint(finding.severity.rawValue, ink)): \
      \(finding.message) [\(finding.name)]
        \(finding.fix)

      """
  }
}
