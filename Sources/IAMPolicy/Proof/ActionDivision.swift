internal import VMFAEncoding

/// The names of all actions, divided along the wildcards of policies.
struct ActionDivision {
  /// Actions that every pattern treats alike.
  struct Region {
    /// The patterns that match them.
    let matching: Set<Int>
    /// A shortest of them.
    let example: String
  }

  /// What a region is allowed by.
  struct Permission {
    let credentials: Set<Gate.Credentials>
    let statement: StatementReference
  }

  /// The patterns as they were first written; the case of their letters makes no difference.
  private var texts: [String]
  private var numbers: [[UInt8]: Int]

  /// A division that begins with everything.
  init() { (texts, numbers) = (["*"], [Array("*".utf8): 0]) }

  /// Adds patterns by which to divide.
  mutating func add(_ patterns: [String]) { for pattern in patterns { _ = number(of: pattern) } }

  private mutating func number(of pattern: String) -> Int {
    let key = pattern.utf8.map(\.asciiLowercased)
    if let known = numbers[key] { return known }
    texts.append(pattern)
    numbers[key] = texts.count - 1
    return texts.count - 1
  }

  /// Whether a statement speaks of the actions of a region. Its patterns must have been added.
  func contains(_ actions: Statement.Scope<[String]>, _ region: Region) -> Bool {
    let isListed = actions.value.contains { pattern in
      numbers[pattern.utf8.map(\.asciiLowercased)].map { region.matching.contains($0) } ?? false
    }
    if case .only = actions { return isListed }
    return !isListed
  }

  /// All regions.
  ///
  /// - Throws: ``ProofError/tooManyRegions``.
  func regions() throws(ProofError) -> [Region] {
    let tokens = texts.map { PatternTokenizer.action($0) }
    // Patterns that never match divide nothing.
    let used = tokens.indices.filter { tokens[$0] != nil }
    var regions: [Region] = []
    try PatternSpace(.action, used.compactMap { tokens[$0] }).forEachRegion { matching, letters in
      let matching = Set(matching.map { used[$0] })
      let text = String(decoding: letters.compactMap { UInt8(exactly: $0) }, as: UTF8.self)
      let spelled = matching.map { texts[$0] }.filter { $0.lowercasedASCII == text }.min()
      regions.append(Region(matching: matching, example: spelled ?? text))
      return regions.count * texts.count <= Self.limit
    }
    guard regions.count * texts.count <= Self.limit else { throw .tooManyRegions }
    return regions
  }

  /// More pairs of a region and a pattern than can be put into words in a moment.
  static let limit = 16_000_000

  // MARK: In words

  /// The regions with a permission, as few sets of patterns as that takes.
  func describe(_ regions: [Region], _ permissions: [Permission?]) -> [ActionSet] {
    // For each pattern, the regions that it is made of.
    var members = [Int: [Int]]()
    for (index, region) in regions.enumerated() {
      for pattern in region.matching { members[pattern, default: []].append(index) }
    }
    func isWhole(_ pattern: Int) -> Bool {
      guard let own = members[pattern], let first = permissions[own[0]] else { return false }
      // One set has one answer to who may.
      return own.allSatisfy { permissions[$0]?.credentials == first.credentials }
    }
    let whole = texts.indices.filter(isWhole)
    let sizes = members.mapValues(Set.init)
    // Of patterns within each other the widest, of the same the first.
    let widest = whole.filter { pattern in
      !whole.contains { other in
        guard other != pattern, let own = sizes[pattern], let others = sizes[other] else { return false }
        return own.isStrictSubset(of: others) || own == others && other < pattern
      }
    }
    var sets = widest.compactMap { pattern -> ActionSet? in
      guard let own = members[pattern], let permission = permissions[own[0]] else { return nil }
      return set([pattern], [], regions[own[0]], permission)
    }
    for (index, region) in regions.enumerated() {
      guard let permission = permissions[index], region.matching.isDisjoint(with: widest) else { continue }
      let (hull, exceptions) = words(for: region, sizes)
      sets.append(set(hull, exceptions, region, permission))
    }
    return sets.sorted { $0.description.lowercasedASCII < $1.description.lowercasedASCII }
  }

  private func set(_ patterns: [Int], _ exceptions: [Int], _ region: Region, _ permission: Permission) -> ActionSet {
    ActionSet(
      patterns: patterns.map { texts[$0] }.sorted(), exceptions: exceptions.map { texts[$0] }.sorted(),
      example: region.example, credentials: permission.credentials, statement: permission.statement)
  }

  /// The narrowest patterns that a region matches, and the widest within them that it does not.
  private func words(for region: Region, _ sizes: [Int: Set<Int>]) -> (patterns: [Int], exceptions: [Int]) {
    func size(_ pattern: Int) -> Set<Int> { sizes[pattern] ?? [] }
    let narrowest = region.matching.sorted().filter { pattern in
      !region.matching.contains { other in
        size(other).isStrictSubset(of: size(pattern)) || size(other) == size(pattern) && other < pattern
      }
    }
    let hull = narrowest.dropFirst().reduce(size(narrowest[0])) { $0.intersection(size($1)) }
    let inside = texts.indices.filter { !region.matching.contains($0) && !size($0).isDisjoint(with: hull) }
    let exceptions = inside.filter { pattern in
      let own = size(pattern).intersection(hull)
      return !inside.contains { other in
        let others = size(other).intersection(hull)
        return other != pattern && (own.isStrictSubset(of: others) || own == others && other < pattern)
      }
    }
    return (narrowest, exceptions)
  }
}
