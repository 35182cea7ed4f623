/// Why a text is not JSON as RFC 8259 has it, and where.
public struct JSONError: Error, Equatable, Sendable {
  /// The kinds of failure. The raw values are stable names for scripts and test vectors.
  public enum Reason: String, CaseIterable, Sendable {
    /// The text ends before the value does.
    case end = "unexpected-end"
    /// A character that may not stand there.
    case character = "unexpected-character"
    /// Something behind the value.
    case trailing = "text-behind-the-value"
    /// A number that the grammar does not know, such as `01`, `1.` or `+1` (RFC 8259 §6).
    case number = "bad-number"
    /// A control character inside a string (§7).
    case control = "control-character"
    /// An escape that the grammar does not know (§7).
    case escape = "bad-escape"
    /// Half of a surrogate pair (§8.2): it is no character.
    case surrogate = "lone-surrogate"
    /// Bytes that are not UTF-8 (§8.1).
    case utf8 = "bad-utf8"
    /// A name that stands in its object already (§4): what the object says would depend on the reader.
    case duplicate = "duplicate-name"
    /// More values inside each other than ``JSONText/maximumDepth``.
    case depth = "too-deep"
    /// More bytes than the reader was allowed.
    case length = "too-long"
  }

  /// What is wrong.
  public let reason: Reason
  /// The place of the first byte that is wrong, from 0.
  public let offset: Int
  /// The same place for a person.
  public let position: TextPosition

  init(_ reason: Reason, at offset: Int, of bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    position = JSONText.position(at: offset, of: bytes)
  }
}

extension JSONError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String { "line \(position.line), column \(position.column): \(reason)" }
}

extension JSONError.Reason: CustomStringConvertible {
  /// What is wrong, without the place.
  public var description: String {
    switch self {
    case .end: "the text ends too early"
    case .character: "unexpected character"
    case .trailing: "text behind the value"
    case .number: "a number that json does not know"
    case .control: "a control character inside a string"
    case .escape: "an escape that json does not know"
    case .surrogate: "half of a surrogate pair"
    case .utf8: "bytes that are not utf-8"
    case .duplicate: "a name that stands in this object already"
    case .depth: "more than \(JSONText.maximumDepth) values inside each other"
    case .length: "the text is too long"
    }
  }
}
