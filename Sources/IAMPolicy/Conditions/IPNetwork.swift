/// An address of IP version 4 or 6, as AWS reads it; a mapped one (`::ffff:192.0.2.1`) in a request is version 4.
struct IPAddress: Sendable {
  let isVersion4: Bool
  let bits: UInt128

  private init(isVersion4: Bool, bits: UInt128) {
    self.isVersion4 = isVersion4
    self.bits = bits
  }

  /// Reads an address of a request; `nil` when it is none, and then neither operator matches.
  init?(request text: [UInt8]) {
    if let bits = IPAddress.version4(text, 0..<text.count) {
      self.init(isVersion4: true, bits: bits)
    } else if let start = IPAddress.endOfMappedPrefix(text), let bits = IPAddress.version4(text, start..<text.count) {
      self.init(isVersion4: true, bits: bits)
    } else if let bits = IPAddress.version6(text, 0..<text.count) {
      let isMapped = bits >> 32 == 0xFFFF
      self.init(isVersion4: isMapped, bits: isMapped ? bits & 0xFFFF_FFFF : bits)
    } else {
      return nil
    }
  }

  /// Reads an address of a policy, where a mapped one stays what it is and dots mean version 4 alone.
  init?(policy text: [UInt8], _ range: Range<Int>) {
    if let bits = IPAddress.version4(text, range) {
      self.init(isVersion4: true, bits: bits)
    } else if let bits = IPAddress.version6(text, range) {
      self.init(isVersion4: false, bits: bits)
    } else {
      return nil
    }
  }

  /// The place behind `::ffff:`.
  private static func endOfMappedPrefix(_ text: [UInt8]) -> Int? {
    guard text.count > 7, text[0] == colon, text[1] == colon, text[6] == colon else { return nil }
    for index in 2..<6 where text[index].asciiLowercased != UInt8(ascii: "f") { return nil }
    return 7
  }

  /// Four decimal numbers, leading zeros allowed.
  private static func version4(_ text: [UInt8], _ range: Range<Int>) -> UInt128? {
    var bits: UInt128 = 0
    var octets = 0
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || text[index] == UInt8(ascii: ".") {
      guard octets < 4, let value = decimal(text, start..<index), value < 256 else { return nil }
      bits = bits << 8 | UInt128(value)
      octets += 1
      start = index + 1
    }
    return octets == 4 ? bits : nil
  }

  /// Eight groups of hexadecimal digits, of which one `::` stands for those that are missing.
  ///
  /// Spellings that the RFC does not know are read as AWS was seen to: a third colon begins an empty group, which is
  /// zero, and colons at the end of a half mean nothing.
  private static func version6(_ text: [UInt8], _ range: Range<Int>) -> UInt128? {
    guard let gap = doubleColon(text, range) else {
      guard let groups = groups(text, range), groups.count == 8 else { return nil }
      return groups.bits
    }
    let rest = (gap + 2)..<range.upperBound
    guard doubleColon(text, rest) == nil, let head = groups(text, range.lowerBound..<gap),
      let tail = groups(text, rest),
      head.count + tail.count <= 8
    else { return nil }
    return head.count == 0 ? tail.bits : head.bits << UInt128(16 * (8 - head.count)) | tail.bits
  }

  private static func doubleColon(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    for index in range.dropLast() where text[index] == colon && text[index + 1] == colon { return index }
    return nil
  }

  /// Groups between colons, joined to one number.
  private static func groups(_ text: [UInt8], _ range: Range<Int>) -> (count: Int, bits: UInt128)? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == colon { end -= 1 }
    guard end > range.lowerBound else { return (0, 0) }
    var (count, bits, group, digits) = (0, UInt128(0), UInt128(0), 0)
    for index in range.lowerBound...end {
      if index == end || text[index] == colon {
        count += 1
        guard count <= 8 else { return nil }
        bits = bits << 16 | group
        (group, digits) = (0, 0)
      } else {
        guard digits < 4, let digit = hexadecimal(text[index]) else { return nil }
        group = group << 4 | digit
        digits += 1
      }
    }
    return (count, bits)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt128? {
    switch byte.asciiLowercased {
    case 0x30...0x39: UInt128(byte - 0x30)
    case 0x61...0x66: UInt128(byte.asciiLowercased - 0x61 + 10)
    default: nil
    }
  }

  /// A decimal number below a thousand, leading zeros allowed.
  fileprivate static func decimal(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    var value = 0
    for index in range {
      guard text[index].isASCIIDigit else { return nil }
      value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
      guard value < 1000 else { return nil }
    }
    return value
  }

  private static let colon = UInt8(ascii: ":")
}

/// What an IP condition names: an address, or a network in CIDR form.
package struct IPNetwork: Sendable {
  private let address: IPAddress
  private let mask: UInt128

  /// Reads `ADDRESS` or `ADDRESS/BITS`; `nil` for what AWS takes for no network, which then matches nothing.
  ///
  /// Host bits are ignored in version 4 and forbidden in version 6 (recorded from AWS).
  package init?(_ text: [UInt8]) {
    let slash = text.firstIndex(of: UInt8(ascii: "/"))
    guard let address = IPAddress(policy: text, 0..<(slash ?? text.count)) else { return nil }
    let width = address.isVersion4 ? 32 : 128
    var length = width
    if let slash {
      let hasPlus = slash + 1 < text.count && text[slash + 1] == UInt8(ascii: "+")
      let start = slash + (hasPlus ? 2 : 1)
      guard let value = IPAddress.decimal(text, start..<max(start, text.count)), value <= width else { return nil }
      length = value
    }
    let hosts = width - length
    mask = hosts == 128 ? 0 : ~((UInt128(1) << UInt128(hosts)) - 1)
    guard address.isVersion4 || address.bits & ~mask == 0 else { return nil }
    self.address = address
  }

  /// Whether an address lies in it. The two versions never meet.
  func contains(_ other: IPAddress) -> Bool {
    address.isVersion4 == other.isVersion4 && (address.bits ^ other.bits) & mask == 0
  }

  /// Whether all of it lies in another network.
  package func lies(in other: IPNetwork) -> Bool {
    address.isVersion4 == other.address.isVersion4 && mask & other.mask == other.mask
      && (address.bits ^ other.address.bits) & other.mask == 0
  }

  /// The network as it should be written when there are host bits, which only version 4 may have: `192.0.2.0/24` for
  /// `192.0.2.5/24`; `nil` when there are none.
  package var withoutHostBits: String? {
    guard address.bits & ~mask != 0 else { return nil }
    let network = address.bits & mask
    let octets = [24, 16, 8, 0].map { String(network >> UInt128($0) & 0xFF) }
    return octets.joined(separator: ".") + "/" + String(32 - mask.trailingZeroBitCount)
  }
}
