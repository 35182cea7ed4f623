internal import VMFAEncoding

/// Elements of another JSON type than theirs.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum DataTypes {
  static let checks = [
    Check("data-type-mismatch", .error, isRefused: true) { policy in
      document(policy.root).map { mismatch in
        Remark(
          at: mismatch.value.range.lowerBound,
          "\(mismatch.element) is \(mismatch.value.typeName) here, so that AWS does not take the policy",
          fix: "write \(mismatch.expected)")
      }
    }
  ]

  private struct Mismatch {
    let element: String
    let value: JSONValue
    let expected: String

    init(_ element: String, _ value: JSONValue, _ expected: String) {
      (self.element, self.value, self.expected) = (element, value, expected)
    }
  }

  private static func document(_ root: JSONValue) -> [Mismatch] {
    guard root.members != nil else { return [Mismatch("the policy", root, "an object with Version and Statement")] }
    guard let statement = root["Statement"] else { return strings(root, "Version", "Id") }
    return strings(root, "Version", "Id") + (statement.elements ?? [statement]).flatMap(self.statement)
  }

  private static func statement(_ value: JSONValue) -> [Mismatch] {
    guard value.members != nil else {
      return [Mismatch("a statement", value, "an object with Effect, Action and so on")]
    }
    return strings(value, "Sid", "Effect") + lists(value, "Action", "NotAction", "Resource", "NotResource")
      + principal(value, "Principal") + principal(value, "NotPrincipal")
      + (value["Condition"].map(condition) ?? [])
  }

  private static func strings(_ object: JSONValue, _ names: String...) -> [Mismatch] {
    names.compactMap { name in
      guard let value = object[name], value.string == nil else { return nil }
      return Mismatch(name, value, "a string")
    }
  }

  private static func lists(_ object: JSONValue, _ names: String...) -> [Mismatch] {
    names.flatMap { name in object[name].map { list($0, of: name) } ?? [] }
  }

  /// A string or a list of strings. IAM passes over `null` in a list.
  private static func list(_ value: JSONValue, of name: String) -> [Mismatch] {
    guard let elements = value.elements else {
      return value.string == nil ? [Mismatch(name, value, "a string or an array of strings")] : []
    }
    return elements.filter { $0.string == nil && !$0.isNull }.map { Mismatch("an entry of \(name)", $0, "a string") }
  }

  private static func principal(_ statement: JSONValue, _ name: String) -> [Mismatch] {
    guard let value = statement[name], value.string == nil else { return [] }
    guard let members = value.members else { return [Mismatch(name, value, #"{"AWS": …} or "*""#)] }
    return members.flatMap { list($0.value, of: "\($0.name) in \(name)") }
  }

  private static func condition(_ value: JSONValue) -> [Mismatch] {
    guard let blocks = value.members else { return [Mismatch("Condition", value, "an object of operators")] }
    return blocks.flatMap { block in
      guard let keys = block.value.members else {
        return [Mismatch(block.name, block.value, "an object of condition keys")]
      }
      return keys.flatMap { key in
        (key.value.elements ?? [key.value]).filter { !$0.isScalar }.map {
          Mismatch("a value of \(key.name)", $0, "a string, or an array of strings")
        }
      }
    }
  }
}

extension JSONValue {
  var isNull: Bool { if case .null = content { true } else { false } }

  fileprivate var isScalar: Bool {
    switch content {
    case .string, .number, .bool: true
    case .null, .array, .object: false
    }
  }

  fileprivate var typeName: String {
    switch content {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
