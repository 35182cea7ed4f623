import Testing
import VMFATestSupport
import VMFATesting

@Suite(
  "Federated users, partitions and the numbers in access keys",
  .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct FederationTests {
  private let account = TestAccount.current.account

  private func allow(_ action: String) -> String {
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"*"}}"#
  }

  private func caller(_ answer: OutputValue?) throws -> Caller {
    let credentials = answer?["Credentials"]
    return try account.credential(
      try #require(credentials?["AccessKeyId"]?.text), sessionToken: credentials?["SessionToken"]?.text
    ).caller
  }

  @Test("A federated user may do what both the user and the session's policy allow, and call no IAM")
  func federation() throws {
    let alice = try account.createUser("alice", policies: [allow("s3:*"), allow("sts:GetFederationToken")])
    let bare = try alice.perform("GetFederationToken", ["Name": "guest"], service: .sts)
    #expect(bare?["FederatedUser"]?["Arn"]?.text == "arn:aws:sts::123456789012:federated-user/guest")
    #expect(bare?["FederatedUser"]?["FederatedUserId"]?.text == "123456789012:guest")
    #expect(bare?["PackedPolicySize"]?.text == "0")
    // Without a policy of its own the session may do nothing.
    #expect(try !account.decide("s3:GetObject", as: caller(bare)).isAllowed)

    let guest = try caller(
      try alice.perform("GetFederationToken", ["Name": "guest", "Policy": allow("s3:GetObject")], service: .sts))
    #expect(try account.decide("s3:GetObject", as: guest).isAllowed)
    #expect(try !account.decide("s3:PutObject", as: guest).isAllowed)
    #expect(try !account.decide("ec2:RunInstances", as: guest).isAllowed)
    #expect(
      try account.perform("GetCallerIdentity", [:], as: guest, service: .sts)?["UserId"]?.text == "123456789012:guest")
    #expect(throws: ServiceError.invalidClientToken) { try account.perform("ListUsers", [:], as: guest) }
    #expect(throws: ServiceError.self) {
      try account.perform("GetFederationToken", ["Name": "other"], as: guest, service: .sts)
    }
    // The user's policies count at the time of each call.
    for name in ["policy-1", "policy-2"] {
      _ = try? account.rootUser.perform("DeleteUserPolicy", ["UserName": "alice", "PolicyName": name])
    }
    let policies = try account.rootUser.perform("ListUserPolicies", ["UserName": "alice"])?["PolicyNames"]?.elements
    for name in policies ?? [] {
      try account.rootUser.perform(
        "DeleteUserPolicy", ["UserName": "alice", "PolicyName": try #require(name.text)])
    }
    #expect(try !account.decide("s3:GetObject", as: guest).isAllowed)
  }

  @Test("Where that is asked for, regions of China and of governments name their own partitions")
  func partitions() throws {
    var settings = AccountSettings()
    settings.followsPartitions = true
    let account = Account(store: MemoryStore(), settings: settings)
    let china = RequestOrigin(sourceIP: "127.0.0.1", isSecure: true, region: "cn-north-1")
    let user = try account.perform("CreateUser", ["UserName": "li"], as: account.root, from: china)?["User"]
    #expect(user?["Arn"]?.text == "arn:aws-cn:iam::123456789012:user/li")
    try account.perform(
      "AttachUserPolicy", ["UserName": "li", "PolicyArn": "arn:aws-cn:iam::aws:policy/ReadOnlyAccess"],
      as: account.root, from: china)
    let attached = try account.perform("ListAttachedUserPolicies", ["UserName": "li"], as: account.root, from: china)
    #expect(
      attached?["AttachedPolicies"]?.elements?.first?["PolicyArn"]?.text == "arn:aws-cn:iam::aws:policy/ReadOnlyAccess")
  }

  @Test("The account's number is in the ids of access keys, as in AWS's own")
  func accountOfKey() throws {
    let account = try TestAccount(id: "000000012345")
    func number(_ id: String) throws -> String? {
      try account.rootUser.perform("GetAccessKeyInfo", ["AccessKeyId": id], service: .sts)?["Account"]?.text
    }
    let other = try TestAccount(id: "999999999999")
    try other.rootUser.perform("CreateUser", ["UserName": "x"])
    for _ in 0..<50 {
      let key = try other.rootUser.perform("CreateAccessKey", ["UserName": "x"])?["AccessKey"]?["AccessKeyId"]?.text
      #expect(try number(#require(key)) == "999999999999")
      try other.rootUser.perform("DeleteAccessKey", ["UserName": "x", "AccessKeyId": #require(key)])
    }
    // AWS documents this key as an example; others have worked out what number it holds.
    #expect(try number("AKIAIOSFODNN7EXAMPLE") == "581039954779")
    #expect(throws: ServiceError.self) { try number("0123456789abcdef") }
  }

  @Test("Without that, the region that a client names changes no ARN: policies would be got round by it")
  func foreignRegion() throws {
    let china = RequestOrigin(sourceIP: "127.0.0.1", isSecure: true, region: "cn-north-1")
    let user = try account.perform("CreateUser", ["UserName": "li"], as: account.root, from: china)?["User"]
    #expect(user?["Arn"]?.text == "arn:aws:iam::123456789012:user/li")
  }
}
