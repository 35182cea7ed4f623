internal import CVMFA
internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding
internal import VMFASystem

/// Why a call did not do what it was asked for: a status, and what `problem` says.
struct Fault: Error {
  let status: vmfa_status
  let message: String
  /// AWS's code and HTTP status, when AWS's rules refused it.
  private(set) var answer: (code: String, status: Int, detail: String?)?

  private init(_ status: vmfa_status, _ message: String) { (self.status, self.message) = (status, message) }

  static func argument(_ message: String) -> Fault { Fault(VMFA_BAD_ARGUMENT, message) }
  static func refused(_ message: String) -> Fault { Fault(VMFA_REFUSED, message) }
  static func failed(_ message: String) -> Fault { Fault(VMFA_FAILED, message) }
  static func handle(_ name: StaticString) -> Fault {
    Fault(VMFA_BAD_HANDLE, "`\(name)` is no handle, was closed, or is of another kind")
  }

  /// Reads something that a caller gave; what is wrong with it carries its name.
  static func reading<Value>(_ name: StaticString, _ body: () throws -> Value) throws(Fault) -> Value {
    do { return try body() } catch let fault as Fault { throw fault } catch { throw .argument("`\(name)`: \(error)") }
  }

  /// What an error means to the caller.
  init(_ error: any Error) {
    switch error {
    case let fault as Fault: self = fault
    case let error as ServiceError where error.status >= 500: self = .failed(error.detail ?? error.message)
    case let error as ServiceError:
      self = .refused(error.message)
      answer = (error.code, error.status, error.detail)
    case OTPError.noRandomness: self = .failed("\(error)")
    case is SystemError, is StoreError: self = .failed("\(error)")
    // What is left is about times that a code cannot be of.
    default: self = .argument("\(error)")
    }
  }

  /// One line of JSON.
  var text: String {
    var members: [(name: String, value: JSONOutput)] = []
    if let answer { members = [("code", .string(answer.code)), ("status", .number(answer.status))] }
    members.append(("message", .string(message)))
    if let detail = answer?.detail { members.append(("detail", .string(detail))) }
    return JSONOutput.object(members).text
  }
}
