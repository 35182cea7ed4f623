/// Finds the statements that can match an action without looking at the others.
///
/// Each action pattern stands under the text before its first wildcard; an action is looked up under each of its own
/// beginnings that is in use. What is found can match but need not; what is not found cannot.
struct ActionIndex: Sendable {
  /// Statement numbers by the digest of a beginning. Two beginnings of one digest share a list, which costs time only.
  private var statements: [UInt64: [Int32]] = [:]
  /// The lengths that beginnings have, in rising order.
  private var lengths: [Int] = []

  init(_ statements: [CompiledStatement]) {
    var lengths: Set<Int> = []
    for (number, statement) in statements.enumerated() {
      for prefix in ActionIndex.prefixes(statement) {
        lengths.insert(prefix.count)
        let digest = prefix.reduce(into: FowlerNollVo()) { $0.add($1) }.digest
        if self.statements[digest]?.last != Int32(number) { self.statements[digest, default: []].append(Int32(number)) }
      }
    }
    self.lengths = lengths.sorted()
  }

  private static func prefixes(_ statement: CompiledStatement) -> [[UInt8]] {
    switch statement.actions {
    case .only(let patterns): patterns.map { $0.literalPrefix.bytes }
    // What is not listed is nearly everything.
    case .except: [[]]
    }
  }

  /// Hands over the numbers of the statements that can match, list by list; a number may come twice.
  func forEachCandidate(_ action: [UInt8], _ body: (Int) -> Bool) {
    var hash = FowlerNollVo()
    var length = 0
    for wanted in lengths {
      guard wanted <= action.count else { return }
      while length < wanted {
        hash.add(action[length])
        length += 1
      }
      guard let numbers = statements[hash.digest] else { continue }
      for number in numbers where !body(Int(number)) { return }
    }
  }
}
