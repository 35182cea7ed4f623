internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension Command {
  static let walk = Command(
    name: "walk", summary: "lives with policies: enrolment, drift, a lost phone, step by step",
    usage: {
      """
      Usage:
        vmfa walk FILE... [--user NAME] [--account ID] [--compare FILE] [--json]

      Plays the life of an MFA device under the policies of a user, on an account of its own: a cancelled enrolment, a new
      one, a session with a code, a phone whose clock drifts, a new phone, a second device, a lost phone. Each step says
      what happened and, where the user gets stuck, which statement did it and what helps. What the user may not do, an
      administrator does, and the story goes on. Whether a code opens or takes anything, and what the key
      alone and a session without a code may do, is not tried but proven for every action, as `vmfa prove` does. The end
      says in short what comes of each part.

      Options:
        --user NAME      the user, default alice; with a path, team/alice
        --account ID     the account's 12 digits; without it, the account that the policies' resources name when they
                         name one, or else 123456789012
        --compare FILE   says what comes to something else under this policy
        --json           as JSON

      Exit status 1 when the user gets stuck where no administrator is expected, or when something that should need MFA
      does not. A FILE of `-` is standard input.

      Example:
        $ vmfa walk seed.json
        $ vmfa walk seed.json --compare newer.json
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let user = try arguments.option("user") ?? "alice"
    let compared = try arguments.option("compare")
    let isJSON = try arguments.flag("json")
    let account = try arguments.option("account").map { text throws(Failure) in try PolicyAccount.number(text) }
    let paths = try arguments.operands(atMost: 64)
    guard !paths.isEmpty else { throw .usage("no file with a policy is named") }
    guard paths.count <= 10 else { throw .usage("aws attaches at most 10 policies to a user") }
    let parts = user.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .usage("`--user` is not a name, such as alice or team/alice")
    }
    func walk(_ paths: [String]) throws(Failure) -> EnrolmentWalk {
      let policies = try paths.map { path throws(Failure) in try PolicyFile.readStrictly(path) }
      let named = PolicyAccount(of: policies.map(\.policy))
      if account == nil, named.hasSeveral {
        Program.say("warning: the policies name several accounts: `--account` says which is the user's")
      }
      do throws(ServiceError) {
        return try EnrolmentWalk(
          policies.map { ($0.policy.name, $0.text) }, user: String(name),
          path: parts.count == 1 ? "/" : "/" + parts.dropLast().joined(separator: "/") + "/",
          in: AccountIdentity(id: account ?? named.id ?? PolicyAccount.example, partition: named.partition ?? "aws"),
          at: SystemClock().now)
      } catch {
        let isTooLong = policies.contains { !PolicyQuota.managed.allows([$0.text]) }
        throw .data(
          "aws would not take it: \(error.message)",
          hint: isTooLong
            ? "a policy has at most \(PolicyQuota.managed.rawValue) characters, blanks not counted: divide it into several"
            : nil)
      }
    }
    let own = try walk(paths)
    let report = WalkReport(walk: own, other: try compared.map { path throws(Failure) in (path, try walk([path])) })
    var output = Output()
    if isJSON { output.line(report.json.text) } else { output.append(report.text) }
    try output.flush()
    return own.hasFindings ? .refused : .success
  }
}
