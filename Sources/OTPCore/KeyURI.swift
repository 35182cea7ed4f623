/// A key URI: `otpauth://TYPE/LABEL?PARAMETERS`, the text in the QR code that an authenticator scans.
///
/// The format has no standard. The rules here are those of Google's "Key Uri Format" page and of
/// draft-andesco-otpauth-uri, with what other programs really write.
public struct KeyURI: Sendable {
  /// What moves the code.
  public enum Kind: Equatable, Sendable {
    /// The time, with a step of so many seconds.
    case totp(period: Int)
    /// A counter, with its next value.
    case hotp(counter: UInt64)
    /// The time, with Steam's five-letter codes.
    case steam
  }

  /// What moves the code.
  public var kind: Kind
  /// Who runs the service: the `issuer` parameter, or else the prefix of the label.
  public var issuer: String?
  /// The prefix of the label where it differs from the `issuer` parameter.
  public var labelIssuer: String?
  /// Whose account it is.
  public var account: String
  /// The shared secret.
  public var secret: Secret
  /// The hash function.
  public var algorithm: HashAlgorithm
  /// The length of a code: 6 to 10, and 5 for Steam.
  public var digits: Int

  /// A URI made of its parts.
  public init(
    _ kind: Kind = .totp(period: 30), issuer: String? = nil, account: String, secret: Secret,
    algorithm: HashAlgorithm = .sha1, digits: Int = 6
  ) {
    self.kind = kind
    self.issuer = issuer
    self.account = account
    self.secret = secret
    self.algorithm = algorithm
    self.digits = kind == .steam ? CodeFormat.steam.length : digits
  }

  /// The generator by counter that the URI describes; for `totp` and `steam` the counter is the time step.
  ///
  /// - Throws: ``OTPError`` when a part was set to a value that is out of range.
  public func hotp() throws(OTPError) -> HOTP {
    if case .steam = kind { return try HOTP(secret, algorithm: algorithm, format: .steam) }
    return try HOTP(secret, algorithm: algorithm, digits: digits)
  }

  /// The generator by time that the URI describes, or `nil` for `hotp`.
  ///
  /// - Throws: ``OTPError`` when a part was set to a value that is out of range.
  public func totp(epoch: Int64 = 0) throws(OTPError) -> TOTP? {
    switch kind {
    case .hotp: nil
    case .steam: try TOTP(hotp(), period: 30, epoch: epoch)
    case .totp(let period): try TOTP(hotp(), period: period, epoch: epoch)
    }
  }
}
