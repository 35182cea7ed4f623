/// Reads CBOR (RFC 8949) in the canonical form of CTAP2 alone: definite lengths, each number in its shortest form, the
/// keys of maps in order and none twice, no tags. Authenticators must send it so, and a form that is not the only one
/// would let the same statement have two meanings.
///
/// Client to Authenticator Protocol 2.1, §8 "Message Encoding".
package struct CBORReader {
  /// How many arrays and maps may stand inside each other, as CTAP2 has it.
  package static let maximumDepth = 4
  /// The greatest length: several times that of an attestation with all its certificates.
  package static let maximumByteCount = 65_536

  private let bytes: [UInt8]
  private var depth = 0

  /// Where the next data item begins.
  package private(set) var position: Int

  /// A reader that begins at a position.
  package init(_ bytes: [UInt8], at position: Int = 0) { (self.bytes, self.position) = (bytes, position) }

  /// Reads one data item that is all there is.
  package static func read(_ bytes: [UInt8]) throws(CBORError) -> CBORValue {
    guard bytes.count <= maximumByteCount else { throw CBORError(.size, at: maximumByteCount) }
    var reader = CBORReader(bytes)
    let value = try reader.value()
    guard reader.position == bytes.count else { throw CBORError(.trailing, at: reader.position) }
    return value
  }

  /// Reads the next data item.
  package mutating func value() throws(CBORError) -> CBORValue {
    let start = position
    guard let initial = next() else { throw CBORError(.end, at: start) }
    let majorType = initial >> 5
    // The simple values (§3.3) have no argument of this kind: a floating-point number may end in zeros.
    if majorType == 7 { return try simple(initial, at: start) }
    let argument = try argument(initial & 31, at: start)
    switch majorType {
    case 0: return .unsigned(argument)
    case 1: return .negative(argument)
    case 2: return .bytes(Array(try string(argument)))
    case 3:
      let content = position
      guard let text = String(validating: try string(argument), as: UTF8.self) else {
        throw CBORError(.utf8, at: content)
      }
      return .text(text)
    case 4: return .array(try nested(at: start) { reader throws(CBORError) in try reader.elements(argument) })
    case 5: return .map(try nested(at: start) { reader throws(CBORError) in try reader.entries(argument) })
    default: throw CBORError(.kind, at: start)
    }
  }

  // MARK: Heads

  /// §3: the argument of a data item, which the low five bits of its first byte hold or announce.
  private mutating func argument(_ information: UInt8, at start: Int) throws(CBORError) -> UInt64 {
    switch information {
    case 0..<24: return UInt64(information)
    case 24...27:
      let count = 1 << Int(information - 24)
      var argument: UInt64 = 0
      for _ in 0..<count {
        guard let byte = next() else { throw CBORError(.end, at: bytes.count) }
        argument = argument << 8 | UInt64(byte)
      }
      // The least number that needs as many bytes.
      let least: UInt64 = count == 1 ? 24 : 1 << UInt64(count * 4)
      guard argument >= least else { throw CBORError(.length, at: start) }
      return argument
    case 31: throw CBORError(.indefinite, at: start)
    default: throw CBORError(.kind, at: start)
    }
  }

  private func simple(_ initial: UInt8, at start: Int) throws(CBORError) -> CBORValue {
    switch initial {
    case 0xF4: return .bool(false)
    case 0xF5: return .bool(true)
    case 0xF6: return .null
    default: throw CBORError(.kind, at: start)
    }
  }

  // MARK: Contents

  private mutating func string(_ count: UInt64) throws(CBORError) -> ArraySlice<UInt8> {
    guard count <= UInt64(bytes.count - position) else { throw CBORError(.end, at: bytes.count) }
    let start = position
    position += Int(count)
    return bytes[start..<position]
  }

  /// Goes one level down for the time of one call.
  private mutating func nested<Result>(
    at start: Int, _ body: (inout CBORReader) throws(CBORError) -> Result
  ) throws(CBORError) -> Result {
    guard depth < CBORReader.maximumDepth else { throw CBORError(.depth, at: start) }
    depth += 1
    let result = try body(&self)
    depth -= 1
    return result
  }

  // A count is only believed as far as there are bytes: nothing is reserved for it.
  private mutating func elements(_ count: UInt64) throws(CBORError) -> [CBORValue] {
    var elements: [CBORValue] = []
    while UInt64(elements.count) < count { elements.append(try value()) }
    return elements
  }

  private mutating func entries(_ count: UInt64) throws(CBORError) -> [CBOREntry] {
    var entries: [CBOREntry] = []
    var last: Range<Int>?
    while UInt64(entries.count) < count {
      let start = position
      let key = try value()
      // CTAP2 orders keys by major type, length and bytes: of numbers and strings, all that is the order of their bytes.
      if let last, !bytes[last].lexicographicallyPrecedes(bytes[start..<position]) {
        throw CBORError(.order, at: start)
      }
      last = start..<position
      entries.append(CBOREntry(key: key, value: try value()))
    }
    return entries
  }

  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }
}
