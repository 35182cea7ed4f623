internal import IAMAccount
internal import IAMPolicy
internal import OTPCore

/// One request of AWS's protocol as the log tells it: who, what, on what, with what of MFA, what was decided and by which
/// statement. It holds no secret, no code and no parameter but names.
struct RequestLine {
  let requestID: String
  var action = ""
  var service: ServiceName?
  /// The caller, once the signature was found right.
  var caller: Caller?
  /// The access key that the request names, right or wrong.
  var accessKeyID: String?
  let trace = CallTrace()

  init(requestID: String) { self.requestID = requestID }

  /// The line.
  ///
  /// - Parameter time: the system's, so that the line can be set beside others.
  /// - Parameter clock: the account's, where that is another.
  /// - Parameter error: what was answered, unless it was what was asked for. Its message stays out: AWS's messages repeat
  ///   parameters, codes among them.
  func text(
    at time: UnixTime, clock: UnixTime? = nil, status: Int, error: ServiceError?, isColoured: Bool = false
  ) -> String {
    let shownStatus = isColoured ? "\u{1B}[\(status < 400 ? 32 : 31)m\(status)\u{1B}[0m" : String(status)
    var text = "\(time.rfc3339) \(shownStatus) "
    text += action.isEmpty ? "-" : (service.map { $0.rawValue + ":" } ?? "") + RequestLine.shown(action)
    if let resource = trace.decisions.last?.resource, resource != "*" { text += " on " + RequestLine.shown(resource) }
    text += " by " + who
    if let caller { text += " mfa=" + mfa(caller) }
    if let decision = trace.decisions.last?.decision { text += ": " + RequestLine.shown(LoggedReasons.text(decision)) }
    if let signIn = trace.signIn { text += "; code: " + signIn.rawValue }
    if let error {
      text += "; " + error.code
      if let detail = detail(error), trace.decisions.last?.decision.isAllowed ?? true {
        text += " (" + RequestLine.shown(detail) + ")"
      }
    }
    if let clock { text += " clock=" + clock.rfc3339 }
    return text + " [" + requestID + "]"
  }

  /// What happened, or what IAM says of it: IAM's messages name parameters, STS's repeat their values.
  private func detail(_ error: ServiceError) -> String? {
    error.detail ?? (service == .iam && error.code != "AccessDenied" ? error.message : nil)
  }

  private var who: String {
    if let caller { return RequestLine.shown(caller.arn) }
    return accessKeyID.map { "somebody with the key " + RequestLine.shown($0) } ?? "nobody"
  }

  /// What the last decision saw: a code that comes with a call counts for the call alone.
  private func mfa(_ caller: Caller) -> String { (trace.decisions.last?.mfa ?? caller.mfa).shown }

  /// Text from outside, on one line and not too long of it.
  static func shown(_ text: String) -> String {
    // Nearly all of it is plain.
    if text.utf8.count <= longest, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    if text.unicodeScalars.count > longest { shown.append("\u{2026}") }
    return String(shown)
  }

  private static let longest = 1_024
}

extension Gate.MFA {
  /// What requests say of multi-factor authentication, in a word.
  var shown: String {
    switch self {
    case .absent: "absent"
    case .none: "false"
    case .since: "true"
    }
  }
}
