/// Reads one JSON text from its first byte to its last.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func text() throws(JSONError) -> JSONValue {
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw error(.trailing) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let byte = next else { throw error(.end) }
    let start = position
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try nested { reader throws(JSONError) in try reader.members() })
    case UInt8(ascii: "["): content = .array(try nested { reader throws(JSONError) in try reader.elements() })
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try literal("true", .bool(true))
    case UInt8(ascii: "f"): content = try literal("false", .bool(false))
    case UInt8(ascii: "n"): content = try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
    default: throw error(.character)
    }
    return JSONValue(content, start..<position)
  }

  // MARK: Arrays and objects

  /// Goes one level down for the time of one call.
  private mutating func nested<Result>(
    _ body: (inout JSONReader) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    guard depth < JSONText.maximumDepth else { throw error(.depth) }
    depth += 1
    position += 1
    let result = try body(&self)
    depth -= 1
    return result
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipBlanks()
    if accept("]") { return elements }
    while true {
      skipBlanks()
      elements.append(try value())
      skipBlanks()
      if accept("]") { return elements }
      try expect(",")
    }
  }

  private mutating func members() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    var names = MemberNames()
    skipBlanks()
    if accept("}") { return members }
    while true {
      skipBlanks()
      let start = position
      guard let byte = next else { throw error(.end) }
      guard byte == UInt8(ascii: "\"") else { throw error(.character) }
      let name = try string()
      guard names.insert(name, behind: members) else { throw error(.duplicate, at: start) }
      let nameRange = start..<position
      skipBlanks()
      try expect(":")
      skipBlanks()
      members.append(JSONMember(name: name, nameRange: nameRange, value: try value()))
      skipBlanks()
      if accept("}") { return members }
      try expect(",")
    }
  }

  // MARK: Numbers and literals

  /// RFC 8259 §6: `[ minus ] int [ frac ] [ exp ]`.
  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = accept("-")
    if accept("0") {
      if isDigit { throw error(.number) }
    } else {
      try digits()
    }
    if accept(".") { try digits() }
    if accept("e") || accept("E") {
      if !accept("+") { _ = accept("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    guard isDigit else { throw position == bytes.count ? error(.end) : error(.number) }
    while isDigit { position += 1 }
  }

  private mutating func literal(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(JSONError) -> JSONValue.Content {
    for byte in "\(word)".utf8 {
      guard let next else { throw error(.end) }
      guard next == byte else { throw error(.character) }
      position += 1
    }
    return content
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    // Most strings are in the text as they are meant: they are copied once.
    try skipPlain()
    if accept("\"") { return try endOfString(bytes.span.extracting(start..<position - 1), at: position - 1) }
    var text: [UInt8] = []
    text.reserveCapacity(2 * (position - start) + 64)
    var plain = start
    while true {
      for index in plain..<position { text.append(bytes[index]) }
      if accept("\"") { return try endOfString(text.span, at: position - 1) }
      try escape(into: &text)
      plain = position
      try skipPlain()
    }
  }

  /// Goes to the next quotation mark or backslash.
  private mutating func skipPlain() throws(JSONError) {
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    position = index
    guard let next else { throw error(.end) }
    if next < 0x20 { throw error(.control) }
  }

  /// The string of these bytes, whose end is at a quotation mark.
  private func endOfString(_ text: Span<UInt8>, at end: Int) throws(JSONError) -> String {
    guard let valid = try? UTF8Span(validating: text) else { throw utf8Error(before: end) }
    return String(copying: valid)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard let byte = next else { throw error(.end) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimalUnit(of: start)
      if (0xD800..<0xDC00).contains(code) {
        guard accept("\\"), accept("u") else { throw error(.surrogate, at: start) }
        let low = try hexadecimalUnit(of: start)
        guard (0xDC00..<0xE000).contains(low) else { throw error(.surrogate, at: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error(.surrogate, at: start) }
      text += String(scalar).utf8
    default: throw error(.escape, at: start)
    }
  }

  private mutating func hexadecimalUnit(of start: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let next else { throw error(.end) }
      guard let digit = Hexadecimal.value(of: next) else { throw error(.escape, at: start) }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }

  // MARK: Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var isDigit: Bool { next.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false }

  private mutating func skipBlanks() {
    while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { position += 1 }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard next != nil else { throw error(.end) }
    guard accept(character) else { throw error(.character) }
  }

  private func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason, at: offset ?? position, of: bytes)
  }

  /// The error for bytes before `end` that are not UTF-8, with the place of the first of them.
  private func utf8Error(before end: Int) -> JSONError {
    var offset = 0
    while offset < end {
      var length = 1
      while length <= 4, offset + length <= end,
        String(validating: bytes[offset..<offset + length], as: UTF8.self) == nil
      {
        length += 1
      }
      guard length <= 4, offset + length <= end else { break }
      offset += length
    }
    return error(.utf8, at: offset)
  }
}

/// The names that stand in an object, compared to the byte: Swift's own comparison takes two spellings of é for one.
private struct MemberNames {
  private var names: Set<[UInt8]> = []
  /// Up to so many members it takes less time to look at each.
  private static let few = 16

  /// Whether a name is a new one behind these members.
  mutating func insert(_ name: String, behind members: [JSONMember]) -> Bool {
    guard members.count >= Self.few else { return !members.contains { $0.name.utf8.elementsEqual(name.utf8) } }
    if names.isEmpty { names = Set(members.map { Array($0.name.utf8) }) }
    return names.insert(Array(name.utf8)).inserted
  }
}
