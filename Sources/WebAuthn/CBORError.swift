/// Why bytes are not CBOR in the canonical form of CTAP2, and where.
public struct CBORError: Error, Equatable, Sendable {
  /// The kinds of failure. The raw values are stable names for scripts and test vectors.
  public enum Reason: String, CaseIterable, Sendable {
    /// The bytes end before the data item does.
    case end = "unexpected-end"
    /// Something behind the data item.
    case trailing = "bytes-behind-the-item"
    /// A number or a length that takes more bytes than it needs.
    case length = "not-the-shortest"
    /// A string, an array or a map without a length.
    case indefinite = "indefinite-length"
    /// A tag, a floating-point number or a simple value that authenticators do not send, or a first byte that is reserved.
    case kind = "unknown-kind"
    /// A key of a map that does not come behind the one before it, or is the same.
    case order = "key-order"
    /// A text string that is not UTF-8.
    case utf8 = "bad-utf8"
    /// More arrays and maps inside each other than authenticators may send.
    case depth = "too-deep"
    /// More bytes than an authenticator has a use for.
    case size = "too-long"
  }

  /// What is wrong.
  public let reason: Reason
  /// The place of the first byte that is wrong, from 0.
  public let offset: Int

  /// An error.
  public init(_ reason: Reason, at offset: Int) { (self.reason, self.offset) = (reason, offset) }
}

extension CBORError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String { "byte \(offset): \(reason)" }
}

extension CBORError.Reason: CustomStringConvertible {
  /// What is wrong, without the place.
  public var description: String {
    switch self {
    case .end: "the bytes end too early"
    case .trailing: "bytes behind the data item"
    case .length: "a number that is not in its shortest form"
    case .indefinite: "a data item without a length"
    case .kind: "a kind of data item that authenticators do not send"
    case .order: "a key of a map that does not come behind the one before it"
    case .utf8: "text that is not utf-8"
    case .depth: "more than \(CBORReader.maximumDepth) arrays and maps inside each other"
    case .size: "more than \(CBORReader.maximumByteCount) bytes"
    }
  }
}
