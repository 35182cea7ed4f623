/// A string of a policy with its place.
struct WrittenText: Sendable {
  let text: String
  /// Its first byte in the policy's text.
  let offset: Int

  /// Whether `*` or `?` is in it.
  var hasWildcard: Bool { text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }

  /// Its bytes with A-Z made a-z: two keys with the same are one.
  var caseless: [UInt8] { text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  /// Whether a policy variable begins in it; of one with an escape such as `${*}` that is not told apart.
  var hasVariable: Bool {
    let bytes = text.utf8
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "$") && $1 == UInt8(ascii: "{") }
  }

  /// Its beginning, for messages that many remarks share: a name may be as long as the policy.
  var short: String {
    let limit = 120
    return text.utf8.count <= limit ? text : String(decoding: text.utf8.prefix(limit), as: UTF8.self) + "…"
  }
}
