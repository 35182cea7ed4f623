/// Why AWS does not take a policy: the message of its `MalformedPolicyDocument`, and where the trouble is.
public struct PolicyError: Error, Equatable, Sendable {
  /// AWS's words.
  public let message: String
  /// What is wrong, in more words than AWS has for it.
  public let detail: String?
  /// The first byte of what is wrong, when it is known.
  public let offset: Int?

  /// An error with AWS's words.
  public init(_ message: String, detail: String? = nil, offset: Int? = nil) {
    self.message = message
    self.detail = detail
    self.offset = offset
  }

  /// What AWS says of most mistakes in the form.
  static func syntax(_ detail: String, at offset: Int? = nil) -> PolicyError {
    PolicyError("Syntax errors in policy.", detail: detail, offset: offset)
  }
}

extension PolicyError: CustomStringConvertible {
  /// AWS's words.
  public var description: String { message }
}
