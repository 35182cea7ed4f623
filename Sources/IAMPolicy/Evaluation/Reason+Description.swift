internal import VMFAEncoding

extension Reason: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch role {
    case .needsNone: "no policy is asked about `\(action)`"
    case .ownedByAWS: "the resource belongs to aws, and `\(action)` would change it"
    case .nothingAllows: "no \(kind?.words ?? "policy") allows `\(action)`"
    case .decides, .comesClose:
      ([statement?.verdict(role, kind) ?? "`\(action)`"] + (statement?.deciding(role) ?? []).map(\.description))
        .joined(separator: "; ")
    }
  }
}

extension Policy {
  /// Which statement it is: number, `Sid`, policy, line.
  ///
  /// - Parameter number: counts from 0.
  public func title(ofStatement number: Int) -> String {
    let statement = document.statements[number]
    return StatementTitle.text(
      number, sid: statement.sid, policyName: name, position: text?.position(at: statement.range.lowerBound))
  }
}

private enum StatementTitle {
  static func text(_ number: Int, sid: String?, policyName: String, position: TextPosition?) -> String {
    var title = "statement \(number + 1)"
    if let sid, !sid.isEmpty { title += " `\(sid)`" }
    if !policyName.isEmpty {
      title += " of \(policyName)"
      if let position { title += ":\(position.line)" }
    } else if let position {
      title += " at line \(position.line)"
    }
    return title
  }
}

extension ReasonStatement {
  /// Which statement it is: number, `Sid`, policy, line.
  public var title: String {
    StatementTitle.text(reference.statement, sid: sid, policyName: policyName, position: position)
  }

  /// What the statement does to the request, in one line without its conditions.
  public func verdict(_ role: Reason.Role, _ kind: PolicyKind?) -> String {
    let words = kind?.words ?? "policy"
    guard role == .comesClose else { return "\(effect == .deny ? "denied" : "allowed") by \(title) (\(words))" }
    var lacks: [String] = []
    if !matchesPrincipal { lacks.append("it does not name the caller") }
    if !matchesResource { lacks.append("it does not name the resource") }
    if lacks.isEmpty { lacks.append("a condition is against it") }
    return "\(title) (\(words)) would allow it, but " + lacks.joined(separator: " and ")
  }

  /// The conditions that matter: all of a statement that decided, those against one that did not.
  public func deciding(_ role: Reason.Role) -> [ReasonCondition] {
    conditions.filter { role == .decides || $0.outcome != .met }
  }
}

extension ReasonCondition: CustomStringConvertible {
  /// The condition, what it saw and what came of it.
  public var description: String {
    let asked =
      expected.count == 1 ? "`\(expected[0])`" : "[" + expected.map { "`\($0)`" }.joined(separator: ", ") + "]"
    let saw: String =
      switch seen {
      case nil: "the request has no such key"
      case let values? where values.count == 1: "the request has `\(values[0])`"
      case let values?: "the request has [" + values.map { "`\($0)`" }.joined(separator: ", ") + "]"
      }
    let verdict =
      switch outcome {
      case .met: "holds"
      case .unmet: "does not hold"
      case .undecidable: "cannot be decided"
      }
    return "\(name) \(key) \(asked) \(verdict), \(saw)"
  }
}

extension Decision: CustomStringConvertible, CustomReflectable {
  /// The outcome and the reasons, on one line.
  public var description: String { outcome.rawValue + ": " + reasons.map(\.description).joined(separator: "; ") }
  /// Shows what ``description`` says, and not the policies inside.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
