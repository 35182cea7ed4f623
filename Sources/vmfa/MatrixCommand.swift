internal import IAMPolicy
internal import IAMPolicyLint
internal import VMFAEncoding

extension Command {
  static let matrix = Command(
    name: "matrix", summary: "what each kind of credentials may do under policies, as a table",
    usage: {
      """
      Usage:
        vmfa matrix FILE... [OPTION]...

      Shows what a user with these policies may do under a long-term key, in a session without MFA and in a session with
      MFA, and what MFA changes: for every action that the policies name, on what is the user's own and on what is
      another user's.

      Options:
        --action ACTION    these actions instead; may stand several times, or several divided by commas; a wildcard
                           such as s3:* stands for all of AWS's that it matches
        --resource ARN     on this resource instead; may stand several times
        --user NAME        the user, default alice; with a path, team/alice
        --other NAME       the other user, default bob
        --account ID       the account's 12 digits; without it, the account that the policies' resources name when
                           they name one, or else 123456789012
        --markdown         as a table of Markdown
        --json             as JSON

      An action that the policies name with a wildcard stands for all of AWS's that it matches. Where `*` alone or a
      NotAction speaks of actions that no policy names, the last row is for every other action. A FILE of `-` is standard
      input.

      Examples:
        $ vmfa matrix seed.json
        $ vmfa matrix bucket.json --action s3:PutObject --resource arn:aws:s3:::production/plan
        $ vmfa matrix seed.json --action iam:ListUsers,s3:ListAllMyBuckets --markdown
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let asked = try ActionList.read(arguments.options("action"), option: "action")
    let resources = try arguments.options("resource")
    let (user, other) = (try arguments.option("user") ?? "alice", try arguments.option("other") ?? "bob")
    for (option, name) in [("user", user), ("other", other)] where name.isEmpty || name.contains(":") {
      throw Failure.usage("`--\(option)` is not a name, such as alice or team/alice")
    }
    let account = try arguments.option("account").map { text throws(Failure) in try PolicyAccount.number(text) }
    let (isMarkdown, isJSON) = (try arguments.flag("markdown"), try arguments.flag("json"))
    guard !(isMarkdown && isJSON) else { throw .usage("`--markdown` and `--json` cannot stand together") }
    let paths = try arguments.operands(atMost: 64)
    guard !paths.isEmpty else { throw .usage("no file with a policy is named") }
    let policies = try paths.map { path throws(Failure) in try PolicyFile.readIdentity(path) }
    let actions = asked.flatMap { PolicyMatrix.actions(matching: $0) }
    guard asked.allSatisfy({ !PolicyMatrix.actions(matching: $0).isEmpty }) else {
      throw .usage("`--action` names actions that aws does not have")
    }
    let hasEveryOther = asked.isEmpty && PolicyMatrix.speakOfEveryOther(policies)
    let matrix = PolicyMatrix(
      AccessPolicies(identity: policies), actions: asked.isEmpty ? PolicyMatrix.actions(namedBy: policies) : actions,
      on: resources, user: user, other: other,
      account: account ?? PolicyAccount(of: policies).id ?? PolicyAccount.example, everyOther: hasEveryOther)
    guard !matrix.rows.isEmpty else {
      throw .data("the policies name no action that aws has", hint: "name those of interest with `--action`")
    }
    var output = Output()
    if isJSON {
      output.line(matrix.output.text)
    } else {
      output.append(isMarkdown ? matrix.markdown : matrix.table)
    }
    try output.flush()
    return .success
  }
}
