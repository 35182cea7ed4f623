import IAMAccount
import Testing
import VMFAEncoding
import VMFATestSupport

/// How lists of the Query protocol are read, and who may ask about whom.
@Suite("Inputs of simulations")
struct SimulationInputTests {
  private static let policy =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#

  @Test(arguments: Vectors.load("inputs/lists.txt", keys: ["indexes", "expect", "status", "message"]))
  func indexes(_ vector: Vector) throws {
    let indexes = vector["indexes"].split(separator: " ")
    let fields = Dictionary(uniqueKeysWithValues: indexes.map { ("PolicyInputList.member.\($0)", Self.policy) })
    do throws(ServiceError) {
      let output = try Account(store: MemoryStore()).rootUser.perform("GetContextKeysForCustomPolicy", fields)
      #expect(vector["expect"] == "Success")
      #expect(output?["ContextKeyNames"]?.elements?.isEmpty == true)
    } catch {
      #expect(error.code == vector["expect"] && error.status == vector.number("status"))
      if let message = vector.optional("message") { #expect(try JSONText(message).root.string == error.message) }
    }
  }

  @Test("context keys are those of conditions and of variables, each spelling once")
  func contextKeys() throws {
    let policy = #"""
      {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/${*}",
         "Condition":{"StringEquals":{"aws:RequestTag/team":"${aws:PrincipalTag/team, 'none'}"},
                      "Bool":{"AWS:SecureTransport":"true"}}},
        {"Effect":"Deny","Action":"*","NotResource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
      """#
    let account = Account(store: MemoryStore())
    try account.createUser("alice", policies: [policy])
    let keys = [
      "aws:username", "aws:RequestTag/team", "aws:PrincipalTag/team", "AWS:SecureTransport", "aws:SecureTransport",
    ]
    let custom = try account.rootUser.perform("GetContextKeysForCustomPolicy", ["PolicyInputList.member.1": policy])
    #expect(custom?["ContextKeyNames"]?.elements?.compactMap(\.text) == keys)
    let own = try account.rootUser.perform(
      "GetContextKeysForPrincipalPolicy", ["PolicySourceArn": "arn:aws:iam::123456789012:user/alice"])
    #expect(own?["ContextKeyNames"]?.elements?.compactMap(\.text) == keys)
  }

  @Test("a principal is found by its name; permission is asked for its ARN as it is stored")
  func authorization() throws {
    let account = Account(store: MemoryStore())
    try account.rootUser.perform("CreateUser", ["UserName": "target", "Path": "/team/"])
    let actions = #"["iam:SimulatePrincipalPolicy","iam:GetContextKeysForPrincipalPolicy"]"#
    let actor = try account.createUser(
      "actor",
      policies: [
        #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":\#(actions),
          "Resource":"arn:aws:iam::123456789012:user/team/target"}}
        """#
      ])
    var fields = ["PolicySourceArn": "arn:aws:iam::123456789012:user/elsewhere/TARGET"]
    try actor.perform("GetContextKeysForPrincipalPolicy", fields)
    fields["ActionNames.member.1"] = "s3:GetObject"
    let results = try actor.perform("SimulatePrincipalPolicy", fields)?["EvaluationResults"]
    #expect(results?.elements?.first?["EvalDecision"]?.text == "implicitDeny")

    try account.rootUser.perform("UpdateUser", ["UserName": "target", "NewPath": "/moved/"])
    let error = #expect(throws: ServiceError.self) { try actor.perform("SimulatePrincipalPolicy", fields) }
    #expect(
      error?.message == "User: arn:aws:iam::123456789012:user/actor is not authorized to perform: "
        + "iam:SimulatePrincipalPolicy on resource: arn:aws:iam::123456789012:user/moved/target because no "
        + "identity-based policy allows the iam:SimulatePrincipalPolicy action")
  }
}

