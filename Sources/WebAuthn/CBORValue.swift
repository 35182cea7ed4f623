/// A data item of CBOR (RFC 8949 §3), of the kinds that authenticators send: no tags and no floating-point numbers.
package indirect enum CBORValue: Equatable, Sendable {
  /// An unsigned integer (major type 0).
  case unsigned(UInt64)
  /// A negative integer (major type 1), as the number n in -1 - n.
  case negative(UInt64)
  /// A byte string (major type 2).
  case bytes([UInt8])
  /// A text string (major type 3).
  case text(String)
  /// An array (major type 4).
  case array([CBORValue])
  /// A map (major type 5), its entries in the order of their keys. No key stands there twice.
  case map([CBOREntry])
  /// `false` or `true`.
  case bool(Bool)
  /// `null`.
  case null
}

/// An entry of a map.
package struct CBOREntry: Equatable, Sendable {
  package let key: CBORValue
  package let value: CBORValue

  package init(key: CBORValue, value: CBORValue) { (self.key, self.value) = (key, value) }
}

extension CBORValue {
  /// The number, or `nil` when it is something else or does not fit.
  package var integer: Int64? {
    switch self {
    case .unsigned(let number): Int64(exactly: number)
    case .negative(let number): Int64(exactly: number).map { -1 - $0 }
    default: nil
    }
  }

  /// The bytes of a byte string, or `nil` when it is something else.
  package var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }

  /// The text of a text string, or `nil` when it is something else.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The entries of a map, or `nil` when it is something else.
  package var entries: [CBOREntry]? { if case .map(let entries) = self { entries } else { nil } }

  /// The value of a map's entry by its number.
  package subscript(key: Int64) -> CBORValue? { entries?.first { $0.key.integer == key }?.value }

  /// The value of a map's entry by its name, which is compared to the byte.
  package subscript(key: String) -> CBORValue? {
    entries?.first { $0.key.text?.utf8.elementsEqual(key.utf8) ?? false }?.value
  }
}
