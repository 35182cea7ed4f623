import OTPCore
import Testing
import VMFATestSupport

@Suite("RFC 4648 Base32")
struct Base32Tests {
  static let vectors = Vectors.load(
    "otp/rfc4648-base32.txt", keys: ["text", "text-hex", "bytes", "strict", "lenient"])

  @Test(arguments: vectors)
  func vector(_ vector: Vector) {
    let text = vector.optional("text").map { Array($0.utf8) } ?? vector.bytes("text-hex")
    #expect(outcome(text, .strict) == expected(vector, "strict"))
    #expect(outcome(text, .lenient) == expected(vector, "lenient"))
  }

  /// What came out, in the words of the vector file.
  private func outcome(_ text: [UInt8], _ reading: Base32.Reading) -> String {
    do throws(Base32Error) {
      let secret = try Base32.decode(text.span, reading).bytes
      return "accept "
        + secret.withBytes { bytes in bytes.indices.map { String(bytes[$0], radix: 16) } }.joined(separator: " ")
    } catch {
      switch error {
      case .character(let position): return "character \(position)"
      case .padding(let position): return "padding \(position)"
      case .length: return "length"
      case .trailingBits: return "trailing-bits"
      }
    }
  }

  private func expected(_ vector: Vector, _ reading: String) -> String {
    guard vector[reading] == "accept" else { return vector[reading] }
    return "accept " + vector.bytes("bytes").map { String($0, radix: 16) }.joined(separator: " ")
  }

  @Test("the text form of RFC 4648 §10 is written too")
  func encoding() throws {
    for vector in Self.vectors where vector["strict"] == "accept" {
      let text = vector["text"]
      let encoded = Base32.encode(Secret(vector.bytes("bytes")), padded: text.contains("=") || text.count % 8 == 0)
      #expect(encoded.unprotectedText == text)
    }
  }

  @Test("decoding undoes encoding, and what decodes strictly encodes to the same text")
  func roundTrip() throws {
    var random = SeededGenerator("Base32 round trip")
    for _ in 0..<2000 {
      let secret = Secret(random.bytes(Int.random(in: 0...80, using: &random)))
      for padded in [true, false] {
        let text = Base32.encode(secret, padded: padded)
        #expect(try text.withBytes { bytes throws in try Base32.decode(bytes) }.bytes == secret, "seed \(random.seed)")
      }
      let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
      let text = String(
        (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
      if let decoded = try? Base32.decode(text).bytes {
        #expect(Base32.encode(decoded).unprotectedText == text, "seed \(random.seed)")
      }
    }
  }

  @Test("all 256 bytes: only the alphabet decodes")
  func alphabet() {
    for byte in UInt8.min...UInt8.max {
      let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8.contains(byte)
      let lower = "abcdefghijklmnopqrstuvwxyz".utf8.contains(byte)
      let text = [UInt8](repeating: byte, count: 8)
      #expect(((try? Base32.decode(text.span, .strict)) != nil) == upper)
      // Separators alone leave an empty text, which is Base32 of no byte.
      let separator = " \t\r\n-+".utf8.contains(byte)
      #expect(((try? Base32.decode(text.span, .lenient)) != nil) == (upper || lower || separator))
    }
  }
}
