internal import VMFAEncoding

/// The fields of a query, each name and value in the one encoding that a canonical request has for it.
struct CanonicalQuery {
  /// A field.
  struct Field {
    let name: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>
  }

  /// The fields in the order of the query.
  let fields: [Field]

  /// Takes a query apart. Empty fields between two `&` do not count, and `+` stands for a blank.
  init(_ query: [UInt8]) throws(SignatureError) {
    var output: [UInt8] = []
    output.reserveCapacity(query.count + 16)
    var bounds: [(start: Int, equals: Int, end: Int)] = []
    for field in query.split(separator: UInt8(ascii: "&")) {
      guard bounds.count < SignedRequest.maximumQueryFieldCount else { throw .tooLarge("number of query fields") }
      let equals = field.firstIndex(of: UInt8(ascii: "=")) ?? field.endIndex
      let start = output.count
      try CanonicalQuery.append(field[..<equals], to: &output)
      let middle = output.count
      try CanonicalQuery.append(field[equals...].dropFirst(), to: &output)
      bounds.append((start, middle, output.count))
    }
    fields = bounds.map { Field(name: output[$0.start..<$0.equals], value: output[$0.equals..<$0.end]) }
  }

  /// The value of a field that must not stand there twice, decoded and made of printable ASCII.
  func unique(_ name: HeaderName) throws(SignatureError) -> ArraySlice<UInt8>? {
    var found: ArraySlice<UInt8>?
    // None of the names has a character that would be encoded.
    for field in fields where field.name.elementsEqual(name.bytes) {
      guard found == nil else { throw .repeated(name.text) }
      var decoded: [UInt8] = []
      decoded.reserveCapacity(field.value.count)
      let value = Array(field.value)
      _ = PercentEncoding.decode(value.span) { decoded.append($0) }
      guard decoded.isPrintableASCII else { throw .notPrintable(name.text) }
      found = decoded[...]
    }
    return found
  }

  /// Appends the fields sorted by name and then by value, joined as in a query.
  ///
  /// - Parameter excluded: the field that holds the signature itself.
  func append(to output: inout [UInt8], excluding excluded: HeaderName?) {
    let sorted = fields.sorted { one, other in
      one.name.elementsEqual(other.name)
        ? one.value.lexicographicallyPrecedes(other.value) : one.name.lexicographicallyPrecedes(other.name)
    }
    var isFirst = true
    for field in sorted {
      if let excluded, field.name.elementsEqual(excluded.bytes) { continue }
      if !isFirst { output.append(UInt8(ascii: "&")) }
      isFirst = false
      output.append(contentsOf: field.name)
      output.append(UInt8(ascii: "="))
      output.append(contentsOf: field.value)
    }
  }

  /// Appends a name or a value that may be encoded already, wholly, in part or not at all.
  private static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) throws(SignatureError) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "+"):
        output.appendEncoded(0x20)
        index += 1
      case UInt8(ascii: "%"):
        let escape = bytes[index...].prefix(3)
        guard escape.count == 3, let high = Hexadecimal.value(of: escape[index + 1]),
          let low = Hexadecimal.value(of: escape[index + 2])
        else { throw .malformedQuery(escape: escape.isPrintableASCII ? escape.text : "%??") }
        output.appendEncoded(high << 4 | low)
        index += 3
      default:
        output.appendEncoded(bytes[index])
        index += 1
      }
    }
  }
}

extension [UInt8] {
  /// Appends a byte, percent-encoded unless it is unreserved (RFC 3986 §2.3).
  mutating func appendEncoded(_ byte: UInt8) {
    if PercentEncoding.isUnreserved(byte) {
      append(byte)
    } else {
      append(UInt8(ascii: "%"))
      append(Hexadecimal.upperDigit(byte >> 4))
      append(Hexadecimal.upperDigit(byte & 15))
    }
  }
}
