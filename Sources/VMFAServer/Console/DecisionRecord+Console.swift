internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension DecisionRecord {
  /// The decision as the page shows it, with the policy's text.
  ///
  /// - Parameter showsAll: whether whoever looks may know policies that are not attached to them.
  func consoleOutput(id: Int? = nil, showsAll: Bool) -> JSONOutput {
    var members: [(name: String, value: JSONOutput)] = []
    if let id { members.append(("id", .number(id))) }
    members += [
      ("time", .string(time.rfc3339)), ("principal", .string(principal)), ("action", .string(action)),
      ("resource", .string(resource)), ("mfa", .string(mfa.shown)),
    ]
    if let signIn { members.append(("code", .string(signIn.rawValue))) }
    return .object(members + decision.consoleMembers(showsAll: showsAll))
  }
}

extension Decision {
  /// The outcome, its reasons, and the policy with the statement that matters.
  func consoleMembers(showsAll: Bool) -> [(name: String, value: JSONOutput)] {
    let excerpt = excerpt.flatMap { showsAll || $0.kind.isOnesOwn ? $0 : nil }
    return [
      ("decision", .string(outcome.rawValue)),
      ("because", .array(reasons.map { showsAll || $0.kind?.isOnesOwn ?? true ? $0.output : $0.guardedOutput })),
      ("policy", excerpt?.output ?? .null),
    ]
  }
}

extension PolicyKind {
  /// Whether it is attached to whoever asks. Others, such as the trust policy of a role, may hold what the one whom they refuse
  /// must not know: an external id, who else is let in.
  fileprivate var isOnesOwn: Bool { self == .identity || self == .permissionsBoundary || self == .session }
}

extension Reason {
  /// The reason without what the policy says.
  fileprivate var guardedOutput: JSONOutput {
    [
      "role": .string(role.rawValue), "policyType": JSONOutput(kind?.rawValue),
      "text": .string("the \(kind?.words ?? "policy") decides, and is not shown to whom it is not attached"),
    ]
  }
}

extension PolicyExcerpt {
  /// Longer texts are blanks mostly: of those the statement is shown alone.
  private static let longest = 20_000

  fileprivate var output: JSONOutput {
    let isShort = text.count <= Self.longest
    let shown = isShort ? text[...] : text[statement].prefix(Self.longest)
    // Pages count UTF-16.
    func units(_ bytes: ArraySlice<UInt8>) -> Int { String(decoding: bytes, as: UTF8.self).utf16.count }
    let start = isShort ? units(text[..<statement.lowerBound]) : 0
    return [
      "name": .string(policyName), "type": .string(kind.rawValue),
      "text": .string(String(decoding: shown, as: UTF8.self)), "start": .number(start),
      "end": .number(start + units(isShort ? text[statement] : shown)), "sid": JSONOutput(sid), "line": .number(line),
      "role": .string(role.rawValue),
    ]
  }
}
