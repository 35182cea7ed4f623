import Foundation
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("JSONTestSuite")
struct JSONSuiteTests {
  static let vectors = Vectors.load("json/json-test-suite.txt", keys: ["text", "bytes", "repeat", "expect"])

  @Test("all 318 cases are there")
  func complete() {
    let ids = Self.vectors.map { $0["id"] }
    #expect(Set(ids).count == 318)
    for (prefix, count) in [("y_", 95), ("n_", 188), ("i_", 35)] {
      #expect(ids.count { $0.hasPrefix(prefix) } == count)
    }
  }

  @Test(arguments: vectors)
  func vector(_ vector: Vector) {
    let unit = vector.optional("text").map { Array($0.utf8) } ?? vector.bytes("bytes")
    let times = vector.optional("repeat").flatMap { Int($0) } ?? 1
    let outcome: String
    do throws(JSONError) {
      _ = try JSONText(Array(repeatElement(unit, count: times).joined()))
      outcome = "accept"
    } catch {
      outcome = error.reason == .duplicate ? "refuse-duplicate" : "refuse"
    }
    #expect(outcome == vector["expect"])
  }
}

@Suite("RFC 8259")
struct JSONTests {
  @Test("places are those of the text, in UTF-16 columns; CR, LF and CRLF end a line")
  func positions() throws {
    let text = "{\r\n \"é😀\": [1,\r\r\n  true] ,\n\"b\" :null}"
    let json = try JSONText(text)
    let array = try #require(json.root["é😀"])
    #expect(json.position(at: array.range.lowerBound) == TextPosition(line: 2, column: 9))
    let elements = try #require(array.elements)
    #expect(json.position(at: elements[0].range.lowerBound) == TextPosition(line: 2, column: 10))
    #expect(json.position(at: elements[1].range.lowerBound) == TextPosition(line: 4, column: 3))
    #expect(json.position(at: array.range.upperBound) == TextPosition(line: 4, column: 8))
    let null = try #require(json.root["b"])
    #expect(json.position(at: null.range.lowerBound) == TextPosition(line: 5, column: 6))
    #expect(json.position(at: json.root.range.upperBound) == TextPosition(line: 5, column: 11))
  }

  @Test(
    "numbers keep every digit",
    arguments: [
      "0", "-0", "1E400", "123456789012345678901234567890.000000000000000000001", "-1e-9999", "1.0",
    ])
  func numbers(_ text: String) throws {
    guard case .number(let number) = try JSONText(text).root.content else {
      Issue.record("no number")
      return
    }
    #expect(number == text)
  }

