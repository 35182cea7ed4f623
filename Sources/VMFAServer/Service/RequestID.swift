internal import OTPCore
internal import VMFAEncoding

/// The ids of answers.
enum RequestID {
  // Ids have to differ, nobody has to be kept from guessing them: asking the system for each costs two calls of it.
  private static let numbers = Lock(SplitMix64(seed: SystemRandomNumberGenerator.number()))

  /// A random UUID.
  static func make() -> String {
    let (high, low) = numbers.withLock { ($0.next(), $0.next()) }
    return RandomUUID.text(high, low)
  }
}

/// Numbers that are spread evenly and do not repeat for 2^64 steps, but can be told from one another: not for secrets.
///
/// Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

extension SystemRandomNumberGenerator {
  fileprivate static func number() -> UInt64 {
    var system = SystemRandomNumberGenerator()
    return system.next()
  }
}
