/// The name of a header or of a field of the query that signatures are about.
struct HeaderName: Sendable {
  /// As AWS writes it.
  let text: String
  /// The same as bytes.
  let bytes: [UInt8]

  private init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  static let authorization = HeaderName("Authorization")
  static let host = HeaderName("Host")
  static let date = HeaderName("Date")

  static let amzDate = HeaderName("X-Amz-Date")
  static let amzSecurityToken = HeaderName("X-Amz-Security-Token")
  static let amzContentSHA256 = HeaderName("X-Amz-Content-Sha256")

  static let amzAlgorithm = HeaderName("X-Amz-Algorithm")
  static let amzCredential = HeaderName("X-Amz-Credential")
  static let amzExpires = HeaderName("X-Amz-Expires")
  static let amzSignedHeaders = HeaderName("X-Amz-SignedHeaders")
  static let amzSignature = HeaderName("X-Amz-Signature")
}

extension SignedRequest.Header {
  /// Whether this is its name, whatever the case of both.
  func isNamed(_ other: HeaderName) -> Bool { isNamed(other.bytes[...]) }

  /// Whether this is its name, whatever the case of both.
  func isNamed(_ other: ArraySlice<UInt8>) -> Bool {
    name.count == other.count && name.lowercasedElementsEqual(other)
  }
}
