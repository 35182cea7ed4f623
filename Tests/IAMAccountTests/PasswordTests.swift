import Testing
import VMFATestSupport
import VMFATesting

@Suite("Passwords of users", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct PasswordTests {
  private let account = TestAccount.current.account
  private var root: RootUser { account.rootUser }

  init() throws { try account.createUser("alice") }

  private func message(_ body: () throws(ServiceError) -> Void) -> String {
    do throws(ServiceError) { try body() } catch { return "\(error.code): \(error.message)" }
    return "Success"
  }

  private func create(_ password: String) -> String {
    message { () throws(ServiceError) in
      try root.perform("CreateLoginProfile", ["UserName": "alice", "Password": password])
    }
  }

  @Test(
    "AWS's own rules, where the account has none: eight characters of three kinds",
    arguments: [
      ("Short1!", "PasswordPolicyViolation: Password should have a minimum length of 8"),
      ("onlyletters", "PasswordPolicyViolation: Password does not conform to the account password policy."),
      ("letters12", "PasswordPolicyViolation: Password does not conform to the account password policy."),
      ("Letters12", "Success"), ("letters-12", "Success"),
    ])
  func defaultRules(password: String, expected: String) { #expect(create(password) == expected) }

  @Test("The account's rules take their place")
  func ownRules() throws {
    try root.perform(
      "UpdateAccountPasswordPolicy", ["MinimumPasswordLength": "6", "RequireSymbols": "true", "RequireNumbers": "1"])
    #expect(create("abc1!") == "PasswordPolicyViolation: Password should have a minimum length of 6")
    #expect(create("abcdef") == "PasswordPolicyViolation: Password should have at least one number")
    #expect(create("abcde1") == "PasswordPolicyViolation: Password should have at least one symbol")
    #expect(create("abcd1!") == "Success")
  }

  @Test("A user changes the own password with the old one, if a policy or the account lets it")
  func change() throws {
    #expect(create("First-Word-1") == "Success")
    let alice = account.user("alice")
    func change(_ old: String, _ new: String) -> String {
      message { () throws(ServiceError) in
        try alice.perform("ChangePassword", ["OldPassword": old, "NewPassword": new])
      }
    }
    #expect(
      change("First-Word-1", "Second-Word-2")
        == "AccessDenied: User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ChangePassword on "
        + "resource: user alice because no identity-based policy allows the iam:ChangePassword action")
    try root.perform(
      "UpdateAccountPasswordPolicy",
      ["MinimumPasswordLength": "8", "AllowUsersToChangePassword": "true", "PasswordReusePrevention": "2"])
    #expect(change("wrong", "Second-Word-2") == "AccessDenied: The old password was incorrect.")
    #expect(change("First-Word-1", "Second-Word-2") == "Success")
    #expect(change("First-Word-1", "Third-Word-3") == "AccessDenied: The old password was incorrect.")
    // The two latest may not come back; the one before them may.
    #expect(change("Second-Word-2", "First-Word-1").hasPrefix("PasswordPolicyViolation"))
    #expect(change("Second-Word-2", "Third-Word-3") == "Success")
    #expect(change("Third-Word-3", "First-Word-1") == "Success")
  }

  @Test("What is stored does not hold the password")
  func stored() throws {
    let store = MemoryStore()
    let account = Account(store: store)
    try account.rootUser.perform("CreateUser", ["UserName": "bob"])
    try account.rootUser.perform("CreateLoginProfile", ["UserName": "bob", "Password": "Unlikely-Word-77"])
    let values = try store.read { try $0.entries(prefix: "", after: nil, limit: .max) }
    #expect(values.contains { $0.key == "login-profile/bob" })
    #expect(!values.contains { String(decoding: $0.value, as: UTF8.self).contains("Unlikely") })
  }

  @Test("A user with a password stays until it is taken away, and takes it along to a new name")
  func hangsOnTheUser() throws {
    #expect(create("First-Word-1") == "Success")
    try root.perform("UpdateUser", ["UserName": "alice", "NewUserName": "alicia"])
    func delete() -> String {
      message { () throws(ServiceError) in try root.perform("DeleteUser", ["UserName": "alicia"]) }
    }
    #expect(delete() == "DeleteConflict: Cannot delete entity, must delete login profile first.")
    try root.perform("DeleteLoginProfile", ["UserName": "alicia"])
    #expect(delete() == "Success")
  }
}
