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
      let count = complaints.count
      throw .validation(
        "\(count) validation error\(count == 1 ? "" : "s") detected: "
          + complaints.prefix(10).joined(separator: "; "))
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
    let prefix = name + ".member."
    var indexes: Set<Int> = []
    for key in fields.keys where key.hasPrefix(prefix) {
      let text = key.dropFirst(prefix.count).prefix { $0 != "." }
      guard let index = Int(text), index >= 1 else { throw .malformedInput("\(text) is not a valid index") }
      indexes.insert(index)
    }
    guard !indexes.isEmpty else { return fields[name] == "" ? .list([]) : nil }
    if indexes.count > limit {
      complain("", place, "Member must have length less than or equal to \(limit)")
      return .list([])
    }
    var values: [Input.Value] = []
    for index in indexes.sorted() {
      // The index may have been written with leading zeros.
      let written = fields.keys.first { key in
        key.hasPrefix(prefix) && Int(key.dropFirst(prefix.count).prefix { $0 != "." }) == index
      }
      let digits = written.map { String($0.dropFirst(prefix.count).prefix { $0 != "." }) } ?? String(index)
      if let value = try value(element, name: prefix + digits, place: "\(place).\(index).member") {
        values.append(value)
      }
    }
    return .list(values)
  }

  private mutating func check(_ text: String, _ rule: TextRule, _ place: String) {
    if let values = rule.values {
      if !values.contains(text) {
        complain(
          text, place,
          "Member must satisfy enum value set" + (showsValues ? ": [\(values.joined(separator: ", "))]" : ""))
      }
      return
    }
    let length = text.utf16.count
    if length > rule.length.upperBound {
      complain(text, place, "Member must have length less than or equal to \(rule.length.upperBound)")
    } else if length < rule.length.lowerBound {
      complain(text, place, "Member must have length greater than or equal to \(rule.length.lowerBound)")
    }
    if let pattern = rule.pattern,
      !text.unicodeScalars.allSatisfy(pattern.allows) || text.isEmpty && pattern.text.hasSuffix("+")
    {
      complain(text, place, "Member must satisfy regular expression pattern: \(pattern.text)")
    }
  }

  private mutating func complain(_ value: String, _ place: String, _ constraint: String) {
    let shown = showsValues ? "Value '\(value)' at" : "Value at"
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
