/// A text of a policy that values are compared with: `*`, `?` and policy variables in it stand for something else.
///
/// `*` is any run of characters, an empty one too; `?` is one UTF-16 unit, as recorded from AWS, so that a character
/// outside the basic plane takes two of them. What a variable puts in is plain text.
struct Pattern: Sendable {
  enum Element: Sendable {
    case literal([UInt8])
    case anyUnit
    case anyRun
    case variable(PolicyVariable)
  }

  /// Shapes that can be compared faster than element by element.
  private enum Shape {
    case everything
    case exact([UInt8])
    case prefix([UInt8])
    case general
  }

  let elements: [Element]
  private let shape: Shape
  let hasVariables: Bool

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - wildcards: whether `*` and `?` have their meaning; otherwise they are plain text.
  ///   - variables: whether `${…}` has its meaning (Version 2012-10-17).
  init(_ text: some Sequence<UInt8>, wildcards: Bool, variables: Bool) {
    self.init(PatternReader.elements(Array(text), wildcards: wildcards, variables: variables))
  }

  init(_ elements: [Element]) {
    self.elements = elements
    hasVariables = elements.contains { if case .variable = $0 { true } else { false } }
    switch (elements.count, elements.first, elements.last) {
    case (0, _, _): shape = .exact([])
    case (1, .anyRun, _): shape = .everything
    case (1, .literal(let text), _): shape = .exact(text)
    case (2, .literal(let text), .anyRun): shape = .prefix(text)
    default: shape = .general
    }
  }

  /// Whether `*` or `?` is in it.
  var hasWildcards: Bool {
    elements.contains {
      switch $0 {
      case .anyRun, .anyUnit: true
      case .literal, .variable: false
      }
    }
  }

  /// Whether its last character is `*`.
  var endsWithAnyRun: Bool { if case .anyRun? = elements.last { true } else { false } }

  /// Whether every text matches.
  var isEverything: Bool { if case .everything = shape { true } else { false } }

  /// The bytes before the first element that stands for something else, and whether there is no such element.
  var literalPrefix: (bytes: [UInt8], isWhole: Bool) {
    switch shape {
    case .everything: return ([], false)
    case .exact(let text): return (text, true)
    case .prefix(let text): return (text, false)
    case .general:
      guard case .literal(let text) = elements[0] else { return ([], false) }
      return (text, false)
    }
  }

  /// Whether a text matches; never when a variable has no value.
  func matches(_ text: [UInt8], _ range: Range<Int>, _ context: RequestContext) -> Bool {
    switch shape {
    case .everything: true
    case .exact(let exact):
      exact.count == range.count && text.has(exact, at: range.lowerBound, before: range.upperBound)
    case .prefix(let prefix): text.has(prefix, at: range.lowerBound, before: range.upperBound)
    case .general: isResolvable(context) && matchesElements(text, range, context)
    }
  }

  /// Whether a whole text matches; see ``matches(_:_:_:)``.
  func matches(_ text: [UInt8], _ context: RequestContext) -> Bool { matches(text, 0..<text.count, context) }

  /// The text with its variables filled in, of a pattern without wildcards; `nil` when a variable has no value or the
  /// text grows beyond `limit` bytes.
  func resolved(_ context: RequestContext, limit: Int) -> [UInt8]? {
    if case .exact(let text) = shape { return text }
    var text: [UInt8] = []
    for element in elements {
      switch element {
      case .literal(let literal): text += literal
      case .anyUnit: text.append(UInt8(ascii: "?"))
      case .anyRun: text.append(UInt8(ascii: "*"))
      case .variable(let variable):
        guard let value = variable.value(context) else { return nil }
        text += value
      }
      if text.count > limit { return nil }
    }
    return text
  }

  func isResolvable(_ context: RequestContext) -> Bool {
    guard hasVariables else { return true }
    return elements.allSatisfy { if case .variable(let variable) = $0 { variable.value(context) != nil } else { true } }
  }

  // MARK: Element by element

  /// Greedy matching that goes back to the latest `*` alone: at most text length times pattern length steps.
  private func matchesElements(_ text: [UInt8], _ range: Range<Int>, _ context: RequestContext) -> Bool {
    var (element, position) = (0, range.lowerBound)
    var retry: (element: Int, position: Int)?
    while true {
      if element == elements.count {
        if position == range.upperBound { return true }
      } else {
        switch elements[element] {
        case .anyRun:
          element += 1
          if element == elements.count { return true }
          retry = (element, position)
          continue
        case .anyUnit:
          if position < range.upperBound {
            position = text.unit(after: position)
            element += 1
            continue
          }
        case .literal(let literal):
          if text.has(literal, at: position, before: range.upperBound) {
            position += literal.count
            element += 1
            continue
          }
        case .variable(let variable):
          guard let value = variable.value(context) else { return false }
          if text.has(value, at: position, before: range.upperBound) {
            position += value.count
            element += 1
            continue
          }
        }
      }
      guard let last = retry, last.position < range.upperBound else { return false }
      position = text.unit(after: last.position)
      element = last.element
      retry = (element, position)
    }
  }
}

extension [UInt8] {
  func has(_ part: [UInt8], at start: Int, before end: Int) -> Bool {
    guard part.count <= end - start else { return false }
    for index in 0..<part.count where self[start + index] != part[index] { return false }
    return true
  }

  /// The place behind one UTF-16 unit. The four bytes of a character outside the basic plane count as two units of two
  /// bytes; between them no literal can match, for none begins with a continuation byte.
  fileprivate func unit(after position: Int) -> Int {
    switch self[position] {
    case 0x00..<0x80: position + 1
    case 0xE0..<0xF0: position + 3
    default: position + 2
    }
  }
}
