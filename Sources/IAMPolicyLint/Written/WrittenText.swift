/// A string of a policy with its place.
struct WrittenText: Sendable {
  /// What it says, its escapes resolved.
  let text: String
  /// Its first byte in the policy's text.
  let offset: Int

  /// Whether `*` or `?` is in it.
  var hasWildcard: Bool { text.hasWildcard }

  /// Whether a policy variable begins in it; of one with an escape such as `${*}` that is not told apart.
  var hasVariable: Bool {
    let bytes = text.utf8
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "$") && $1 == UInt8(ascii: "{") }
  }

  /// Its beginning, for messages.
  var short: String { text.short }

  /// Its beginning in the marks that messages put around what is written.
  var quoted: String { "`\(text.short)`" }
}
