import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VirtualMFA

@testable import VMFAServer

@Suite("Signing in at the console")
struct ConsoleSignInTests {
  private let password = "Wonder-land-1"

  @Test("Without a device policies see a session without MFA, with a code one with it")
  func mfa() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password, policies: [SelfManagedMFAPolicy.text])
    let client = ConsoleClient(fixture)
    client.open()
    let first = client.signIn("ALICE", password)
    #expect(first.json?["user"]?["name"]?.string == "alice")
    #expect(first.json?["user"]?["hasMFA"]?.isTrue == false)
    #expect(client.action("GetUser").code == nil)
    let denied = client.action("ListUsers")
    #expect(denied.code == "AccessDenied")
    let decision = try #require(denied.json?["error"]?["denied"])
    #expect(decision["mfa"]?.string == "false")
    #expect(decision["policy"]?["sid"]?.string == "DenyAllExceptListedIfNoMFA")
    let text = Array(try #require(decision["policy"]?["text"]?.string).utf16)
    let (start, end) = (
      try #require(decision["policy"]?["start"]?.number), try #require(decision["policy"]?["end"]?.number)
    )
    let statement = String(decoding: text[start..<end], as: UTF16.self)
    #expect(statement.hasPrefix("{") && statement.hasSuffix("}") && statement.contains("DenyAllExceptListedIfNoMFA"))

    let made = client.post("create-device", [("name", "alice")])
    let serialNumber = try #require(made.json?["serialNumber"]?.string)
    let device = try fixture.world.account.device(serialNumber)
    #expect(made.json?["secretKey"]?.string == Base32.encode(device.seed).unprotectedText)
    let pair = try device.phone.pair(at: fixture.world.clock.now)
    func enable(_ first: String, _ second: String) -> ConsoleClient.Answer {
      client.action(
        "EnableMFADevice",
        [
          ("UserName", "alice"), ("SerialNumber", serialNumber), ("AuthenticationCode1", first),
          ("AuthenticationCode2", second),
        ])
    }
    #expect(enable(pair.second, pair.first).code == "InvalidAuthenticationCode")
    #expect(enable(pair.first, pair.second).code == nil)
    // The session is still what it was.
    #expect(client.action("ListAccessKeys").json?["error"]?["denied"]?["decision"]?.string == "explicitDeny")

    client.post("sign-out")
    let second = client.signIn("alice", password)
    #expect(second.state == "secondStep")
    #expect(second.json?["secondStep"]?["methods"]?.elements?.compactMap(\.string) == ["code"])
    fixture.advance(30)
    let code = try device.phone.code(at: fixture.world.clock.now)
    let third = client.post("second-step", [("code", .string(code))])
    #expect(third.json?["user"]?["hasMFA"]?.isTrue == true)
    #expect(client.action("ListAccessKeys").json?["error"]?["denied"]?["decision"]?.string == "implicitDeny")
    #expect(
      client.action("DeactivateMFADevice", [("UserName", "alice"), ("SerialNumber", serialNumber)]).code == nil)

    // A code serves once, at the console and at STS together.
    try user.enable(device, with: phone(device, at: 60), as: fixture.world.account.rootUser)
    #expect(throws: ServiceError.self) { try user.session(mfa: device, code: code) }
  }

  private func phone(_ device: MFADevice, at drift: Int64) -> Phone {
    var phone = device.phone
    phone.drift = drift * 1000
    return phone
  }

  @Test("A wrong name, a user without a password and a wrong password are told alike")
  func alike() throws {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    try fixture.world.account.createUser("bob")
    let client = ConsoleClient(fixture)
    client.open()
    let answers = [("alice", "wrong"), ("bob", password), ("nobody", password), ("", ""), ("ali/ce", password)].map {
      client.signIn($0.0, $0.1)
    }
    #expect(answers.allSatisfy { $0.code == "InvalidCredentials" && $0.response.body == answers[0].response.body })
    #expect(client.signInAsRoot("wrong").code == "InvalidCredentials")
  }

  @Test("The second step is not waited for without end, and a sign-in lasts twelve hours")
  func expiry() throws {
    let fixture = try ConsoleFixture()
    let user = try fixture.user("alice", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    fixture.advance(43_199)
    #expect(client.open().state == "signedIn")
    fixture.advance(1)
    #expect(client.action("GetUser").status == 401)
    #expect(client.open().state == "signedOut")
    let device = try user.createDevice(as: fixture.world.account.rootUser)
    try user.enable(device, with: device.phone, as: fixture.world.account.rootUser)
    client.signIn("alice", password)
    fixture.advance(600)
    #expect(client.post("second-step", [("code", "123456")]).status == 401)
  }

  @Test("A password that must be changed is changed first, and by the policies")
  func newPassword() throws {
    let fixture = try ConsoleFixture()
    let root = fixture.world.account.root
    try fixture.user("alice", password: password)
    try fixture.world.account.perform(
      "UpdateLoginProfile", ["UserName": "alice", "PasswordResetRequired": "true"], as: root)
    let client = ConsoleClient(fixture)
    client.open()
    #expect(client.signIn("alice", password).state == "newPassword")
    #expect(client.action("GetUser").status == 401)
    func change(_ old: String, _ new: String) -> ConsoleClient.Answer {
      client.post("new-password", [("oldPassword", .string(old)), ("newPassword", .string(new))])
    }
    // Nothing lets the user do it.
    #expect(change(password, "Looking-glass-2").json?["error"]?["denied"]?["action"]?.string == "iam:ChangePassword")
    try fixture.world.account.perform("UpdateAccountPasswordPolicy", ["AllowUsersToChangePassword": "true"], as: root)
    #expect(change("wrong", "Looking-glass-2").code == "AccessDenied")
    #expect(change(password, "short").code == "PasswordPolicyViolation")
    #expect(change(password, "Looking-glass-2").state == "signedIn")
    client.post("sign-out")
    #expect(client.signIn("alice", "Looking-glass-2").state == "signedIn")
    client.post("sign-out")
    // Too old is as good as asked for.
    try fixture.world.account.perform(
      "UpdateAccountPasswordPolicy", ["AllowUsersToChangePassword": "true", "MaxPasswordAge": "10"], as: root)
    fixture.advance(10 * 86_400 - 1)
    #expect(client.signIn("alice", "Looking-glass-2").state == "signedIn")
    client.post("sign-out")
    fixture.advance(1)
    #expect(client.signIn("alice", "Looking-glass-2").state == "newPassword")
    client.post("sign-out")
    try fixture.world.account.perform(
      "UpdateAccountPasswordPolicy", ["MaxPasswordAge": "10", "HardExpiry": "true"], as: root)
    #expect(client.signIn("alice", "Looking-glass-2").code == "AccessDenied")
  }

  @Test("Who is deleted is signed out, also when another gets the name")
  func deleted() throws {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    let root = fixture.world.account.root
    try fixture.world.account.perform("DeleteLoginProfile", ["UserName": "alice"], as: root)
    try fixture.world.account.perform("DeleteUser", ["UserName": "alice"], as: root)
    try fixture.user("alice", password: password)
    #expect(client.action("GetUser").status == 401)
    #expect(client.send("GET", "/console/api/decisions").status == 401)
  }
}

extension JSONValue {
  var isTrue: Bool { if case .bool(true) = content { true } else { false } }
  var number: Int? { if case .number(let text) = content { Int(text) } else { nil } }
}
