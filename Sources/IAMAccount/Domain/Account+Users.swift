extension Account {
  /// The root user, who may do everything.
  public var rootUser: RootUser { RootUser(account: self) }

  /// Makes a user.
  ///
  /// - Parameters:
  ///   - path: `/`, or a path between slashes.
  ///   - policies: the texts of the user's own policies.
  /// - Throws: ``ServiceError``, `EntityAlreadyExists` when the name is taken; `MalformedPolicyDocument`.
  @discardableResult
  public func createUser(
    _ name: String, path: String = "/", policies: [String] = []
  ) throws(ServiceError) -> IAMUser {
    try rootUser.perform("CreateUser", ["UserName": name, "Path": path])
    try put(policies, for: "User", name)
    return IAMUser(account: self, name: name)
  }

  /// A user who is there, or who will be.
  public func user(_ name: String) -> IAMUser { IAMUser(account: self, name: name) }

  /// Makes a role that a trust policy lets someone assume.
  ///
  /// - Parameters:
  ///   - trust: the text of the trust policy.
  ///   - policies: the texts of the role's own policies.
  /// - Returns: the role's ARN.
  /// - Throws: ``ServiceError``.
  @discardableResult
  public func createRole(_ name: String, trust: String, policies: [String] = []) throws(ServiceError) -> String {
    let answer = try rootUser.perform("CreateRole", ["RoleName": name, "AssumeRolePolicyDocument": trust])
    try put(policies, for: "Role", name)
    return answer?["Role"]?["Arn"]?.text ?? ""
  }

  /// Gives a user or a role that was just made its own policies. If one is refused, everything is as it was before.
  private func put(_ policies: [String], for kind: String, _ name: String) throws(ServiceError) {
    for (index, policy) in policies.enumerated() {
      do throws(ServiceError) {
        try rootUser.perform(
          "Put\(kind)Policy", ["\(kind)Name": name, "PolicyName": "policy-\(index + 1)", "PolicyDocument": policy])
      } catch {
        for number in 1..<index + 1 {
          try rootUser.perform("Delete\(kind)Policy", ["\(kind)Name": name, "PolicyName": "policy-\(number)"])
        }
        try rootUser.perform("Delete\(kind)", ["\(kind)Name": name])
        throw error
      }
    }
  }
}
