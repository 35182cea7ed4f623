internal import OTPCore
internal import QRCodeImage
internal import VMFAEncoding
internal import VMFASystem

extension Command {
  static let new = Command(
    name: "new", summary: "make a fresh seed, with its URI and QR code",
    usage: {
      """
      Usage:
        vmfa new [LABEL] [OPTION]...

      Prints a fresh seed in Base32, its otpauth:// URI, and a QR code to scan. Nothing is stored.

      Options:
        --issuer I        who runs the service; LABEL may say it too, as in Example:alice
        --bytes N         length of the seed, 16 to 1024, default 40 as AWS has it
      \(GeneratorOptions.uriUsage)
        --out PATH        write the URI into a new file of mode 0600, and show the QR code alone
        --json            as JSON, without the QR code

      Examples:
        $ vmfa new alice --issuer Example
        $ vmfa new alice --issuer Example --out seed.txt
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let options = try GeneratorOptions(&arguments, hasEpoch: false)
    let names = try Names(&arguments)
    let bytes = try arguments.number("bytes", in: Secret.minimumByteCount...Secret.maximumByteCount)
    let file = try arguments.option("out")
    let isJSON = try arguments.flag("json")
    if isJSON, file != nil { throw .usage("`--out` and `--json` cannot stand together") }
    let label = try arguments.operands(atMost: 1).first
    var output = Output()
    do {
      let secret = try Secret.random(byteCount: bytes ?? Secret.defaultByteCount)
      var credential = Credential(uri: KeyURI(account: "vmfa", secret: secret), isURI: false, warnings: [])
      try names.apply(label: label, to: &credential.uri)
      credential.uri = try options.applied(to: credential)
      if isJSON {
        output.line(try credential.uri.describe())
      } else {
        let text = try credential.uri.checkedText()
        if let file {
          var line = SecretBuffer(capacity: text.count + 1)
          line.append(text)
          line.append(UInt8(ascii: "\n"))
          try line.secret().withBytes { bytes throws in try PrivateFile.create(file, with: bytes) }
        } else {
          output.line(Base32.encode(secret))
          output.line(text)
        }
        try output.append(text.withBytes { bytes throws in try QRCode(bytes) })
      }
    } catch {
      throw Failure(error)
    }
    try output.flush()
    return .success
  }
}

/// The names that a URI gets.
struct Names {
  private let issuer: String?
  private let label: String?

  /// Takes `--issuer`, and `--label` where the command has no operand for it.
  init(_ arguments: inout Arguments, hasLabelOption: Bool = false) throws(Failure) {
    issuer = try arguments.option("issuer")
    label = hasLabelOption ? try arguments.option("label") : nil
  }

  /// Sets the names that were given; the others stay.
  ///
  /// - Parameter isURI: whether the names come from a URI, so that a name that says otherwise is an error.
  func apply(label operand: String? = nil, to uri: inout KeyURI, isURI: Bool = false) throws(Failure) {
    var (newIssuer, newAccount) = (issuer, operand ?? label)
    if let label = newAccount, let colon = label.utf8.firstIndex(of: UInt8(ascii: ":")) {
      // As in a URI, the issuer may stand before a colon.
      let prefix = String(label[..<colon])
      guard issuer == nil || issuer == prefix else { throw .usage("the label and `--issuer` name different issuers") }
      newIssuer = prefix
      newAccount = String(label[label.utf8.index(after: colon)...])
    }
    if let newAccount {
      try Names.check(newAccount)
      guard !newAccount.utf8.contains(UInt8(ascii: ":")) else { throw .usage("the account's name holds a colon") }
      if isURI, !uri.account.isEmpty, uri.account != newAccount {
        throw .usage("`--label` contradicts the uri, which names another account")
      }
      uri.account = newAccount
    }
    if let newIssuer {
      try Names.check(newIssuer)
      if isURI, let own = uri.issuer, own != newIssuer {
        throw .usage("`--issuer` contradicts the uri, which names another issuer")
      }
      uri.issuer = newIssuer
    }
  }

  private static func check(_ name: String) throws(Failure) {
    guard name.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else {
      throw .usage("the label or the issuer is empty")
    }
    guard !name.unicodeScalars.contains(where: { $0.steersTerminals }) else {
      throw .usage("the label or the issuer holds a control character")
    }
  }
}
