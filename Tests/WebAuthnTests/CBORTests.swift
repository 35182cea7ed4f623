import Testing
import VMFAEncoding
import VMFATestSupport
import WebAuthn

@Suite("CBOR in the canonical form of CTAP2")
struct CBORTests {
  @Test("vectors", arguments: Vectors.load("webauthn/cbor.txt", keys: ["cbor", "expect", "value"]))
  func vector(_ vector: Vector) throws {
    do throws(CBORError) {
      let value = try CBORReader.read(vector.bytes("cbor"))
      #expect(vector["expect"] == "accept")
      #expect(value.diagnosticNotation == vector.optional("value"))
    } catch {
      #expect(vector["expect"] == error.reason.rawValue, "\(vector): \(error)")
      #expect((0...vector.bytes("cbor").count).contains(error.offset))
    }
  }

  @Test("what is accepted has one encoding: no byte of it can be left out or put behind")
  func prefixes() throws {
    for vector in Vectors.load("webauthn/cbor.txt", keys: ["cbor", "expect", "value"])
    where vector["expect"] == "accept" {
      let bytes = vector.bytes("cbor")
      for count in bytes.indices {
        #expect(throws: CBORError.self, "\(vector)") { try CBORReader.read(Array(bytes[..<count])) }
      }
      #expect(throws: CBORError(.trailing, at: bytes.count)) { try CBORReader.read(bytes + [0]) }
    }
  }

  @Test func length() throws {
    // The head of a string of that length takes three bytes.
    let fits = [0x59, 0xFF, 0xFD] + [UInt8](repeating: 7, count: 65_533)
    #expect(fits.count == CBORReader.maximumByteCount)
    #expect(try CBORReader.read(fits).bytes?.count == 65_533)
    let longer = [0x59, 0xFF, 0xFE] + [UInt8](repeating: 7, count: 65_534)
    #expect(throws: CBORError(.size, at: CBORReader.maximumByteCount)) { try CBORReader.read(longer) }
  }

  @Test("numbers at the ends of their range")
  func integers() {
    #expect(CBORValue.unsigned(UInt64(Int64.max)).integer == .max)
    #expect(CBORValue.unsigned(UInt64(Int64.max) + 1).integer == nil)
    #expect(CBORValue.negative(UInt64(Int64.max)).integer == .min)
    #expect(CBORValue.negative(UInt64(Int64.max) + 1).integer == nil)
  }
}

extension CBORValue {
  /// RFC 8949 §8.
  fileprivate var diagnosticNotation: String {
    switch self {
    case .unsigned(let number): "\(number)"
    case .negative(.max): "-18446744073709551616"
    case .negative(let number): "-\(number + 1)"
    case .bytes(let bytes): "h'\(Hexadecimal.encode(bytes))'"
    case .text(let text): JSONString.text(text)
    case .array(let elements): "[" + elements.map(\.diagnosticNotation).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key.diagnosticNotation): \($0.value.diagnosticNotation)" }.joined(separator: ", ") + "}"
    case .bool(let flag): "\(flag)"
    case .null: "null"
    }
  }
}

extension JSONString {
  fileprivate static func text(_ text: String) -> String {
    var bytes: [UInt8] = []
    encode(text) { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
