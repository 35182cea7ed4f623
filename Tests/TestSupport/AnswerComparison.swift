package import IAMAccount
package import VMFAEncoding

extension AnswerPattern {
  /// What differs between an answer as recorded and one that was given: each name at every depth, each value.
  package mutating func differences(_ wanted: JSONValue, _ got: OutputValue?, at path: String = "") -> [String] {
    if case .deferred(let deferred)? = got { return differences(wanted, .text(deferred.text), at: path) }
    switch (wanted.content, got) {
    case (.object(let members), .structure(let fields)?), (.object(let members), .map(let fields)?):
      let names = Set(fields.map(\.name))
      var all = members.filter { !names.contains($0.name) }.map { "\(path).\($0.name) is missing" }
      for field in fields {
        if let value = wanted[field.name] {
          all += differences(value, field.value, at: "\(path).\(field.name)")
        } else {
          all.append("\(path).\(field.name) is too much")
        }
      }
      return all
    case (.object, .text(let text)?):
      // A policy document, which travels in percent-encoding.
      guard let document = try? JSONText(text.percentDecoded).root else { return ["\(path) is no document"] }
      return isSame(wanted, document) ? [] : ["\(path) is another document: \(text.percentDecoded)"]
    case (.array(let elements), .list(let given)?):
      guard elements.count == given.count else { return ["\(path) has \(given.count) elements: \(given)"] }
      return zip(elements, given).enumerated().flatMap { index, pair in
        differences(pair.0, pair.1, at: "\(path)[\(index)]")
      }
    case (.string(let pattern), .text(let text)?):
      return fits(text, pattern) ? [] : ["\(path) is `\(text.prefix(200))`"]
    case (.number(let number), .text(let text)?) where number == text: return []
    case (.bool(true), .text("true")?), (.bool(false), .text("false")?): return []
    default: return ["\(path) is \(got.map { "\($0)" } ?? "nothing")"]
    }
  }

  private mutating func isSame(_ one: JSONValue, _ other: JSONValue) -> Bool {
    switch (one.content, other.content) {
    case (.object(let members), .object(let others)):
      return members.count == others.count
        && members.allSatisfy { member in other[member.name].map { isSame(member.value, $0) } ?? false }
    case (.array(let elements), .array(let others)):
      return elements.count == others.count && zip(elements, others).allSatisfy { isSame($0, $1) }
    case (.string(let pattern), .string(let text)): return fits(text, pattern)
    case (.number(let one), .number(let other)): return one == other
    case (.bool(let one), .bool(let other)): return one == other
    case (.null, .null): return true
    default: return false
    }
  }
}

extension String {
  fileprivate var percentDecoded: String {
    var bytes: [UInt8] = []
    return PercentEncoding.decode(Array(utf8).span) { bytes.append($0) } ? String(decoding: bytes, as: UTF8.self) : self
  }
}
