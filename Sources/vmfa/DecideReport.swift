internal import IAMPolicy
internal import VMFAEncoding

extension Decision {
  /// The verdict in one word of eleven places.
  fileprivate var word: String {
    switch outcome {
    case .allow: Ink.paint("allowed    ", "32")
    case .explicitDeny: Ink.paint("denied     ", "31")
    case .implicitDeny: Ink.paint("not allowed", "33")
    }
  }

  /// The verdict and the reasons below each other.
  fileprivate func lines(_ title: String) -> String {
    let indent = String(repeating: " ", count: 34)
    var lines = title + String(repeating: " ", count: max(1, 21 - title.count)) + word + "  "
    for (index, reason) in reasons.enumerated() {
      let parts = reason.lines
      lines += (index == 0 ? "" : indent) + parts.joined(separator: "\n" + indent + "  ") + "\n"
    }
    return lines
  }

  /// One decision for a person.
  var report: String {
    ([word.trimmed] + reasons.map { "  " + $0.lines.joined(separator: "\n    ") }).joined(separator: "\n") + "\n"
  }
}

extension MFAComparison {
  /// The three decisions for a person.
  func report(_ request: AccessRequest) -> String {
    let caller = request.principal?.name ?? "nobody"
    let conclusion =
      switch effect {
      case .none: "mfa makes no difference"
      case .opens: "mfa opens it"
      case .lifts: "mfa lifts the denial, but nothing allows it"
      case .closes: "mfa closes it"
      case .mixed: "a long-term key and a session without mfa are not treated alike"
      }
    return """
      \(Ink.paint(request.action, "1")) on \(request.resource)
      by \(caller)

      \(longTermKey.lines("long-term key"))\(sessionWithoutMFA.lines("session without mfa"))\(sessionWithMFA.lines("session with mfa"))
      \(conclusion)

      """
  }
}

extension Reason {
  /// What it says, and below that what its conditions saw.
  fileprivate var lines: [String] {
    guard let statement else { return [description] }
    return [statement.verdict(role, kind)] + statement.deciding(role).map(\.description)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
