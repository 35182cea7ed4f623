import VMFAEncoding

/// Texts of recorded answers, in which `<name>` stands for what AWS made up.
package struct AnswerPattern {
  /// What each name stood for where it was met first.
  private var values: [String: String] = [:]

  package init() {}

  /// Names that may stand for something else each time, and what they stand for.
  private static func isFree(_ name: Substring) -> ((String) -> Bool)? {
    switch name {
    case "datetime": { $0.utf8.count == 20 && $0.hasSuffix("Z") && RFC3339.parse($0) != nil }
    case "count": { Int($0) != nil }
    case "base32-seed", "qr-code-png", "certificate-body", "saml-document", "report", "caller": { !$0.isEmpty }
    default: nil
    }
  }

  /// The text with its names replaced by what they stand for, `nil` when one was never answered.
  package func text(_ pattern: String) -> String? {
    var result = ""
    for part in Self.parts(pattern) {
      guard part.isName else {
        result += part.text
        continue
      }
      guard let value = values[String(part.text)] else { return nil }
      result += value
    }
    return result
  }

  /// Whether a text fits a pattern; what new names stand for is kept.
  package mutating func fits(_ text: String, _ pattern: String) -> Bool {
    if text == pattern { return true }
    var rest = Substring(text)
    let parts = Self.parts(pattern)
    for (index, part) in parts.enumerated() {
      guard part.isName else {
        guard rest.hasPrefix(part.text) else { return false }
        rest = rest.dropFirst(part.text.count)
        continue
      }
      if let known = values[String(part.text)] {
        guard rest.hasPrefix(known) else { return false }
        rest = rest.dropFirst(known.count)
        continue
      }
      // A new name reaches to the next text of the pattern, or to the end.
      let next = index + 1 < parts.count ? parts[index + 1].text : nil
      guard let end = next.map({ rest.firstRange(of: $0)?.lowerBound }) ?? rest.endIndex else { return false }
      let value = String(rest[..<end])
      if let isRight = Self.isFree(part.text) {
        guard isRight(value) else { return false }
      } else {
        guard !value.isEmpty else { return false }
        values[String(part.text)] = value
      }
      rest = rest[end...]
    }
    return rest.isEmpty
  }

  private static func parts(_ pattern: String) -> [(text: Substring, isName: Bool)] {
    var parts: [(Substring, Bool)] = []
    var rest = Substring(pattern)
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      if start > rest.startIndex { parts.append((rest[..<start], false)) }
      parts.append((rest[rest.index(after: start)..<end], true))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append((rest, false)) }
    return parts
  }
}
