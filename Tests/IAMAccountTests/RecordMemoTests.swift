import IAMAccount
import IAMPolicy
import Testing
import VMFATestSupport

@Suite("Records are remembered by their bytes")
struct RecordMemoTests {
  @Test("What another account object on the same store changes is seen at once")
  func sharedStore() throws {
    let store = MemoryStore()
    let (one, other) = (Account(store: store).rootUser, Account(store: store).rootUser)
    func path(_ root: some AccountPrincipal) throws -> String? {
      try root.perform("GetUser", ["UserName": "alice"])?["User"]?["Path"]?.text
    }
    try one.perform("CreateUser", ["UserName": "alice"])
    for round in 0..<3 {
      #expect(try path(one) == (round == 0 ? "/" : "/\(round)/"))
      try other.perform("UpdateUser", ["UserName": "alice", "NewPath": "/\(round + 1)/"])
      #expect(try path(other) == "/\(round + 1)/")
      #expect(try path(one) == "/\(round + 1)/")
    }
    try other.perform("DeleteUser", ["UserName": "alice"])
    #expect(throws: ServiceError.self) { try path(one) }
  }

  @Test("A key that is switched off stops at once, and a policy that is replaced decides at once")
  func access() throws {
    let store = MemoryStore()
    let (one, other) = (Account(store: store), Account(store: store))
    let alice = try one.createUser("alice", policies: [Self.policy("Allow")])
    for effect in ["Allow", "Deny", "Allow"] {
      try other.rootUser.perform(
        "PutUserPolicy", ["UserName": "alice", "PolicyName": "gate", "PolicyDocument": Self.policy(effect)])
      #expect(try alice.decide("s3:GetObject", on: "*").isAllowed == (effect == "Allow"))
    }
    let key = try one.rootUser.perform("CreateAccessKey", ["UserName": "alice"])?["AccessKey"]
    let id = try #require(key?["AccessKeyId"]?.text)
    #expect(try one.credential(id, sessionToken: nil).secretAccessKey == key?["SecretAccessKey"]?.text)
    try other.rootUser.perform(
      "UpdateAccessKey", ["UserName": "alice", "AccessKeyId": id, "Status": "Inactive"])
    #expect(throws: ServiceError.self) { try one.credential(id, sessionToken: nil) }
  }

  private static func policy(_ effect: String) -> String {
    #"{"Version":"2012-10-17","Statement":{"Effect":"\#(effect)","Action":"s3:*","Resource":"*"}}"#
  }
}
