/// Base32 (RFC 4648 §6), the text form of shared secrets.
public enum Base32 {
  /// How much a reader forgives.
  public enum Reading: Sendable {
    /// RFC 4648: upper case, unused bits zero, padding either complete or absent.
    case strict
    /// As `strict`, but `=` is a foreign character, as in key URIs.
    case unpadded
    /// What people paste: any case, blanks and hyphens between the letters, any padding at the end, unused bits
    /// that are not zero. Never a foreign character, never a length that cannot be.
    case lenient
  }

  /// What a lenient reader overlooked.
  public struct Leniency: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// A set of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Letters in lower case.
    public static let lowerCase = Leniency(rawValue: 1)
    /// Blanks, line ends, hyphens or plus signs between the letters.
    public static let separators = Leniency(rawValue: 2)
    /// Padding, complete or not.
    public static let padding = Leniency(rawValue: 4)
    /// Bits behind the last whole byte that are not zero; they were dropped.
    public static let trailingBits = Leniency(rawValue: 8)
  }

  /// Decodes ASCII text. The letters are looked up without a table, so that the cache does not learn them.
  ///
  /// - Returns: the bytes, and what a lenient reader overlooked.
  public static func decode(
    _ text: Span<UInt8>, _ reading: Reading = .strict
  ) throws(Base32Error) -> (bytes: Secret, overlooked: Leniency) {
    var buffer = SecretBuffer(capacity: text.count * 5 / 8 + 1)
    var overlooked: Leniency = []
    var bits: UInt32 = 0
    var bitCount = 0
    var letters = 0
    var padding: (first: Int, count: Int) = (0, 0)

    for index in text.indices {
      let byte = text[index]
      if reading == .lenient, byte.isBase32Separator {
        overlooked.insert(.separators)
        continue
      }
      if byte == UInt8(ascii: "="), reading != .unpadded {
        if padding.count == 0 { padding.first = index }
        padding.count += 1
        continue
      }
      let letter = Letter(byte)
      guard letter.value < 32, reading == .lenient || !letter.isLowerCase else {
        throw .character(position: index + 1)
      }
      guard padding.count == 0 else { throw .padding(position: padding.first + 1) }
      if letter.isLowerCase { overlooked.insert(.lowerCase) }
      letters += 1
      bits = bits << 5 | UInt32(letter.value)
      bitCount += 5
      if bitCount >= 8 {
        bitCount -= 8
        buffer.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
      }
    }

    // One, three and six letters over a multiple of eight leave a rest that no byte count gives.
    guard ![1, 3, 6].contains(letters % 8) else { throw .length(letters) }
    if padding.count > 0 {
      guard reading == .lenient ? letters > 0 : padding.count == (8 - letters % 8) % 8 else {
        throw .padding(position: padding.first + 1)
      }
      overlooked.insert(.padding)
    }
    if bits & (1 << UInt32(bitCount) - 1) != 0 {
      guard reading == .lenient else { throw .trailingBits }
      overlooked.insert(.trailingBits)
    }
    return (buffer.secret(), overlooked)
  }

  /// Decodes a text; see ``decode(_:_:)-(Span<UInt8>,_)``.
  public static func decode(
    _ text: String, _ reading: Reading = .strict
  ) throws(Base32Error) -> (bytes: Secret, overlooked: Leniency) {
    let bytes = Array(text.utf8)
    return try decode(bytes.span, reading)
  }

  /// Encodes in upper case.
  ///
  /// - Parameter padded: whether `=` fills the text up to a multiple of eight; key URIs leave it away.
  /// - Returns: ASCII text, protected like the secret itself.
  public static func encode(_ secret: Secret, padded: Bool = false) -> Secret {
    var text = SecretBuffer(capacity: (secret.count + 4) / 5 * 8)
    secret.withBytes { bytes in
      var bits: UInt32 = 0
      var bitCount = 0
      for index in bytes.indices {
        bits = bits << 8 | UInt32(bytes[index])
        bitCount += 8
        while bitCount >= 5 {
          bitCount -= 5
          text.append(Letter.ascii(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)) & 31))
        }
      }
      if bitCount > 0 {
        text.append(Letter.ascii(UInt8(truncatingIfNeeded: bits << UInt32(5 - bitCount)) & 31))
      }
    }
    while padded, text.count % 8 != 0 { text.append(UInt8(ascii: "=")) }
    return text.secret()
  }
}

/// Why a text is not Base32. The error never says which characters it saw.
public enum Base32Error: Error, Equatable, Sendable {
  /// The byte at this position, counted from 1, is outside A-Z and 2-7.
  case character(position: Int)
  /// Padding that begins at this position, counted from 1, has the wrong length or is not at the end.
  case padding(position: Int)
  /// No number of bytes has a text of this many letters.
  case length(Int)
  /// Bits behind the last whole byte are not zero (RFC 4648 §3.5).
  case trailingBits
}

extension Base32Error: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .character(let position): "character \(position) is not base32: only A-Z and 2-7 are"
    case .padding(let position): "the padding that begins at character \(position) is wrong"
    case .length(let letters): "\(letters) letters cannot be base32: a letter is missing or left over"
    case .trailingBits: "the last letter has bits behind the last byte that are not zero"
    }
  }
}

/// One letter of the alphabet, computed and not looked up.
private struct Letter {
  /// 0 to 31, or 255 for a byte outside the alphabet.
  let value: UInt8
  let isLowerCase: Bool

  init(_ byte: UInt8) {
    let upper = Letter.mask(byte, from: UInt8(ascii: "A"), through: UInt8(ascii: "Z"))
    let lower = Letter.mask(byte, from: UInt8(ascii: "a"), through: UInt8(ascii: "z"))
    let digit = Letter.mask(byte, from: UInt8(ascii: "2"), through: UInt8(ascii: "7"))
    value =
      upper & (byte &- UInt8(ascii: "A")) | lower & (byte &- UInt8(ascii: "a"))
      | digit & (byte &- UInt8(ascii: "2") &+ 26) | ~(upper | lower | digit)
    isLowerCase = lower != 0
  }

  /// The letter of a value from 0 to 31.
  static func ascii(_ value: UInt8) -> UInt8 {
    let isDigit = mask(value, from: 26, through: 31)
    return ~isDigit & (value &+ UInt8(ascii: "A")) | isDigit & (value &- 26 &+ UInt8(ascii: "2"))
  }

  /// All ones when the byte lies in the range, else zero, without a branch.
  private static func mask(_ byte: UInt8, from low: UInt8, through high: UInt8) -> UInt8 {
    let below = (Int16(byte) - Int16(low)) >> 15
    let above = (Int16(high) - Int16(byte)) >> 15
    return ~UInt8(truncatingIfNeeded: below | above)
  }
}

extension UInt8 {
  fileprivate var isBase32Separator: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
