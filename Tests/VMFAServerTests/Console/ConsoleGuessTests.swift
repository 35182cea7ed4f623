import IAMAccount
import OTPCore
import Testing
import VMFAEncoding
import VirtualMFA

@testable import VMFAServer

@Suite("Guessing at the console")
struct ConsoleGuessTests {
  private let password = "Wonder-land-1"

  @Test("Passwords and tokens cannot be guessed: nine tries in three minutes, for each user apart")
  func guesses() throws {
    let fixture = try ConsoleFixture(at: 1_764_000_000 / 180 * 180)
    try fixture.user("alice", password: password)
    try fixture.user("bob", password: password)
    let client = ConsoleClient(fixture)
    client.open()
    for _ in 0..<9 { #expect(client.signIn("alice", "wrong").code == "InvalidCredentials") }
    let refused = client.signIn("Alice", password)
    #expect(refused.status == 429)
    #expect(refused.json?["error"]?["message"]?.string?.contains("Try again in 180 seconds") == true)
    // Whoever is nobody is counted too: else one could tell.
    for _ in 0..<9 { #expect(client.signIn("nobody", "wrong").code == "InvalidCredentials") }
    #expect(client.signIn("nobody", "wrong").status == 429)
    // Nobody keeps the administrator out: this token is longer than can be guessed.
    for _ in 0..<20 { #expect(client.signInAsRoot("wrong").code == "InvalidCredentials") }
    #expect(client.signIn("bob", password).state == "signedIn")
    client.post("sign-out")
    fixture.advance(179)
    #expect(client.signIn("alice", password).status == 429)
    fixture.advance(1)
    #expect(client.signIn("alice", password).state == "signedIn")
    client.post("sign-out")
    #expect(client.signInAsRoot().state == "signedIn")
    // The right one among them makes the others forgotten.
    for _ in 0..<3 {
      client.post("sign-out")
      for _ in 0..<8 { #expect(client.signIn("alice", "wrong").code == "InvalidCredentials") }
      #expect(client.signIn("alice", password).state == "signedIn")
    }
  }

  @Test("A short token is one that can be guessed")
  func shortToken() throws {
    let client = ConsoleClient(try ConsoleFixture(token: "short"))
    client.open()
    for _ in 0..<9 { #expect(client.signInAsRoot("wrong").code == "InvalidCredentials") }
    #expect(client.signInAsRoot("short").status == 429)
  }

  @Test("The three minutes are over when they are by either clock, and names have bounds")
  func windows() {
    let clock = ManualClock(UnixTime(seconds: 0))
    let guesses = ConsoleGuesses(system: clock)
    func take(_ name: String, _ account: Int64, _ system: Int64) -> Int? {
      clock.now = UnixTime(seconds: system)
      return guesses.take(name, at: UnixTime(seconds: account))
    }
    for _ in 0..<9 { #expect(take("alice", 0, 170) == nil) }
    #expect(take("alice", 0, 170) == 10)
    #expect(take("alice", 0, 180) == nil)
    for _ in 0..<8 { #expect(take("alice", 0, 180) == nil) }
    #expect(take("alice", 179, 359) == 1)
    #expect(take("alice", 180, 359) == nil)
    for _ in 0..<8 { #expect(take("alice", 180, 359) == nil) }
    // Names that are tried once do not make room for others' tries.
    for number in 0..<40_000 { _ = take("name \(number)", 180, 359) }
    #expect(take("alice", 180, 359) == 1)
    #expect(take("somebody new", 180, 359) == nil)
    guesses.reset()
    #expect(take("alice", 180, 359) == nil)
  }

  @Test("Nor is a password found with somebody's session")
  func changePassword() throws {
    let fixture = try ConsoleFixture()
    try fixture.user("alice", password: password)
    try fixture.world.account.perform(
      "UpdateAccountPasswordPolicy", ["AllowUsersToChangePassword": "true"], as: fixture.world.account.root)
    let client = ConsoleClient(fixture)
    client.open()
    client.signIn("alice", password)
    func change(_ old: String) -> ConsoleClient.Answer {
      client.action("ChangePassword", [("OldPassword", old), ("NewPassword", "Looking-glass-2")])
    }
    for _ in 0..<9 { #expect(change("wrong").code == "AccessDenied") }
    #expect(change(password).status == 429)
  }

  @Test("Codes cannot be guessed, and the other device's tries are not spent by the right one's")
  func codes() throws {
    let fixture = try ConsoleFixture(at: 1_764_000_000 / 180 * 180)
    let user = try fixture.user("alice", password: password)
    let root = fixture.world.account.rootUser
    let devices = try ["one", "two"].map { name in
      let device = try user.createDevice(name, as: root)
      try user.enable(device, with: device.phone, as: root)
      return device
    }
    let client = ConsoleClient(fixture)
    client.open()
    // Five steps may be taken, each code once: none of these touches the first device's tries.
    for drift in [-60, -30, 0, 30, 60] as [Int64] {
      #expect(client.signIn("alice", password).state == "secondStep")
      let code = try phone(devices[1], at: drift).code(at: fixture.world.clock.now)
      #expect(client.post("second-step", [("code", .string(code))]).state == "signedIn")
      client.post("sign-out")
    }
    #expect(client.signIn("alice", password).state == "secondStep")
    let used = try devices[1].phone.code(at: fixture.world.clock.now)
    #expect(client.post("second-step", [("code", .string(used))]).code == "InvalidAuthenticationCode")
    for _ in 0..<8 { client.post("second-step", [("code", "000000")]) }
    let right = try devices[0].phone.code(at: fixture.world.clock.now)
    #expect(client.post("second-step", [("code", .string(right))]).status == 429)
    fixture.advance(180)
    let next = try devices[0].phone.code(at: fixture.world.clock.now)
    #expect(client.post("second-step", [("code", .string(next))]).state == "signedIn")
  }

  private func phone(_ device: MFADevice, at drift: Int64) -> Phone {
    var phone = device.phone
    phone.drift = drift * 1000
    return phone
  }
}
