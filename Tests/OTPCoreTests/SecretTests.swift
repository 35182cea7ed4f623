import OTPCore
import Testing

@Suite("Secret")
struct SecretTests {
  @Test("it compares by content and length")
  func equality() {
    #expect(Secret([1, 2, 3]) == Secret([1, 2, 3]))
    #expect(Secret([1, 2, 3]) != Secret([1, 2, 4]))
    #expect(Secret([1, 2, 3]) != Secret([1, 2]))
    #expect(Secret([]) == Secret([]))
  }

  @Test("no way of printing shows the bytes")
  func printing() throws {
    let secret = Secret(Array("hunter2hunter2hunter2".utf8))
    var dumped = ""
    dump(secret, to: &dumped)
    let key = HMACKey(secret)
    dump(key, to: &dumped)
    dump(KeyURI(account: "x", secret: secret), to: &dumped)
    for text in ["\(secret)", secret.debugDescription, String(reflecting: secret), dumped, "\([secret])", "\(key)"] {
      #expect(
        !text.contains("hunter") && !text.contains("104, 117") && !text.contains("0x") && !text.contains("68756e"))
    }
    #expect("\(secret)" == "Secret(21 bytes)")
  }

  @Test("moving bytes in empties their array")
  func taking() {
    var bytes: [UInt8] = [1, 2, 3]
    let secret = Secret(taking: &bytes)
    #expect(bytes.isEmpty && secret == Secret([1, 2, 3]))
  }

  @Test("the buffer keeps what it is given while it grows")
  func buffer() {
    var buffer = SecretBuffer(capacity: 1)
    var expected: [UInt8] = []
    for index in 0..<1000 {
      buffer.append(UInt8(index % 251))
      expected.append(UInt8(index % 251))
    }
    buffer.append("end")
    #expect(buffer.count == 1003)
    #expect(buffer.secret() == Secret(expected + Array("end".utf8)))
  }

  @Test("seeds have 40 bytes, differ, and are never under 16")
  func random() throws {
    #expect(try Secret.random().count == 40)
    #expect(try Secret.random() != Secret.random())
    #expect(try Secret.random(byteCount: 16).count == 16)
    for count in [Int.min, 0, 15, 1025] {
      #expect(throws: OTPError.secretLength(count)) { try Secret.random(byteCount: count) }
    }
    #expect(Secret([UInt8](repeating: 0, count: 10)).isShort)
    #expect(!Secret([UInt8](repeating: 0, count: 16)).isShort)
  }

  @Test("a clock moves as its owner says and stops at the ends")
  func clock() {
    let clock = ManualClock(UnixTime(seconds: 59))
    #expect(clock.now.seconds == 59)
    clock.advance(seconds: 1)
    #expect(clock.now == UnixTime(milliseconds: 60_000))
    clock.advance(milliseconds: -60_001)
    #expect(clock.now.seconds == -1)
    clock.now = UnixTime(seconds: .max)
    clock.advance(seconds: 1)
    #expect(clock.now.milliseconds == .max)
    #expect(SystemClock().now.seconds > 1_700_000_000)
  }
}
