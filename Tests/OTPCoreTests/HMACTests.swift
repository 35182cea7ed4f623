import OTPCore
import Testing
import VMFATestSupport

@Suite("HMAC: RFC 2202, RFC 4231, Wycheproof")
struct HMACTests {
  static let keys: Set<String> = ["algorithm", "key", "message", "tag", "expect"]

  @Test(arguments: Vectors.load("otp/hmac-rfc2202-rfc4231.txt", keys: keys))
  func rfc(_ vector: Vector) throws { try check(vector) }

  @Test(arguments: Vectors.load("otp/wycheproof-hmac.txt", keys: keys))
  func wycheproof(_ vector: Vector) throws { try check(vector) }

  private func check(_ vector: Vector) throws {
    let algorithm = try #require(HashAlgorithm(rawValue: vector["algorithm"]))
    let key = HMACKey(Secret(vector.bytes("key")), algorithm: algorithm)
    let tag = vector.bytes("tag")
    let computed = key.authenticationCode(for: vector.bytes("message").span)
    #expect(computed.count == algorithm.digestByteCount)
    // A tag that is shorter than the digest is its beginning.
    let isRight = Secret(Array(computed.prefix(tag.count))) == Secret(tag)
    switch vector["expect"] {
    case "valid": #expect(isRight)
    case "invalid": #expect(!isRight)
    default: Issue.record("unknown expectation in \(vector)")
    }
  }

  @Test("the prepared block path gives what the general path gives")
  func property() throws {
    var random = SeededGenerator("HMACKey truncation")
    for _ in 0..<500 {
      let algorithm = HashAlgorithm.allCases.randomElement(using: &random) ?? .sha1
      let secret = Secret(random.bytes(Int.random(in: 1...300, using: &random)))
      let counter = UInt64.random(in: 0...(.max), using: &random)
      let digest = HMACKey(secret, algorithm: algorithm)
        .authenticationCode(for: counter.bigEndianBytes.span)
      let offset = Int(digest[digest.count - 1] & 15)
      let value = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
      let code = try HOTP(secret, algorithm: algorithm, digits: 10).code(counter: counter).text
      #expect(UInt32(code) == value, "seed \(random.seed)")
    }
  }
}
