import Foundation
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("RFC 3339")
struct RFC3339Tests {
  @Test(
    "§5.8 and edges",
    arguments: [
      ("1985-04-12T23:20:50.52Z", 482_196_050, 520_000_000),
      ("1996-12-19T16:39:57-08:00", 851_042_397, 0),
      ("1990-12-31T23:59:60Z", 662_688_000, 0),
      ("1990-12-31T15:59:60-08:00", 662_688_000, 0),
      ("1937-01-01T12:00:27.87+00:20", -1_041_337_173, 870_000_000),
      ("1970-01-01t00:00:00z", 0, 0),
      ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
      ("9999-12-31T23:59:59.9999999999Z", 253_402_300_799, 999_999_999),
      ("2024-02-29T00:00:00-00:00", 1_709_164_800, 0),
      ("2038-01-19T03:14:08Z", 2_147_483_648, 0),
    ] as [(String, Int64, Int32)])
  func accepted(_ text: String, _ seconds: Int64, _ nanoseconds: Int32) {
    #expect(RFC3339.parse(text) == RFC3339.Moment(seconds: seconds, nanoseconds: nanoseconds))
  }

  @Test(arguments: [
    "", "2026", "2026-11-23", "2026-11-23T18:17:54", "2026-11-23 18:17:54Z", "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z", "2025-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-11-23T24:00:00Z", "2026-11-23T00:60:00Z", "2026-11-23T00:00:61Z", "2026-11-23T12:00:60Z",
    "2026-11-23T00:00:00.Z", "2026-11-23T00:00:00+24:00", "2026-11-23T00:00:00+01", "2026-11-23T00:00:00ZZ",
    "+026-11-23T00:00:00Z", "2026-11-23T00:00:00Z ", "２０２６-11-23T00:00:00Z",
  ])
  func refused(_ text: String) { #expect(RFC3339.parse(text) == nil) }

  @Test("writing and reading agree, and both agree with Foundation")
  func roundTrip() throws {
    var random = SeededGenerator("RFC 3339 round trip")
    let formatter = ISO8601DateFormatter()
    for _ in 0..<2000 {
      let seconds = Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)
      let text = try #require(RFC3339.format(seconds: seconds))
      #expect(RFC3339.parse(text) == RFC3339.Moment(seconds: seconds), "seed \(random.seed)")
      // Foundation uses the Julian calendar before 1582.
      if seconds > -12_219_292_800 {
        #expect(text == formatter.string(from: Date(timeIntervalSince1970: Double(seconds))), "seed \(random.seed)")
      }
    }
    #expect(RFC3339.format(seconds: 253_402_300_800) == nil)
  }
}

@Suite("Percent-encoding, hexadecimal, JSON strings")
struct TextTests {
  @Test("RFC 3986 §2.1, §2.3")
  func percent() {
    #expect(PercentEncoding.encode("AZaz09-._~") == "AZaz09-._~")
    #expect(PercentEncoding.encode("a b+c/é") == "a%20b%2Bc%2F%C3%A9")
    var decoded: [UInt8] = []
    #expect(PercentEncoding.decode(Array("a%20b+%c3%A9".utf8).span) { decoded.append($0) })
    #expect(decoded == Array("a b+é".utf8))
    for broken in ["%", "%2", "a%", "%zz", "%2g"] {
      #expect(!PercentEncoding.decode(Array(broken.utf8).span) { _ in })
    }
  }

  @Test(
    "RFC 4648 §10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("\u{7FF}\u{FFF}", "37/gv78="),
    ])
  func base64(_ text: String, _ encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
  }

  @Test(
    "Base64 that is not canonical",
    arguments: [
      "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm8", "Z===", "====", "=", "Zg==Zg==", "Zm9v\n", " Zm9v", "Zm-v",
      "Zm_v", "Zｍ9v",
    ])
  func badBase64(_ text: String) { #expect(Base64.decode(text) == nil) }

  @Test("Base64 round trip, as Foundation has it")
  func base64Foundation() {
    var random = SeededGenerator("Base64 round trip")
    for _ in 0..<1000 {
      let bytes = random.bytes(Int.random(in: 0...50, using: &random))
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString(), "seed \(random.seed)")
      #expect(Base64.decode(Base64.encode(bytes)) == bytes, "seed \(random.seed)")
    }
  }

  @Test(
    "RFC 4648 §5: §10 without padding, and the two letters of its own",
    arguments: [
      ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
      ("foobar", "Zm9vYmFy"), ("\u{7FF}\u{FFF}", "37_gv78"), ("~~~???", "fn5-Pz8_"),
    ])
  func base64URL(_ text: String, _ encoded: String) {
    #expect(Base64URL.encode(Array(text.utf8)) == encoded)
    #expect(Base64URL.decode(encoded) == Array(text.utf8))
  }

  @Test(
    "base64url that is not canonical",
    arguments: [
      "Z", "Zg==", "Zg=", "Zh", "Zm9", "Zm8=", "=", "Zm9v=", "Zm9v\n", " Zm9v", "fn5+Pz8_", "fn5-Pz8/", "Zｍ9v", "Zm9vZ",
    ])
  func badBase64URL(_ text: String) { #expect(Base64URL.decode(text) == nil) }

  @Test("base64url is Foundation's Base64 with other letters and no padding")
  func base64URLFoundation() {
    var random = SeededGenerator("base64url round trip")
    for _ in 0..<1000 {
      let bytes = random.bytes(Int.random(in: 0...50, using: &random))
      let letters = Data(bytes).base64EncodedString().filter { $0 != "=" }
      let text = String(letters.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
      #expect(Base64URL.encode(bytes) == text, "seed \(random.seed)")
      #expect(Base64URL.decode(text) == bytes, "seed \(random.seed)")
    }
  }

  @Test func hexadecimal() {
    #expect(Hexadecimal.encode([0, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
    #expect(Hexadecimal.decode("000FA0ff") == [0, 0x0F, 0xA0, 0xFF])
    #expect(Hexadecimal.decode("0") == nil)
    #expect(Hexadecimal.decode("0g") == nil)
  }

  @Test(
    "RFC 8259 §7, read back by another reader",
    arguments: [
      "", "plain", "\"quoted\" \\ /", "line\nend\ttab\r", "\u{0}\u{1F}\u{7F}\u{9F}", "é😀\u{2028}\u{202E}\u{FEFF}",
    ])
  func json(_ text: String) throws {
    var bytes: [UInt8] = []
    JSONString.encode(text) { bytes.append($0) }
    #expect(try JSONDecoder().decode([String].self, from: Data("[".utf8 + bytes + "]".utf8)) == [text])
    let steers = String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.steersTerminals }
    #expect(!steers)
  }

  @Test func display() {
    #expect("Bank".safeForDisplay == "Bank")
    #expect("\u{1B}[2J\u{202E}x".safeForDisplay == "\\u{1b}[2J\\u{202e}x")
  }
}
