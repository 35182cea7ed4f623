/// How a truncated value becomes the text that a person types.
public struct CodeFormat: Equatable, Sendable {
  enum Alphabet: Equatable { case decimal, steam }
  let alphabet: Alphabet

  /// The number of characters.
  public let length: Int

  /// What a truncated value is reduced by. Values have 31 bits, so ten digits reduce nothing.
  let modulus: UInt32

  /// Decimal digits (RFC 4226 §5.3).
  ///
  /// - Parameter digits: 6 to 10. Nine and ten go beyond the RFC; of ten, the first is 0, 1 or 2.
  /// - Throws: ``OTPError/digits(_:)`` outside that range.
  public static func decimal(_ digits: Int) throws(OTPError) -> CodeFormat {
    guard (6...10).contains(digits) else { throw .digits(digits) }
    var modulus: UInt32 = 1
    for _ in 0..<min(digits, 9) { modulus *= 10 }
    return CodeFormat(alphabet: .decimal, length: digits, modulus: digits == 10 ? .max : modulus)
  }

  /// Six decimal digits, as AWS and nearly everyone else uses.
  public static let sixDigits = CodeFormat(alphabet: .decimal, length: 6, modulus: 1_000_000)

  /// Five letters and digits out of 26, least significant first, as Steam's authenticator shows them.
  public static let steam = CodeFormat(alphabet: .steam, length: 5, modulus: 11_881_376)

  /// Whether it is Steam's.
  public var isSteam: Bool { alphabet == .steam }

  /// Writes a number as ``length`` bytes of ASCII.
  @inline(__always)
  func write(_ number: UInt32, to ascii: UnsafeMutablePointer<UInt8>) {
    var rest = number
    switch alphabet {
    case .decimal:
      // Two digits a round: half as many divisions that wait for each other.
      var end = length
      while end >= 2 {
        let pair = rest % 100
        rest /= 100
        end -= 2
        unsafe ascii[end] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: pair / 10)
        unsafe ascii[end + 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: pair % 10)
      }
      if end == 1 { unsafe ascii[0] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest) }
    case .steam:
      for index in 0..<length {
        unsafe ascii[index] = steamAlphabet[Int(rest % 26)]
        rest /= 26
      }
    }
  }
}

/// One one-time password.
public struct OTPCode: Sendable {
  /// How it is written.
  public let format: CodeFormat
  let number: UInt32

  init(truncated: UInt32, format: CodeFormat) {
    self.format = format
    number = truncated % format.modulus
  }

  /// Reads what someone typed: exactly as many characters as the format has. ASCII blanks between them are
  /// skipped, letters count in either case.
  ///
  /// - Returns: `nil` for anything else; such a text can never be the right code.
  public init?(_ text: some StringProtocol, format: CodeFormat) {
    var number: UInt64 = 0
    var unit: UInt64 = 1
    var length = 0
    for byte in text.utf8 where byte != UInt8(ascii: " ") {
      guard length < format.length else { return nil }
      switch format.alphabet {
      case .decimal:
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
      case .steam:
        let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
        guard let value = steamAlphabet.firstIndex(of: upper) else { return nil }
        number += UInt64(value) * unit
        unit *= 26
      }
      length += 1
    }
    // Ten digits can say more than 31 bits can; such a text is no code at all.
    guard length == format.length, let number = UInt32(exactly: number) else { return nil }
    self.number = number
    self.format = format
  }

  /// The code as a person reads it, leading zeros kept. It fits into the string itself: nothing is allocated.
  public var text: String {
    unsafe String(unsafeUninitializedCapacity: format.length) { ascii in
      guard let start = ascii.baseAddress else { return 0 }
      unsafe format.write(number, to: start)
      return format.length
    }
  }
}

extension OTPCode: Equatable {
  /// Compares in constant time.
  public static func == (one: OTPCode, other: OTPCode) -> Bool {
    one.format == other.format && isEqualBit(UInt64(one.number), UInt64(other.number)) == 1
  }
}

extension OTPCode: CustomStringConvertible {
  /// The code itself: a code is made to be shown.
  public var description: String { text }
}

/// 1 when both are the same, else 0, without a branch.
@inline(__always)
func isEqualBit(_ one: UInt64, _ other: UInt64) -> UInt64 {
  let difference = one ^ other
  return ((difference | (0 &- difference)) >> 63) ^ 1
}

private let steamAlphabet = Array("23456789BCDFGHJKMNPQRTVWXY".utf8)
