/// What AWS calls a device: the ARN of a virtual device or a security key, or the number on a hardware token.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
public struct MFASerialNumber: Hashable, Sendable {
  /// What kind of device it is.
  public enum Kind: Sendable {
    /// A program that holds its secret: `arn:aws:iam::123456789012:mfa/alice`.
    case virtual
    /// A FIDO key or passkey: `arn:aws:iam::123456789012:u2f/user/alice/key`. It has no codes.
    case securityKey
    /// A token that one can hold: `GAHT12345678`.
    case hardware
  }

  /// The serial number as AWS writes it.
  public let text: String

  /// Takes a text as it is.
  public init(_ text: String) { self.text = text }

  /// The serial number of a virtual device.
  ///
  /// - Parameters:
  ///   - account: the account's twelve digits.
  ///   - path: `/`, or something between two slashes.
  ///   - name: the device's name.
  public init(account: String, path: String = "/", name: String, partition: String = "aws") {
    text = "arn:\(partition):iam::\(account):mfa\(path)\(name)"
  }

  /// Whether it is one that requests can name: 9 to 256 characters of `[\w+=/:,.@-]`.
  public var isWellFormed: Bool {
    (9...256).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "_+=/:,.@-".utf8.contains(byte)
      }
  }

  /// What kind of device it is, by its form.
  public var kind: Kind {
    guard text.hasPrefix("arn:") else { return .hardware }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 && parts[5].hasPrefix("u2f/") ? .securityKey : .virtual
  }
}

extension MFASerialNumber: CustomStringConvertible {
  /// The serial number as AWS writes it.
  public var description: String { text }
}
