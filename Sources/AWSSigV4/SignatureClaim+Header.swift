extension SignatureClaim {
  /// The greatest lengths of what stands in headers, in bytes.
  private enum Limit {
    static let authorization = 8192
    static let credential = 512
    static let date = 64
  }

  /// Reads an Authorization header.
  ///
  /// It is taken apart as AWS does it, whatever its scheme: words between blanks and commas, the first of them the
  /// algorithm, the others `key=value`. That is why AWS tells a client with a bearer token of missing parameters.
  init(authorization: ArraySlice<UInt8>, of request: SignedRequest) throws(SignatureError) {
    let authorization = try authorization.checked(HeaderName.authorization.text, limit: Limit.authorization)
    let words = authorization.split { $0.isBlank || $0 == UInt8(ascii: ",") }
    var parameters = Parameters()
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else {
        throw .malformedAuthorization(word: word.text, authorization: authorization.text)
      }
      try parameters.set(word[..<equals], to: word[equals...].dropFirst())
    }

    let (date, timeHeader) =
      if let date = try request.uniqueHeader(.amzDate) {
        (Optional(date), HeaderName.amzDate)
      } else {
        (try request.uniqueHeader(.date), HeaderName.date)
      }
    guard let credential = parameters.credential, let signature = parameters.signature,
      let signedHeaders = parameters.signedHeaders, let date
    else {
      throw .incompleteAuthorization(
        missing: parameters.missing + (date == nil ? [HeaderName.amzDate.text] : []), authorization: authorization.text)
    }
    let dateText = try date.checked(timeHeader.text, limit: Limit.date)
    guard let time = RequestTime(dateText, of: timeHeader) else { throw .malformedDate(dateText.text) }
    guard let algorithm = words.first, algorithm.elementsEqual(SignatureClaim.algorithm.utf8) else {
      throw .unsupportedAlgorithm(words.first?.text ?? "")
    }
    let token = try request.uniqueHeader(.amzSecurityToken)
    try self.init(
      place: .header, credential: credential.checked("Credential", limit: Limit.credential), time: time,
      timeHeader: timeHeader,
      sessionToken: token?.checked(HeaderName.amzSecurityToken.text, limit: SignedRequest.maximumHeaderBytes),
      signedHeaders: signedHeaders, signature: signature)
  }

  /// The parameters that an Authorization header must have.
  private struct Parameters {
    var credential: ArraySlice<UInt8>?
    var signature: ArraySlice<UInt8>?
    var signedHeaders: ArraySlice<UInt8>?

    /// The names of those that are not there, in the order of AWS's text.
    var missing: [String] {
      (credential == nil ? ["Credential"] : []) + (signature == nil ? ["Signature"] : [])
        + (signedHeaders == nil ? ["SignedHeaders"] : [])
    }

    /// Takes a parameter. Names that mean nothing here are passed over.
    mutating func set(_ name: ArraySlice<UInt8>, to value: ArraySlice<UInt8>) throws(SignatureError) {
      func fill(_ slot: inout ArraySlice<UInt8>?) throws(SignatureError) {
        guard slot == nil else { throw .repeated(name.text) }
        slot = value
      }
      switch name.text {
      case "Credential": try fill(&credential)
      case "Signature": try fill(&signature)
      case "SignedHeaders": try fill(&signedHeaders)
      default: break
      }
    }
  }
}

extension RequestTime {
  /// Reads the time of a header: both may have ISO 8601's basic form, and `Date` may have its own.
  init?(_ text: ArraySlice<UInt8>, of header: HeaderName) {
    if let time = RequestTime(basicForm: text) {
      self = time
    } else if header.bytes == HeaderName.date.bytes, let time = RequestTime(httpDate: text) {
      self = time
    } else {
      return nil
    }
  }
}
