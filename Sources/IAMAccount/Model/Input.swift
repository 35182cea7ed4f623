/// The parameters of a call, after the model's constraints were checked.
public struct Input: Sendable {
  indirect enum Value: Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([Value])
    case structure(Input)
  }

  private let values: [String: Value]

  init(_ values: [String: Value] = [:]) { self.values = values }

  func text(_ name: String) -> String? { if case .text(let text)? = values[name] { text } else { nil } }
  func integer(_ name: String) -> Int? { if case .integer(let integer)? = values[name] { integer } else { nil } }
  func boolean(_ name: String) -> Bool? { if case .boolean(let boolean)? = values[name] { boolean } else { nil } }

  /// The value of a parameter that the model requires.
  func needed(_ name: String) -> String { text(name) ?? "" }

  func texts(_ name: String) -> [String]? {
    guard case .list(let elements)? = values[name] else { return nil }
    return elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  func structure(_ name: String) -> Input? { if case .structure(let input)? = values[name] { input } else { nil } }

  func structures(_ name: String) -> [Input]? {
    guard case .list(let elements)? = values[name] else { return nil }
    return elements.compactMap { if case .structure(let input) = $0 { input } else { nil } }
  }

  /// `Tags` as they were given, for the policies to see: that comes before anything that is wrong with them.
  var requestTags: [Tag]? {
    structures("Tags")?.map { Tag(key: $0.needed("Key"), value: $0.needed("Value")) }
  }

  /// `Tags`, with AWS's complaints about reserved keys and keys that are there twice.
  func tags(_ rule: TagKeyRule = .ignoringCase) throws(ServiceError) -> [Tag]? {
    guard let tags = requestTags else { return nil }
    guard !tags.contains(where: { $0.key.lowercased().hasPrefix("aws:") }) else {
      throw .invalidInput("Tag keys beginning with aws: are reserved for system use.")
    }
    guard !rule.hasDuplicates(tags) else { throw .invalidInput(rule.complaint) }
    return tags
  }

  /// The same for an action that is about nothing else: no tags at all are none of AWS's taste.
  func neededTags(_ rule: TagKeyRule = .ignoringCase) throws(ServiceError) -> [Tag] {
    let tags = try tags(rule) ?? []
    guard !tags.isEmpty else { throw .invalidInput("Error occurred while validating input. ") }
    return tags
  }

  /// `TagKeys`: no keys at all are none of AWS's taste either.
  func neededTagKeys() throws(ServiceError) -> [String] {
    let keys = texts("TagKeys") ?? []
    guard !keys.isEmpty else { throw .invalidInput("Error occurred while validating input. ") }
    return keys
  }
}
