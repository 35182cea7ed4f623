internal import IAMPolicy

/// Resources that another entry names too.
enum RedundantResource {
  static let check = Check("redundant-resource", .suggestion) { policy in
    var steps = Glob.steps
    return policy.statements.flatMap { [$0.resources, $0.notResources] }.flatMap { entries in
      Redundancy.find(
        entries, key: Key.init, canCover: \.hasWildcards, covers: { steps > 0 ? $0.covers($1, &steps) : nil }
      )
      .map { Redundancy.remark($0.entry, by: $0.by) }
    }
  }

  /// What an entry stands for.
  private enum Key: Hashable {
    case everything
    /// An ARN in its fields: a wildcard does not leave its own, but for the last.
    case arn([Glob])
    /// What cannot be told without the request, or is no whole ARN: the same as itself alone.
    case other(String)

    init(_ text: String) {
      let fields = ARNFields(text)
      if text.allSatisfy({ $0 == "*" }), !text.isEmpty {
        self = .everything
      } else if fields.isWholeARN, !text.contains("$") {
        let fields = [fields.partition, fields.service, fields.region, fields.account, fields.resource]
        self = .arn(fields.map { Glob($0) })
      } else {
        self = .other(text)
      }
    }

    var hasWildcards: Bool {
      switch self {
      case .everything: true
      case .arn(let fields): fields.contains(where: \.hasWildcards)
      case .other: false
      }
    }

    func covers(_ other: Key, _ steps: inout Int) -> Bool {
      steps -= 1
      switch (self, other) {
      case (.everything, .arn): return true
      case (.arn(let fields), .arn(let others)):
        for (field, other) in zip(fields, others).reversed() where !field.covers(other, &steps) { return false }
        return true
      default: return false
      }
    }
  }
}
