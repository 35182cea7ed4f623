import IAMAccount
import Testing
import VMFATestSupport

@Suite("Service-linked roles")
struct ServiceLinkedRoleTests {
  @Test(
    "as recorded from AWS",
    arguments: Vectors.load("inputs/service-linked-roles.txt", keys: ["role", "policy", "description", "suffix"]))
  func recorded(_ row: Vector) throws {
    let root = Account(store: MemoryStore()).rootUser
    let (service, name) = (row["id"], row["role"])
    let arn = "arn:aws:iam::123456789012:role/aws-service-role/\(service)/\(name)"
    let made = try root.perform("CreateServiceLinkedRole", ["AWSServiceName": service])
    #expect(made?["Role"]?["Arn"]?.text == arn)

    let role = try root.perform("GetRole", ["RoleName": name])?["Role"]
    #expect(role?["Path"]?.text == "/aws-service-role/\(service)/")
    #expect(role?["Description"]?.text == row.optional("description"))
    let attached = try root.perform("ListAttachedRolePolicies", ["RoleName": name])?["AttachedPolicies"]?.elements
    #expect(attached?.map { $0["PolicyArn"]?.text } == [row["policy"]])
    #expect(attached?.map { $0["PolicyName"]?.text } == [row["policy"].split(separator: "/").last.map(String.init)])

    #expect(
      throws: ServiceError(
        "InvalidInput", 400,
        "Service role name \(name) has been taken in this account, please try a different suffix.")
    ) { try root.perform("CreateServiceLinkedRole", ["AWSServiceName": service]) }

    let fields = ["AWSServiceName": service, "CustomSuffix": "more"]
    switch row.optional("suffix") {
    case "allowed"?:
      #expect(
        try root.perform("CreateServiceLinkedRole", fields)?["Role"]?["RoleName"]?.text == name + "_more")
    case "refused"?:
      #expect(throws: ServiceError("InvalidInput", 400, "Custom suffix is not allowed for \(service)")) {
        try root.perform("CreateServiceLinkedRole", fields)
      }
    default: break
    }
  }

  @Test("deleting one is a task, which is done")
  func deletion() throws {
    let root = Account(store: MemoryStore()).rootUser
    try root.perform("CreateServiceLinkedRole", ["AWSServiceName": "batch.amazonaws.com"])
    let named = ["RoleName": "AWSServiceRoleForBatch"]
    let task = try #require(try root.perform("DeleteServiceLinkedRole", named)?["DeletionTaskId"]?.text)
    #expect(task.hasPrefix("task/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch/"))
    #expect(
      try root.perform("GetServiceLinkedRoleDeletionStatus", ["DeletionTaskId": task])?["Status"]?.text == "SUCCEEDED")
    #expect(
      throws: ServiceError("NoSuchEntity", 404, "The role with name AWSServiceRoleForBatch cannot be found.")
    ) { try root.perform("GetRole", named) }
    // Nothing of it is left: it can be made again.
    try root.perform("CreateServiceLinkedRole", ["AWSServiceName": "batch.amazonaws.com"])
  }
}
