/// The answer to a code that someone presented.
public enum Verification: Equatable, Sendable {
  /// The code is right.
  case accepted(Match)
  /// No counter in the window has this code.
  case rejected
}

/// Where a code was found.
public struct Match: Equatable, Sendable {
  /// The counter (HOTP) or time step (TOTP) of the code; of two codes, that of the second, later one.
  public let counter: UInt64
  /// How far the counter lies from the expected one: negative behind it, positive ahead.
  public let offset: Int64

  /// A place.
  public init(counter: UInt64, offset: Int64) {
    self.counter = counter
    self.offset = offset
  }
}

extension HMACKey {
  /// Looks for one code, or for two consecutive ones, among the counters from `behind` before the origin to
  /// `ahead` after it. Of several places it takes the one nearest to the origin, and of two as near the earlier.
  ///
  /// Every candidate is computed and compared, without a branch on the outcome: how long it takes tells only how
  /// wide the window is. A window is cut at 0 and at 2^64 - 1.
  ///
  /// - Parameters:
  ///   - second: the later of two consecutive codes; its counter is the one that counts.
  ///   - after: a counter at or before which no code counts, the first of two neither.
  func search(
    for first: OTPCode, then second: OTPCode?, around origin: UInt64, behind: UInt64, ahead: UInt64,
    after: UInt64? = nil
  ) -> Verification {
    guard second == nil || second?.format == first.format else { return .rejected }
    // For two codes the place is that of the second, so the candidates begin one counter earlier.
    let lead: UInt64 = second == nil ? 0 : 1
    let back = min(behind + lead, origin)
    let forth = min(ahead, UInt64.max - origin)
    let modulus = first.format.modulus
    let last = second ?? first
    let isSingle = 1 - lead

    // The least index whose counter counts. What lies before it is computed and compared all the same.
    // No index comes near to 2^63, where the sign would be.
    let least = after.map { UInt64(max(0, min(Int128($0) + 1 + Int128(lead) - Int128(origin - back), 1 << 62))) } ?? 0

    var precededByFirst: UInt64 = 0
    var bestDistance = UInt64.max
    var bestIndex: UInt64 = 0
    forEachTruncatedValue(from: origin - back, count: Int(back + forth) + 1) { index, value in
      let number = UInt64(value % modulus)
      let isLateEnough = 1 ^ ((UInt64(index) &- least) >> 63)
      let isFound = isEqualBit(number, UInt64(last.number)) & (precededByFirst | isSingle) & isLateEnough
      let distance = (Int64(index) &- Int64(back)).magnitude
      // The subtraction borrows exactly when this place is nearer than the best so far.
      let isNearer = isFound & ((distance &- (bestDistance & 0x7FFF_FFFF_FFFF_FFFF)) >> 63)
      let mask = 0 &- isNearer
      bestDistance = (distance & mask) | (bestDistance & ~mask)
      bestIndex = (UInt64(index) & mask) | (bestIndex & ~mask)
      precededByFirst = isEqualBit(number, UInt64(first.number))
    }
    guard bestDistance != .max else { return .rejected }
    return .accepted(
      Match(counter: origin - back + bestIndex, offset: Int64(bestIndex) - Int64(back)))
  }
}
