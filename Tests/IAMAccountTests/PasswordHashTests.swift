import OTPCore
import Testing
import VMFATestSupport

@testable import IAMAccount

@Suite("Hashes of passwords")
struct PasswordHashTests {
  static let vectors = Vectors.load(
    "passwords/argon2id.txt", keys: ["password", "password-hex", "hash", "expect"])

  @Test("Known hashes", arguments: vectors)
  func known(vector: Vector) {
    let password =
      vector.optional("password").map { Secret(utf8: $0) } ?? Secret(vector.bytes("password-hex"))
    #expect(PasswordHash(text: vector["hash"]).matches(password) == (vector["expect"] == "match"))
  }

  @Test(
    "A fresh hash is Argon2id with the parameters that are meant, and of one password alone",
    arguments: ["Wonder-land-1", "", "pässwörd"])
  func fresh(password: String) throws {
    let hash = try PasswordHash(Secret(utf8: password))
    #expect(hash.text.hasPrefix("$argon2id$v=19$m=7168,t=5,p=1$"))
    #expect(!hash.isOutdated)
    #expect(hash.matches(Secret(utf8: password)))
    #expect(!hash.matches(Secret(utf8: password + "1")))
    #expect(!hash.matches(Secret(utf8: String(password.dropLast()) + "x")))
  }

  @Test("What stands for nobody's hash is compared as any other")
  func ofNobody() throws {
    // Only a text that libsodium reads, with the parameters of the day, is not outdated.
    #expect(!PasswordHash.ofNobody.isOutdated)
    #expect(PasswordHash.ofNobody.text.count == (try PasswordHash(Secret(utf8: "Wonder-land-1"))).text.count)
    #expect(!PasswordHash.ofNobody.matches(Secret(utf8: "")))
  }

  @Test("Equal passwords have different hashes")
  func salted() throws {
    let password = Secret(utf8: "Wonder-land-1")
    #expect(try PasswordHash(password) != PasswordHash(password))
  }

