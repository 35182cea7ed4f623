public import OTPCore
internal import VMFAEncoding

/// The name of a generator in a ``StepLedger``: 128 bits of a MAC under its secret.
public struct StepTag: Equatable, Sendable {
  /// What a step is remembered for.
  public enum Purpose: UInt8, Sendable {
    /// Its code was shown.
    case shown = 0x73
    /// Its code was accepted.
    case verified = 0x76
  }

  private var bytes = InlineArray<16, UInt8>(repeating: 0)

  /// The tag of a generator by time.
  public init(_ totp: TOTP, _ purpose: Purpose) {
    self.init(totp.hotp, purpose, period: UInt64(totp.period), epoch: UInt64(bitPattern: totp.epoch))
  }

  /// The tag of a generator by counter.
  public init(_ hotp: HOTP, _ purpose: Purpose) { self.init(hotp, purpose, period: 0, epoch: 0) }

  // Two periods over the same secret count different steps, so everything that makes the code is in the message.
  private init(_ hotp: HOTP, _ purpose: Purpose, period: UInt64, epoch: UInt64) {
    // Everything is on the stack: no code has to wait for an array.
    var message = InlineArray<32, UInt8>(repeating: 0)
    message[0] = purpose.rawValue
    message[1] = UInt8(hotp.format.length)
    for index in 0..<8 {
      message[8 + index] = UInt8(truncatingIfNeeded: period >> UInt64(index * 8))
      message[16 + index] = UInt8(truncatingIfNeeded: epoch >> UInt64(index * 8))
    }
    // The last eight bytes keep the message apart from everything else that anyone may authenticate under the secret.
    for (index, byte) in "vmfastep".utf8.enumerated() { message[24 + index] = byte }
    var code = InlineArray<64, UInt8>(repeating: 0)
    hotp.key.authenticate(message.span, into: &code)
    for index in bytes.indices { bytes[index] = code[index] }
  }

  init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 32 else { return nil }
    for index in bytes.indices {
      guard let high = Hexadecimal.value(of: digits[digits.startIndex + index * 2]),
        let low = Hexadecimal.value(of: digits[digits.startIndex + index * 2 + 1])
      else { return nil }
      bytes[index] = high << 4 | low
    }
  }

  /// Lower-case digits.
  var hexadecimal: String {
    var text = ""
    for index in 0..<32 { text.unicodeScalars.append(Unicode.Scalar(digit(index))) }
    return text
  }

  /// One of the 32 digits.
  func digit(_ index: Int) -> UInt8 {
    let byte = bytes[index / 2]
    return Hexadecimal.upperDigit(index % 2 == 0 ? byte >> 4 : byte & 15) | 0x20
  }

  /// Whether both are the same.
  public static func == (one: StepTag, other: StepTag) -> Bool {
    var isSame = true
    for index in one.bytes.indices where one.bytes[index] != other.bytes[index] { isSame = false }
    return isSame
  }
}

/// Looks for one tag while a ledger streams by, without keeping any of it.
struct StepSearch {
  private let tag: StepTag
  private var column = 0
  private var isMatching = true
  private var value: UInt64 = 0
  /// The step behind the tag, once its line has ended.
  private(set) var step: UInt64?

  init(for tag: StepTag) { self.tag = tag }

  mutating func consume(_ bytes: Span<UInt8>) {
    for index in bytes.indices { consume(bytes[index]) }
  }

  mutating func endLine() {
    if isMatching, column > 33 { step = value }
    (column, isMatching, value) = (0, true, 0)
  }

  private mutating func consume(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") { return endLine() }
    switch column {
    case 0..<32: isMatching = isMatching && tag.digit(column) == byte
    case 32: isMatching = isMatching && byte == UInt8(ascii: " ")
    default:
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      isMatching = isMatching && isDigit && !overflow
      value = product &+ UInt64(byte & 15)
    }
    column += 1
  }
}
