internal import VMFAEncoding

/// The header fields of a message in their order, with names that compare without regard to case (RFC 9110 §5.1).
///
/// It is one block of bytes and the places of the fields in it. A string is made only of what someone asks for.
package struct HTTPHeaders: Sendable {
  /// Where a field lies in ``text``.
  struct Field: Sendable {
    var nameStart: UInt32
    var nameLength: UInt32
    var valueStart: UInt32
    var valueLength: UInt32

    var name: Range<Int> { Int(nameStart)..<Int(nameStart + nameLength) }
    var value: Range<Int> { Int(valueStart)..<Int(valueStart + valueLength) }
  }

  private(set) var text: [UInt8]
  private(set) var fields: [Field]

  /// No field.
  package init() { self.init(text: [], fields: []) }

  /// Fields over the bytes that they were read from.
  init(text: [UInt8], fields: [Field]) {
    self.text = text
    self.fields = fields
  }

  /// The first value of that name as a string, or `nil`. Bytes that are not UTF-8 are replaced.
  package subscript(_ name: String) -> String? { firstIndex(of: name).map { value(at: $0) } }

  /// Every value of that name in order.
  package func values(of name: String) -> [String] { indices.filter { has(name, at: $0) }.map { value(at: $0) } }

  /// Whether there is a field of that name.
  package func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }

  /// Adds a field behind the others.
  ///
  /// - Parameters:
  ///   - name: a token (RFC 9110 §5.6.2); anything else is a mistake of the caller.
  ///   - value: a control character in it becomes a blank, so that no value can end its line.
  package mutating func append(_ name: String, _ value: String) {
    let nameStart = text.count
    text.append(contentsOf: name.utf8)
    precondition(text[nameStart...].allSatisfy(\.isHTTPToken) && !name.isEmpty, "a header's name is a token")
    let valueStart = text.count
    text.append(contentsOf: value.utf8)
    for index in valueStart..<text.count where !text[index].isHTTPText { text[index] = UInt8(ascii: " ") }
    fields.append(
      Field(
        nameStart: UInt32(nameStart), nameLength: UInt32(valueStart - nameStart), valueStart: UInt32(valueStart),
        valueLength: UInt32(text.count - valueStart)))
  }

  /// How many bytes of memory it takes.
  var heldBytes: Int { text.capacity + fields.capacity * MemoryLayout<Field>.stride }

  private func firstIndex(of name: String) -> Int? {
    for index in indices where has(name, at: index) { return index }
    return nil
  }
}

extension HTTPHeaders: RandomAccessCollection {
  /// The place of the first field.
  package var startIndex: Int { 0 }
  /// The place behind the last field.
  package var endIndex: Int { fields.count }
  /// A field as two strings, the name as it was sent.
  package subscript(_ index: Int) -> (name: String, value: String) { (name(at: index), value(at: index)) }

  /// The name of a field as it was sent.
  package func name(at index: Int) -> String { String(decoding: text[fields[index].name], as: UTF8.self) }

  /// The value of a field without the blanks around it. Bytes that are not UTF-8 are replaced.
  package func value(at index: Int) -> String { String(decoding: text[fields[index].value], as: UTF8.self) }

  /// The value of a field as it was sent, without the blanks around it.
  package func valueBytes(at index: Int) -> ArraySlice<UInt8> { text[fields[index].value] }

  /// Whether a field has that name.
  package func has(_ name: String, at index: Int) -> Bool {
    let field = fields[index]
    guard Int(field.nameLength) == name.utf8.count else { return false }
    var place = Int(field.nameStart)
    for byte in name.utf8 {
      guard text[place].lowercasedASCII == byte.lowercasedASCII else { return false }
      place += 1
    }
    return true
  }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
  /// Fields in the order of the literal; a name may come twice.
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements { append(name, value) }
  }
}

extension HTTPHeaders: Equatable {
  /// Whether the same names, without regard to case, have the same values in the same order.
  package static func == (one: HTTPHeaders, other: HTTPHeaders) -> Bool {
    one.count == other.count
      && one.indices.allSatisfy { index in
        one.valueBytes(at: index) == other.valueBytes(at: index) && one.has(other.name(at: index), at: index)
      }
  }
}
