internal import VMFAEncoding

extension KeyURIReader {
  mutating func decodedSecret(_ text: Secret) throws(KeyURIError) -> Secret {
    guard !text.isEmpty else { throw KeyURIError(.emptySecret) }
    let secret: Secret
    let overlooked: Base32.Leniency
    do throws(Base32Error) {
      (secret, overlooked) = try text.withBytes { bytes throws(Base32Error) in
        try Base32.decode(bytes, isStrict ? .unpadded : .lenient)
      }
    } catch {
      throw KeyURIError(base32: error)
    }
    guard !secret.isEmpty else { throw KeyURIError(.emptySecret) }
    if overlooked.contains(.lowerCase) { warn(.secretLowercase) }
    if overlooked.contains(.separators) { warn(.secretSeparatorsRemoved) }
    if overlooked.contains(.padding) { warn(.secretPadded) }
    if overlooked.contains(.trailingBits) { warn(.trailingBits) }
    if secret.isShort { warn(.shortSecret) }
    return secret
  }

  mutating func algorithm(_ value: String?, isSteam: Bool) throws(KeyURIError) -> HashAlgorithm {
    guard let value else { return .sha1 }
    var known = HashAlgorithm(name: value)
    if !isStrict, known == nil {
      known = KeyURIReader.algorithm(alias: value)
      if known != nil { warn(.algorithmAlias) }
    }
    guard let algorithm = known, !isSteam || algorithm == .sha1
    else { throw KeyURIError(.algorithm) }
    return algorithm
  }

  /// Ente wrote `Algorithm.sha256`, Java programs write `HmacSHA256`, KeePass `HMAC-SHA-256`, otplib `SHA-256`.
  private static func algorithm(alias: String) -> HashAlgorithm? {
    var name = Substring(alias.lowercasedASCII)
    for prefix in ["algorithm.", "hmac-", "hmac"] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
      break
    }
    if name.hasPrefix("sha-") { name = "sha" + name.dropFirst(4) }
    return HashAlgorithm(name: String(name))
  }

  func digits(_ value: String?, isSteam: Bool) throws(KeyURIError) -> Int {
    let allowed = isSteam ? 5...5 : 6...10
    guard let value else { return isSteam ? 5 : 6 }
    guard let digits = UInt64(decimalDigits: value), let digits = Int(exactly: digits), allowed.contains(digits)
    else { throw KeyURIError(.digits) }
    return digits
  }

  mutating func kind(
    _ type: String, _ parameters: Parameters, isSteam: Bool
  ) throws(KeyURIError) -> KeyURI.Kind {
    if type == "hotp" {
      guard let value = parameters.values[.counter] else {
        if isStrict { throw KeyURIError(.missingCounter) }
        warn(.missingCounter)
        return .hotp(counter: 0)
      }
      guard let counter = UInt64(decimalDigits: value) else { throw KeyURIError(.counter) }
      return .hotp(counter: counter)
    }
    guard let value = parameters.values[.period] else { return isSteam ? .steam : .totp(period: 30) }
    guard let seconds = UInt64(decimalDigits: value), let period = Int(exactly: seconds),
      (isSteam ? 30...30 : 1...86_400).contains(period)
    else { throw KeyURIError(.period) }
    return isSteam ? .steam : .totp(period: period)
  }
}

extension UInt64 {
  /// A number of ASCII digits and nothing else: no sign, no blank, no digit of another script.
  ///
  /// The standard library's reader takes a sign too, and is generic: at start it costs more than a code.
  package init?(decimalDigits text: String) {
    guard !text.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    self = value
  }
}
