import Foundation
import Testing
import VMFATesting

@Suite("Whom a role trusts, and what it takes to assume it", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct TrustTests {
  private let account = TestAccount.current.account
  private var root: RootUser { account.rootUser }
  private let role = "arn:aws:iam::123456789012:role/r"

  private func allow(_ action: String, effect: String = "Allow", if condition: String = "{}") -> String {
    #"{"Version":"2012-10-17","Statement":{"Effect":"\#(effect)","Action":"\#(action)","Resource":"*","Condition":\#(condition)}}"#
  }

  private func trust(_ principal: String, _ actions: String = #""sts:AssumeRole""#) -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":[\#(actions)]}]}"#
  }

  private func message(_ body: () throws(ServiceError) -> Void) -> String {
    do throws(ServiceError) { try body() } catch { return "\(error.code): \(error.message)" }
    return "Success"
  }

  private func assume(_ principal: some AccountPrincipal, _ more: [String: String] = [:]) -> String {
    message { () throws(ServiceError) in
      try principal.perform(
        "AssumeRole", more.merging(["RoleArn": role, "RoleSessionName": "session"]) { $1 }, service: .sts)
    }
  }

  @Test("A user made anew under an old name is not trusted; a renamed one is")
  func uniqueIDs() throws {
    let ursa = try account.createUser("ursa")
    let id = try #require(try root.perform("GetUser", ["UserName": "ursa"])?["User"]?["UserId"]?.text)
    try account.createRole("r", trust: trust("arn:aws:iam::123456789012:user/ursa"))
    func shown() throws -> String {
      let text = try root.perform("GetRole", ["RoleName": "r"])?["Role"]?["AssumeRolePolicyDocument"]?.text
      return try #require(text?.removingPercentEncoding)
    }
    #expect(assume(ursa) == "Success")
    try root.perform("UpdateUser", ["UserName": "ursa", "NewUserName": "minor", "NewPath": "/bears/"])
    #expect(assume(account.user("minor")) == "Success")
    #expect(try shown().contains("arn:aws:iam::123456789012:user/bears/minor"))
    // Whoever takes the old name gets nothing with it.
    #expect(assume(try account.createUser("ursa")).hasPrefix("AccessDenied"))
    try root.perform("DeleteUser", ["UserName": "minor"])
    #expect(try shown().contains(id) && !shown().contains("user/"))
    _ = try account.createUser("minor")
    try root.perform("UpdateUser", ["UserName": "minor", "NewPath": "/bears/"])
    #expect(assume(account.user("minor")).hasPrefix("AccessDenied"))
  }

  @Test("A principal of this account that is not there is refused")
  func unknownPrincipal() throws {
    #expect(
      message { () throws(ServiceError) in
        try account.createRole("r", trust: trust("arn:aws:iam::123456789012:user/nobody"))
      } == #"MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/nobody""#)
    for principal in ["123456789012", "arn:aws:iam::123456789012:root", "arn:aws:iam::999999999999:user/x"] {
      try account.createRole("r", trust: trust(principal))
      try root.perform("DeleteRole", ["RoleName": "r"])
    }
  }

  @Test("The role's tags are condition keys of assuming it")
  func roleTags() throws {
    let user = try account.createUser(
      "user",
      policies: [
        allow("sts:*"),
        allow("sts:AssumeRole", effect: "Deny", if: #"{"StringEquals":{"aws:ResourceTag/class":"secret"}}"#),
      ])
    try account.createRole("r", trust: trust("123456789012"))
    #expect(assume(user) == "Success")
    try root.perform("TagRole", ["RoleName": "r", "Tags.member.1.Key": "class", "Tags.member.1.Value": "secret"])
    #expect(assume(user).hasPrefix("AccessDenied"))
  }

  @Test("A source identity takes a permission from both sides, stays with the session and is not changed")
  func sourceIdentity() throws {
    let user = try account.createUser("user", policies: [allow("sts:AssumeRole")])
    try account.createRole("r", trust: trust("123456789012"))
    #expect(
      assume(user, ["SourceIdentity": "ceo"])
        == "AccessDenied: User: arn:aws:iam::123456789012:user/user is not authorized to perform: sts:SetSourceIdentity on "
        + "resource: \(role)")
    try root.perform(
      "UpdateAssumeRolePolicy",
      ["RoleName": "r", "PolicyDocument": trust("123456789012", #""sts:AssumeRole","sts:SetSourceIdentity""#)])
    try root.perform(
      "PutUserPolicy",
      ["UserName": "user", "PolicyName": "more", "PolicyDocument": allow("sts:SetSourceIdentity")])
    try root.perform("PutRolePolicy", ["RoleName": "r", "PolicyName": "more", "PolicyDocument": allow("sts:*")])
    try root.perform(
      "PutRolePolicy",
      [
        "RoleName": "r", "PolicyName": "who",
        "PolicyDocument": allow("s3:GetObject", if: #"{"StringEquals":{"aws:SourceIdentity":"ceo"}}"#),
      ])
    let answer = try user.perform(
      "AssumeRole", ["RoleArn": role, "RoleSessionName": "session", "SourceIdentity": "ceo"], service: .sts)
    #expect(answer?["SourceIdentity"]?.text == "ceo")
    let key = answer?["Credentials"]
    let session = try account.credential(
      #require(key?["AccessKeyId"]?.text), sessionToken: key?["SessionToken"]?.text
    ).caller
    #expect(try account.decide("s3:GetObject", as: session).isAllowed)
    func chain(_ source: String?) -> String {
      var fields = ["RoleArn": role, "RoleSessionName": "next"]
      fields["SourceIdentity"] = source
      return message { () throws(ServiceError) in
        #expect(
          try account.perform("AssumeRole", fields, as: session, service: .sts)?["SourceIdentity"]?.text == "ceo")
      }
    }
    #expect(chain(nil) == "Success")
    #expect(chain("ceo") == "Success")
    #expect(chain("clerk").hasPrefix("AccessDenied"))
  }

  @Test("Letters that look alike are others to a policy, also in what is remembered of it")
  func canonicalEquivalence() throws {
    try root.perform("CreateUser", ["UserName": "Kim"])
    let user = try account.createUser("user", policies: [allow("sts:*")])
    try account.createRole("r", trust: trust("123456789012"), policies: [allow("iam:*")])
    func session(_ resource: String) throws -> Caller {
      let policy =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:GetUser","Resource":"\#(resource)"}]}"#
      let key = try user.perform(
        "AssumeRole", ["RoleArn": role, "RoleSessionName": "session", "Policy": policy], service: .sts)?["Credentials"]
      return try account.credential(
        #require(key?["AccessKeyId"]?.text), sessionToken: key?["SessionToken"]?.text
      ).caller
    }
    let kim = "arn:aws:iam::123456789012:user/Kim"
    // U+212A KELVIN SIGN is canonically a K.
    _ = try? account.decide("iam:GetUser", on: kim, as: session("arn:aws:iam::123456789012:user/\u{212A}im"))
    #expect(try !account.decide("iam:GetUser", on: kim, as: session(kim)).isAllowed)
  }

  @Test("What a caller was when it signed counts no more when the transaction begins")
  func staleCallers() throws {
    let alice = try account.createUser("alice", policies: [allow("iam:*")])
    let key = try root.perform("CreateAccessKey", ["UserName": "alice"])?["AccessKey"]?["AccessKeyId"]?.text
    let caller = try account.credential(#require(key), sessionToken: nil).caller
    try account.perform("GetUser", [:], as: caller)
    try root.perform("UpdateAccessKey", ["UserName": "alice", "AccessKeyId": #require(key), "Status": "Inactive"])
    #expect(throws: ServiceError.invalidClientToken) { try account.perform("GetUser", [:], as: caller) }
    try root.perform("UpdateAccessKey", ["UserName": "alice", "AccessKeyId": #require(key), "Status": "Active"])
    try root.perform("CreatePolicy", ["PolicyName": "bounds", "PolicyDocument": allow("s3:*")])
    try root.perform(
      "PutUserPermissionsBoundary",
      ["UserName": "alice", "PermissionsBoundary": "arn:aws:iam::123456789012:policy/bounds"])
    #expect(throws: ServiceError.self) { try account.perform("GetUser", [:], as: caller) }
    _ = alice
  }

  @Test("Pages go on where they stopped, also when the last one of a page is gone")
  func pages() throws {
    try root.perform("CreateUser", ["UserName": "u"])
    var fields = ["UserName": "u"]
    for index in 1...6 {
      fields["Tags.member.\(index).Key"] = "key\(index)" + String(repeating: "文", count: 120)
      fields["Tags.member.\(index).Value"] = "v"
    }
    try root.perform("TagUser", fields)
    func page(_ marker: String?) throws -> (keys: [String], marker: String?) {
      var fields = ["UserName": "u", "MaxItems": "2"]
      fields["Marker"] = marker
      let answer = try root.perform("ListUserTags", fields)
      return (answer?["Tags"]?.elements?.compactMap { $0["Key"]?.text } ?? [], answer?["Marker"]?.text)
    }
    let first = try page(nil)
    // The marker is longer than AWS's may be: it is taken all the same.
    #expect((first.marker?.utf8.count ?? 0) > 320)
    #expect(try page(first.marker).keys.map { $0.prefix(4) } == ["key3", "key4"])
    try root.perform("UntagUser", ["UserName": "u", "TagKeys.member.1": first.keys[1]])
    #expect(try page(first.marker).keys.count == 2)

    let arn = "arn:aws:iam::123456789012:policy/p"
    try root.perform("CreatePolicy", ["PolicyName": "p", "PolicyDocument": allow("s3:*")])
    for _ in 2...5 { try root.perform("CreatePolicyVersion", ["PolicyArn": arn, "PolicyDocument": allow("s3:*")]) }
    let versions = try root.perform("ListPolicyVersions", ["PolicyArn": arn, "MaxItems": "2"])
    try root.perform("DeletePolicyVersion", ["PolicyArn": arn, "VersionId": "v4"])
    let rest = try root.perform(
      "ListPolicyVersions", ["PolicyArn": arn, "Marker": #require(versions?["Marker"]?.text)])
    #expect(rest?["Versions"]?.elements?.map { $0["VersionId"]?.text } == ["v3", "v2", "v1"])
  }
}
