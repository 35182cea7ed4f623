import OTPCore
import Testing
import VMFATestSupport

@Suite("RFC 6238 Appendix B")
struct TOTPVectorTests {
  static let vectors = Vectors.load(
    "otp/rfc6238-appendix-b.txt",
    keys: [
      "time", "algorithm", "secret", "step", "hmac", "truncated", "code6", "code7", "code8", "code9", "code10",
      "expect",
    ])
  static let steam = Vectors.load("otp/steam.txt", keys: ["secret", "time", "code"])

  @Test(arguments: vectors)
  func row(_ vector: Vector) throws {
    let algorithm = try #require(HashAlgorithm(rawValue: vector["algorithm"]))
    let secret = Secret(vector.bytes("secret"))
    let time: Int64 = vector.number("time")
    switch vector["expect"] {
    case "match":
      let step: UInt64 = vector.number("step")
      let message = step.bigEndianBytes
      #expect(HMACKey(secret, algorithm: algorithm).authenticationCode(for: message.span) == vector.bytes("hmac"))
      for digits in 6...10 {
        let totp = try TOTP(secret, algorithm: algorithm, digits: digits)
        #expect(try totp.timeStep(at: time) == step)
        #expect(try totp.code(at: time).text == vector["code\(digits)"])
        #expect(
          try totp.verify(vector["code\(digits)"], at: time) == .accepted(Match(counter: step, offset: 0)))
      }
    case "mismatch":
      let totp = try TOTP(secret, algorithm: algorithm, digits: 8)
      #expect(try totp.code(at: time).text != vector["code8"])
      #expect(try totp.verify(vector["code8"], at: time, window: 1) == .rejected)
    default: Issue.record("unknown expectation in \(vector)")
    }
  }

  @Test("Steam", arguments: steam)
  func steamCode(_ vector: Vector) throws {
    let totp = try TOTP.steam(Base32.decode(vector["secret"]).bytes)
    let time: Int64 = vector.number("time")
    #expect(try totp.code(at: time).text == vector["code"])
    #expect(try totp.verify(vector["code"].lowercased(), at: time, window: 0) != .rejected)
    #expect(try totp.verify("AAAAA", at: time) == .rejected)
  }
}

@Suite("RFC 6238 §4 and §5: steps, windows, reuse")
struct TOTPVerificationTests {
  let secret = Secret(Array("12345678901234567890".utf8))

  @Test("T = floor((time - T0) / X)")
  func steps() throws {
    let totp = try TOTP(secret, period: 30, epoch: 0)
    for (time, step) in [(0, 0), (29, 0), (30, 1), (59, 1), (60, 2)] as [(Int64, UInt64)] {
      #expect(try totp.timeStep(at: time) == step)
    }
    let shifted = try TOTP(secret, period: 7, epoch: -3)
    for (time, step) in [(-3, 0), (3, 0), (4, 1), (11, 2)] as [(Int64, UInt64)] {
      #expect(try shifted.timeStep(at: time) == step)
      #expect(shifted.start(ofStep: step) == -3 + Int64(step) * 7)
    }
    #expect(throws: OTPError.timeBeforeEpoch(time: -4, epoch: -3)) { try shifted.timeStep(at: -4) }
    #expect(throws: OTPError.timeBeforeEpoch(time: -1, epoch: 0)) { try totp.code(at: -1) }
  }

  @Test("the whole range of 64-bit times has steps")
  func extremes() throws {
    let everything = try TOTP(secret, period: 1, epoch: .min)
    #expect(try everything.timeStep(at: .max) == .max)
    #expect(everything.start(ofStep: .max) == .max)
    #expect(try everything.timeStep(at: .min) == 0)
    let late = try TOTP(secret, period: 86_400, epoch: 0)
    #expect(try late.timeStep(at: .max) == UInt64(Int64.max) / 86_400)
    #expect(late.start(ofStep: .max) == nil)
  }

  @Test("the window accepts exactly its steps and says which one it was")
  func window() throws {
    let totp = try TOTP(secret)
    let now: Int64 = 1_700_000_015
    let step = try totp.timeStep(at: now)
    for window in [0, 1, 5] {
      for offset in Int64(-8)...8 {
        let code = try totp.code(at: now + offset * 30).text
        let expected: Verification =
          offset.magnitude <= window
          ? .accepted(Match(counter: step.advanced(by: Int(offset)), offset: offset)) : .rejected
        #expect(try totp.verify(code, at: now, window: window) == expected)
      }
    }
  }

  @Test("near T0 the window ends at step 0")
  func windowAtEpoch() throws {
    let totp = try TOTP(secret)
    #expect(try totp.verify(totp.code(at: 0).text, at: 31, window: 5) == .accepted(Match(counter: 0, offset: -1)))
    #expect(try totp.verify(totp.hotp.code(counter: .max).text, at: 0, window: 5) == .rejected)
  }

