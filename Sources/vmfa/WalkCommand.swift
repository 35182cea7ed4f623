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
        vmfa walk FILE... [--user NAME] [--compare FILE] [--json]

      Plays the life of an MFA device under the policies of a user, on an account of its own: a cancelled enrolment, a new
      one, a session with a code, a phone whose clock drifts, a new phone, a second device, a lost phone. Each step says
      what happened and, where the user gets stuck, which statement did it and what helps. What the user may not do, an
      administrator does. The end says in short what comes of each part.

      Options:
        --user NAME      the user, default alice; with a path, team/alice
        --compare FILE   says what comes to something else under this policy
        --json           as JSON

      Exit status 1 when the user gets stuck where no administrator is expected, or when something that should need MFA
      does not.

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
    let paths = try arguments.operands(atMost: 10)
    guard !paths.isEmpty else { throw .usage("no file with a policy is named") }
    let parts = user.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .usage("`--user` is not a name, such as alice or team/alice")
    }
    func walk(_ paths: [String]) throws(Failure) -> EnrolmentWalk {
      var policies: [(name: String, text: String)] = []
      for path in paths {
        let text = try PolicyFile.readText(path, as: .identity)
        policies.append((WalkReport.policyName(path, number: policies.count + 1), text))
      }
      do throws(ServiceError) {
        return try EnrolmentWalk(
          policies, user: String(name),
          path: parts.count == 1 ? "/" : "/" + parts.dropLast().joined(separator: "/") + "/", at: SystemClock().now)
      } catch { throw .data("aws would not take it: \(error.message)") }
    }
    let own = try walk(paths)
    let report = WalkReport(walk: own, other: try compared.map { path throws(Failure) in (path, try walk([path])) })
    var output = Output()
    if isJSON { output.line(report.json.text) } else { output.append(report.text) }
    try output.flush()
    return own.hasFindings ? .refused : .success
  }
}
