internal import VMFAEncoding

extension KeyURIReader {
  /// The parameters beside the secret.
  enum Name: String { case issuer, algorithm, digits, period, counter, encoder }

  /// What the query says.
  struct Parameters {
    /// Base32 text.
    var secret: Secret?
    var values: [Name: String] = [:]
  }

  /// Reads the query. Parameter names have no case; unknown ones are ignored, whatever they hold.
  mutating func parameters(_ query: Span<UInt8>) throws(KeyURIError) -> Parameters {
    var parameters = Parameters()
    var hasDuplicate = false
    var start = 0
    while start < query.count {
      let rest = query.extracting(start..<query.count)
      let pair = rest.extracting(0..<(rest.firstIndex(of: "&") ?? rest.count))
      start += pair.count + 1
      let equals = pair.firstIndex(of: "=")
      var rawName: [UInt8] = []
      let isNameSound = PercentEncoding.decode(pair.extracting(0..<(equals ?? pair.count))) { byte in
        rawName.append(byte.lowercasedASCII)
      }
      let name = String(decoding: rawName, as: UTF8.self)
      let known = Name(rawValue: name)
      guard isNameSound, known != nil || name == "secret" else { continue }
      if equals == nil {
        if isStrict { throw KeyURIError(.parameter) }
        warn(.parameterWithoutValue)
      }
      let value = pair.extracting((equals.map { $0 + 1 } ?? pair.count)..<pair.count)

      if let known {
        let text = try decodedText(value, field: name, plusIsSpace: known == .issuer)
        if let earlier = parameters.values[known] {
          guard !isStrict, earlier == text else { throw KeyURIError(.duplicate, field: name) }
          hasDuplicate = true
        }
        parameters.values[known] = text
      } else {
        var buffer = SecretBuffer(capacity: value.count + 1)
        let isSound = PercentEncoding.decode(value) { byte in buffer.append(byte) }
        let text = buffer.secret()
        guard isSound else { throw KeyURIError(.percentEscape, field: name) }
        if let earlier = parameters.secret {
          guard !isStrict, earlier == text else { throw KeyURIError(.duplicate, field: name) }
          hasDuplicate = true
        }
        parameters.secret = text
      }
    }
    if hasDuplicate { warn(.duplicateParameter) }
    return parameters
  }

  /// Undoes percent-encoding.
  mutating func decodedText(
    _ raw: Span<UInt8>, field: String, plusIsSpace: Bool = false
  ) throws(KeyURIError) -> String {
    var bytes: [UInt8] = []
    if plusIsSpace, !isStrict, raw.firstIndex(of: "+") != nil {
      warn(.plusAsSpace)
      var spaced: [UInt8] = []
      for index in raw.indices {
        spaced.append(raw[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : raw[index])
      }
      guard PercentEncoding.decode(spaced.span, emit: { bytes.append($0) }) else {
        throw KeyURIError(.percentEscape, field: field)
      }
    } else {
      guard PercentEncoding.decode(raw, emit: { bytes.append($0) }) else {
        throw KeyURIError(.percentEscape, field: field)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw KeyURIError(.utf8, field: field) }
    return text
  }
}
