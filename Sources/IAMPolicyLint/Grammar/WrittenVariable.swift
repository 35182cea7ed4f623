/// A variable as it is written in a text: `${aws:username}`, or `${aws:PrincipalTag/team, 'none'}` with the text that
/// stands in for a missing value.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct WrittenVariable {
  /// What is wrong with a variable.
  enum Fault { case noBrace, empty, noQuote, space }

  /// From `$` to `}`, or as far as it can be told.
  let written: String
  /// What is wrong with it, if anything.
  let fault: Fault?

  /// The key that it names, when nothing is wrong with it.
  var key: String { String(written.dropFirst(2).dropLast().prefix { $0 != "," }) }

  /// Nothing that is longer is a variable, as for those who decide by the policy.
  private static let longest = 1024

  /// The variables of a text, up to the first that has a fault: behind it nobody can tell what was meant.
  static func read(_ text: String) -> [WrittenVariable] {
    let bytes = Array(text.utf8)
    var found: [WrittenVariable] = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "$")) {
      position = start + 1
      guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else { continue }
      let rest = bytes[(start + 2)...].prefix(longest)
      guard let end = end(of: rest) else {
        let name = rest.prefix { $0 != UInt8(ascii: "$") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: " ") }
        return found + [WrittenVariable(written: "${" + string(name).short, fault: .noBrace)]
      }
      let inside = bytes[(start + 2)..<end]
      found.append(WrittenVariable(written: "${" + string(inside) + "}", fault: fault(of: inside)))
      if found.last?.fault != nil { return found }
      position = end + 1
    }
    return found
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The closing brace, which may also stand inside quotes; when those are not closed, the first one.
  private static func end(of rest: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for index in rest.indices {
      switch rest[index] {
      case UInt8(ascii: "'"): isQuoted.toggle()
      case UInt8(ascii: "}") where !isQuoted: return index
      // Another variable begins before this one ends.
      case UInt8(ascii: "$") where !isQuoted && index + 1 < rest.endIndex && rest[index + 1] == UInt8(ascii: "{"):
        return nil
      default: break
      }
    }
    return rest.firstIndex(of: UInt8(ascii: "}"))
  }

  private static func fault(of inside: ArraySlice<UInt8>) -> Fault? {
    let space = UInt8(ascii: " ")
    let comma = inside.firstIndex(of: UInt8(ascii: ","))
    let name = inside[..<(comma ?? inside.endIndex)]
    guard name.contains(where: { $0 != space }) else { return .empty }
    // A tag's key may have spaces: ${aws:PrincipalTag/cost center}.
    let key = name[..<(name.firstIndex(of: UInt8(ascii: "/")) ?? name.endIndex)]
    if key.contains(space) || name.last == space { return .space }
    guard let comma else { return nil }
    let quote = UInt8(ascii: "'")
    let fallback = inside[(comma + 1)...].drop { $0 == space }
    let trimmed = fallback.dropLast(fallback.reversed().prefix { $0 == space }.count)
    guard trimmed.count >= 2, trimmed.first == quote, trimmed.last == quote else { return .noQuote }
    return trimmed.count == fallback.count ? nil : .space
  }
}
