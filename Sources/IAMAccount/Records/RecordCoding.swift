internal import OTPCore
internal import VMFAEncoding

/// Something that the account keeps: an object of JSON in the store.
protocol AccountRecord: Sendable {
  init(_ fields: RecordFields) throws
  var json: JSONOutput { get }
  /// Whether it is read again and again and holds no seed of a device.
  static var isRemembered: Bool { get }
}

extension AccountRecord {
  static var isRemembered: Bool { false }

  init(bytes: [UInt8]) throws { try self.init(RecordFields(JSONText(bytes).root)) }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    json.write { bytes.append($0) }
    return bytes
  }
}

/// Reads the members of a record.
struct RecordFields {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func text(_ name: String) throws -> String {
    guard let text = value[name]?.string else { throw StoreError("a record has no `\(name)`") }
    return text
  }

  func flag(_ name: String) -> Bool { optionalFlag(name) ?? false }
  func optionalFlag(_ name: String) -> Bool? {
    guard case .bool(let flag)? = value[name]?.content else { return nil }
    return flag
  }

  func optional(_ name: String) -> String? { value[name]?.string }

  func number(_ name: String) throws -> Int64 {
    guard let number = optionalNumber(name) else { throw StoreError("a record has no number `\(name)`") }
    return number
  }

  func optionalNumber(_ name: String) -> Int64? {
    guard case .number(let text)? = value[name]?.content else { return nil }
    return Int64(text)
  }

  func time(_ name: String) throws -> UnixTime { UnixTime(milliseconds: try number(name)) }
  func optionalTime(_ name: String) -> UnixTime? { optionalNumber(name).map { UnixTime(milliseconds: $0) } }
  func records(_ name: String) -> [RecordFields] { (value[name]?.elements ?? []).map(RecordFields.init) }
  func texts(_ name: String) -> [String] { (value[name]?.elements ?? []).compactMap(\.string) }
  func tags() -> [Tag] {
    records("tags").compactMap { fields in
      guard let key = fields.optional("k"), let value = fields.optional("v") else { return nil }
      return Tag(key: key, value: value)
    }
  }
}

extension JSONOutput {
  /// An object; members without a value are left out.
  static func record(_ members: (String, JSONOutput?)...) -> JSONOutput {
    .object(members.compactMap { name, value in value.map { (name: name, value: $0) } })
  }

  static func time(_ time: UnixTime) -> JSONOutput { .number(Int(time.milliseconds)) }
  static func optional(_ text: String?) -> JSONOutput? { text.map { .string($0) } }
  static func optional(_ time: UnixTime?) -> JSONOutput? { time.map { .time($0) } }
  static func tags(_ tags: [Tag]) -> JSONOutput? {
    tags.isEmpty ? nil : .array(tags.map { ["k": .string($0.key), "v": .string($0.value)] })
  }
}
