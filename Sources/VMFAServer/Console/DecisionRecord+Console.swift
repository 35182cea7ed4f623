internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension DecisionRecord {
  /// The decision as the page shows it, with the policy's text.
  func consoleOutput(id: Int?) -> JSONOutput {
    var members: [(name: String, value: JSONOutput)] = []
    if let id { members.append(("id", .number(id))) }
    members += [
      ("time", .string(time.rfc3339)), ("principal", .string(principal)), ("action", .string(action)),
      ("resource", .string(resource)), ("mfa", .string(mfa.shown)),
    ]
    if let signIn { members.append(("code", .string(signIn.rawValue))) }
    return .object(members + decision.consoleMembers)
  }
}

extension Decision {
  /// The outcome, its reasons, and the policy with the statement that matters.
  var consoleMembers: [(name: String, value: JSONOutput)] {
    [
      ("decision", .string(outcome.rawValue)), ("because", .array(reasons.map(\.output))),
      ("policy", excerpt?.output ?? .null),
    ]
  }
}

extension PolicyExcerpt {
  fileprivate var output: JSONOutput {
    // Pages count UTF-16.
    func units(_ bytes: ArraySlice<UInt8>) -> Int { String(decoding: bytes, as: UTF8.self).utf16.count }
    let start = units(text[..<statement.lowerBound])
    return [
      "name": .string(policyName), "type": .string(kind.rawValue),
      "text": .string(String(decoding: text, as: UTF8.self)), "start": .number(start),
      "end": .number(start + units(text[statement])), "sid": JSONOutput(sid), "line": .number(line),
      "role": .string(role.rawValue),
    ]
  }
}
