/// A variable in a policy of version 2012-10-17: `${aws:username}`, or `${aws:PrincipalTag/team, 'none'}` with the text
/// that stands in when the request has no value.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct PolicyVariable: Sendable {
  let key: ConditionKey
  let fallback: [UInt8]?

  /// What it stands for. A multivalued key is never put in, and has no fallback either (recorded from AWS).
  func value(_ context: RequestContext) -> [UInt8]? {
    guard let entry = context.entry(key) else { return fallback }
    return entry.isMultivalued ? nil : entry.values[0]
  }
}

/// Takes a text of a policy apart.
enum PatternReader {
  static func elements(_ text: [UInt8], wildcards: Bool, variables: Bool) -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    var literal: [UInt8] = []
    func endLiteral() {
      if !literal.isEmpty { elements.append(.literal(literal)) }
      literal = []
    }
    var position = 0
    while position < text.count {
      let byte = text[position]
      if variables, let (part, end) = variable(text, at: position) {
        switch part {
        case .plain(let character): literal.append(character)
        case .variable(let variable):
          endLiteral()
          elements.append(.variable(variable))
        }
        position = end
        continue
      }
      position += 1
      if wildcards, byte == UInt8(ascii: "*") {
        endLiteral()
        // Two in a row say nothing more than one.
        if case .anyRun = elements.last { continue }
        elements.append(.anyRun)
      } else if wildcards, byte == UInt8(ascii: "?") {
        endLiteral()
        elements.append(.anyUnit)
      } else {
        literal.append(byte)
      }
    }
    endLiteral()
    return elements
  }

  private enum Part {
    case plain(UInt8)
    case variable(PolicyVariable)
  }

  /// A variable that begins at a place, with the place behind it; `nil` when what stands there is plain text.
  private static func variable(_ text: [UInt8], at start: Int) -> (Part, end: Int)? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "$"), text[start + 1] == UInt8(ascii: "{"),
      let end = end(ofVariable: text, from: start + 2)
    else { return nil }
    let inside = text[(start + 2)..<end]
    if inside.count == 1, let character = inside.first, "*?$".utf8.contains(character) {
      return (.plain(character), end + 1)
    }
    guard let comma = inside.firstIndex(of: UInt8(ascii: ",")) else {
      return (.variable(PolicyVariable(key: key(inside), fallback: nil)), end + 1)
    }
    let rest = inside[(comma + 1)...].drop { $0 == UInt8(ascii: " ") }
    guard rest.count >= 2, rest.first == UInt8(ascii: "'"), rest.last == UInt8(ascii: "'") else {
      return (.variable(PolicyVariable(key: key(inside), fallback: nil)), end + 1)
    }
    let fallback = Array(rest.dropFirst().dropLast())
    return (.variable(PolicyVariable(key: key(inside[..<comma]), fallback: fallback)), end + 1)
  }

  /// The closing brace, which may also stand inside a quoted fallback. Nothing that is longer is a variable, so that a
  /// text of nothing but openings is read in no time.
  private static func end(ofVariable text: [UInt8], from start: Int) -> Int? {
    var isQuoted = false
    for index in start..<min(text.count, start + 1024) {
      switch text[index] {
      case UInt8(ascii: "'"): isQuoted.toggle()
      case UInt8(ascii: "}") where !isQuoted: return index
      default: break
      }
    }
    return nil
  }

  private static func key(_ name: ArraySlice<UInt8>) -> ConditionKey {
    ConditionKey(String(decoding: name, as: UTF8.self))
  }
}