  @Test(
    "A hash with other parameters is outdated, and so is what is none",
    arguments: [
      "$argon2id$v=19$m=19456,t=2,p=1$O6QSYLFC44LxKdnix3DOWg$oTev9YeNgy3a40WTKIrYq2igzKbouMhAZIeGtp5Eegw",
      "$argon2id$v=19$m=7168,t=4,p=1$O6QSYLFC44LxKdnix3DOWg$oTev9YeNgy3a40WTKIrYq2igzKbouMhAZIeGtp5Eegw",
      "$scrypt$ln=10,r=8,p=1$TzqmEIf/GVx/kiPRWmCszA==$DQSiW5XFMZUVjwnidmJwdD65SI5isij1qgUc+hc6kKg=", "Wonder-land-1",
    ])
  func outdated(text: String) { #expect(PasswordHash(text: text).isOutdated) }

  @Test(
    "What is no hash is no password's",
    arguments: [
      "", "$", "password", "$argon2id$v=19$m=7168,t=5,p=1$", "$scrypt$ln=10,r=8,p=1$", "$scrypt$ln=10,r=8,p=1$$",
    ])
  func broken(text: String) {
    #expect(!PasswordHash(text: text).matches(Secret(utf8: "password")))
    #expect(!PasswordHash(text: text).matches(Secret(utf8: "")))
  }
}

/// A store as an earlier version left it: its hashes are scrypt's, each a salt and a key.
@Suite("Passwords that an earlier version kept")
struct EarlierPasswordTests {
  /// What stood there, byte by byte. The passwords were First-Word-1, Second-Word-2 and, at last, Third-Word-3; Python's
  /// hashlib.scrypt makes the same keys of them.
  private static let kept = [
    ("account", "123456789012"),
    ("user/alice", #"{"id":"AIDAVMVVRJQW3IS5R5HMG","name":"alice","path":"/","created":1767225600000}"#),
    ("user-id/AIDAVMVVRJQW3IS5R5HMG", #"{"name":"alice"}"#),
    (
      "password-policy",
      #"{"length":8,"symbols":false,"numbers":false,"uppercase":false,"lowercase":false,"change":true,"reuse":3}"#
    ),
    (
      "login-profile/alice",
      #"{"created":1767225600000,"salt":"TzqmEIf/GVx/kiPRWmCszA==","key":"DQSiW5XFMZUVjwnidmJwdD65SI5isij1qgUc+hc6kKg="#
        + #"","changed":1767225600000,"reset":true,"earlier":[{"salt":"ja99QqLN1UGT74DEDzyVzw==","key":"ysK5CF1GOGQRsl"#
        + #"Mh23ZaeOhutp7jhGQq6SA5uBlnNHA="},{"salt":"kdX4RqTytdsL+DMMIesRAA==","key":"EY0wPq/fnQkOOHW6sckAlHt5T2otaPX"#
        + #"rMRohqW4dImQ="}]}"#
    ),
  ]

  private let store = MemoryStore()
  private let account: Account

  init() throws {
    account = Account(store: store, clock: ManualClock(UnixTime(seconds: 1_767_225_600)))
    try store.write { store in for (key, value) in Self.kept { try store.put(key, Array(value.utf8)) } }
  }

  private func signIn(_ password: String) throws -> ConsoleUser? {
    try account.consoleUser("alice", password: Secret(utf8: password))
  }

  private func needsNewPassword(_ password: String) throws -> Bool? {
    try signIn(password).map { try account.beginConsoleSession(of: $0, hasMFA: false).needsNewPassword }
  }

  private func profile() throws -> String {
    String(decoding: try #require(try store.read { try $0.value("login-profile/alice") }), as: UTF8.self)
  }

  @Test("They still let their users in, and are then kept as today's")
  func signIn() throws {
    let before = try profile()
    #expect(try signIn("Second-Word-2") == nil)
    #expect(try profile() == before)
    #expect(try needsNewPassword("Third-Word-3") == true)
    let after = try profile()
    #expect(after.contains(#""hash":"$argon2id$v=19$m=7168,t=5,p=1$"#))
    #expect(!after.contains("salt") && !after.contains("TzqmEIf/GVx/kiPRWmCszA=="))
    #expect(try signIn("Second-Word-2") == nil)
    #expect(try signIn("Third-Word-3") != nil)
    // Once is enough.
    #expect(try profile() == after)
  }

  @Test("They are changed with the old one, and those before them are remembered", arguments: [false, true])
  func change(afterSignIn: Bool) throws {
    if afterSignIn { #expect(try signIn("Third-Word-3") != nil) }
    let alice = account.user("alice")
    func change(_ old: String, _ new: String) -> String? {
      do throws(ServiceError) { try alice.perform("ChangePassword", ["OldPassword": old, "NewPassword": new]) } catch {
        return error.code
      }
      return nil
    }
    #expect(change("Second-Word-2", "Fourth-Word-4") == "AccessDenied")
    for used in ["First-Word-1", "Second-Word-2", "Third-Word-3"] {
      #expect(change("Third-Word-3", used) == "PasswordPolicyViolation")
    }
    #expect(change("Third-Word-3", "Fourth-Word-4") == nil)
    #expect(change("Fourth-Word-4", "Third-Word-3") == "PasswordPolicyViolation")
    // Three are remembered.
    #expect(change("Fourth-Word-4", "First-Word-1") == nil)
    #expect(try signIn("Third-Word-3") == nil)
    #expect(try needsNewPassword("First-Word-1") == false)
  }

  @Test("A record that is written for another reason keeps them")
  func rewritten() throws {
    try account.rootUser.perform("UpdateLoginProfile", ["UserName": "alice", "PasswordResetRequired": "false"])
    #expect(try profile().contains(#""hash":"$scrypt$ln=10,r=8,p=1$TzqmEIf/GVx/kiPRWmCszA==$"#))
    #expect(try signIn("Second-Word-2") == nil)
    #expect(try needsNewPassword("Third-Word-3") == false)
  }
}