@Suite("Simulated callers")
struct SimulatedCallerTests {
  @Test(
    "a resource's policy that names the account speaks of its users, groups and roles",
    arguments: ["user", "group", "role"])
  func account(_ kind: String) throws {
    let policy = #"""
      {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
        "Principal":{"AWS":"arn:aws:iam::123456789012:root"}}}
      """#
    func decision(_ caller: String) throws -> String? {
      let fields = [
        "PolicyInputList": "", "ActionNames.member.1": "s3:GetObject", "ResourceArns.member.1": "arn:aws:s3:::b/o",
        "ResourcePolicy": policy, "CallerArn": caller,
      ]
      let output = try Account(store: MemoryStore()).rootUser.perform("SimulateCustomPolicy", fields)
      return output?["EvaluationResults"]?.elements?.first?["EvalDecision"]?.text
    }
    #expect(try decision("arn:aws:iam::123456789012:\(kind)/team/one") == "allowed")
    #expect(try decision("arn:aws:iam::210987654321:\(kind)/team/one") == "implicitDeny")
  }
}

extension SimulatedCallerTests {
  /// https://github.com/aws/aws-cli/issues/10314
  @Test("the trust policy of a role is taken, and not looked at")
  func trustPolicy() throws {
    let trust = #"""
      {"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"sts:AssumeRole",
        "Principal":{"AWS":"arn:aws:iam::123456789012:user/one"}}}
      """#
    let fields = [
      "PolicyInputList.member.1":
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
      "ActionNames.member.1": "sts:AssumeRole", "ResourceArns.member.1": "arn:aws:iam::123456789012:role/r",
      "ResourcePolicy": trust, "CallerArn": "arn:aws:iam::123456789012:user/one",
    ]
    let output = try Account(store: MemoryStore()).rootUser.perform("SimulateCustomPolicy", fields)
    #expect(output?["EvaluationResults"]?.elements?.first?["EvalDecision"]?.text == "allowed")
  }
}

/// What no recording shows.
@Suite("Large simulations")
struct LargeSimulationTests {
  private static func fields(_ list: String, _ values: some Sequence<String>) -> [String: String] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ("\(list).member.\($0.offset + 1)", $0.element) })
  }

  private static func policy(statements count: Int) -> String {
    let statement = #"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#
    return
      #"{"Version":"2012-10-17","Statement":[\#(Array(repeating: statement, count: count).joined(separator: ","))]}"#
  }

  @Test("pages end early when there is much to look at, and go on where they ended")
  func pages() throws {
    let account = Account(store: MemoryStore())
    var fields = ["PolicyInputList.member.1": Self.policy(statements: 199), "MaxItems": "1000"]
    fields.merge(Self.fields("ActionNames", (0..<49).map { "s3:Made\($0)" })) { $1 }
    fields.merge(Self.fields("ResourceArns", (0..<50).map { "arn:aws:s3:::bucket/\($0)" })) { $1 }
    var names: [String] = []
    for page in 1... {
      let output = try #require(try account.rootUser.perform("SimulateCustomPolicy", fields))
      let results = try #require(output["EvaluationResults"]?.elements)
      #expect(results.count == (page == 1 ? 48 : 1))
      names += results.compactMap { $0["EvalActionName"]?.text }
      #expect(output["IsTruncated"]?.text == (page < 2 ? "true" : "false"))
      guard let marker = output["Marker"]?.text else { break }
      fields["Marker"] = marker
    }
    #expect(names == (0..<49).map { "s3:Made\($0)" })
  }

  @Test("what is too much for one page is refused")
  func tooMuch() {
    var fields = ["PolicyInputList.member.1": Self.policy(statements: 500), "ActionNames.member.1": "s3:GetObject"]
    fields.merge(Self.fields("ResourceArns", (0..<300).map { "arn:aws:s3:::bucket/\($0)" })) { $1 }
    let error = #expect(throws: ServiceError.self) {
      try Account(store: MemoryStore()).rootUser.perform("SimulateCustomPolicy", fields)
    }
    #expect(error?.code == "InvalidInput")
  }
}
