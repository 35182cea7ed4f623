import OTPCore
import Testing
import VMFAServer

@testable import VMFAABI

@Suite("Options of an account")
struct AccountOptionsTests {
  @Test("Without any: a clock that stands at the start of the present step")
  func defaults() throws {
    let before = SystemClock().now.milliseconds
    let start = try HeldAccount(AccountOptions(nil)).world.start
    let now = try #require(start.manualClock).milliseconds
    #expect(start.accountID == "123456789012" && start.propagation == 0)
    #expect(now % 30_000 == 0 && (before - 30_000...SystemClock().now.milliseconds).contains(now))
    #expect(try HeldAccount(AccountOptions("{}")).world.start.manualClock != nil)
  }

  @Test("All of them")
  func all() throws {
    let options = try AccountOptions(
      #"{"accountId": "111122223333", "clock": "manual", "now": "2026-01-02T03:04:05.678Z", "propagation": 7.5}"#)
    let start = try HeldAccount(options).world.start
    #expect(start.accountID == "111122223333" && start.propagation == 7500)
    #expect(start.manualClock?.rfc3339 == "2026-01-02T03:04:05.678Z")
    #expect(try HeldAccount(AccountOptions(#"{"clock": "system"}"#)).world.start.manualClock == nil)
  }

  @Test(
    "What cannot be one is refused by name",
    arguments: [
      ("", "options"), ("[]", "options"), (#"{"accountID": "123456789012"}"#, "accountID"),
      (#"{"accountId": "12345678901"}"#, "accountId"), (#"{"accountId": 123456789012}"#, "accountId"),
      (#"{"clock": "sun"}"#, "clock"), (#"{"clock": "system", "now": "2026-01-02T03:04:05Z"}"#, "now"),
      (#"{"now": "yesterday"}"#, "now"), (#"{"now": "1969-12-31T23:59:59Z"}"#, "now"),
      (#"{"propagation": -1}"#, "propagation"), (#"{"propagation": "7"}"#, "propagation"),
      (#"{"propagation": 1e999}"#, "propagation"),
    ])
  func refusals(text: String, name: String) {
    do {
      _ = try AccountOptions(text)
      Issue.record("it was taken")
    } catch { #expect(error.message.contains("`\(name)`"), "\(error.message)") }
  }
}
