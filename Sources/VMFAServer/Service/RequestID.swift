internal import OTPCore

/// The ids of answers.
enum RequestID {
  // Ids have to differ, nobody has to be kept from guessing them: asking the system for each costs two calls of it.
  private static let numbers = Lock(SplitMix64(seed: SystemRandomNumberGenerator.number()))

  /// A random UUID (RFC 9562 §5.4).
  static func make() -> String {
    let (high, low) = numbers.withLock { ($0.next(), $0.next()) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for index in 0..<32 {
      if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
      let half = index < 16 ? high : low
      var digit = half >> UInt64(60 - 4 * (index % 16)) & 15
      if index == 12 { digit = 4 }
      if index == 16 { digit = digit & 3 | 8 }
      text.append(digits[Int(digit)])
    }
    return String(decoding: text, as: UTF8.self)
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
