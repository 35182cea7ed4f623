/// A decimal number of any size, kept as its digits: policies compare exactly, beyond what a `Double` holds (recorded
/// from AWS).
package struct DecimalNumber: Sendable {
  private let text: [UInt8]
  private let isNegative: Bool
  /// The digits from the first that is not zero to the last that is not zero, a point among them skipped.
  private let digits: Range<Int>
  /// Where the point lies, counted in digits from the first one that is not zero: 0 for 0.12, 2 for 12.
  private let magnitude: Int

  /// Reads digits with an optional sign, point and exponent: `01`, `+1`, `1.`, `.5`, `1e0`. Blanks, `NaN`, `Infinity` and
  /// the empty text are no numbers.
  package init?(_ text: [UInt8]) {
    self.text = text
    var position = 0
    isNegative = text.first == UInt8(ascii: "-")
    if isNegative || text.first == UInt8(ascii: "+") { position = 1 }

    var (first, last): (Int?, Int) = (nil, 0)
    var (digitCount, wholeDigits, leadingZeros) = (0, 0, 0)
    var point: Int?
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "."), point == nil {
        point = position
      } else if byte.isASCIIDigit {
        digitCount += 1
        if point == nil { wholeDigits += 1 }
        if byte != UInt8(ascii: "0") {
          if first == nil { first = position }
          last = position
        } else if first == nil {
          leadingZeros += 1
        }
      } else {
        break
      }
      position += 1
    }
    guard digitCount > 0 else { return nil }

    var exponent = 0
    if position < text.count {
      guard text[position] | 0x20 == UInt8(ascii: "e"),
        let value = DecimalNumber.exponent(text[(position + 1)...])
      else { return nil }
      exponent = value
    }
    guard let first else {
      (digits, magnitude) = (0..<0, 0)
      return
    }
    digits = first..<(last + 1)
    magnitude = wholeDigits - leadingZeros + exponent
  }

  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      // As Java's BigDecimal, whose exponent has 32 bits.
      guard value <= Int(Int32.max) else { return nil }
    }
    return isNegative ? -value : value
  }

  private var isZero: Bool { digits.isEmpty }

  var isBelowZero: Bool { sign < 0 }

  /// All its digits but zeros at the front, and how many of them stand behind the point: 100 and 2 for `01.00`. Less than
  /// none do when an exponent moves the point beyond the last.
  var unscaled: (digits: [UInt8], scale: Int) {
    let end = text.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? text.count
    let point = text[..<end].firstIndex(of: UInt8(ascii: "."))
    let written = text[..<end].filter(\.isASCIIDigit)
    let exponent = end < text.count ? DecimalNumber.exponent(text[(end + 1)...]) ?? 0 : 0
    let significant = Array(written.drop { $0 == UInt8(ascii: "0") })
    return (significant.isEmpty ? [UInt8(ascii: "0")] : significant, (point.map { end - $0 - 1 } ?? 0) - exponent)
  }

  /// The order of two numbers: negative, zero or positive.
  package func compare(_ other: DecimalNumber) -> Int {
    let (sign, otherSign) = (sign, other.sign)
    guard sign == otherSign else { return sign - otherSign }
    guard sign != 0 else { return 0 }
    return sign * compareMagnitude(other)
  }

  private var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

  private func compareMagnitude(_ other: DecimalNumber) -> Int {
    guard magnitude == other.magnitude else { return magnitude < other.magnitude ? -1 : 1 }
    var (one, two) = (digits.lowerBound, other.digits.lowerBound)
    while true {
      if one < digits.upperBound, text[one] == UInt8(ascii: ".") { one += 1 }
      if two < other.digits.upperBound, other.text[two] == UInt8(ascii: ".") { two += 1 }
      switch (one < digits.upperBound, two < other.digits.upperBound) {
      case (false, false): return 0
      // What is left ends with a digit that is not zero.
      case (true, false): return 1
      case (false, true): return -1
      case (true, true):
        guard text[one] == other.text[two] else { return text[one] < other.text[two] ? -1 : 1 }
        one += 1
        two += 1
      }
    }
  }
}
