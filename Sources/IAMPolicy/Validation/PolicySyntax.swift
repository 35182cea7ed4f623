internal import VMFAEncoding

/// The form of a policy: which elements may stand where, and of which type they are.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum PolicySyntax {
  private static let documentElements: Set = ["Version", "Id", "Statement"]
  private static let statementElements: Set = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]

  /// Reads the JSON.
  static func read(_ text: String, as kind: PolicyKind) throws(PolicyError) -> JSONText {
    do throws(JSONError) {
      return try JSONText(text)
    } catch {
      if error.reason == .duplicate { throw .syntax("a name stands in its object twice", at: error.offset) }
      // What does not even begin like JSON, IAM takes for a policy in its older language.
      let begins = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
      guard kind == .trust || begins == UInt8(ascii: "{") else { throw .syntax("\(error.reason)", at: error.offset) }
      throw PolicyError("This policy contains invalid Json", detail: "\(error.reason)", offset: error.offset)
    }
  }

  static func check(_ root: JSONValue) throws(PolicyError) {
    try checkNames(root, documentElements)
    if let version = root["Version"] {
      guard let name = version.string, PolicyDocument.Version(rawValue: name) != nil else {
        throw .syntax("`Version` is neither 2012-10-17 nor 2008-10-17", at: version)
      }
    }
    if let id = root["Id"], id.string == nil { throw .syntax("`Id` is a string", at: id) }
    guard let statement = root["Statement"] else { throw .syntax("`Statement` is missing", at: root) }
    let statements = statement.elements ?? [statement]
    guard !statements.isEmpty else { throw .syntax("`Statement` is empty", at: statement) }
    for statement in statements { try check(statement: statement) }
  }

  private static func checkNames(_ value: JSONValue, _ known: Set<String>) throws(PolicyError) {
    guard let members = value.members else { throw .syntax("an object belongs here", at: value) }
    for member in members where !known.contains(member.name) {
      throw .syntax("there is no element `\(member.name)`", at: member.nameRange.lowerBound)
    }
  }

  private static func check(statement: JSONValue) throws(PolicyError) {
    try checkNames(statement, statementElements)
    if let sid = statement["Sid"], sid.string == nil { throw .syntax("`Sid` is a string", at: sid) }
    guard let effect = statement["Effect"] else { throw .syntax("`Effect` is missing", at: statement) }
    guard let name = effect.string, ["allow", "deny"].contains(name.lowercased()) else {
      throw .syntax("`Effect` is neither Allow nor Deny", at: effect)
    }
    for name in ["Action", "Resource", "Principal"] where statement[name] != nil {
      if let other = statement["Not" + name] { throw .syntax("`\(name)` and `Not\(name)` stand together", at: other) }
    }
    for name in ["Action", "NotAction", "Resource", "NotResource"] {
      if let value = statement[name], !value.isTexts {
        throw .syntax("`\(name)` is a string or a list of them", at: value)
      }
    }
    for name in ["Principal", "NotPrincipal"] {
      guard let value = statement[name] else { continue }
      guard value.string != nil || value.members?.allSatisfy({ $0.value.isTexts }) == true else {
        throw .syntax("`\(name)` is `*` or an object of names", at: value)
      }
    }
    if let condition = statement["Condition"] { try check(condition: condition) }
  }

  private static func check(condition: JSONValue) throws(PolicyError) {
    guard let blocks = condition.members else { throw .syntax("`Condition` is an object", at: condition) }
    for block in blocks {
      guard let keys = block.value.members else {
        throw .syntax("`\(block.name)` in `Condition` is an object of condition keys", at: block.value)
      }
      // An operator without keys asks for nothing, so that nobody asks whether it exists.
      guard !keys.isEmpty else { continue }
      for key in keys where !key.value.isScalars {
        throw .syntax("the values of `\(key.name)` are strings, numbers or booleans", at: key.value)
      }
      if ConditionOperator(block.name) == nil { throw unknownOperator(block) }
    }
  }

  private static func unknownOperator(_ block: JSONMember) -> PolicyError {
    let (detail, offset) = ("there is no condition operator `\(block.name)`", block.nameRange.lowerBound)
    guard block.name.lowercased().hasSuffix("nullifexists") else { return .syntax(detail, at: offset) }
    return PolicyError("Invalid Condition type : \(block.name).", detail: detail, offset: offset)
  }
}

extension JSONValue {
  /// A string, or a list of strings in which `null` may stand (recorded from AWS).
  fileprivate var isTexts: Bool {
    guard let elements else { return string != nil }
    return elements.allSatisfy { if case .null = $0.content { true } else { $0.string != nil } }
  }

  /// A string, number or boolean, or a list of them.
  fileprivate var isScalars: Bool {
    (elements ?? [self]).allSatisfy {
      switch $0.content {
      case .string, .number, .bool: true
      case .null, .array, .object: false
      }
    }
  }
}
