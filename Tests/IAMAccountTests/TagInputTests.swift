import IAMAccount
import IAMPolicy
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("Lists and tags as recorded from AWS")
struct TagInputTests {
  private static let policy = """
    {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:TagUser", "Resource": "*", "Condition": {
      "StringEquals": {"aws:RequestTag/team": "approved"}, "ForAllValues:StringEquals": {"aws:TagKeys": "team"}}}}
    """

  @Test(
    arguments: Vectors.load(
      "inputs/tags.txt", keys: ["as", "params", "expect", "status", "message", "tags"]))
  func tagUser(_ row: Vector) throws {
    let account = Account(store: MemoryStore())
    try account.createUser("target")
    let actor: any AccountPrincipal =
      row["as"] == "root" ? account.rootUser : try account.createUser("actor", policies: [Self.policy])
    var fields = ["UserName": "target"]
    for member in try JSONText(row["params"]).root.members ?? [] { fields[member.name] = member.value.string }
    do throws(ServiceError) {
      try actor.perform("TagUser", fields)
      #expect(row["expect"] == "Success")
    } catch {
      #expect(error.code == row["expect"] && error.status == row.number("status"))
      if let message = try row.optional("message").map({ try JSONText($0).root.string }) {
        #expect(error.message == message)
      }
    }
    let stored = try account.rootUser.perform("ListUserTags", ["UserName": "target"])?["Tags"]?.elements ?? []
    let wanted = try JSONText(row["tags"]).root.elements ?? []
    #expect(
      stored.map { [$0["Key"]?.text, $0["Value"]?.text] } == wanted.map { [$0["Key"]?.string, $0["Value"]?.string] })
  }
}
