internal import VMFAEncoding

extension Call {
  /// One page of the records below a prefix.
  ///
  /// A marker is the key of the last record of the page before, so that it outlives restarts and a changed page size.
  /// - Parameter isListed: which records the list has.
  func page<Record: AccountRecord>(
    _ prefix: String, _: Record.Type = Record.self, where isListed: (Record) -> Bool = { _ in true },
    _ name: String, _ output: (Record) throws -> OutputValue
  ) throws -> OutputValue {
    let size = input.integer("MaxItems") ?? 100
    var after = try marker(prefix)
    var elements: [OutputValue] = []
    var last: String?
    while true {
      let entries = try records.store.entries(prefix: prefix, after: after, limit: size + 1)
      for entry in entries {
        let record = try Record(bytes: entry.value)
        guard isListed(record) else { continue }
        if elements.count == size { return page(name, elements, next: last) }
        elements.append(try output(record))
        last = entry.key
      }
      guard entries.count > size, let end = entries.last else { return page(name, elements, next: nil) }
      after = end.key
    }
  }

  /// One page of the names that stand behind a prefix.
  func page(names prefix: String, _ name: String, _ output: (String) throws -> OutputValue?) throws -> OutputValue {
    let size = input.integer("MaxItems") ?? 100
    let entries = try records.store.entries(prefix: prefix, after: try marker(prefix), limit: size + 1)
    let elements = try entries.prefix(size).compactMap { try output(String($0.key.dropFirst(prefix.count))) }
    return page(name, elements, next: entries.count > size ? entries[size - 1].key : nil)
  }

  /// One page of tags.
  func page(_ tags: [Tag]) throws -> OutputValue {
    let size = input.integer("MaxItems") ?? 100
    var rest = tags[...]
    if let last = try marker("tag/")?.dropFirst("tag/".count) {
      guard let index = tags.firstIndex(where: { $0.key == last }) else {
        throw ServiceError.validation("Invalid Marker.")
      }
      rest = tags[(index + 1)...]
    }
    let shown = rest.prefix(size)
    guard case .list(let elements) = OutputValue.tags(Array(shown)) else { return .list([]) }
    return page("Tags", elements, next: rest.count > size ? shown.last.map { "tag/" + $0.key } : nil)
  }

  private func page(_ name: String, _ elements: [OutputValue], next: String?) -> OutputValue {
    OutputValue(
      ("IsTruncated", .bool(next != nil)), (name, .list(elements)),
      ("Marker", next.map { .text(Base64.encode(Array($0.utf8))) }))
  }

  private func marker(_ prefix: String) throws -> String? {
    guard let marker = input.text("Marker") else { return nil }
    guard let bytes = Base64.decode(marker), let key = String(validating: bytes, as: UTF8.self), key.hasPrefix(prefix)
    else { throw ServiceError.validation("Invalid Marker.") }
    return key
  }
}

extension Parameter {
  /// `Marker` and `MaxItems`, which every list takes.
  static let page: [Parameter] = [.optional("Marker", .marker), .optional("MaxItems", .maxItems)]
}
