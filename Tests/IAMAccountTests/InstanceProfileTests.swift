import IAMAccount
import Testing
import VMFATestSupport

@Suite("Instance profiles")
struct InstanceProfileTests {
  private static let trust = """
    {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
      "Action": "sts:AssumeRole"}}
    """

  @Test("one role at a time, and both stay while they are together")
  func lifecycle() throws {
    let account = Account(store: MemoryStore())
    let root = account.rootUser
    let role = try account.createRole("worker", trust: Self.trust)
    try account.createRole("other", trust: Self.trust)
    let named = ["InstanceProfileName": "machines"]
    let made = try root.perform("CreateInstanceProfile", ["InstanceProfileName": "machines", "Path": "/web/"])
    #expect(
      made?["InstanceProfile"]?["Arn"]?.text == "arn:aws:iam::123456789012:instance-profile/web/machines")
    #expect(made?["InstanceProfile"]?["Roles"]?.elements == [])

    try root.perform("AddRoleToInstanceProfile", named.merging(["RoleName": "worker"]) { $1 })
    #expect(
      throws: ServiceError("LimitExceeded", 409, "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
    ) { try root.perform("AddRoleToInstanceProfile", named.merging(["RoleName": "other"]) { $1 }) }
    // Names are told apart by nothing but letters.
    let got = try root.perform("GetInstanceProfile", ["InstanceProfileName": "MACHINES"])?["InstanceProfile"]
    #expect(got?["Roles"]?.elements?.map { $0["Arn"]?.text } == [role])
    let ofRole = try root.perform("ListInstanceProfilesForRole", ["RoleName": "worker"])?["InstanceProfiles"]
    #expect(ofRole?.elements?.map { $0["InstanceProfileName"]?.text } == ["machines"])
    #expect(
      try root.perform("ListInstanceProfiles", ["PathPrefix": "/db/"])?["InstanceProfiles"]?.elements == [])

    let conflict = ServiceError(
      "DeleteConflict", 409, "Cannot delete entity, must remove roles from instance profile first.")
    #expect(throws: conflict) { try root.perform("DeleteInstanceProfile", named) }
    try root.perform("RemoveRoleFromInstanceProfile", named.merging(["RoleName": "worker"]) { $1 })
    #expect(throws: ServiceError("NoSuchEntity", 404, "Role worker in Instance Profile machines cannot be found.")) {
      try root.perform("RemoveRoleFromInstanceProfile", named.merging(["RoleName": "worker"]) { $1 })
    }
    #expect(
      try root.perform("ListInstanceProfilesForRole", ["RoleName": "worker"])?["InstanceProfiles"]?.elements == [])
    try root.perform("DeleteInstanceProfile", named)
    #expect(throws: ServiceError("NoSuchEntity", 404, "Instance Profile machines cannot be found.")) {
      try root.perform("GetInstanceProfile", named)
    }
  }

  @Test("a role is only handed out by someone who may pass it on")
  func passing() throws {
    let account = Account(store: MemoryStore())
    try account.createRole("worker", trust: Self.trust)
    try account.rootUser.perform("CreateInstanceProfile", ["InstanceProfileName": "machines"])
    let fields = ["InstanceProfileName": "machines", "RoleName": "worker"]
    func policy(_ passing: String) -> String {
      """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "iam:AddRoleToInstanceProfile", "Resource": "*"},
        {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*",
          "Condition": {"StringEquals": {"iam:PassedToService": "\(passing)"}}}]}
      """
    }
    let stranger = try account.createUser("stranger", policies: [policy("lambda.amazonaws.com")])
    let error = #expect(throws: ServiceError.self) { try stranger.perform("AddRoleToInstanceProfile", fields) }
    #expect(
      error?.message == """
        User: \(try stranger.arn()) is not authorized to perform: iam:PassRole on resource: \
        arn:aws:iam::123456789012:role/worker because no identity-based policy allows the iam:PassRole action
        """)
    try account.createUser("owner", policies: [policy("ec2.amazonaws.com")])
      .perform("AddRoleToInstanceProfile", fields)
  }
}
