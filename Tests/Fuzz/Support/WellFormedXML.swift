/// A reader of XML 1.0 as far as answers use it, which shares nothing with the writer.
package struct WellFormedXML {
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []

  /// Whether bytes are one element with all that is in it.
  package static func holds(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    var reader = WellFormedXML(rest: Substring(text).unicodeScalars)
    repeat {
      guard reader.readPiece() else { return false }
    } while !reader.open.isEmpty
    return reader.rest.isEmpty
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  /// Reads a tag or a piece of text.
  private mutating func readPiece() -> Bool {
    guard let first = rest.first else { return false }
    if first == "<" { return readTag() }
    guard !open.isEmpty else { return false }
    if first == "&" {
      guard let end = rest.firstIndex(of: ";") else { return false }
      let name = String(rest[...end])
      rest = rest[rest.index(after: end)...]
      return ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#xD;"].contains(name)
    }
    rest = rest.dropFirst()
    switch first.value {
    case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return true
    default: return false
    }
  }

  private mutating func readTag() -> Bool {
    guard let end = rest.firstIndex(of: ">") else { return false }
    let tag = String(rest[..<end].dropFirst())
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") { return open.popLast() == String(tag.dropFirst()) }
    let parts = tag.split(separator: " ", maxSplits: 1)
    guard let name = parts.first.map(String.init),
      name.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic })
    else { return false }
    open.append(name)
    return parts.count == 1 || parts[1].hasPrefix("xmlns=\"https://") && parts[1].hasSuffix("\"")
  }
}
