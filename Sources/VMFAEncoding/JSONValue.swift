/// A value of a JSON text (RFC 8259 §3), with the place where it stands.
public struct JSONValue: Sendable {
  /// What the value is.
  public enum Content: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it was written: no digit is lost, whatever its size (RFC 8259 §6).
    case number(String)
    /// A string, its escapes undone.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, its members in the order of the text. No name stands there twice.
    case object([JSONMember])
  }

  /// What the value is.
  public let content: Content

  /// Its bytes in the text, from its first character to behind its last. ``JSONText/position(at:)`` makes lines and
  /// columns of them.
  public let range: Range<Int>

  init(_ content: Content, _ range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// The string, or `nil` when it is something else.
  public var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The elements, or `nil` when it is no array.
  public var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }

  /// The members, or `nil` when it is no object.
  public var members: [JSONMember]? { if case .object(let members) = content { members } else { nil } }

  /// The value of a member, its name compared to the byte; `nil` when it is no object or has no such member.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    for member in members where member.name.utf8.elementsEqual(name.utf8) { return member.value }
    return nil
  }
}

/// A member of an object: `"name": value`.
public struct JSONMember: Sendable {
  /// The name, its escapes undone.
  public let name: String
  /// The bytes of the name in the text, quotation marks included.
  public let nameRange: Range<Int>
  /// The value.
  public let value: JSONValue
}

/// A place in a text, as a person counts it.
public struct TextPosition: Hashable, Sendable {
  /// The line, from 1. CR, LF and CRLF each end one.
  public let line: Int
  /// The column in UTF-16 units, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
