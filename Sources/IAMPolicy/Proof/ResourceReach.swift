/// Whether some resource is left to an Allow behind the Denies that hold for every request.
struct ResourceReach {
  private var patterns: [[PatternToken]] = []

  /// Whether there is a resource that the Allow names and none of the Denies does.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  static func exists(
    allowedBy allow: Statement.Scope<[StatementReach.Resource]>,
    deniedBy denies: [Statement.Scope<[StatementReach.Resource]>]
  ) throws(ProofError) -> Bool {
    // A request that is about no resource: `*` alone names it.
    if names(allow, nothingInParticular: true), !denies.contains(where: { names($0, nothingInParticular: true) }) {
      return true
    }
    var reach = ResourceReach()
    let wanted = reach.add(allow, unknownIsNamed: true)
    let unwanted = denies.map { reach.add($0, unknownIsNamed: false) }
    var isFound = false
    try PatternSpace(.arn, reach.patterns).forEachRegion { matching, _ in
      isFound = wanted.contains(matching) && !unwanted.contains { $0.contains(matching) }
      return !isFound
    }
    return isFound
  }

  /// Whether a statement is about requests without a resource.
  private static func names(_ scope: Statement.Scope<[StatementReach.Resource]>, nothingInParticular: Bool) -> Bool {
    let hasEverything = scope.value.contains { if case .everything = $0 { true } else { false } }
    if case .only = scope { return hasEverything }
    return !hasEverything
  }

  private mutating func add(
    _ scope: Statement.Scope<[StatementReach.Resource]>, unknownIsNamed: Bool
  ) -> Region {
    var numbers: [Int] = []
    for entry in scope.value {
      switch entry {
      case .everything: numbers.append(number(of: [.anyRun(exceptColon: false)]))
      case .tokens(let tokens): numbers.append(number(of: tokens))
      case .unknown:
        // Whatever helps the Allow and hinders the Deny.
        if case .only = scope, unknownIsNamed { numbers.append(number(of: [.anyRun(exceptColon: false)])) }
        if case .except = scope, !unknownIsNamed { numbers.append(number(of: [.anyRun(exceptColon: false)])) }
      }
    }
    if case .only = scope { return Region(numbers: Set(numbers), isComplement: false) }
    return Region(numbers: Set(numbers), isComplement: true)
  }

  private struct Region {
    let numbers: Set<Int>
    let isComplement: Bool

    func contains(_ matching: Set<Int>) -> Bool { numbers.isDisjoint(with: matching) == isComplement }
  }

  private mutating func number(of tokens: [PatternToken]) -> Int {
    if let known = patterns.firstIndex(of: tokens) { return known }
    patterns.append(tokens)
    return patterns.count - 1
  }
}
