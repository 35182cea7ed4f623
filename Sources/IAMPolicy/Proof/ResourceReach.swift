/// Whether some resource is left to an Allow behind the Denies that hold for every request.
struct ResourceReach {
  private typealias Resource = StatementReach.Resource

  private var patterns: [[PatternToken]] = []
  private var numbers: [[PatternToken]: Int] = [:]
  private let variables: PatternTokenizer.Variables

  /// What can be allowed to somebody: a resource that an Allow names and no Deny does.
  struct Reach {
    let allows: [Statement.Scope<[StatementReach.Resource]>]
    let denies: [Statement.Scope<[StatementReach.Resource]>]
  }

  /// Whether there is a resource that is in one reach and in none of the others.
  ///
  /// Symbols for variables are exact as long as a user whose name is like no other text is as good as any. That is not so
  /// when a `?` counts letters, or when a Deny spares what a variable names: somebody may be called as it needs. Variables
  /// may be anything then, which finds no less than there is, and more where only several entries together leave no value
  /// for a variable. Two reaches are compared by symbols, for a user in general.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  static func exists(in reach: Reach, except others: [Reach]) throws(ProofError) -> Bool {
    // A request that is about no resource: `*` alone names it.
    func hasNothingInParticular(_ reach: Reach) -> Bool {
      reach.allows.contains(where: namesNothingInParticular) && !reach.denies.contains(where: namesNothingInParticular)
    }
    if hasNothingInParticular(reach), !others.contains(where: hasNothingInParticular) { return true }
    let arns = (reach.allows + reach.denies).flatMap { $0.value.compactMap(\.arn) }
    let countsLetters = arns.contains { $0.symbolic.contains(where: \.isAny) }
    let spares = reach.denies.contains { !$0.isOnly }
    guard others.isEmpty, arns.contains(where: \.hasVariables), countsLetters || spares else {
      return try ResourceReach(.symbols).isLeft(reach, others)
    }
    for allow in reach.allows {
      let own = try uncovered(Reach(allows: [allow], denies: reach.denies))
      if try ResourceReach(.runs).isLeft(own) { return true }
    }
    return false
  }

  /// A reach of one Allow, without the entries that are closed to everybody: where a resource must have the user's value,
  /// and another statement takes away whatever has it.
  private static func uncovered(_ reach: Reach) throws(ProofError) -> Reach {
    // What a resource must not match. The others are what it must: `Resource` of the Allow, `NotResource` of Denies.
    let closed = reach.allows.filter { !$0.isOnly } + reach.denies.filter(\.isOnly)
    let takers = closed.flatMap(\.value).filter { $0.arn?.hasVariables == true }
    func left(_ scope: Statement.Scope<[Resource]>) throws(ProofError) -> Statement.Scope<[Resource]> {
      var entries: [Resource] = []
      for entry in scope.value where try !isCovered(entry, by: takers) { entries.append(entry) }
      return scope.map { _ in entries }
    }
    return Reach(
      allows: try reach.allows.map { allow throws(ProofError) in allow.isOnly ? try left(allow) : allow },
      denies: try reach.denies.map { deny throws(ProofError) in deny.isOnly ? deny : try left(deny) })
  }

  /// Whether entries take away what an entry with variables names, whatever these are.
  private static func isCovered(_ entry: Resource, by takers: [Resource]) throws(ProofError) -> Bool {
    guard let arn = entry.arn, arn.hasVariables, !arn.isLoose else { return false }
    // To a `?` a symbol is one letter, which a value need not be: such an entry covers only its like.
    let covering = takers.filter { taker in
      taker.arn?.symbolic == arn.symbolic || taker.arn?.symbolic.contains(where: \.isAny) == false
    }
    return try !ResourceReach(.symbols).isLeft(Reach(allows: [.only([entry])], denies: [.only(covering)]))
  }

  private init(_ variables: PatternTokenizer.Variables) { self.variables = variables }

  private func isLeft(_ reach: Reach, _ others: [Reach] = []) throws(ProofError) -> Bool {
    var space = self
    let (wanted, unwanted) = (space.add(reach), others.map { space.add($0) })
    var isFound = false
    try PatternSpace(.arn, space.patterns).forEachRegion { matching, _ in
      isFound = wanted.contains(matching) && !unwanted.contains { $0.contains(matching) }
      return !isFound
    }
    return isFound
  }

  /// Whether a statement is about requests without a resource.
  private static func namesNothingInParticular(_ scope: Statement.Scope<[Resource]>) -> Bool {
    let hasEverything = scope.value.contains { if case .everything = $0 { true } else { false } }
    return hasEverything == scope.isOnly
  }

  private mutating func add(_ reach: Reach) -> RegionReach {
    RegionReach(
      allows: reach.allows.map { add($0, isAllow: true) }, denies: reach.denies.map { add($0, isAllow: false) })
  }

  private mutating func add(_ scope: Statement.Scope<[Resource]>, isAllow: Bool) -> Region {
    // What the resource that is sought must match, rather than must not.
    let isSought = isAllow == scope.isOnly
    var numbers: [Int] = []
    for entry in scope.value {
      switch entry {
      case .everything: numbers.append(number(of: [.anyRun(exceptColon: false)]))
      // Whatever helps the Allow and hinders the Deny.
      case .unknown: if isSought { numbers.append(number(of: [.anyRun(exceptColon: false)])) }
      case .arn(let arn): if let tokens = tokens(arn, isSought) { numbers.append(number(of: tokens)) }
      }
    }
    return Region(numbers: Set(numbers), isComplement: !scope.isOnly)
  }

  private func tokens(_ arn: StatementReach.ARNReach, _ isSought: Bool) -> [PatternToken]? {
    if arn.isLoose { return isSought ? arn.wide : nil }
    guard arn.hasVariables, case .runs = variables else { return arn.symbolic }
    return isSought ? arn.wide : nil
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
    if let known = numbers[tokens] { return known }
    patterns.append(tokens)
    numbers[tokens] = patterns.count - 1
    return patterns.count - 1
  }
}

extension Statement.Scope {
  /// Whether it says what is meant, rather than what is not.
  fileprivate var isOnly: Bool { if case .only = self { true } else { false } }
}

extension StatementReach.Resource {
  fileprivate var arn: StatementReach.ARNReach? { if case .arn(let arn) = self { arn } else { nil } }
}

extension PatternToken {
  /// Whether it counts letters.
  fileprivate var isAny: Bool { if case .any = self { true } else { false } }
}
