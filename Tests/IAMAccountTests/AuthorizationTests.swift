import Testing
import VMFATesting

@Suite("What policies see of a call", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct AuthorizationTests {
  private let clock = TestAccount.current.clock
  private let account = TestAccount.current.account
  private var root: RootUser { account.rootUser }

  private func allow(_ action: String, if condition: String = "{}") -> String {
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"*","Condition":\#(condition)}}"#
  }

  private func code(_ body: () throws(ServiceError) -> Void) -> String {
    do throws(ServiceError) { try body() } catch { return error.code }
    return "Success"
  }

  @Test("A boundary is a policy that is there, and stays there for as long as it is one")
  func missingBoundary() throws {
    let arn = "arn:aws:iam::123456789012:policy/bounds"
    for (boundary, expected) in [
      (arn, "NoSuchEntity"), ("arn:aws:iam::123456789012:not_a_policy/invalid", "InvalidInput"),
    ] {
      #expect(
        code { () throws(ServiceError) in
          try root.perform("CreateUser", ["UserName": "bo", "PermissionsBoundary": boundary])
        } == expected)
    }
    try root.perform("CreatePolicy", ["PolicyName": "bounds", "PolicyDocument": allow("iam:List*")])
    try root.perform("CreateUser", ["UserName": "bo", "PermissionsBoundary": arn])
    try root.perform(
      "PutUserPolicy", ["UserName": "bo", "PolicyName": "all", "PolicyDocument": allow("*")])
    let bo = account.user("bo")
    #expect(code { () throws(ServiceError) in try bo.perform("ListUsers") } == "Success")
    #expect(code { () throws(ServiceError) in try bo.perform("CreateUser", ["UserName": "x"]) } == "AccessDenied")
    #expect(
      code { () throws(ServiceError) in try root.perform("DeletePolicy", ["PolicyArn": arn]) } == "DeleteConflict")
    try root.perform("DeleteUserPermissionsBoundary", ["UserName": "bo"])
    try root.perform("DeletePolicy", ["PolicyArn": arn])
    #expect(code { () throws(ServiceError) in try bo.perform("CreateUser", ["UserName": "x"]) } == "Success")
  }

  @Test("Tags of the device and the place of the client are condition keys")
  func conditionKeys() throws {
    try root.perform(
      "CreateVirtualMFADevice",
      ["VirtualMFADeviceName": "tagged", "Tags.member.1.Key": "team", "Tags.member.1.Value": "x"])
    try root.perform("CreateVirtualMFADevice", ["VirtualMFADeviceName": "plain"])
    let tagger = try account.createUser(
      "tagger", policies: [allow("iam:*", if: #"{"StringEquals":{"aws:ResourceTag/team":"x"}}"#)])
    func tags(_ device: String) -> String {
      code { () throws(ServiceError) in
        try tagger.perform("ListMFADeviceTags", ["SerialNumber": "arn:aws:iam::123456789012:mfa/" + device])
      }
    }
    #expect(tags("tagged") == "Success")
    #expect(tags("plain") == "AccessDenied")

    let near = try account.createUser(
      "near",
      policies: [
        allow(
          "iam:GetUser",
          if: #"{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"},"Bool":{"aws:SecureTransport":"true"}}"#)
      ])
    func getUser(_ address: String, isSecure: Bool) -> String {
      code { () throws(ServiceError) in
        try account.perform(
          "GetUser", as: near.caller(), from: RequestOrigin(sourceIP: address, isSecure: isSecure))
      }
    }
    #expect(getUser("192.0.2.7", isSecure: true) == "Success")
    #expect(getUser("192.0.2.7", isSecure: false) == "AccessDenied")
    #expect(getUser("198.51.100.7", isSecure: true) == "AccessDenied")
  }

  @Test("Who makes something with tags needs the permission to tag, and who moves a user the one on the new place")
  func secondPermission() throws {
    let maker = try account.createUser("maker", policies: [allow("iam:CreateVirtualMFADevice")])
    #expect(code { () throws(ServiceError) in _ = try maker.createDevice("one") } == "Success")
    #expect(
      code { () throws(ServiceError) in
        try maker.perform(
          "CreateVirtualMFADevice",
          ["VirtualMFADeviceName": "two", "Tags.member.1.Key": "a", "Tags.member.1.Value": "b"])
      } == "AccessDenied")
    try account.createUser("vic", path: "/low/")
    let mover = try account.createUser(
      "mover",
      policies: [
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:UpdateUser","Resource":"arn:aws:iam::*:user/low/*"}}"#
      ])
    #expect(
      code { () throws(ServiceError) in
        try mover.perform("UpdateUser", ["UserName": "vic", "NewPath": "/admins/"])
      } == "AccessDenied")
    #expect(
      code { () throws(ServiceError) in
        try mover.perform("UpdateUser", ["UserName": "vic", "NewUserName": "vicky"])
      } == "Success")
  }

  @Test("Fifty tags are the most, and their list has pages")
  func tags() throws {
    func fields(_ numbers: Range<Int>) -> [String: String] {
      var fields = ["UserName": "tagged"]
      for (index, number) in numbers.enumerated() {
        fields["Tags.member.\(index + 1).Key"] = "key\(number)"
        fields["Tags.member.\(index + 1).Value"] = "value"
      }
      return fields
    }
    try account.createUser("tagged")
    try root.perform("TagUser", fields(0..<50))
    try root.perform("TagUser", fields(0..<10))
    #expect(code { () throws(ServiceError) in try root.perform("TagUser", fields(50..<51)) } == "LimitExceeded")
    var marker: String?
    var keys: [String] = []
    repeat {
      var fields = ["UserName": "tagged", "MaxItems": "20"]
      fields["Marker"] = marker
      let answer = try root.perform("ListUserTags", fields)
      keys += answer?["Tags"]?.elements?.compactMap { $0["Key"]?.text } ?? []
      marker = answer?["Marker"]?.text
    } while marker != nil
    #expect(keys.count == 50 && Set(keys).count == 50)
    #expect(
      code { () throws(ServiceError) in
        try root.perform("ListUserTags", ["UserName": "tagged", "Marker": "garbage"])
      } == "ValidationError")
  }

  @Test(
    "Tags of a session are the principal's, need a permission of their own, and are handed on when that was asked for")
  func sessionTags() throws {
    let user = try account.createUser("tess", policies: [allow("sts:*")])
    func trust(_ action: String) -> String {
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":\#(action),"Principal":{"AWS":"arn:aws:iam::123456789012:root"}}}"#
    }
    let guarded = allow("*", if: #"{"StringEquals":{"aws:PrincipalTag/team":"x"}}"#)
    let role = try account.createRole(
      "tagged", trust: trust(#"["sts:AssumeRole","sts:TagSession"]"#), policies: [guarded])
    try account.createRole("plain", trust: trust(#""sts:AssumeRole""#))
    func assume(_ role: String, _ more: [String: String], as principal: any AccountPrincipal) throws(ServiceError)
      -> Session
    {
      let fields = ["RoleArn": "arn:aws:iam::123456789012:role/" + role, "RoleSessionName": "tess"]
      return try Session(
        account, principal.perform("AssumeRole", fields.merging(more) { $1 }, service: .sts)?["Credentials"])
    }
    let team = ["Tags.member.1.Key": "team", "Tags.member.1.Value": "x"]
    #expect(role.hasSuffix("role/tagged"))
    #expect(try assume("tagged", [:], as: user).decide("s3:GetObject").outcome == .implicitDeny)
    #expect(try assume("tagged", team, as: user).decide("s3:GetObject").outcome == .allow)
    #expect(code { () throws(ServiceError) in _ = try assume("plain", team, as: user) } == "AccessDenied")
    #expect(
      code { () throws(ServiceError) in _ = try assume("tagged", ["TransitiveTagKeys.member.1": "team"], as: user) }
        == "InvalidParameterValue")
    let first = try assume("tagged", team.merging(["TransitiveTagKeys.member.1": "TEAM"]) { $1 }, as: user)
    #expect(try assume("tagged", [:], as: first).decide("s3:GetObject").outcome == .allow)
    #expect(code { () throws(ServiceError) in _ = try assume("tagged", team, as: first) } == "InvalidParameterValue")
  }

  @Test("A clock that is set back takes nobody's device away")
  func clockBack() throws {
    let user = try account.createUser("carl")
    let device = try user.createDevice(as: root)
    try user.enable(device, with: device.phone, as: root)
    clock.advance(seconds: -3600)
    #expect(try user.session(mfa: device, with: device.phone).hasMFA())
  }

  @Test("A device whose serial number no call could name is not made; a security key is its user's")
  func serialNumbers() throws {
    let user = try account.createUser("dora")
    #expect(code { () throws(ServiceError) in _ = try user.createDevice(path: "/!a/", as: root) } == "ValidationError")
    let long = "/" + String(repeating: "a", count: 300) + "/"
    #expect(code { () throws(ServiceError) in _ = try user.createDevice(path: long, as: root) } == "ValidationError")
    for (serialNumber, expected) in [
      ("arn:aws:iam::999999999999:u2f/user/dora/key", "ValidationError"),
      ("arn:aws:iam::123456789012:u2f/user/carl/key", "ValidationError"),
      ("arn:aws:iam::123456789012:u2f/user/dora/", "ValidationError"),
      ("arn:aws:iam::123456789012:u2f/user/dora/key", "Success"),
    ] {
      #expect(
        code { () throws(ServiceError) in try account.registerSecurityKey(serialNumber, user: "dora") } == expected,
        "\(serialNumber)")
    }
    let secret = Secret(Array("12345678901234567890".utf8))
    #expect(
      code { () throws(ServiceError) in try account.registerHardwareToken("bad serial!", secret: secret) }
        == "ValidationError")
    try account.registerHardwareToken("GAHT12345678", secret: secret)
    let phone = try account.device("GAHT12345678").phone
    let codes = try phone.pair(at: clock.now)
    try root.perform(
      "EnableMFADevice",
      [
        "UserName": "dora", "SerialNumber": "GAHT12345678", "AuthenticationCode1": codes.first,
        "AuthenticationCode2": codes.second,
      ])
    let listed = try root.perform("ListMFADevices", ["UserName": "dora"])?["MFADevices"]?.elements
    #expect(listed?.count == 2)
  }

  @Test("Delegation: users may be made only with the boundary that a policy asks for")
  func delegation() throws {
    let bounds = "arn:aws:iam::123456789012:policy/bounds"
    for name in ["bounds", "other"] {
      try root.perform("CreatePolicy", ["PolicyName": name, "PolicyDocument": allow("s3:*")])
    }
    let boss = try account.createUser(
      "boss", policies: [allow("iam:*", if: #"{"StringEquals":{"iam:PermissionsBoundary":"\#(bounds)"}}"#)])
    func create(_ name: String, _ boundary: String?) -> String {
      var fields = ["UserName": name]
      fields["PermissionsBoundary"] = boundary
      return code { () throws(ServiceError) in try boss.perform("CreateUser", fields) }
    }
    #expect(create("one", nil) == "AccessDenied")
    #expect(create("one", "arn:aws:iam::123456789012:policy/other") == "AccessDenied")
    #expect(create("one", bounds) == "Success")
    // The key says the boundary that is there, also for what is done later; for the rest it is absent.
    let put = ["UserName": "one", "PolicyName": "x", "PolicyDocument": allow("*")]
    #expect(code { () throws(ServiceError) in try boss.perform("PutUserPolicy", put) } == "Success")
    #expect(
      code { () throws(ServiceError) in
        try boss.perform(
          "PutUserPermissionsBoundary",
          ["UserName": "one", "PermissionsBoundary": "arn:aws:iam::123456789012:policy/other"])
      } == "AccessDenied")
    #expect(code { () throws(ServiceError) in try boss.perform("GetUser", ["UserName": "one"]) } == "AccessDenied")
  }

  @Test("The root user asks for itself, and a role's session for nobody")
  func rootUser() throws {
    let user = try root.perform("GetUser")?["User"]
    #expect(user?["Arn"]?.text == "arn:aws:iam::123456789012:root")
    #expect(user?["UserId"]?.text == "123456789012")
    #expect(user?["UserName"] == nil)
  }

  @Test("A service's own role is changed by nobody else, and goes by its own action")
  func serviceLinkedRole() throws {
    let role = try root.perform("CreateServiceLinkedRole", ["AWSServiceName": "ses.amazonaws.com"])?["Role"]
    let name = try #require(role?["RoleName"]?.text)
    for (action, fields) in [
      ("DeleteRole", [:]), ("PutRolePolicy", ["PolicyName": "x", "PolicyDocument": allow("*")]),
      ("AttachRolePolicy", ["PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"]),
    ] {
      #expect(
        code { () throws(ServiceError) in try root.perform(action, fields.merging(["RoleName": name]) { $1 }) }
          == "UnmodifiableEntity", "\(action)")
    }
    #expect(try root.perform("ListAttachedRolePolicies", ["RoleName": name])?["AttachedPolicies"]?.elements?.count == 1)
    try root.perform("DeleteServiceLinkedRole", ["RoleName": name])
    #expect(code { () throws(ServiceError) in try root.perform("GetRole", ["RoleName": name]) } == "NoSuchEntity")
  }
}
