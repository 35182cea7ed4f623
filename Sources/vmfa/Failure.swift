internal import Authenticator
internal import OTPCore
internal import QRCodeImage
internal import VMFASystem

/// How a command ends. One that runs another program ends as that does.
struct ExitStatus: RawRepresentable, Equatable, Sendable {
  let rawValue: Int32

  /// Yes, or done.
  static let success = ExitStatus(rawValue: 0)
  /// A code was rejected.
  static let refused = ExitStatus(rawValue: 1)
  /// The command line is wrong.
  static let usage = ExitStatus(rawValue: 2)
  /// The data is bad, or the system failed.
  static let failure = ExitStatus(rawValue: 3)
}

/// The end of a command that gives no answer. Neither text ever holds a secret, nor an operand: it may be one.
struct Failure: Error {
  let status: ExitStatus
  let message: String
  let hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// The command line is wrong.
  static func usage(_ message: String, hint: String? = nil) -> Failure { Failure(.usage, message, hint: hint) }

  /// The data is bad, or the system failed.
  static func data(_ message: String, hint: String? = nil) -> Failure { Failure(.failure, message, hint: hint) }

  private static let letterHint = "base32 has no 0, 1, 8 and 9; 0 is often a mistyped O, 1 an I or L, 8 a B"

  /// The failure in this command's terms.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case OTPError.noRandomness: self = .data(OTPError.noRandomness.description)
    case let error as OTPError: self = .usage(error.description)
    case let error as QRCodeError:
      let hint = error == .readerMissing ? "install it with `apt-get install zbar-tools`" : nil
      self = .data(error.description, hint: hint)
    case let error as SystemError: self = .data(error.description)
    case let error as KeyURIError:
      self = .data("bad key uri: \(error)", hint: error.reason == .base32Character ? Failure.letterHint : nil)
    case let error as Base32Error:
      if case .character = error {
        self = .data("bad base32: \(error)", hint: Failure.letterHint)
      } else {
        self = .data("bad base32: \(error)")
      }
    case let error as StepLedgerError: self = .data(error.description)
    default: self = .data("an unexpected failure")
    }
  }
}
