extension SignatureClaim {
  /// The greatest length of a field that has none of its own, in bytes.
  private static let fieldLimit = 8192

  /// Reads the fields of a presigned URL. A field without a value is as good as none.
  init(algorithm: ArraySlice<UInt8>, query: CanonicalQuery) throws(SignatureError) {
    func field(_ name: HeaderName) throws(SignatureError) -> ArraySlice<UInt8>? {
      try query.unique(name)?.checked(name.text, limit: SignatureClaim.fieldLimit)
    }
    var missing: [String] = algorithm.isEmpty ? [HeaderName.amzAlgorithm.text] : []
    func required(_ name: HeaderName) throws(SignatureError) -> ArraySlice<UInt8> {
      let value = try field(name) ?? []
      if value.isEmpty { missing.append(name.text) }
      return value
    }
    let credential = try required(.amzCredential)
    let signature = try required(.amzSignature)
    let signedHeaders = try required(.amzSignedHeaders)
    let date = try required(.amzDate)
    guard missing.isEmpty else { throw .incompleteQuery(missing: missing) }
    guard let time = RequestTime(basicForm: date) else { throw .malformedDate(date.text) }
    guard algorithm.elementsEqual(SignatureClaim.algorithm.utf8) else { throw .unsupportedAlgorithm(algorithm.text) }
    let expires = try field(.amzExpires)
    let seconds = expires?.decimalNumber
    if let expires, !(seconds.map { (1...SignatureClaim.maximumExpires).contains($0) } ?? false) {
      throw .malformedExpires(expires.text)
    }
    try self.init(
      place: .query, credential: credential, time: time, expires: seconds,
      // A session token is as long as it is: its only limit is the one of the whole query.
      sessionToken: query.unique(.amzSecurityToken), signedHeaders: signedHeaders, signature: signature)
  }
}
