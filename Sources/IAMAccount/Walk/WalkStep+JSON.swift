public import VMFAEncoding

extension WalkStep {
  /// The step for scripts.
  public var output: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("title", .string(title)), ("actor", .string(actor.rawValue)), ("action", .string(action)),
      ("verdict", .string(verdict.rawValue)),
    ]
    if let resource { members.append(("resource", .string(resource))) }
    if isProven { members.append(("proven", .bool(true))) }
    if let error {
      members.append(
        ("error", ["code": .string(error.code), "message": .string(error.message), "detail": JSONOutput(error.detail)]))
    }
    if let statement {
      members.append(
        (
          "statement",
          [
            "file": .string(statement.policy), "line": statement.line.map { .number($0) } ?? .null,
            "statement": .number(statement.number), "sid": JSONOutput(statement.sid),
          ]
        ))
    }
    if let advice { members.append(("advice", .string(advice))) }
    return .object(members)
  }
}
