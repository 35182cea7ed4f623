internal import VMFAEncoding

/// The fields of a form (`application/x-www-form-urlencoded`) or of a query.
package enum FormFields {
  /// The most fields that a request may have.
  package static let limit = 10_000

  /// Why fields cannot be read.
  package enum Failure: Error {
    case tooMany
    case malformed
  }

  /// Reads fields; of a name that stands there twice the last counts.
  package static func read(_ bytes: Span<UInt8>, into fields: inout [String: String]) throws(Failure) {
    var (start, count) = (0, 0)
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "&") {
      defer { start = index + 1 }
      guard index > start else { continue }
      count += 1
      guard count <= limit else { throw .tooMany }
      let field = bytes.extracting(start..<index)
      var equals = 0
      while equals < field.count, field[equals] != UInt8(ascii: "=") { equals += 1 }
      let name = try text(field.extracting(0..<equals))
      fields[name] = equals < field.count ? try text(field.extracting((equals + 1)..<field.count)) : ""
    }
  }

  private static func text(_ bytes: Span<UInt8>) throws(Failure) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for index in bytes.indices { plain.append(bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index]) }
    var decoded: [UInt8] = []
    guard PercentEncoding.decode(plain.span, emit: { decoded.append($0) }),
      let text = String(validating: decoded, as: UTF8.self)
    else { throw .malformed }
    return text
  }
}
