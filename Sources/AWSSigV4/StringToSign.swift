extension CredentialScope {
  /// What is signed for a request: its time, this scope and the digest of its canonical form.
  func stringToSign(_ canonicalRequest: CanonicalRequest, time: RequestTime) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(192)
    output.append(contentsOf: SignatureClaim.algorithm.utf8)
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: time.basicForm)
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: text.utf8)
    output.append(UInt8(ascii: "\n"))
    output.append(hexadecimal: SHA256.digest(of: canonicalRequest.bytes.span))
    return output
  }
}

extension SigningKey {
  /// The signature of a request in hexadecimal digits.
  func signature(of canonicalRequest: CanonicalRequest, scope: CredentialScope, time: RequestTime) -> [UInt8] {
    var digits: [UInt8] = []
    digits.append(hexadecimal: authenticationCode(for: scope.stringToSign(canonicalRequest, time: time).span))
    return digits
  }
}
