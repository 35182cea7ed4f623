internal import Glibc

/// A system call that failed. It names what was attempted and the system's reason, never data.
package struct SystemError: Error, Equatable, Sendable {
  /// What could not be done, such as "cannot read `file`".
  package let attempt: String
  /// The C library's `errno`.
  package let code: Int32

  package init(_ attempt: String, code: Int32) {
    self.attempt = attempt
    self.code = code
  }

  /// A failure of the call that was just made.
  package static func last(_ attempt: String) -> SystemError { SystemError(attempt, code: errno) }

  /// Whether there is no file or program of that name.
  package var isNotFound: Bool { code == ENOENT }
}

extension SystemError: CustomStringConvertible {
  package var description: String {
    guard code != 0 else { return attempt }
    var reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    if let first = reason.first { reason = first.lowercased() + reason.dropFirst() }
    return attempt + ": " + reason
  }
}