  @Test("§5.2: a step is accepted once, and none before it afterwards")
  func reuse() throws {
    let totp = try TOTP(secret)
    let now: Int64 = 1_700_000_015
    guard case .accepted(let match) = try totp.verify(totp.code(at: now).text, at: now) else {
      Issue.record("the right code was rejected")
      return
    }
    #expect(try totp.verify(totp.code(at: now).text, at: now, after: match.counter) == .rejected)
    #expect(try totp.verify(totp.code(at: now - 30).text, at: now, after: match.counter) == .rejected)
    #expect(try totp.verify(totp.code(at: now + 30).text, at: now, after: match.counter) != .rejected)
  }

  @Test("two consecutive codes are found wherever they lie, and only in their order")
  func pair() throws {
    let totp = try TOTP(secret)
    let now: Int64 = 1_700_000_015
    let step = try totp.timeStep(at: now)
    func code(_ offset: Int64) throws -> String { try totp.code(at: now + offset * 30).text }
    for offset in [-1000, -999, -1, 0, 1, 999, 1000] as [Int64] {
      #expect(
        try totp.verify(code(offset - 1), then: code(offset), at: now, search: 1000)
          == .accepted(Match(counter: step.advanced(by: Int(offset)), offset: offset)))
      #expect(try totp.verify(code(offset), then: code(offset - 1), at: now, search: 1000) == .rejected)
      #expect(try totp.verify(code(offset - 1), then: code(offset + 1), at: now, search: 1000) == .rejected)
      #expect(try totp.verify(code(offset), then: code(offset), at: now, search: 1000) == .rejected)
    }
    for offset in [-1001, 1001] as [Int64] {
      #expect(try totp.verify(code(offset - 1), then: code(offset), at: now, search: 1000) == .rejected)
    }
    #expect(try totp.verify(code(-1), then: code(0), at: now, search: 10, after: step) == .rejected)
    // Neither of the two may have been used before.
    #expect(try totp.verify(code(-1), then: code(0), at: now, search: 10, after: step - 1) == .rejected)
    #expect(try totp.verify(code(-1), then: code(0), at: now, search: 10, after: step - 2) != .rejected)
    #expect(try totp.verify(code(-1), then: code(0), at: now, search: 10, after: .max) == .rejected)
    // Where a step would have a sign it has none.
    for after: UInt64 in [1 << 62, 1 << 63 - 1, 1 << 63, 1 << 63 + step] {
      #expect(try totp.verify(code(-1), then: code(0), at: now, search: 10, after: after) == .rejected)
      #expect(try totp.verify(code(0), at: now, after: after) == .rejected)
    }
  }

  @Test("of several places the nearest counts")
  func nearest() throws {
    // In a million steps some code stands twice. Find such a pair and stand nearer to one, then to the other.
    let totp = try TOTP(secret)
    var places: [String: UInt64] = [:]
    var twins: (UInt64, UInt64)?
    for (index, code) in totp.hotp.codes(from: 1000, count: 10_000).enumerated() {
      let step = UInt64(index) + 1000
      if let earlier = places[code.text], step - earlier < 900, step - earlier > 10 {
        twins = (earlier, step)
        break
      }
      places[code.text] = step
    }
    let (one, other) = try #require(twins)
    let code = totp.hotp.code(counter: one).text
    for (here, found) in [(one + 1, one), (other - 1, other), (one - 5, one), (other + 5, other)] {
      let time = try #require(totp.start(ofStep: here))
      #expect(
        try totp.verify(code, at: time, window: 1000)
          == .accepted(Match(counter: found, offset: Int64(found) - Int64(here))))
    }
    // A place that was used does not hide a later one that was not.
    let time = try #require(totp.start(ofStep: one + 1))
    #expect(
      try totp.verify(code, at: time, window: 1000, after: one)
        == .accepted(Match(counter: other, offset: Int64(other) - Int64(one) - 1)))
  }

  @Test("a random generator, code and window agree with a search that is written plainly")
  func property() throws {
    var random = SeededGenerator("TOTP.verify")
    for _ in 0..<300 {
      let secret = Secret(random.bytes(Int.random(in: 1...200, using: &random)))
      let totp = try TOTP(
        secret, algorithm: HashAlgorithm.allCases.randomElement(using: &random) ?? .sha1,
        digits: Int.random(in: 6...10, using: &random), period: Int.random(in: 1...86_400, using: &random),
        epoch: Int64.random(in: -1_000_000...1_000_000, using: &random))
      let now = totp.epoch + Int64.random(in: 0...20_000_000_000, using: &random)
      let step = try totp.timeStep(at: now)
      let window = Int.random(in: 0...4, using: &random)
      let candidate = UInt64(max(0, Int64(step) + Int64.random(in: -6...6, using: &random)))
      let code = totp.hotp.code(counter: candidate).text
      let offset = Int64(candidate) - Int64(step)
      let expected: Verification =
        offset.magnitude <= window ? .accepted(Match(counter: candidate, offset: offset)) : .rejected
      #expect(try totp.verify(code, at: now, window: window) == expected, "seed \(random.seed)")
    }
  }
}
