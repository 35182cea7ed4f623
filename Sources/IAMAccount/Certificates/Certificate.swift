internal import OTPCore
internal import VMFAEncoding

/// What IAM looks at in an X.509 certificate (RFC 5280 §4.1): that it is one, and when it ends.
struct Certificate {
  let notAfter: UnixTime

  /// Reads one certificate in PEM.
  init?(pem text: String) {
    guard let blocks = PEMBlock.all(in: text), blocks.count == 1, blocks[0].label.hasSuffix("CERTIFICATE") else {
      return nil
    }
    self.init(der: blocks[0].bytes)
  }

  init?(der bytes: [UInt8]) {
    var outer = DERReader(bytes)
    guard var certificate = outer.enter(DERReader.sequence), outer.isAtEnd,
      var fields = certificate.enter(DERReader.sequence)
    else { return nil }
    // The version is left out of certificates of version 1.
    if fields.nextTag == 0xA0 { _ = fields.read(0xA0) }
    guard fields.read(DERReader.integer) != nil, fields.read(DERReader.sequence) != nil,
      fields.read(DERReader.sequence) != nil, var validity = fields.enter(DERReader.sequence),
      Self.time(&validity) != nil, let end = Self.time(&validity)
    else { return nil }
    notAfter = end
  }

  /// `UTCTime` has two digits for the year, `GeneralizedTime` has four.
  private static func time(_ reader: inout DERReader) -> UnixTime? {
    let utc: UInt8 = 0x17
    let isShort = reader.nextTag == utc
    guard let bytes = reader.read(isShort ? utc : 0x18), bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var text = String(decoding: bytes, as: UTF8.self)
    if isShort { text = (text < "50" ? "20" : "19") + text }
    guard text.count == 15, text.hasSuffix("Z") else { return nil }
    var parts: [Substring] = []
    var rest = text[...]
    for length in [4, 2, 2, 2, 2, 2] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    let stamp = "\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])Z"
    return RFC3339.parse(stamp).map { UnixTime(seconds: $0.seconds) }
  }
}
