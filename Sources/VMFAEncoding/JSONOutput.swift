/// A JSON value to be written (RFC 8259 §3). Members keep the order in which they were given.
public enum JSONOutput: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A number as it is to stand there.
  case digits(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONOutput])
  /// An object. Names must differ.
  case object([(name: String, value: JSONOutput)])

  /// A value that was read.
  public init(_ value: JSONValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .number(let digits): self = .digits(digits)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONOutput($0) })
    case .object(let members): self = .object(members.map { (name: $0.name, value: JSONOutput($0.value)) })
    }
  }

  /// A string, or `null`.
  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// An array of strings.
  public init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

  /// The value as text, on one line.
  public var text: String {
    var bytes: [UInt8] = []
    write { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands over the text byte by byte, as UTF-8.
  public func write(emit: (UInt8) -> Void) {
    switch self {
    case .null: "null".utf8.forEach(emit)
    case .bool(let value): (value ? "true" : "false").utf8.forEach(emit)
    case .number(let number): String(number).utf8.forEach(emit)
    case .digits(let digits): digits.utf8.forEach(emit)
    case .string(let text): JSONString.encode(text, emit: emit)
    case .array(let elements):
      emit(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { emit(UInt8(ascii: ",")) }
        element.write(emit: emit)
      }
      emit(UInt8(ascii: "]"))
    case .object(let members):
      emit(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { emit(UInt8(ascii: ",")) }
        JSONString.encode(member.name, emit: emit)
        emit(UInt8(ascii: ":"))
        member.value.write(emit: emit)
      }
      emit(UInt8(ascii: "}"))
    }
  }
}

extension JSONOutput: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A string.
  public init(stringLiteral text: String) { self = .string(text) }
  /// An array.
  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
  /// An object.
  public init(dictionaryLiteral members: (String, JSONOutput)...) {
    self = .object(members.map { (name: $0.0, value: $0.1) })
  }
}
