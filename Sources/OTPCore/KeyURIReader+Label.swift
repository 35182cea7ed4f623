internal import VMFAEncoding

extension KeyURIReader {
  /// Issuer and account. The first colon divides the label, except where the label begins with the issuer that the
  /// parameter names: then that issuer may hold colons itself.
  mutating func names(
    label: String, issuer parameter: String?
  ) throws(KeyURIError) -> (issuer: String?, labelIssuer: String?, account: String) {
    let parameterIssuer = isStrict ? parameter ?? "" : (parameter ?? "").trimmingBlanks
    var prefix = ""
    var account = label
    var isAccountChosen = false
    if !isStrict, !parameterIssuer.isEmpty, label.utf8.starts(with: (parameterIssuer + ":").utf8) {
      prefix = parameterIssuer
      account = String(Substring(label.utf8.dropFirst(parameterIssuer.utf8.count + 1)))
      isAccountChosen = true
    } else if let colon = label.utf8.firstIndex(of: UInt8(ascii: ":")) {
      prefix = String(label[..<colon])
      account = String(label[label.utf8.index(after: colon)...])
    }
    if isStrict {
      account = String(account.unicodeScalars.drop { $0 == " " })
    } else {
      prefix = prefix.trimmingBlanks
      account = account.trimmingBlanks
    }

    if account.isEmpty {
      if isStrict { throw KeyURIError(.emptyAccount) }
      warn(.emptyAccount)
    }
    if !isAccountChosen, account.utf8.contains(UInt8(ascii: ":")) {
      if isStrict { throw KeyURIError(.colonInLabel) }
      warn(.colonInAccount)
    }
    if [prefix, account, parameterIssuer].contains(where: { $0.unicodeScalars.contains(where: \.steersTerminals) }) {
      if isStrict { throw KeyURIError(.controlCharacter) }
      warn(.controlCharacter)
    }
    if parameter != nil, parameterIssuer.isEmpty { warn(.emptyIssuer) }
    let isMismatch = !prefix.isEmpty && !parameterIssuer.isEmpty && prefix != parameterIssuer
    if isMismatch { warn(.issuerMismatch) }
    let issuer = parameterIssuer.isEmpty ? prefix : parameterIssuer
    return (issuer.isEmpty ? nil : issuer, isMismatch ? prefix : nil, account)
  }
}

extension String {
  /// Without blanks and tabs around it.
  var trimmingBlanks: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    guard let first = unicodeScalars.firstIndex(where: { !isBlank($0) }),
      let last = unicodeScalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
