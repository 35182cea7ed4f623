internal import VMFAEncoding

extension KeyURI {
  /// How much a reader forgives.
  public enum Reading: Sendable {
    /// draft-andesco-otpauth-uri: ASCII, no duplicates, unpadded upper-case Base32, one colon, a counter for `hotp`.
    case strict
    /// What real programs write: raw blanks and `#`, `+` for a blank in the issuer, any Base32 that
    /// ``Base32/Reading/lenient`` takes, other names of the hash functions, Steam. Values that are unknown or out of
    /// range are errors here too, never a default.
    case compatible
  }

  /// The greatest length of a URI in bytes.
  public static let maximumByteCount = 4096

  /// Reads a URI.
  ///
  /// - Returns: the URI, and what the reader let pass.
  public static func read(
    _ text: Span<UInt8>, _ reading: Reading = .compatible
  ) throws(KeyURIError) -> (uri: KeyURI, warnings: [KeyURIWarning]) {
    var reader = KeyURIReader(isStrict: reading == .strict)
    let uri = try reader.read(text)
    return (uri, reader.warnings)
  }

  /// Reads a URI; see ``read(_:_:)-(Span<UInt8>,_)``.
  public static func read(
    _ text: String, _ reading: Reading = .compatible
  ) throws(KeyURIError) -> (uri: KeyURI, warnings: [KeyURIWarning]) {
    let bytes = Array(text.utf8)
    return try read(bytes.span, reading)
  }
}

/// Walks once over a URI. Syntax comes first, then the label, then the parameters in the order of their weight, so
/// that of several faults the same one is always named.
struct KeyURIReader {
  let isStrict: Bool
  var warnings: [KeyURIWarning] = []

  mutating func read(_ text: Span<UInt8>) throws(KeyURIError) -> KeyURI {
    guard text.count <= KeyURI.maximumByteCount else { throw KeyURIError(.tooLong) }
    let text = isStrict ? text : text.extracting(text.boundsWithoutBlanks)
    // A line end or another control character inside is no sloppiness: there may be a second URI behind it.
    for index in text.indices where isStrict ? !text[index].isURICharacter : text[index] < 0x20 {
      throw KeyURIError(.character)
    }

    let (type, typeEnd) = try type(text)
    let rest = text.extracting(typeEnd..<text.count)
    var isSteam = false
    switch type {
    case "totp", "hotp": break
    case "steam" where !isStrict: isSteam = true
    default: throw KeyURIError(.type)
    }
    if isStrict, rest.firstIndex(of: "#") != nil { throw KeyURIError(.fragment) }

    let question = rest.firstIndex(of: "?") ?? rest.count
    let path = rest.extracting(0..<question)
    let rawLabel = path.count > 0 ? path.extracting(1..<path.count) : path
    let label = try decodedText(rawLabel, field: "label")
    let query = rest.extracting(min(question + 1, rest.count)..<rest.count)
    let parameters = try parameters(query)

    guard let secretText = parameters.secret else { throw KeyURIError(.missingSecret) }
    let (issuer, labelIssuer, account) = try names(label: label, issuer: parameters.values[.issuer])
    let secret = try decodedSecret(secretText)
    if let encoder = parameters.values[.encoder] {
      guard !isStrict, type != "hotp", encoder.lowercasedASCII == "steam" else { throw KeyURIError(.encoder) }
      isSteam = true
    }
    let algorithm = try algorithm(parameters.values[.algorithm], isSteam: isSteam)
    let digits = try digits(parameters.values[.digits], isSteam: isSteam)
    let kind = try kind(type, parameters, isSteam: isSteam)

    var uri = KeyURI(
      kind, issuer: issuer, account: account, secret: secret, algorithm: algorithm, digits: digits)
    uri.labelIssuer = labelIssuer
    return uri
  }

  /// The type in lower case, and where it ends. Neither scheme nor type has a case (RFC 3986 §3.1, §3.2.2).
  private func type(_ text: Span<UInt8>) throws(KeyURIError) -> (type: String, end: Int) {
    let scheme: [UInt8] = Array("otpauth://".utf8)
    guard text.count >= scheme.count else { throw KeyURIError(.scheme) }
    for (index, expected) in scheme.enumerated() where text[index].lowercasedASCII != expected {
      throw KeyURIError(.scheme)
    }
    var type = ""
    var index = scheme.count
    while index < text.count, !"/?#".utf8.contains(text[index]) {
      // A user before or a port behind the host is no type that anyone defined.
      if text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: "@") { throw KeyURIError(.scheme) }
      type.unicodeScalars.append(Unicode.Scalar(text[index].lowercasedASCII))
      index += 1
    }
    return (type, index)
  }

  mutating func warn(_ warning: KeyURIWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }
}

extension UInt8 {
  /// RFC 3986 §2: unreserved, reserved, and the percent sign.
  fileprivate var isURICharacter: Bool {
    PercentEncoding.isUnreserved(self) || ":/?#[]@!$&'()*+,;=%".utf8.contains(self)
  }
}

extension Span<UInt8> {
  func firstIndex(of character: Unicode.Scalar) -> Int? {
    for index in indices where self[index] == UInt8(ascii: character) { return index }
    return nil
  }

  /// What lies between a byte order mark, blanks and line ends around it.
  fileprivate var boundsWithoutBlanks: Range<Int> {
    var (low, high) = (0, count)
    if count >= 3, self[0] == 0xEF, self[1] == 0xBB, self[2] == 0xBF { low = 3 }
    while low < high, " \t\r\n".utf8.contains(self[low]) { low += 1 }
    while low < high, " \t\r\n".utf8.contains(self[high - 1]) { high -= 1 }
    return low..<high
  }
}
