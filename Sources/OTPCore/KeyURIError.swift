/// Why a text is not a key URI. It names the field, never its value: the value may be the secret.
public struct KeyURIError: Error, Equatable, Sendable {
  /// The kinds of failure. The raw values are stable names for scripts.
  public enum Reason: String, CaseIterable, Sendable {
    /// More than 4,096 bytes.
    case tooLong = "too-long"
    /// A character that a URI cannot hold (RFC 3986 §2); for the compatible reader, a line end or control character.
    case character = "bad-character"
    /// It does not begin with `otpauth://`, or a user or a port stands beside the type.
    case scheme = "bad-scheme"
    /// A type other than `totp` and `hotp`; the compatible reader also knows `steam`.
    case type = "bad-type"
    /// Something behind a `#`.
    case fragment = "fragment"
    /// A `%` without two hexadecimal digits.
    case percentEscape = "bad-percent-escape"
    /// Bytes that are not UTF-8.
    case utf8 = "bad-utf8"
    /// A known parameter without `=`.
    case parameter = "bad-parameter"
    /// A known parameter twice.
    case duplicate = "duplicate-parameter"
    /// No `secret`.
    case missingSecret = "missing-secret"
    /// An empty `secret`.
    case emptySecret = "empty-secret"
    /// No account in the label.
    case emptyAccount = "empty-account"
    /// A colon inside the issuer or the account.
    case colonInLabel = "colon-in-label"
    /// A character that could steer a terminal.
    case controlCharacter = "control-character"
    /// A letter outside Base32.
    case base32Character = "bad-base32-char"
    /// A length that Base32 cannot have.
    case base32Length = "bad-base32-length"
    /// Padding in the wrong place.
    case base32Padding = "bad-base32-padding"
    /// Bits behind the last byte of the secret.
    case trailingBits = "nonzero-trailing-bits"
    /// An `encoder` that is not known.
    case encoder = "bad-encoder"
    /// A hash function that is not known. It is never taken for SHA-1.
    case algorithm = "bad-algorithm"
    /// `digits` is not 6 to 10.
    case digits = "bad-digits"
    /// `period` is not 1 to 86,400.
    case period = "bad-period"
    /// `counter` is not 0 to 2^64 - 1.
    case counter = "bad-counter"
    /// `hotp` without `counter`.
    case missingCounter = "missing-counter"
  }

  /// What is wrong.
  public let reason: Reason
  /// The part of the URI that is wrong, such as `label` or `issuer`, where the reason alone does not tell.
  public let field: String?
  /// The character of the secret that is wrong, counted from 1.
  public let position: Int?

  init(_ reason: Reason, field: String? = nil, position: Int? = nil) {
    self.reason = reason
    self.field = field
    self.position = position
  }

  init(base32 error: Base32Error) {
    switch error {
    case .character(let position): self.init(.base32Character, position: position)
    case .padding(let position): self.init(.base32Padding, position: position)
    case .length: self.init(.base32Length)
    case .trailingBits: self.init(.trailingBits)
    }
  }

  /// The reason's stable name, with the field behind a colon where there is one.
  public var name: String { field.map { reason.rawValue + ":" + $0 } ?? reason.rawValue }
}

extension KeyURIError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    let place = field.map { " in `\($0)`" } ?? ""
    return switch reason {
    case .tooLong: "the uri is longer than 4096 bytes"
    case .character: "the uri holds a line end or a character that must be percent-encoded"
    case .scheme: "the uri does not begin with `otpauth://totp/` or `otpauth://hotp/`"
    case .type: "the type behind `otpauth://` is not `totp` or `hotp`"
    case .fragment: "the uri holds a `#`"
    case .percentEscape: "a `%` without two hexadecimal digits\(place)"
    case .utf8: "bytes that are not utf-8\(place)"
    case .parameter: "a parameter that is known has no value"
    case .duplicate: "a parameter stands there twice: `\(field ?? "")`"
    case .missingSecret: "the uri has no `secret`"
    case .emptySecret: "the secret is empty"
    case .emptyAccount: "the label names no account"
    case .colonInLabel: "a colon inside the issuer or the account of the label"
    case .controlCharacter: "a control character in the issuer or the account"
    case .base32Character: "character \(position ?? 0) of the secret is not base32: only A-Z and 2-7 are"
    case .base32Length: "the secret's length cannot be base32: a letter is missing or left over"
    case .base32Padding: "the padding at character \(position ?? 0) of the secret is wrong"
    case .trailingBits: "the secret's last letter has bits behind the last byte that are not zero"
    case .encoder: "`encoder` is not known: only `steam` is"
    case .algorithm: "`algorithm` is not SHA1, SHA256 or SHA512"
    case .digits: "`digits` is not 6 to 10"
    case .period: "`period` is not 1 to 86400"
    case .counter: "`counter` is not 0 to 18446744073709551615"
    case .missingCounter: "a `hotp` uri needs a `counter`"
    }
  }
}

/// What a reader let pass, and a person may want to know. The raw values are stable names for scripts.
public enum KeyURIWarning: String, CaseIterable, Sendable {
  /// The secret has less than 128 bits (RFC 4226 §4, R6).
  case shortSecret = "short-secret"
  /// The label's prefix and the `issuer` parameter differ; the parameter counts.
  case issuerMismatch = "issuer-mismatch"
  /// `issuer` is there and empty.
  case emptyIssuer = "empty-issuer"
  /// The label names no account.
  case emptyAccount = "empty-account"
  /// The account holds a colon.
  case colonInAccount = "colon-in-account"
  /// The issuer or the account holds a character that could steer a terminal.
  case controlCharacter = "control-character"
  /// A `+` in the issuer was read as a blank.
  case plusAsSpace = "plus-as-space"
  /// A known parameter had no `=`.
  case parameterWithoutValue = "parameter-without-value"
  /// A known parameter stood there twice with the same value.
  case duplicateParameter = "duplicate-parameter"
  /// The secret had letters in lower case.
  case secretLowercase = "secret-lowercase"
  /// The secret had blanks, hyphens or plus signs, which were left out.
  case secretSeparatorsRemoved = "secret-separators-removed"
  /// The secret had padding.
  case secretPadded = "secret-padded"
  /// The secret had bits behind its last byte, which were dropped.
  case trailingBits = "nonzero-trailing-bits"
  /// The hash function had another of its names.
  case algorithmAlias = "algorithm-alias"
  /// A `hotp` URI had no `counter`; 0 was taken.
  case missingCounter = "missing-counter"
}

extension KeyURIWarning: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .shortSecret: "the secret has less than the 128 bits that RFC 4226 demands"
    case .issuerMismatch: "the label names another issuer than the `issuer` parameter, which counts"
    case .emptyIssuer: "`issuer` is empty"
    case .emptyAccount: "the label names no account"
    case .colonInAccount: "the account holds a colon"
    case .controlCharacter: "a control character in the issuer or the account"
    case .plusAsSpace: "`+` in the issuer was read as a blank"
    case .parameterWithoutValue: "a parameter has no value"
    case .duplicateParameter: "a parameter stands there twice with the same value"
    case .secretLowercase: "the secret has lower-case letters"
    case .secretSeparatorsRemoved: "the secret has blanks, hyphens or plus signs, which were left out"
    case .secretPadded: "the secret has padding, which key uris leave away"
    case .trailingBits: "the secret's last letter has bits behind the last byte, which were dropped"
    case .algorithmAlias: "`algorithm` has an unusual name"
    case .missingCounter: "`counter` is missing: 0 was taken"
    }
  }
}
