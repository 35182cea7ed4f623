internal import VMFAEncoding

extension KeyURI {
  /// The URI in the form that every reader of its type accepts. Only names of thousands of letters make it longer than
  /// ``maximumByteCount``, which no reader takes.
  ///
  /// Lower-case scheme and type; everything outside RFC 3986's unreserved characters percent-encoded; a literal colon
  /// between issuer and account and none inside them; the secret first, in unpadded upper case; algorithm, digits and
  /// period always there, because some readers guess. A colon inside the account and characters that could steer a
  /// terminal are left out; an issuer with a colon stands in its parameter alone; an account without a name takes
  /// the issuer's. Steam has its own type, so that a reader that does not know it refuses instead of showing six digits.
  ///
  /// - Returns: ASCII text, protected like the secret in it.
  public func text() -> Secret {
    var text = SecretBuffer(capacity: 256)
    text.append("otpauth://")
    switch kind {
    case .totp: text.append("totp/")
    case .hotp: text.append("hotp/")
    case .steam: text.append("steam/")
    }

    let issuer = KeyURI.withoutControls(self.issuer ?? "")
    let bareIssuer = KeyURI.withoutControls(issuer, norColons: true)
    var account = KeyURI.withoutControls(account, norColons: true)
    if account.isEmpty { account = bareIssuer.isEmpty ? "unnamed" : bareIssuer }
    if !issuer.isEmpty, issuer == bareIssuer { text.append(PercentEncoding.encode(issuer) + ":") }
    text.append(PercentEncoding.encode(account))

    text.append("?secret=")
    text.append(Base32.encode(secret))
    if !issuer.isEmpty { text.append("&issuer=" + PercentEncoding.encode(issuer)) }
    text.append("&algorithm=\(algorithm.rawValue)&digits=\(digits)")
    switch kind {
    case .totp(let period): text.append("&period=\(period)")
    case .steam: text.append("&period=30")
    case .hotp(let counter): text.append("&counter=\(counter)")
    }
    return text.secret()
  }

  private static func withoutControls(_ name: String, norColons: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.steersTerminals && !(norColons && scalar == ":") {
      result.append(scalar)
    }
    return String(result).trimmingBlanks
  }
}
