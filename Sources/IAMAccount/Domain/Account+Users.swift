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
    _ = try performTogether(
      [("CreateUser", ["UserName": name, "Path": path])] + ownPolicies(policies, of: "User", name))
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
    let answers = try performTogether(
      [("CreateRole", ["RoleName": name, "AssumeRolePolicyDocument": trust])] + ownPolicies(policies, of: "Role", name))
    return answers.first??["Role"]?["Arn"]?.text ?? ""
  }

  /// The calls that give a user or a role its own policies.
  private func ownPolicies(
    _ policies: [String], of kind: String, _ name: String
  ) -> [(name: String, fields: [String: String])] {
    policies.enumerated().map { index, policy in
      (
        "Put\(kind)Policy",
        ["\(kind)Name": name, "PolicyName": "policy-\(index + 1)", "PolicyDocument": policy]
      )
    }
  }
}
