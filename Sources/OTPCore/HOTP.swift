/// One-time passwords from a counter (RFC 4226), with the hash functions of RFC 6238.
public struct HOTP: Sendable {
  /// The prepared shared secret.
  public let key: HMACKey
  /// How codes are written.
  public let format: CodeFormat

  /// A generator and verifier.
  ///
  /// Any secret of at least one byte is taken. RFC 4226 §4 asks for 16; ``Secret/isShort`` tells.
  /// - Parameter digits: 6 to 10.
  /// - Throws: ``OTPError/emptySecret``, ``OTPError/digits(_:)``.
  public init(_ secret: Secret, algorithm: HashAlgorithm = .sha1, digits: Int = 6) throws(OTPError) {
    try self.init(secret, algorithm: algorithm, format: .decimal(digits))
  }

  /// A generator and verifier; see ``init(_:algorithm:digits:)``.
  public init(_ secret: Secret, algorithm: HashAlgorithm, format: CodeFormat) throws(OTPError) {
    guard !secret.isEmpty else { throw .emptySecret }
    key = HMACKey(secret, algorithm: algorithm)
    self.format = format
  }

  /// The code of one counter.
  public func code(counter: UInt64) -> OTPCode {
    var value: UInt32 = 0
    key.forEachTruncatedValue(from: counter, count: 1) { value = $1 }
    return OTPCode(truncated: value, format: format)
  }

  /// The codes of `count` counters from `first` on; past 2^64 - 1 they begin again at 0.
  ///
  /// - Parameter count: 0 or more; a negative one stops the program.
  public func codes(from first: UInt64, count: Int) -> [OTPCode] {
    var codes: [OTPCode] = []
    codes.reserveCapacity(count)
    key.forEachTruncatedValue(from: first, count: count) { codes.append(OTPCode(truncated: $1, format: format)) }
    return codes
  }

  /// Writes codes as ASCII, ``CodeFormat/length`` bytes each with nothing between them, without allocating.
  ///
  /// - Returns: how many codes went in: as many as have room.
  @discardableResult
  public func write(codesFrom first: UInt64, into ascii: inout MutableSpan<UInt8>) -> Int {
    let length = format.length
    let count = ascii.count / length
    unsafe ascii.withUnsafeMutableBufferPointer { ascii in
      guard let start = ascii.baseAddress else { return }
      key.forEachTruncatedValue(from: first, count: count) { index, value in
        unsafe format.write(value % format.modulus, to: start + index * length)
      }
    }
    return count
  }

  /// Whether a code belongs to the expected counter or to one of those behind it.
  ///
  /// RFC 4226 §7.2: store `match.counter + 1` after success; after failure the counter must not move.
  /// - Parameters:
  ///   - counter: the expected counter. The search never looks behind it.
  ///   - lookAheadWindow: how many counters ahead may match, 0 to 1,000,000.
  /// - Throws: ``OTPError/window(_:)``.
  public func verify(
    _ code: String, counter: UInt64, lookAheadWindow: Int = 0
  ) throws(OTPError) -> Verification {
    let ahead = try steps(lookAheadWindow)
    guard let code = OTPCode(code, format: format) else { return .rejected }
    return key.search(for: code, then: nil, around: counter, behind: 0, ahead: ahead)
  }

  /// Finds the counter again from two consecutive codes (RFC 4226 §7.4).
  ///
  /// - Parameters:
  ///   - counter: the expected counter of the first code. The search never looks behind it.
  ///   - lookAheadWindow: how many counters ahead the first code may lie, 0 to 1,000,000.
  /// - Returns: the place of the second code; store the counter after it.
  /// - Throws: ``OTPError/window(_:)``.
  public func resynchronize(
    firstCode: String, secondCode: String, counter: UInt64, lookAheadWindow: Int
  ) throws(OTPError) -> Verification {
    let ahead = try steps(lookAheadWindow)
    guard let first = OTPCode(firstCode, format: format), let second = OTPCode(secondCode, format: format),
      counter < UInt64.max
    else { return .rejected }
    // The second code lies at least one after the expected counter, or the first would lie behind it.
    let found = key.search(for: first, then: second, around: counter + 1, behind: 0, ahead: ahead)
    guard case .accepted(let match) = found else { return .rejected }
    return .accepted(Match(counter: match.counter, offset: match.offset + 1))
  }
}

/// A window as a number of steps.
/// - Throws: ``OTPError/window(_:)`` when it is negative or too wide to search.
func steps(_ window: Int) throws(OTPError) -> UInt64 {
  guard (0...OTPError.maximumWindow).contains(window) else { throw .window(window) }
  return UInt64(window)
}

extension Secret {
  /// Whether it has less than the 128 bits that RFC 4226 §4 (R6) demands. Many services send 80; it works.
  public var isShort: Bool { count < Secret.minimumByteCount }
}
