/// All texts, divided by patterns: two texts that match the same patterns are in the same region.
///
/// The patterns run side by side as automata; whatever can be reached is a region, with a shortest text of it.
struct PatternSpace {
  /// More states, and more positions of patterns in them, than policies that people write ever have.
  private static let stateLimit = 50_000
  private static let positionLimit = 3_000_000

  private let form: TextForm
  /// The place of a pattern's first position among those of all.
  private let bases: [Int32]
  private let owners: [Int32]
  /// What each position waits for; `nil` at a pattern's end.
  private let tokens: [PatternToken?]

  init(_ form: TextForm, _ patterns: [[PatternToken]]) {
    self.form = form
    var (bases, owners, tokens): ([Int32], [Int32], [PatternToken?]) = ([], [], [])
    for (number, pattern) in patterns.enumerated() {
      bases.append(Int32(owners.count))
      owners += Array(repeating: Int32(number), count: pattern.count + 1)
      tokens += pattern
      tokens.append(nil)
    }
    (self.bases, self.owners, self.tokens) = (bases, owners, tokens)
  }

  private struct State: Hashable {
    let form: TextForm.State
    /// The positions that the patterns may be at, in rising order.
    let positions: [Int32]
  }

  /// Hands over each region once: the patterns that match there, and a shortest text.
  ///
  /// - Parameter body: returns `false` when it has seen enough.
  /// - Throws: ``ProofError/tooManyRegions``.
  func forEachRegion(_ body: (Set<Int>, [PatternToken.Letter]) -> Bool) throws(ProofError) {
    var states = [State(form: form.start, positions: closure(bases))]
    var origins: [(state: Int, letter: PatternToken.Letter)] = [(0, 0)]
    var known: [State: Int] = [states[0]: 0]
    // As lists in rising order, which are compared sooner than sets.
    var regions: Set<[Int32]> = []
    var (number, positionCount) = (0, 0)
    while number < states.count {
      let state = states[number]
      if form.accepts(state.form) {
        let matching = state.positions.compactMap { tokens[Int($0)] == nil ? owners[Int($0)] : nil }
        if regions.insert(matching).inserted, !body(Set(matching.map { Int($0) }), text(to: number, origins)) { return }
      }
      for letter in letters(state) {
        guard let next = form.next(state.form, letter) else { continue }
        positionCount += state.positions.count
        guard positionCount <= Self.positionLimit else { throw .tooManyRegions }
        let target = State(form: next, positions: step(state.positions, letter))
        guard known[target] == nil else { continue }
        guard states.count < Self.stateLimit else { throw .tooManyRegions }
        known[target] = states.count
        states.append(target)
        origins.append((number, letter))
      }
      number += 1
    }
  }

  private func text(
    to state: Int, _ origins: [(state: Int, letter: PatternToken.Letter)]
  ) -> [PatternToken.Letter] {
    var (letters, state): ([PatternToken.Letter], Int) = ([], state)
    while state > 0 {
      letters.append(origins[state].letter)
      state = origins[state].state
    }
    return letters.reversed()
  }

  /// The letters that make a difference here: those that some pattern waits for, and one that none does.
  private func letters(_ state: State) -> [PatternToken.Letter] {
    var letters = Set(form.letters(state.form))
    for position in state.positions {
      if case .letter(let letter)? = tokens[Int(position)] { letters.insert(letter) }
    }
    let plain = (0x61...0x7A).map { PatternToken.Letter($0) } + (0x30...0x39).map { PatternToken.Letter($0) }
    // Texts with letters that people would not use are like these to every pattern.
    if let other = plain.first(where: { !letters.contains($0) }) { letters.insert(other) }
    return letters.sorted()
  }

  private func step(_ positions: [Int32], _ letter: PatternToken.Letter) -> [Int32] {
    let isColon = letter == PatternToken.Letter(UInt8(ascii: ":"))
    var next: [Int32] = []
    for position in positions {
      switch tokens[Int(position)] {
      case .letter(let wanted)? where wanted == letter: next.append(position + 1)
      case .any(let exceptColon)? where !(exceptColon && isColon): next.append(position + 1)
      case .anyRun(let exceptColon)? where !(exceptColon && isColon): next.append(position)
      default: break
      }
    }
    return closure(next)
  }

  /// Where one gets without a letter: a run may be empty.
  ///
  /// What rises stays in order: whatever lies between a position and where its runs lead to is led to as well.
  private func closure(_ positions: [Int32]) -> [Int32] {
    var all: [Int32] = []
    all.reserveCapacity(positions.count + 8)
    for position in positions where position > all.last ?? -1 {
      var position = position
      all.append(position)
      while case .anyRun? = tokens[Int(position)] {
        position += 1
        all.append(position)
      }
    }
    return all
  }
}

/// Why nothing can be proven.
public enum ProofError: Error, Equatable, Sendable {
  /// The patterns divide the actions, or the resources, into more regions than can be looked at.
  case tooManyRegions
}

extension ProofError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String { "the policies' wildcards cut across each other in too many ways" }
}
