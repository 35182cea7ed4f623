internal import VMFAEncoding

/// The hash functions that RFC 6238 §1.2 allows under HMAC. The raw value is the name that key URIs use.
public enum HashAlgorithm: String, CaseIterable, Sendable {
  /// SHA-1, the default everywhere and the only one that RFC 4226 knows.
  case sha1 = "SHA1"
  /// SHA-256.
  case sha256 = "SHA256"
  /// SHA-512.
  case sha512 = "SHA512"

  /// The hash function of a name in any case: `SHA1`, `SHA256` or `SHA512`.
  public init?(name: String) {
    switch name.lowercasedASCII {
    case "sha1": self = .sha1
    case "sha256": self = .sha256
    case "sha512": self = .sha512
    default: return nil
    }
  }

  /// The length of the digest in bytes.
  public var digestByteCount: Int {
    switch self {
    case .sha1: 20
    case .sha256: 32
    case .sha512: 64
    }
  }
}
