/// What an action answers: names and values in AWS's order, whatever form they are sent in.
public indirect enum OutputValue: Hashable, Sendable {
  /// Text, a number, a time or Base64.
  case text(String)
  /// Text that takes work to make.
  case deferred(DeferredText)
  /// A list.
  case list([OutputValue])
  /// A structure.
  case structure([OutputField])
  /// A map: names that are data.
  case map([OutputField])

  /// A structure; fields without a value are left out.
  init(_ fields: (String, OutputValue?)...) {
    self = .structure(fields.compactMap { name, value in value.map { OutputField(name: name, value: $0) } })
  }

  /// `true` or `false`.
  static func bool(_ value: Bool) -> OutputValue { .text(value ? "true" : "false") }

  /// A number.
  static func number(_ value: Int) -> OutputValue { .text(String(value)) }

  /// The value of a field, or `nil` when there is none.
  public subscript(name: String) -> OutputValue? {
    switch self {
    case .structure(let fields), .map(let fields): return fields.first { $0.name == name }?.value
    case .text, .deferred, .list: return nil
    }
  }

  /// The text, or `nil` when it is something else.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .deferred(let deferred): deferred.text
    case .list, .structure, .map: nil
    }
  }

  /// The elements, or `nil` when it is something else.
  public var elements: [OutputValue]? { if case .list(let elements) = self { elements } else { nil } }
}

/// A field of a structure.
public struct OutputField: Hashable, Sendable {
  /// The name, as AWS has it.
  public let name: String
  /// The value.
  public let value: OutputValue

  /// A field.
  public init(name: String, value: OutputValue) {
    self.name = name
    self.value = value
  }
}
