import OTPCore
import Testing
import VMFATestSupport

@Suite("RFC 4226 Appendix D")
struct HOTPVectorTests {
  static let vectors = Vectors.load(
    "otp/rfc4226-appendix-d.txt",
    keys: ["counter", "secret", "hmac", "offset", "truncated", "code6", "code7", "code8", "code9", "code10"])

  @Test(arguments: vectors)
  func everyColumn(_ vector: Vector) throws {
    let secret = Secret(vector.bytes("secret"))
    let counter: UInt64 = vector.number("counter")
    let message = counter.bigEndianBytes
    let digest = HMACKey(secret).authenticationCode(for: message.span)
    #expect(digest == vector.bytes("hmac"))
    let offset: Int = vector.number("offset")
    #expect(Int(digest[19] & 15) == offset)
    let truncated = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    #expect(truncated == vector.number("truncated"))
    for digits in 6...10 {
      let hotp = try HOTP(secret, digits: digits)
      #expect(hotp.code(counter: counter).text == vector["code\(digits)"])
      #expect(
        try hotp.verify(vector["code\(digits)"], counter: counter) == .accepted(Match(counter: counter, offset: 0)))
    }
  }

  @Test("the batch gives what single calls give")
  func batch() throws {
    let secret = Secret(Self.vectors[0].bytes("secret"))
    for digits in 6...10 {
      let hotp = try HOTP(secret, digits: digits)
      let expected = Self.vectors.map { $0["code\(digits)"] }
      #expect(hotp.codes(from: 0, count: 10).map(\.text) == expected)
      var ascii = [UInt8](repeating: 0, count: digits * 10)
      var span = ascii.mutableSpan
      #expect(hotp.write(codesFrom: 0, into: &span) == 10)
      #expect(String(decoding: ascii, as: UTF8.self) == expected.joined())
    }
  }
}

@Suite("RFC 4226 §7: validation and resynchronisation")
struct HOTPVerificationTests {
  let hotp: HOTP

  init() throws { hotp = try HOTP(Secret(Array("12345678901234567890".utf8))) }

  func code(_ counter: UInt64) -> String { hotp.code(counter: counter).text }

  @Test("§7.2: the window looks ahead, never behind, and exactly as far as it says")
  func lookAhead() throws {
    for window in [0, 1, 7] {
      for counter in UInt64(0)..<30 {
        let expected: Verification =
          (10...10 + UInt64(window)).contains(counter)
          ? .accepted(Match(counter: counter, offset: Int64(counter) - 10)) : .rejected
        #expect(try hotp.verify(code(counter), counter: 10, lookAheadWindow: window) == expected)
      }
    }
  }

  @Test("§7.4: two consecutive codes find the counter again")
  func resynchronize() throws {
    #expect(
      try hotp.resynchronize(firstCode: code(50), secondCode: code(51), counter: 10, lookAheadWindow: 40)
        == .accepted(Match(counter: 51, offset: 41)))
    #expect(
      try hotp.resynchronize(firstCode: code(51), secondCode: code(52), counter: 10, lookAheadWindow: 40) == .rejected)
    #expect(
      try hotp.resynchronize(firstCode: code(10), secondCode: code(11), counter: 10, lookAheadWindow: 0)
        == .accepted(Match(counter: 11, offset: 1)))
    // The first code lies behind the stored counter: refused, or an old pair could be played again.
    #expect(
      try hotp.resynchronize(firstCode: code(9), secondCode: code(10), counter: 10, lookAheadWindow: 40) == .rejected)
    #expect(
      try hotp.resynchronize(firstCode: code(21), secondCode: code(20), counter: 10, lookAheadWindow: 40) == .rejected)
    #expect(
      try hotp.resynchronize(firstCode: code(20), secondCode: code(22), counter: 10, lookAheadWindow: 40) == .rejected)
    #expect(
      try hotp.resynchronize(firstCode: code(20), secondCode: code(20), counter: 10, lookAheadWindow: 40) == .rejected)
  }

  @Test("counters go up to 2^64 - 1 and the window stops there")
  func lastCounter() throws {
    let last = UInt64.max
    #expect(
      try hotp.verify(code(last), counter: last, lookAheadWindow: 10) == .accepted(Match(counter: last, offset: 0)))
    #expect(
      try hotp.verify(code(last), counter: last - 3, lookAheadWindow: 10) == .accepted(Match(counter: last, offset: 3)))
    #expect(try hotp.verify(code(0), counter: last, lookAheadWindow: 10) == .rejected)
    #expect(
      try hotp.resynchronize(firstCode: code(last - 1), secondCode: code(last), counter: last - 5, lookAheadWindow: 9)
        == .accepted(Match(counter: last, offset: 5)))
    #expect(
      try hotp.resynchronize(firstCode: code(last), secondCode: code(0), counter: last, lookAheadWindow: 9) == .rejected
    )
  }

  @Test(
    "what is no code at all is rejected",
    arguments: ["", "12345", "1234567", "12345a", "１２３４５６", "-12345", "+12345", "1e5000"])
  func malformed(_ code: String) throws {
    #expect(try hotp.verify(code, counter: 0, lookAheadWindow: 100) == .rejected)
  }

  @Test("blanks inside a code do not make it another one")
  func blanks() throws {
    #expect(try hotp.verify("755 224", counter: 0) == .accepted(Match(counter: 0, offset: 0)))
    #expect(try hotp.verify(" 755224 ", counter: 0) == .accepted(Match(counter: 0, offset: 0)))
  }

  @Test("ten digits that exceed 31 bits are no code")
  func tenDigits() throws {
    let hotp = try HOTP(Secret(Array("12345678901234567890".utf8)), digits: 10)
    #expect(try hotp.verify("1284755224", counter: 0) == .accepted(Match(counter: 0, offset: 0)))
    // 1284755224 + 2^32
    #expect(try hotp.verify("5579722520", counter: 0) == .rejected)
  }

  @Test("every value out of range is an error that names the field")
  func ranges() throws {
    let secret = Secret([UInt8](repeating: 1, count: 20))
    for digits in [Int.min, -1, 0, 5, 11, Int.max] {
      #expect(throws: OTPError.digits(digits)) { try HOTP(secret, digits: digits) }
    }
    for period in [Int.min, -30, 0, 86_401, Int.max] {
      #expect(throws: OTPError.period(period)) { try TOTP(secret, period: period) }
    }
    #expect(throws: OTPError.emptySecret) { try HOTP(Secret([])) }
    for window in [-1, 1_000_001, Int.max] {
      #expect(throws: OTPError.window(window)) { try hotp.verify("000000", counter: 0, lookAheadWindow: window) }
    }
  }
}
