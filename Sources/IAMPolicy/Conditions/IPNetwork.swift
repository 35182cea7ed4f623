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
    if let bits = IPAddress.version4(text[...]) {
      self.init(isVersion4: true, bits: bits)
      return
    }
    let mapped = Array("::ffff:".utf8)
    if text.count > mapped.count, text[..<mapped.count].map(\.asciiLowercased) == mapped,
      let bits = IPAddress.version4(text[mapped.count...])
    {
      self.init(isVersion4: true, bits: bits)
      return
    }
    guard let bits = IPAddress.version6(text[...]) else { return nil }
    if bits >> 32 == 0xFFFF {
      self.init(isVersion4: true, bits: bits & 0xFFFF_FFFF)
    } else {
      self.init(isVersion4: false, bits: bits)
    }
  }

  /// Reads an address of a policy, where a mapped one stays what it is and dots mean version 4 alone.
  init?(policy text: ArraySlice<UInt8>) {
    if let bits = IPAddress.version4(text) {
      self.init(isVersion4: true, bits: bits)
    } else if let bits = IPAddress.version6(text) {
      self.init(isVersion4: false, bits: bits)
    } else {
      return nil
    }
  }

  /// Four decimal numbers, leading zeros allowed.
  private static func version4(_ text: ArraySlice<UInt8>) -> UInt128? {
    var bits: UInt128 = 0
    let octets = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard octets.count == 4 else { return nil }
    for octet in octets {
      guard let value = decimal(octet), value < 256 else { return nil }
      bits = bits << 8 | UInt128(value)
    }
    return bits
  }

  /// Eight groups of hexadecimal digits, of which one `::` stands for those that are missing.
  ///
  /// Spellings that the RFC does not know are read as AWS was seen to: a third colon begins an empty group, which is
  /// zero, and one colon at the end of a half means nothing.
  private static func version6(_ text: ArraySlice<UInt8>) -> UInt128? {
    guard let gap = doubleColon(text) else {
      let groups = groups(text)
      return groups?.count == 8 ? groups.map(join) : nil
    }
    let rest = text[(gap + 2)...]
    guard doubleColon(rest) == nil, let head = groups(text[..<gap]), let tail = groups(rest),
      head.count + tail.count <= 8
    else { return nil }
    return join(head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail)
  }

  private static func doubleColon(_ text: ArraySlice<UInt8>) -> Int? {
    text.indices.dropLast().first { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":") }
  }

  private static func groups(_ text: ArraySlice<UInt8>) -> [UInt16]? {
    var parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    while parts.last?.isEmpty == true { parts.removeLast() }
    var groups: [UInt16] = []
    for part in parts {
      guard part.count <= 4 else { return nil }
      var group: UInt16 = 0
      for byte in part {
        guard let digit = hexadecimal(byte) else { return nil }
        group = group << 4 | digit
      }
      groups.append(group)
    }
    return groups
  }

  private static func join(_ groups: [UInt16]) -> UInt128 { groups.reduce(0) { $0 << 16 | UInt128($1) } }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte.asciiLowercased {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x61...0x66: UInt16(byte.asciiLowercased - 0x61 + 10)
    default: nil
    }
  }

  /// A decimal number below a million, leading zeros allowed.
  fileprivate static func decimal(_ text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 16, text.allSatisfy(\.isASCIIDigit) else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return value < 1_000_000 ? value : nil
  }
}

/// What an IP condition names: an address, or a network in CIDR form.
struct IPNetwork: Sendable {
  private let address: IPAddress
  private let mask: UInt128

  /// Reads `ADDRESS` or `ADDRESS/BITS`; `nil` for what AWS takes for no network, which then matches nothing.
  ///
  /// Host bits are ignored in version 4 and forbidden in version 6 (recorded from AWS).
  init?(_ text: [UInt8]) {
    let slash = text.firstIndex(of: UInt8(ascii: "/"))
    guard let address = IPAddress(policy: text[..<(slash ?? text.count)]) else { return nil }
    let width = address.isVersion4 ? 32 : 128
    var length = width
    if let slash {
      var digits = text[(slash + 1)...]
      if digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
      guard let value = IPAddress.decimal(digits), value <= width else { return nil }
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
}
