internal import OTPCore
internal import VMFASystem

/// The answer of a command, collected in memory that is wiped, and written in one go.
struct Output: ~Copyable {
  private var buffer = SecretBuffer(capacity: 256)

  /// Adds a text.
  mutating func append(_ text: String) { buffer.append(text) }

  /// Adds a text and ends the line.
  mutating func line(_ text: String) {
    buffer.append(text)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds a secret's bytes.
  mutating func append(_ secret: Secret) { buffer.append(secret) }

  /// Adds a secret's bytes and ends the line.
  mutating func line(_ secret: Secret) {
    buffer.append(secret)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds one JSON object on a line of its own.
  mutating func line(_ object: consuming JSONObject) {
    buffer.append(object.text())
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Writes everything to standard output and begins anew.
  mutating func flush() throws(Failure) {
    var collected = SecretBuffer(capacity: 256)
    swap(&collected, &buffer)
    let answer = collected.secret()
    var failure: SystemError?
    answer.withBytes { bytes in
      do throws(SystemError) {
        try Descriptor.output.write(bytes, what: "the answer")
      } catch { failure = error }
    }
    if let failure { throw .data(failure.description) }
  }
}
