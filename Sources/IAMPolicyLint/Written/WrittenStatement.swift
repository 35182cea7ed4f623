internal import IAMPolicy
internal import VMFAEncoding

/// A statement as it is written.
struct WrittenStatement: Sendable {
  /// The whole object.
  let value: JSONValue
  /// `Effect`, its case ignored as AWS does; `nil` when it is neither.
  let effect: Statement.Effect?
  /// The entries of `Action`, `NotAction`, `Resource` and `NotResource`.
  let actions, notActions, resources, notResources: [WrittenText]
  /// Whom `Principal` and `NotPrincipal` name.
  let principals, notPrincipals: [WrittenPrincipal]
  /// One for each operator and key of `Condition`.
  let conditions: [WrittenCondition]

  init(_ value: JSONValue) {
    self.value = value
    effect = value["Effect"]?.string.flatMap { text in
      [Statement.Effect.allow, .deny].first { $0.rawValue.lowercasedASCII == text.lowercasedASCII }
    }
    actions = value["Action"]?.texts ?? []
    notActions = value["NotAction"]?.texts ?? []
    resources = value["Resource"]?.texts ?? []
    notResources = value["NotResource"]?.texts ?? []
    principals = WrittenPrincipal.read(value["Principal"])
    notPrincipals = WrittenPrincipal.read(value["NotPrincipal"])
    conditions = WrittenCondition.read(value["Condition"])
  }

  /// Where it begins.
  var offset: Int { value.range.lowerBound }

  /// Where an element has its value, or one entry of it; where the statement begins when it has neither.
  func offset(of element: String, entry: String? = nil) -> Int {
    guard let value = value[element] else { return offset }
    return entry.flatMap { entry in value.texts.first { $0.text == entry } }?.offset ?? value.range.lowerBound
  }

  /// Where the name of an element stands.
  func nameOffset(of element: String) -> Int {
    value.members?.first { $0.name == element }?.nameRange.lowerBound ?? offset
  }

  /// Whether it is about an action, whatever its effect, resources and conditions. An empty list is about none: AWS takes
  /// no policy that has one.
  func names(action: String) -> Bool {
    let patterns = value["Action"] == nil ? notActions : actions
    let isNamed = patterns.contains { ActionPattern($0.text)?.matches(action) ?? false }
    return value["Action"] == nil ? !notActions.isEmpty && !isNamed : isNamed
  }
}

/// Someone whom a statement names: `"AWS": "123456789012"`, or everyone by `"*"` alone.
struct WrittenPrincipal: Sendable {
  /// `AWS`, `Service` and so on as written, with its place; `nil` for a `"*"` that stands alone.
  let kind: WrittenText?
  /// Whom it names: an account, an ARN, a service, or `*`.
  let name: WrittenText

  /// Of `Principal` or `NotPrincipal`.
  static func read(_ element: JSONValue?) -> [WrittenPrincipal] {
    guard let element else { return [] }
    guard let members = element.members else { return element.texts.map { WrittenPrincipal(kind: nil, name: $0) } }
    return members.flatMap { member in
      let kind = WrittenText(text: member.name, offset: member.nameRange.lowerBound)
      return member.value.texts.map { WrittenPrincipal(kind: kind, name: $0) }
    }
  }
}

extension JSONValue {
  /// The string, or the strings of the array.
  var texts: [WrittenText] {
    (elements ?? [self]).compactMap { value in
      value.string.map { WrittenText(text: $0, offset: value.range.lowerBound) }
    }
  }

  /// The string, number or boolean, or those of the array, as conditions compare them.
  var scalars: [WrittenText] {
    (elements ?? [self]).compactMap { value in
      let text: String? =
        switch value.content {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
      return text.map { WrittenText(text: $0, offset: value.range.lowerBound) }
    }
  }
}
