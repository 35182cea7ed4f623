internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Actions of IAM beside resources that are none of theirs: `iam:EnableMFADevice` takes users, and allows nothing on
/// devices. What other services take, AWS's list is too often behind to tell.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
enum ActionsWithoutResource {
  static let check = Check("iam-action-without-resource", .warning) { policy in
    guard [.identity, .permissionsBoundary, .session].contains(policy.kind) else { return [] }
    var steps = Glob.steps
    var types: [String: [String]?] = [:]
    return policy.statements.flatMap { statement -> [Remark] in
      // A Deny may well name more than there is.
      guard statement.effect == .allow, !statement.resources.isEmpty else { return [] }
      let resources = statement.resources.map { ARNFields($0.text) }
      // `*`, and what only looks like an ARN, may be anything.
      guard resources.allSatisfy({ $0.isWholeARN && $0.resource != "*" }) else { return [] }
      let globs = resources.map { Glob("\($0.service):\($0.resource)") }
      return statement.actions.filter { $0.text.isPlain && $0.text.lowercasedASCII.hasPrefix("iam:") }.compactMap {
        action in
        // No policy that AWS takes names more.
        guard types.count < 1000 else { return nil }
        let taken = types[action.text] ?? ActionCatalogue.action(action.text)?.resourceTypes
        types[action.text] = .some(taken)
        // Of actions for which AWS lists no resource, such as iam:ListUsers, it nevertheless asks some: an answer that
        // denies iam:ListVirtualMFADevices names `mfa/`, so that an Allow on `mfa/*` is about it.
        guard let taken, !taken.isEmpty else { return nil }
        let isPossible = taken.contains { type in
          let type = Glob(type)
          return globs.contains { $0.overlaps(type, &steps) }
        }
        guard !isPossible, steps > 0 else { return nil }
        let kinds = Names.listed(taken.map { "`\($0)`" })
        return Remark(
          at: action, "this allows nothing: \(action.text) takes \(kinds), and no resource of this statement is one",
          fix: "put it into a statement with the resources that it takes, or with \"*\"")
      }
    }
  }
}
