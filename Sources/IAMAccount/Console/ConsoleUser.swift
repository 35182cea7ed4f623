internal import VirtualMFA

/// A user whose password was right: what the console knows before the second step.
public struct ConsoleUser: Sendable {
  /// The user's name, as it is written.
  public let name: String
  /// The user's unique id: names pass from one to another, ids do not.
  package let id: String
  /// The serial numbers of the user's devices, of all kinds.
  public let devices: [String]
  /// The password that was right, as it is kept: it must still be the one when the sign-in is done.
  let password: PasswordHash

  /// Whether a code can be the second step.
  public var hasCodes: Bool { devices.contains { MFASerialNumber($0).kind != .securityKey } }
}
