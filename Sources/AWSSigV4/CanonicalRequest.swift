internal import VMFAEncoding

/// The one form of a request that both sides compute: what its signature is about.
///
/// See "Create a canonical request" in the section on Signature Version 4 of the IAM User Guide.
struct CanonicalRequest {
  /// The form.
  let bytes: [UInt8]

  /// Computes the form.
  ///
  /// - Parameter signedHeaders: the names of the signed headers in lower case, sorted, joined by semicolons.
  /// - Parameter excluded: the field of the query that holds the signature itself.
  /// - Throws: ``SignatureError/mismatch`` when no signature of this list can be right: a header that it names is
  ///   absent, the list is not sorted, or the request has no method.
  init(
    _ request: SignedRequest, signedHeaders: ArraySlice<UInt8>, excluding excluded: HeaderName? = nil
  ) throws(SignatureError) {
    guard !request.method.isEmpty, request.method.allSatisfy(\.isTokenCharacter) else { throw .mismatch }
    let newline = UInt8(ascii: "\n")
    var output: [UInt8] = []
    output.reserveCapacity(1024)
    output.append(contentsOf: request.method)
    output.append(newline)
    CanonicalPath.append(request.path, to: &output)
    output.append(newline)
    if !request.query.isEmpty { try CanonicalQuery(request.query).append(to: &output, excluding: excluded) }
    output.append(newline)
    var previous: ArraySlice<UInt8>?
    for name in signedHeaders.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      // A name that stands there twice, or that has an upper-case letter, breaks the order that the rule asks for.
      guard previous?.lexicographicallyPrecedes(name) ?? true, !name.isEmpty,
        name.allSatisfy({ $0.isTokenCharacter && $0 == $0.lowercasedASCII }),
        output.append(header: name, of: request)
      else { throw .mismatch }
      previous = name
    }
    output.append(newline)
    output.append(contentsOf: signedHeaders)
    output.append(newline)
    output.append(hexadecimal: SHA256.digest(of: request.body.span))
    bytes = output
  }
}

extension [UInt8] {
  /// Appends `name:value` and a newline, the values of all headers of this name joined by commas in their order.
  ///
  /// - Returns: whether the request has such a header.
  fileprivate mutating func append(header name: ArraySlice<UInt8>, of request: SignedRequest) -> Bool {
    var isFound = false
    for header in request.headers where header.isNamed(name) {
      if isFound {
        append(UInt8(ascii: ","))
      } else {
        append(contentsOf: name)
        append(UInt8(ascii: ":"))
      }
      isFound = true
      var blankIsDue = false
      for byte in header.value[...].trimmingBlanks {
        // A run of blanks becomes one space. Line ends are blanks too: no value can begin a line of this form.
        if byte.isBlank {
          blankIsDue = true
          continue
        }
        if blankIsDue { append(0x20) }
        blankIsDue = false
        append(byte)
      }
    }
    if isFound { append(UInt8(ascii: "\n")) }
    return isFound
  }

  /// Appends the lower-case hexadecimal digits of a digest.
  mutating func append(hexadecimal digest: SHA256.Digest) {
    for index in digest.indices {
      append(Hexadecimal.upperDigit(digest[index] >> 4) | 0x20)
      append(Hexadecimal.upperDigit(digest[index] & 15) | 0x20)
    }
  }
}
