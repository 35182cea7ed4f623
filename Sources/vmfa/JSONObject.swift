internal import OTPCore
internal import VMFAEncoding

/// One JSON object, its members in the order in which they were added.
struct JSONObject: ~Copyable {
  private var buffer = SecretBuffer(capacity: 256)

  mutating func add(_ name: String, _ text: String) {
    key(name)
    append(text)
  }

  /// Adds nothing when there is no text.
  mutating func add(_ name: String, ifAny text: String?) {
    if let text { add(name, text) }
  }

  mutating func add(_ name: String, _ number: some FixedWidthInteger) {
    key(name)
    buffer.append(String(number))
  }

  mutating func add(_ name: String, _ value: Bool) {
    key(name)
    buffer.append(value ? "true" : "false")
  }

  mutating func add(_ name: String, _ texts: [String]) {
    key(name)
    buffer.append("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { buffer.append(",") }
      append(text)
    }
    buffer.append("]")
  }

  /// Adds ASCII text that needs no escape, such as Base32 or a URI.
  mutating func add(_ name: String, plain text: Secret) {
    key(name)
    buffer.append("\"")
    buffer.append(text)
    buffer.append("\"")
  }

  /// Adds an array of such texts.
  mutating func add(_ name: String, plain texts: [Secret]) {
    key(name)
    for (index, text) in texts.enumerated() {
      buffer.append(index == 0 ? "[\"" : ",\"")
      buffer.append(text)
      buffer.append("\"")
    }
    buffer.append(texts.isEmpty ? "[]" : "]")
  }

  /// The object as JSON text.
  consuming func text() -> Secret {
    if buffer.count == 0 { buffer.append("{") }
    buffer.append("}")
    return buffer.secret()
  }

  private mutating func key(_ name: String) {
    buffer.append(buffer.count == 0 ? "{\"" : ",\"")
    buffer.append(name)
    buffer.append("\":")
  }

  private mutating func append(_ text: String) {
    JSONString.encode(text) { byte in buffer.append(byte) }
  }
}