  @Test(
    "strings",
    arguments: [
      (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud83d\ude00""#, "😀"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"), (#""\u0000""#, "\0"),
      (#""\uFFFF""#, "\u{FFFF}"),
    ])
  func strings(_ text: String, _ expected: String) throws {
    #expect(try JSONText(text).root.string?.utf8.elementsEqual(expected.utf8) == true)
  }

  @Test("names that differ in their bytes are two names")
  func names() throws {
    let json = try JSONText("{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(json.root.members?.count == 2)
  }

  @Test(
    "what is wrong and where",
    arguments: [
      ("", .end, 0), ("  ", .end, 2), ("[1,", .end, 3), ("[1", .end, 2), ("{\"a\"", .end, 4), ("\"abc", .end, 4),
      ("tru", .end, 3), ("-", .end, 1), ("1e", .end, 2), ("\"\\", .end, 2), ("\"\\u12", .end, 5),
      ("[1,]", .character, 3), ("[,1]", .character, 1), ("{,}", .character, 1), ("{\"a\":1,}", .character, 7),
      ("{a:1}", .character, 1), ("{'a':1}", .character, 1), ("trux", .character, 3), ("+1", .character, 0),
      (".5", .character, 0), ("NaN", .character, 0), ("[1 2]", .character, 3), ("{\"a\" 1}", .character, 5),
      ("\u{FEFF}1", .character, 0), ("/* */1", .character, 0), ("]", .character, 0),
      ("1 2", .trailing, 2), ("{}}", .trailing, 2), ("1\u{A0}", .trailing, 1), ("1x", .trailing, 1),
      ("01", .number, 1), ("-01", .number, 2), ("1.", .end, 2), ("1.x", .number, 2), ("1.e1", .number, 2),
      ("-x", .number, 1), ("1e+x", .number, 3),
      ("\"a\nb\"", .control, 2), ("\"\t\"", .control, 1), ("\"\0\"", .control, 1),
      (#""\x""#, .escape, 1), (#""\u12g4""#, .escape, 1), (#""\'""#, .escape, 1), (#""a\U0041""#, .escape, 2),
      (#""\ud800""#, .surrogate, 1), (#""\udc00""#, .surrogate, 1), (#""\ud800\n""#, .surrogate, 1),
      (#""\ud800\ud800""#, .surrogate, 1), (#""\ud800x""#, .surrogate, 1),
      ("{\"a\":1,\"a\":2}", .duplicate, 7), ("{\"a\":1,\"\\u0061\":2}", .duplicate, 7),
      ("{\"x\":{\"a\":1},\"y\":{\"a\":1,\"b\":2,\"a\":3}}", .duplicate, 30),
    ] as [(String, JSONError.Reason, Int)])
  func refused(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    do throws(JSONError) {
      _ = try JSONText(text)
      Issue.record("accepted")
    } catch {
      #expect(error.reason == reason && error.offset == offset, "\(error)")
    }
  }

  @Test(
    "bytes that are not UTF-8",
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0xA9, 0xC0, 0xAF, 0x22], 3), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xE2, 0x82, 0x22], 1),
    ] as [([UInt8], Int)])
  func utf8(_ bytes: [UInt8], _ offset: Int) {
    do throws(JSONError) {
      _ = try JSONText(bytes)
      Issue.record("accepted")
    } catch {
      #expect(error.reason == .utf8 && error.offset == offset)
    }
  }

  @Test("512 levels are read, one more is refused, a hundred thousand do no harm")
  func depth() throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func nested(_ levels: Int) -> String {
        String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
      }
      _ = try JSONText(nested(512))
      for levels in [513, 100_000] {
        do throws(JSONError) {
          _ = try JSONText(nested(levels))
          Issue.record("accepted")
        } catch {
          #expect(error.reason == .depth && error.offset == 512 * open.utf8.count)
        }
      }
    }
    #expect(throws: JSONError.self) { try JSONText("[1,2,3]", limit: 6) }
  }

  @Test("what Foundation refuses is refused, and what is accepted means the same there")
  func differential() throws {
    var random = SeededGenerator("JSON against Foundation")
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\u00e9\"", "1", "-2.5", "0", "true", "false", "null", " ",
      "\n",
      "\"", "\\", "01", "e",
    ]
    var accepted = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      guard let json = try? JSONText(text) else { continue }
      // Foundation refuses what a Double cannot hold; this reader keeps the digits.
      guard hasDoublesOnly(json.root) else { continue }
      accepted += 1
      let other = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(other != nil, "\(text), seed \(random.seed)")
      if let other { #expect(isSame(json.root, other), "\(text), seed \(random.seed)") }
    }
    #expect(accepted > 500)
  }

  private func hasDoublesOnly(_ value: JSONValue) -> Bool {
    switch value.content {
    case .number(let number): Double(number)?.isFinite == true
    case .array(let elements): elements.allSatisfy(hasDoublesOnly)
    case .object(let members): members.allSatisfy { hasDoublesOnly($0.value) }
    default: true
    }
  }

  private func isSame(_ value: JSONValue, _ other: Any) -> Bool {
    switch value.content {
    case .null: other is NSNull
    case .bool(let bool): (other as? Bool) == bool
    case .number(let number): (other as? NSNumber)?.doubleValue == Double(number)
    case .string(let text): (other as? String) == text
    case .array(let elements):
      if let others = other as? [Any] {
        elements.count == others.count && zip(elements, others).allSatisfy { isSame($0, $1) }
      } else {
        false
      }
    case .object(let members):
      if let others = other as? [String: Any] {
        members.count == others.count
          && members.allSatisfy { member in others[member.name].map { isSame(member.value, $0) } ?? false }
      } else {
        false
      }
    }
  }
}
