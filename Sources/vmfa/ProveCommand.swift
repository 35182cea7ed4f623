internal import IAMPolicy
internal import VMFAEncoding

extension Command {
  static let prove = Command(
    name: "prove", summary: "which actions policies can allow without mfa: all of them, proven",
    usage: {
      """
      Usage:
        vmfa prove FILE... --without-mfa [--only ACTION[,ACTION]...] [--json]

      Says which actions a user with these policies can be allowed without MFA, under a long-term key or in a session that
      was given without a code. It does not try samples: the names of all actions are divided along the policies' own
      wildcards. Conditions that are not about MFA may hold and may fail, what a variable stands for may be anything, and
      so may the resource, also one that the action does not take; so whatever is not listed is allowed for no request.

      GetCallerIdentity and GetSessionToken need no permission from AWS, and are listed only where a policy allows them.
      A FILE of `-` is standard input.

      Options:
        --without-mfa        what is to be proven
        --only ACTIONS       a claim: nothing but these actions, wildcards included, can be allowed; exit 1 with
                             counterexamples when it is wrong
        --json               as JSON

      Examples:
        $ vmfa prove seed.json --without-mfa
        $ vmfa prove seed.json --without-mfa --only 'iam:List*,iam:GetUser,iam:*MFADevice'
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    guard try arguments.flag("without-mfa") else {
      throw .usage("`--without-mfa` is missing: it is what can be proven", hint: "`vmfa help prove` has examples")
    }
    let claims = try arguments.options("only")
    let claim = try claims.isEmpty ? nil : ActionList.read(claims, option: "only", everything: true)
    let isJSON = try arguments.flag("json")
    let paths = try arguments.operands(atMost: 64)
    guard !paths.isEmpty else { throw .usage("no file with a policy is named") }
    let policies = try paths.map { path throws(Failure) in try PolicyFile.readIdentity(path) }
    let allowed: AllowedActions
    do throws(ProofError) { allowed = try AllowedActions(withoutMFA: policies, only: claim) } catch {
      throw .data(
        "\(error)", hint: policies.count > 1 ? "prove the policies one by one, or divide them" : "divide the policy")
    }
    let report = ProveReport(allowed: allowed, policies: policies, claim: claim)
    var output = Output()
    if isJSON { output.line(report.json.text) } else { output.append(report.text) }
    try output.flush()
    return claim == nil || allowed.counterexamples.isEmpty ? .success : .refused
  }
}
