package import IAMPolicy
package import VMFAEncoding

/// A context that somebody gave for a decision and that cannot be one.
package struct ContextError: Error, CustomStringConvertible {
  /// What is wrong, naming the member.
  package let message: String
  /// The same.
  package var description: String { message }
}

extension RequestContext {
  /// The condition keys of a request, of an object such as `{"aws:SourceIp": "10.0.0.1", "s3:x": ["a", "b"]}`.
  ///
  /// Those that only an accepted code sets are nobody's to set.
  package init(of given: JSONValue?) throws(ContextError) {
    self.init()
    guard let given else { return }
    guard let members = given.members else { throw ContextError(message: "`context` is no object") }
    for member in members {
      guard !member.name.lowercased().hasPrefix("aws:multifactorauth") else {
        throw ContextError(
          message: "`\(member.name)` in `context` comes from the credentials alone: bring a session's")
      }
      guard member.name.contains(":") else {
        throw ContextError(message: "`\(member.name)` in `context` is no condition key")
      }
      guard self.values(ConditionKey(member.name)) == nil else {
        throw ContextError(message: "`\(member.name)` is twice in `context`: keys are the same in any case")
      }
      var values: [String] = []
      for value in member.value.elements ?? [member.value] {
        guard let text = value.scalarText else {
          throw ContextError(
            message: "`\(member.name)` in `context` is no text, number, truth value or list of them")
        }
        values.append(text)
      }
      let key = ConditionKey(member.name)
      if member.value.elements == nil, values.count == 1 {
        set(key, values[0])
      } else {
        set(key, values: values)
      }
    }
  }
}

extension JSONValue {
  /// A text, number or truth value as the Query protocol and conditions have it: as text.
  package var scalarText: String? {
    switch content {
    case .string(let text), .number(let text): text
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
