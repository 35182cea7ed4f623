/// Whether some resource is left to an Allow behind the Denies that hold for every request.
struct ResourceReach {
  private typealias Scope = Statement.Scope<[StatementReach.Resource]>

  private var patterns: [[PatternToken]] = []

  /// What can be allowed to somebody: a resource that an Allow names and no Deny does.
  struct Reach {
    let allows: [Statement.Scope<[StatementReach.Resource]>]
    let denies: [Statement.Scope<[StatementReach.Resource]>]
  }

  /// Whether there is a resource that is in one reach and in none of the others.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  static func exists(in reach: Reach, except others: [Reach]) throws(ProofError) -> Bool {
    // A request that is about no resource: `*` alone names it.
    func hasNothingInParticular(_ reach: Reach) -> Bool {
      reach.allows.contains(where: namesNothingInParticular) && !reach.denies.contains(where: namesNothingInParticular)
    }
    if hasNothingInParticular(reach), !others.contains(where: hasNothingInParticular) { return true }
    var space = ResourceReach()
    let (wanted, unwanted) = (space.add(reach), others.map { space.add($0) })
    var isFound = false
    try PatternSpace(.arn, space.patterns).forEachRegion { matching, _ in
      isFound = wanted.contains(matching) && !unwanted.contains { $0.contains(matching) }
      return !isFound
    }
    return isFound
  }

  /// Whether a statement is about requests without a resource.
  private static func namesNothingInParticular(_ scope: Scope) -> Bool {
    let hasEverything = scope.value.contains { if case .everything = $0 { true } else { false } }
    if case .only = scope { return hasEverything }
    return !hasEverything
  }

  private mutating func add(_ reach: Reach) -> RegionReach {
    RegionReach(
      allows: reach.allows.map { add($0, unknownIsNamed: true) },
      denies: reach.denies.map { add($0, unknownIsNamed: false) })
  }

  private mutating func add(_ scope: Scope, unknownIsNamed: Bool) -> Region {
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

  /// A reach over the regions of the space.
  private struct RegionReach {
    let allows: [Region]
    let denies: [Region]

    func contains(_ matching: Set<Int>) -> Bool {
      allows.contains { $0.contains(matching) } && !denies.contains { $0.contains(matching) }
    }
  }

  private mutating func number(of tokens: [PatternToken]) -> Int {
    if let known = patterns.firstIndex(of: tokens) { return known }
    patterns.append(tokens)
    return patterns.count - 1
  }
}
