internal import IAMAccount
internal import VMFAEncoding

extension JSONOutput {
  /// An answer of AWS: every value is a text, as over the wire.
  init(_ value: OutputValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .deferred(let deferred): self = .string(deferred.text)
    case .list(let elements): self = .array(elements.map { JSONOutput($0) })
    case .structure(let fields), .map(let fields):
      self = .object(fields.map { (name: $0.name, value: JSONOutput($0.value)) })
    }
  }
}
