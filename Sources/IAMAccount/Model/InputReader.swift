/// Reads the flat fields of the Query protocol, such as `Tags.member.1.Key`, by the shapes of an action.
///
/// First the form (`MalformedInput`), then all constraints together (`ValidationError`), as AWS does.
struct InputReader {
  private let fields: [String: String]
  /// Whether messages show the value that is wrong: STS shows it, IAM does not.
  private let showsValues: Bool
  private var complaints: [String] = []

  init(_ fields: [String: String], showsValues: Bool) {
    self.fields = fields
    self.showsValues = showsValues
  }

  mutating func read(_ parameters: [Parameter]) throws(ServiceError) -> Input {
    let input = try structure(parameters, prefix: "", place: "")
    guard complaints.isEmpty else {
      // AWS counts and shows ten at most.
      let shown = complaints.prefix(10)
      throw .validation(
        "\(shown.count) validation error\(shown.count == 1 ? "" : "s") detected: " + shown.joined(separator: "; "))
    }
    return input
  }

  private mutating func structure(
    _ parameters: [Parameter], prefix: String, place: String
  ) throws(ServiceError) -> Input {
    var values: [String: Input.Value] = [:]
    for parameter in parameters {
      let place = place + parameter.name.lowercasedFirst
      if let value = try value(parameter.shape, name: prefix + parameter.name, place: place) {
        values[parameter.name] = value
      } else if parameter.isRequired {
        complaints.append(
          showsValues
            ? "Value null at '\(place)' failed to satisfy constraint: Member must not be null"
            : "Value at '\(place)' failed to satisfy constraint: Member must not be null")
      }
    }
    return Input(values)
  }

  private mutating func value(_ shape: Shape, name: String, place: String) throws(ServiceError) -> Input.Value? {
    switch shape {
    case .structure(let members):
      let prefix = name + "."
      guard fields.keys.contains(where: { $0.hasPrefix(prefix) }) else { return nil }
      return .structure(try structure(members, prefix: prefix, place: place + "."))
    case .list(let element, let limit): return try list(element, limit: limit, name: name, place: place)
    case .text(let rule):
      guard let text = fields[name] else { return nil }
      check(text, rule, place)
      return .text(text)
    case .integer(let range):
      guard let text = fields[name] else { return nil }
      guard let number = Int32(text).map(Int.init) else { throw .malformedInput(nil) }
      if number < range.lowerBound {
        complain(text, place, "Member must have value greater than or equal to \(range.lowerBound)")
      } else if number > range.upperBound {
        complain(text, place, "Member must have value less than or equal to \(range.upperBound)")
      }
      return .integer(number)
    case .boolean:
      guard let text = fields[name] else { return nil }
      switch text {
      case "true", "1": return .boolean(true)
      case "false", "0": return .boolean(false)
      default: throw .malformedInput(nil)
      }
    }
  }

  private mutating func list(
    _ element: Shape, limit: Int, name: String, place: String
  ) throws(ServiceError) -> Input.Value? {
    let elements = try elements(of: name, element)
    guard !elements.isEmpty else { return fields[name] == "" ? .list([]) : nil }
    var values: [Input.Value] = []
    var isBad = elements.count > limit
    if isBad { complain("", place, "Member must have length less than or equal to \(limit)") }
    for (index, own) in elements.enumerated() where !isBad {
      switch element {
      case .structure(let members):
        // An element that was left out is one whose members are null.
        values.append(
          .structure(try structure(members, prefix: "", place: "\(place).\(index + 1).member.", in: own)))
      case .text(let rule):
        // What is wrong with an element of text is said of the list, with all that it must satisfy.
        if let text = own[""], violations(of: rule, by: text).isEmpty {
          values.append(.text(text))
        } else {
          complain("", place, "Member must satisfy constraint: [\(rule.constraints.joined(separator: ", "))]")
          isBad = true
        }
      default: preconditionFailure("no list of AWS's has other elements")
      }
    }
    return .list(values)
  }

  /// The elements of a list, each with its fields by what follows the index: nothing does where an element is a text.
  ///
  /// An index may be written as `1` and `01`; what stands there in both spellings counts as the last of them has it.
  private func elements(of name: String, _ element: Shape) throws(ServiceError) -> [[String: String]] {
    let prefix = name + ".member."
    var elements: [Int: [String: String]] = [:]
    for key in fields.keys.sorted() where key.hasPrefix(prefix) {
      let parts = key.dropFirst(prefix.count).split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
      let text = String(parts[0])
      if text.hasPrefix("-") { throw .malformedInput("Key \(text) may not have a leading '-'") }
      guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        // No index: to AWS the name of a member that the first element does not know, and a text has no members.
        if case .text = element { throw .malformedInput("Start of list found where not expected") }
        elements[1] = elements[1] ?? [:]
        continue
      }
      guard let index = Int32(text), index > 0 else { throw .malformedInput("\(text) is not a valid index") }
      if parts.count > 1, let first = parts[1].utf8.first, (0x30...0x39).contains(first) {
        throw .malformedInput("Two index elements may not occur back to back")
      }
      elements[Int(index), default: [:]][parts.dropFirst().joined(separator: ".")] = fields[key]
    }
    var last = 1
    for index in elements.keys.sorted() {
      guard index - last <= 10 else {
        throw .malformedInput("Excessively sparse input would skip \(index - last) list elements")
      }
      last = index
    }
    return elements.isEmpty ? [] : (1...last).map { elements[$0] ?? [:] }
  }

  private mutating func structure(
    _ parameters: [Parameter], prefix: String, place: String, in fields: [String: String]
  ) throws(ServiceError) -> Input {
    var reader = InputReader(fields, showsValues: showsValues)
    let input = try reader.structure(parameters, prefix: prefix, place: place)
    complaints += reader.complaints
    return input
  }

  private mutating func check(_ text: String, _ rule: TextRule, _ place: String) {
    for constraint in violations(of: rule, by: text) { complain(text, place, constraint, showsValue: rule.showsValue) }
  }

  private func violations(of rule: TextRule, by text: String) -> [String] {
    if let values = rule.values {
      let set = showsValues || rule.showsValues ? ": [\(values.joined(separator: ", "))]" : ""
      return values.contains(text) ? [] : ["Member must satisfy enum value set" + set]
    }
    var violations: [String] = []
    let length = text.utf16.count
    if length > rule.length.upperBound {
      violations.append("Member must have length less than or equal to \(rule.length.upperBound)")
    } else if length < rule.length.lowerBound {
      violations.append("Member must have length greater than or equal to \(rule.length.lowerBound)")
    }
    if let pattern = rule.pattern, !pattern.matches(text) {
      violations.append("Member must satisfy regular expression pattern: \(pattern.text)")
    }
    return violations
  }

  private mutating func complain(
    _ value: String, _ place: String, _ constraint: String, showsValue: Bool = false
  ) {
    let shown = showsValues || showsValue ? "Value '\(value)' at" : "Value at"
    complaints.append("\(shown) '\(place)' failed to satisfy constraint: \(constraint)")
  }
}

extension String {
  /// `UserName` as `userName`, the way in which AWS names a place.
  var lowercasedFirst: String {
    // MFA, SAML and other runs of capitals go down together, but for the last before a small letter.
    let run = prefix { $0.isUppercase }
    guard run.count > 1, run.count < count else { return run.lowercased() + dropFirst(run.count) }
    return run.dropLast().lowercased() + dropFirst(run.count - 1)
  }
}
