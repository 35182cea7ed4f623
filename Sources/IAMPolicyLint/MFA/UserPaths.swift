internal import IAMPolicy

/// `user/${aws:username}` and users with a path.
enum UserPaths {
  static let checks = [usernameWithoutPath]

  private static let usernameWithoutPath = Check("username-without-path", .suggestion) { policy in
    let resources = policy.statements.filter { statement in
      // Who has written of paths beside it has thought of them.
      statement.effect == .allow && !statement.resources.contains { $0.text == "*" || $0.text.contains(":user/*") }
    }.flatMap(\.resources).filter { $0.text.hasSuffix(":user/${aws:username}") }
    // One word on it is enough, however many statements have it.
    guard let first = resources.first else { return [] }
    let others = resources.count > 1 ? "; \(resources.count - 1) more of the same follow" : ""
    return [
      Remark(
        at: first, "users with a path are not meant: the ARN of alice in /team/ is user/team/alice" + others,
        fix: "if there are such users, add the same with user/*/${aws:username}")
    ]
  }
}
