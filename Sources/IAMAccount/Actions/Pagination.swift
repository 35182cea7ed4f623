internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// Something that a list goes through in the order of its keys.
///
/// A marker is the key of the last element of the page before, so that it outlives restarts and a changed page size.
struct PageSource {
  /// What all of its keys begin with: by it a marker finds the source that it is of.
  let prefix: String
  /// The elements behind a key, at most so many; one without a value is not listed.
  let next: (_ after: String?, _ limit: Int) throws -> [(key: String, value: OutputValue?)]
}

extension PageSource {
  /// The records below a prefix.
  static func records<Record: AccountRecord>(
    _ records: Records, _ prefix: String, _: Record.Type = Record.self,
    _ output: @escaping (Record) throws -> OutputValue?
  ) -> PageSource {
    PageSource(prefix: prefix) { after, limit in
      try records.store.entries(prefix: prefix, after: after, limit: limit).map { entry in
        (entry.key, try output(Record(bytes: entry.value)))
      }
    }
  }

  /// The names that stand behind a prefix.
  static func names(
    _ records: Records, _ prefix: String, _ output: @escaping (String) throws -> OutputValue?
  ) -> PageSource {
    PageSource(prefix: prefix) { after, limit in
      try records.store.entries(prefix: prefix, after: after, limit: limit).map { entry in
        (entry.key, try output(String(entry.key.dropFirst(prefix.count))))
      }
    }
  }
}

extension Call {
  /// One page of several lists, one after the other: what each source has on it, and the key that the next page is after.
  func page(of sources: [PageSource]) throws -> (lists: [[OutputValue]], next: String?) {
    let size = input.integer("MaxItems") ?? 100
    var after: String?
    var first = 0
    if let key = try marker() {
      guard let index = sources.firstIndex(where: { key.hasPrefix($0.prefix) }) else {
        throw ServiceError.validation("Invalid Marker.")
      }
      (first, after) = (index, key)
    }
    var lists = sources.map { _ in [OutputValue]() }
    var count = 0
    var last: String?
    for index in sources.indices.dropFirst(first) {
      while true {
        let entries = try sources[index].next(after, size + 1)
        for case (let key, let value?) in entries {
          if count == size { return (lists, last) }
          lists[index].append(value)
          count += 1
          last = key
        }
        guard entries.count > size, let end = entries.last else { break }
        after = end.key
      }
      after = nil
    }
    return (lists, nil)
  }

  /// One page of a list.
  func page(_ name: String, _ sources: PageSource...) throws -> OutputValue {
    let page = try page(of: sources)
    return output([(name, page.lists.flatMap { $0 })], next: page.next)
  }

  /// One page of the records below a prefix.
  func page<Record: AccountRecord>(
    _ prefix: String, _: Record.Type = Record.self, where isListed: @escaping (Record) -> Bool = { _ in true },
    _ name: String, _ output: @escaping (Record) throws -> OutputValue
  ) throws -> OutputValue {
    try page(name, .records(records, prefix, Record.self) { isListed($0) ? try output($0) : nil })
  }

  /// One page of the names that stand behind a prefix.
  func page(
    names prefix: String, _ name: String, _ output: @escaping (String) throws -> OutputValue?
  ) throws -> OutputValue {
    try page(name, .names(records, prefix, output))
  }

  /// One page of tags. A marker holds how many came before, for when the last of them is gone.
  func page(_ tags: [Tag]) throws -> OutputValue {
    let size = input.integer("MaxItems") ?? 100
    var start = 0
    if let marker = try marker() {
      let parts = marker.split(separator: "/", maxSplits: 2).map(String.init)
      guard parts.count == 3, parts[0] == "tag", let count = Int(parts[1]), count > 0 else {
        throw ServiceError.validation("Invalid Marker.")
      }
      start = tags.firstIndex { $0.key == parts[2] }.map { $0 + 1 } ?? min(count, tags.count)
    }
    let shown = tags[start...].prefix(size)
    guard case .list(let elements) = OutputValue.tags(Array(shown)) else { return .list([]) }
    let end = start + shown.count
    return output([("Tags", elements)], next: end < tags.count ? shown.last.map { "tag/\(end)/" + $0.key } : nil)
  }

  /// The end of a page's answer.
  func output(_ lists: [(name: String, elements: [OutputValue])], next: String?) -> OutputValue {
    var fields = [OutputField(name: "IsTruncated", value: .bool(next != nil))]
    fields += lists.map { OutputField(name: $0.name, value: .list($0.elements)) }
    if let next { fields.append(OutputField(name: "Marker", value: .text(Base64.encode(Array(next.utf8))))) }
    return .structure(fields)
  }

  private func marker() throws -> String? {
    guard let marker = input.text("Marker") else { return nil }
    if let bytes = Base64.decode(marker), let key = String(validating: bytes, as: UTF8.self) { return key }
    // Markers that were given here may be longer than AWS's: keys hold paths and tags.
    throw ServiceError.validation(
      marker.utf16.count > 320
        ? "1 validation error detected: Value at 'marker' failed to satisfy constraint: Member must have length less than "
          + "or equal to 320" : "Invalid Marker.")
  }
}

extension Parameter {
  /// `Marker` and `MaxItems`, which every list takes.
  static let page: [Parameter] = [.optional("Marker", .marker), .optional("MaxItems", .maxItems)]
}
