import OTPCore
import Testing
import VMFATestSupport
import VirtualMFA

@Suite("Two consecutive codes")
struct SynchronizationTests {
  static let secret = Secret(Array("12345678901234567890".utf8))
  /// A step far from the start of time.
  static let step: Int64 = 59_638_560
  static let now = UnixTime(seconds: step * 30 + 7)

  /// What a fresh device, or one with a history, makes of the codes of two offsets.
  static func accept(
    _ first: Int64, _ second: Int64, _ start: Synchronization = Synchronization()
  ) throws -> Result<Synchronization, Synchronization.Refusal> {
    var synchronization = start
    do throws(Synchronization.Refusal) {
      try synchronization.accept(code(first), then: code(second), of: secret, at: now)
      return .success(synchronization)
    } catch {
      #expect(synchronization == start)
      return .failure(error)
    }
  }

  private static func code(_ offset: Int64) throws(Synchronization.Refusal) -> String {
    guard let hotp = try? HOTP(secret) else { throw .notFound }
    return hotp.code(counter: UInt64(step + offset)).text
  }

  @Test("within 999 steps of the first code", arguments: [-998, -500, 0, 1, 500, 1_000] as [Int64])
  func within(_ second: Int64) throws {
    let expected = Synchronization(adjustment: second, lastCounter: UInt64(Self.step + second))
    #expect(try Self.accept(second - 1, second) == .success(expected))
  }

  @Test("and not beyond", arguments: [-1_440, -999, 1_001, 1_440] as [Int64])
  func beyond(_ second: Int64) throws { #expect(try Self.accept(second - 1, second) == .failure(.notFound)) }

  @Test("equal, reversed and separate codes are refused", arguments: [(0, 0), (0, -1), (-2, 0)] as [(Int64, Int64)])
  func notConsecutive(_ first: Int64, _ second: Int64) throws {
    #expect(try Self.accept(first, second) == .failure(.notFound))
  }

  @Test("the search is around the known drift, not around the server's time")
  func anchored() throws {
    let late = Synchronization(adjustment: -1_200, lastCounter: nil)
    #expect(
      try Self.accept(-1_201, -1_200, late)
        == .success(Synchronization(adjustment: -1_200, lastCounter: UInt64(Self.step - 1_200))))
    #expect(try Self.accept(-1, 0, late) == .failure(.notFound))
  }

  @Test("a pair must be later than the last one, and must not share a code with it")
  func history() throws {
    let known = Synchronization(adjustment: 0, lastCounter: UInt64(Self.step))
    for second in [-5, 0, 1] as [Int64] { #expect(try Self.accept(second - 1, second, known) == .failure(.notNewer)) }
    #expect(
      try Self.accept(1, 2, known) == .success(Synchronization(adjustment: 2, lastCounter: UInt64(Self.step + 2))))
  }

  @Test("texts that are no codes, and times before 1970, are refused")
  func odd() throws {
    for (first, second) in [("", ""), ("12345", "123456"), ("abcdef", "123456")] {
      var synchronization = Synchronization()
      #expect(throws: Synchronization.Refusal.notFound) {
        try synchronization.accept(first, then: second, of: Self.secret, at: Self.now)
      }
    }
    for milliseconds in [Int64.min, -1, Int64.max] {
      var synchronization = Synchronization(adjustment: milliseconds < 0 ? -5 : Int64.max)
      #expect(throws: Synchronization.Refusal.self) {
        try synchronization.accept("123456", then: "654321", of: Self.secret, at: UnixTime(milliseconds: milliseconds))
      }
    }
  }
}

@Suite("Signing in")
struct SignInLedgerTests {
  static let binding = SignInLedger.Binding(userID: "AIDAALICE", deviceID: "one", adjustment: 0)
  static let step = SynchronizationTests.step
  // The start of three minutes of UTC.
  static let start = UnixTime(seconds: step * 30)

  static func ledger(_ adjustment: Int64 = 0) -> SignInLedger {
    var ledger = SignInLedger()
    ledger.change(
      to: SignInLedger.Binding(userID: "AIDAALICE", deviceID: "one", adjustment: adjustment),
      at: UnixTime(milliseconds: start.milliseconds - 60_000), delay: 0)
    return ledger
  }

  static func attempt(
    _ ledger: inout SignInLedger, _ offset: Int64, at now: UnixTime = start, by user: String = "AIDAALICE",
    delay: Int64 = 0
  ) throws -> SignInLedger.Verdict {
    let code = try HOTP(SynchronizationTests.secret).code(counter: UInt64(now.milliseconds / 30_000 + offset)).text
    return ledger.attempt(code, by: user, at: now, delay: delay) { _ in SynchronizationTests.secret }
  }

  @Test(
    "codes up to two steps off are taken",
    arguments: [(-3, false), (-2, true), (-1, true), (0, true), (1, true), (2, true), (3, false)] as [(Int64, Bool)])
  func window(_ offset: Int64, _ isTaken: Bool) throws {
    var ledger = Self.ledger()
    #expect(try Self.attempt(&ledger, offset) == (isTaken ? .accepted : .wrongCode))
    // Around the drift of the device, which success does not move.
    var drifted = Self.ledger(100)
    #expect(try Self.attempt(&drifted, 100 + offset) == (isTaken ? .accepted : .wrongCode))
    #expect(drifted.binding(at: Self.start, delay: 0)?.adjustment == 100)
  }

