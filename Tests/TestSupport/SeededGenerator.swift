import Foundation

/// Random numbers that can be had again: every property prints the seed that it ran with, and `VMFA_TEST_SEED` sets it.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  package let seed: UInt64

  /// A generator for one property, which it names on standard output with the seed.
  package init(_ property: String) {
    let given = ProcessInfo.processInfo.environment["VMFA_TEST_SEED"].flatMap(UInt64.init)
    seed = given ?? UInt64.random(in: 0...(.max))
    state = seed
    print("\(property): VMFA_TEST_SEED=\(seed)")
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// So many random bytes.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}
