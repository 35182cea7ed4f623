internal import VMFAEncoding
internal import VMFAServer

/// The parameters of an action as the Query protocol has them, from JSON as AWS's documentation has them:
/// `{"Tags": [{"Key": "k"}]}` is `Tags.member.1.Key=k`.
struct QueryFields {
  /// More than a request over the wire can hold, names included.
  private static let byteLimit = 2 * 1_048_576

  private(set) var fields: [String: String] = [:]
  private var byteCount = 0

  /// Reads the parameters; without any, none.
  ///
  /// - Parameter names: those that there are, where that is known.
  init(_ text: String?, names: Set<String>? = nil) throws(Fault) {
    guard let text else { return }
    guard let members = try Fault.reading("parameters", { try JSONText(text).root.members }) else {
      throw Fault.argument("`parameters` is no JSON object")
    }
    for member in members {
      guard names?.contains(member.name) ?? true else {
        throw Fault.argument("`parameters` has a `\(member.name.prefix(100))`, which the action does not know")
      }
      try add(member.value, as: member.name)
    }
  }

  private mutating func add(_ value: JSONValue, as name: String) throws(Fault) {
    // No parameter of AWS has a name like that, and each element would get a copy of it.
    guard name.utf8.count <= 1024 else { throw .argument("a name in `parameters` is longer than 1024 bytes") }
    if let text = value.scalarText { return try put(text, as: name) }
    // A policy is a text to AWS, and an object to whoever writes one.
    if value.members != nil, name == "Policy" || name.hasSuffix("PolicyDocument") {
      return try put(JSONOutput(value).text, as: name)
    }
    if let elements = value.elements {
      // An empty list is a name without a value, as AWS's clients send it.
      if elements.isEmpty { try put("", as: name) }
      for (index, element) in elements.enumerated() { try add(element, as: "\(name).member.\(index + 1)") }
    }
    for member in value.members ?? [] { try add(member.value, as: name + "." + member.name) }
    if case .null = value.content { throw .argument("`\(name)` in `parameters` is null: leave it out") }
  }

  private mutating func put(_ text: String, as name: String) throws(Fault) {
    byteCount += name.utf8.count + text.utf8.count
    guard byteCount <= Self.byteLimit else {
      throw .argument("`parameters` makes more than \(Self.byteLimit) bytes of a request")
    }
    guard fields.updateValue(text, forKey: name) == nil else {
      throw .argument("`\(name)` is twice in `parameters`")
    }
  }
}
