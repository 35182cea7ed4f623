internal import IAMPolicy

/// `user/${aws:username}` and users with a path.
enum UserPaths {
  static let checks = [usernameWithoutPath]

  private static let usernameWithoutPath = Check("username-without-path", .suggestion) { policy in
    policy.statements.filter { $0.effect == .allow }.flatMap { statement in
      statement.resources.filter { $0.text.hasSuffix(":user/${aws:username}") }.map { resource in
        Remark(
          at: resource, "users with a path are not meant: the ARN of alice in /team/ is user/team/alice",
          fix: "if there are such users, add the same with user/*/${aws:username}")
      }
    }
  }
}
