internal import IAMPolicy
public import VMFAEncoding

extension PolicyMatrix {
  /// The table for scripts.
  public var output: JSONOutput {
    [
      "rows": .array(
        rows.map { row in
          [
            "action": .string(row.action), "resource": .string(row.resource),
            "longTermKey": .string(row.comparison.longTermKey.outcome.rawValue),
            "sessionWithoutMFA": .string(row.comparison.sessionWithoutMFA.outcome.rawValue),
            "sessionWithMFA": .string(row.comparison.sessionWithMFA.outcome.rawValue),
            "mfaEffect": .string(row.comparison.effect.rawValue),
          ]
        }),
      "notes": .array(notes.map { .string($0) }),
    ]
  }
}
