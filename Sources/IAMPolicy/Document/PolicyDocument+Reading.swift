public import VMFAEncoding

extension PolicyDocument {
  /// Reads a stored policy, which AWS has accepted before: elements that it does not know are passed over.
  ///
  /// - Throws: ``PolicyError`` when the value has not the form of a policy.
  public init(stored value: JSONValue) throws(PolicyError) {
    guard value.members != nil else { throw .syntax("a policy is an object", at: value) }
    if let element = value["Version"] {
      guard let known = element.string.flatMap(Version.init) else {
        throw .syntax("`Version` is neither 2012-10-17 nor 2008-10-17", at: element)
      }
      version = known
    } else {
      version = .v2008
    }
    id = value["Id"]?.string
    guard let statement = value["Statement"] else { throw .syntax("`Statement` is missing", at: value) }
    var statements: [Statement] = []
    for element in statement.elements ?? [statement] { statements.append(try Statement(stored: element)) }
    self.statements = statements
  }
}

extension Statement {
  init(stored value: JSONValue) throws(PolicyError) {
    guard value.members != nil else { throw .syntax("a statement is an object", at: value) }
    sid = value["Sid"]?.string
    guard let effect = value["Effect"]?.string.flatMap(Effect.init) else {
      throw .syntax("`Effect` is neither Allow nor Deny", at: value["Effect"] ?? value)
    }
    self.effect = effect
    let actions = try Statement.scope(value, "Action", "NotAction") { value throws(PolicyError) in try value.texts() }
    guard let actions else {
      throw PolicyError("Policy statement must contain actions.", offset: value.range.lowerBound)
    }
    self.actions = actions
    resources = try Statement.scope(value, "Resource", "NotResource") { value throws(PolicyError) in try value.texts() }
    principals = try Statement.scope(value, "Principal", "NotPrincipal") { value throws(PolicyError) in
      try PrincipalElement(value)
    }
    conditions = try Condition.read(value["Condition"])
    range = value.range
  }

  private static func scope<Value>(
    _ value: JSONValue, _ name: String, _ negatedName: String, _ read: (JSONValue) throws(PolicyError) -> Value
  ) throws(PolicyError) -> Scope<Value>? {
    switch (value[name], value[negatedName]) {
    case (nil, nil): nil
    case (let element?, nil): .only(try read(element))
    case (nil, let element?): .except(try read(element))
    case (_?, let element?): throw .syntax("`\(name)` and `\(negatedName)` stand together", at: element)
    }
  }
}

extension Condition {
  static func read(_ value: JSONValue?) throws(PolicyError) -> [Condition] {
    guard let value else { return [] }
    guard let blocks = value.members else { throw .syntax("`Condition` is an object", at: value) }
    var conditions: [Condition] = []
    for block in blocks {
      guard let keys = block.value.members else {
        throw .syntax("`\(block.name)` in `Condition` is an object of condition keys", at: block.value)
      }
      let comparison = ConditionOperator(block.name)
      for key in keys {
        conditions.append(
          Condition(name: block.name, comparison: comparison, key: key.name, values: try key.value.texts()))
      }
    }
    return conditions
  }
}

extension PrincipalElement {
  init(_ value: JSONValue) throws(PolicyError) {
    if let text = value.string {
      (isEveryone, names) = text == "*" ? (true, [:]) : (false, [.aws: [text]])
      return
    }
    guard let members = value.members else { throw .syntax("`Principal` is `*` or an object", at: value) }
    var names: [Kind: [String]] = [:]
    for member in members {
      guard let kind = Kind(rawValue: member.name) else {
        throw PolicyError(
          "Invalid principal in policy", detail: "there is no kind of principal `\(member.name)`",
          offset: member.nameRange.lowerBound)
      }
      names[kind] = try member.value.texts()
    }
    (isEveryone, self.names) = (false, names)
  }
}

extension JSONValue {
  /// A scalar or a list of scalars as texts; `null` in a list is passed over.
  func texts() throws(PolicyError) -> [String] {
    var texts: [String] = []
    for element in elements ?? [self] {
      switch element.content {
      case .string(let text): texts.append(text)
      case .number(let number): texts.append(number)
      case .bool(let bool): texts.append(bool ? "true" : "false")
      case .null: break
      case .array, .object: throw .syntax("a list or an object stands where a text belongs", at: element)
      }
    }
    return texts
  }
}

extension PolicyError {
  static func syntax(_ detail: String, at value: JSONValue) -> PolicyError {
    .syntax(detail, at: value.range.lowerBound)
  }
}