  @Test("each code once, an earlier one also after a later one")
  func once() throws {
    var ledger = Self.ledger()
    #expect(try Self.attempt(&ledger, 1) == .accepted)
    #expect(try Self.attempt(&ledger, -1) == .accepted)
    #expect(try Self.attempt(&ledger, 1) == .usedCode)
    #expect(try Self.attempt(&ledger, -1) == .usedCode)
    #expect(try Self.attempt(&ledger, 0) == .accepted)
  }

  @Test("nine attempts in three minutes, whatever they come to")
  func budget() throws {
    var ledger = Self.ledger()
    for _ in 0..<4 { #expect(try Self.attempt(&ledger, 5) == .wrongCode) }
    #expect(try Self.attempt(&ledger, 0) == .accepted)
    for _ in 0..<4 { #expect(try Self.attempt(&ledger, 0) == .usedCode) }
    #expect(try Self.attempt(&ledger, 1) == .budgetSpent)
    let last = UnixTime(milliseconds: (Self.start.milliseconds / 180_000 + 1) * 180_000 - 1)
    #expect(try Self.attempt(&ledger, 1, at: last) == .budgetSpent)
    #expect(try Self.attempt(&ledger, 1, at: UnixTime(milliseconds: last.milliseconds + 1)) == .accepted)
  }

  @Test("what is not the user's device costs nothing")
  func others() throws {
    var ledger = Self.ledger()
    for _ in 0..<20 { #expect(try Self.attempt(&ledger, 0, by: "AIDABOB") == .noDevice) }
    #expect(ledger.attempts == 0)
    var unknown = SignInLedger()
    #expect(try Self.attempt(&unknown, 0) == .noDevice)
  }

  @Test("a change is seen after the delay, until then the old device works")
  func propagation() throws {
    var ledger = Self.ledger()
    let change = UnixTime(milliseconds: Self.start.milliseconds + 1_000)
    ledger.change(to: nil, at: change, delay: 7_500)
    func seen(_ milliseconds: Int64) -> Bool {
      ledger.binding(at: UnixTime(milliseconds: change.milliseconds + milliseconds), delay: 7_500) != nil
    }
    #expect(seen(0) && seen(7_499) && !seen(7_500))
    ledger.change(
      to: SignInLedger.Binding(userID: "AIDABOB", deviceID: "two", adjustment: 0),
      at: UnixTime(milliseconds: change.milliseconds + 8_000), delay: 7_500)
    #expect(!seen(8_000) && !seen(15_499) && seen(15_500))
    #expect(ledger.changes.count == 2)
  }

  @Test("the used codes do not grow without end")
  func bounded() throws {
    var ledger = Self.ledger()
    for step in 0..<2_000 {
      let now = UnixTime(milliseconds: Self.start.milliseconds + Int64(step) * 90_000)
      #expect(try Self.attempt(&ledger, 0, at: now) == .accepted)
    }
    #expect(ledger.usedCodes.count < 1_400)
  }
}

@Suite("The phone")
struct PhoneTests {
  static let now = UnixTime(seconds: 1_800_000_000)

  @Test("it shows what its clock says")
  func drift() throws {
    var phone = try Phone(SynchronizationTests.secret)
    let totp = try TOTP(SynchronizationTests.secret)
    #expect(try phone.code(at: Self.now) == totp.code(at: Self.now.seconds).text)
    phone.drift = -90_000
    #expect(try phone.code(at: Self.now) == totp.code(at: Self.now.seconds - 90).text)
    let pair = try phone.pair(at: Self.now)
    let before = try totp.code(at: Self.now.seconds - 120).text
    let shown = try phone.code(at: Self.now)
    #expect(pair.first == before && pair.second == shown)
  }

  @Test("it runs fast or slow by parts per million")
  func rate() throws {
    var phone = try Phone(SynchronizationTests.secret, driftRate: 50, driftStart: Self.now)
    let month = UnixTime(seconds: Self.now.seconds + 30 * 86_400)
    #expect(phone.time(at: Self.now) == Self.now)
    #expect(phone.time(at: month).milliseconds - month.milliseconds == 129_600)
    phone.driftRate = -1_000_000
    #expect(phone.time(at: month) == Self.now)
    phone.driftRate = .infinity
    #expect(phone.time(at: month) == month)
    phone.drift = .max
    #expect(phone.time(at: month) == month)
  }

  @Test("it reads the QR code that AWS gives, letter for letter")
  func scanning() throws {
    let device = try VirtualDevice(MFASerialNumber(account: "123456789012", path: "/team/", name: "alice"))
    #expect(device.serialNumber.text == "arn:aws:iam::123456789012:mfa/team/alice")
    #expect(device.seed.count == 40 && device.base32StringSeed.count == 64)
    let text = device.qrText(account: "example")
    let expected =
      "otpauth://totp/Amazon%20Web%20Services:alice@example?secret=\(device.base32StringSeed.unprotectedText)&issuer=Amazon%20Web%20Services"
    #expect(text.unprotectedText == expected)
    let phone = try text.withBytes { try Phone(scanning: $0) }
    #expect(try phone.code(at: Self.now) == Phone(device.seed).code(at: Self.now))
  }

  @Test(
    "kinds of serial numbers",
    arguments: [
      ("arn:aws:iam::123456789012:mfa/alice", MFASerialNumber.Kind.virtual),
      ("arn:aws:iam::123456789012:u2f/user/alice/key", .securityKey), ("GAHT12345678", .hardware),
    ])
  func kinds(_ text: String, _ kind: MFASerialNumber.Kind) { #expect(MFASerialNumber(text).kind == kind) }
}
