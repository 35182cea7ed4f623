/// How long a presigned URL is good for.
public enum PresignedLifetime: Sendable {
  /// As long as its `X-Amz-Expires` asks, which AWS documents; 15 minutes when it does not say.
  case requested
  /// 15 minutes, whatever `X-Amz-Expires` asks: what clients of STS have observed.
  case fixed
}

extension SignatureClaim {
  /// Checks all that needs no secret, in the order in which AWS reports it: the time, the signed headers, the scope.
  ///
  /// AWS does this before it looks the access key up. ``verify(_:secretAccessKey:service:now:presignedLifetime:)`` does
  /// it too.
  ///
  /// - Parameter service: the service that the request came to, such as `iam`.
  /// - Parameter now: the present time in Unix seconds.
  public func validate(
    service: String, now: Int64, presignedLifetime: PresignedLifetime = .requested
  ) throws(SignatureError) {
    let now = RequestTime.clamped(now)
    let lifetime: Int64 =
      switch presignedLifetime {
      case .requested: expires.map(Int64.init) ?? SignatureClaim.clockSkew
      case .fixed: SignatureClaim.clockSkew
      }
    guard time >= now - lifetime else { throw .expired(signed: time, now: now, lifetime: lifetime) }
    guard time <= now + SignatureClaim.clockSkew else { throw .notYetCurrent(signed: time, now: now) }
    guard signs(.host) else { throw .unsignedHeader("host") }
    if let timeHeader, !signs(timeHeader) { throw .unsignedHeader(timeHeader.text) }

    var mismatches: [SignatureError.ScopeMismatch] = []
    if !CredentialScope.isRegion(region) { mismatches.append(.region(region)) }
    if service != self.service { mismatches.append(.service(expected: service)) }
    if terminator != CredentialScope.terminator { mismatches.append(.terminator(terminator)) }
    if !signingTime.day.elementsEqual(date.utf8) { mismatches.append(.date(date, signed: time)) }
    guard mismatches.isEmpty else { throw .scope(mismatches) }
  }

  /// Verifies the signature of the request that this claim was read from.
  ///
  /// - Parameter request: the same request, unchanged.
  /// - Parameter secretAccessKey: the secret of ``accessKeyID``.
  /// - Parameter service: the service that the request came to, such as `iam`.
  /// - Parameter now: the present time in Unix seconds.
  /// - Throws: what ``validate(service:now:presignedLifetime:)`` throws, and ``SignatureError/mismatch``.
  public func verify(
    _ request: SignedRequest, secretAccessKey: Span<UInt8>, service: String, now: Int64,
    presignedLifetime: PresignedLifetime = .requested
  ) throws(SignatureError) {
    try validate(service: service, now: now, presignedLifetime: presignedLifetime)
    try verify(request, with: derivedKey(from: secretAccessKey))
  }

  /// Verifies the signature alone: ``validate(service:now:presignedLifetime:)`` is the caller's matter.
  ///
  /// - Parameter key: from ``derivedKey(from:)``, of this claim or of another of the same access key and scope.
  public func verify(_ request: SignedRequest, with key: DerivedKey) throws(SignatureError) {
    guard isScope(of: key) else { throw .mismatch }
    try checkContentHash(of: request)
    let canonicalRequest = try CanonicalRequest(
      request, signedHeaders: signedHeaders, excluding: place == .query ? .amzSignature : nil)
    let expected = key.key.signature(of: canonicalRequest, scope: scope, time: signingTime)
    guard areEqualInConstantTime(expected.span, Array(signature).span) else { throw .mismatch }
  }

  /// Whether a header is in the list of those that are signed.
  private func signs(_ name: HeaderName) -> Bool {
    signedHeaders.split(separator: UInt8(ascii: ";")).contains { $0.lowercasedElementsEqual(name.bytes) }
  }

  /// Refuses a body that `x-amz-content-sha256` contradicts. IAM and STS sign the digest of the body itself, also where
  /// that header says that it is not signed.
  private func checkContentHash(of request: SignedRequest) throws(SignatureError) {
    guard let claimed = try request.uniqueHeader(.amzContentSHA256), !claimed.elementsEqual("UNSIGNED-PAYLOAD".utf8)
    else { return }
    var digest: [UInt8] = []
    digest.append(hexadecimal: SHA256.digest(of: request.body.span))
    guard claimed.elementsEqual(digest) else { throw .mismatch }
  }
}
