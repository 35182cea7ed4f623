internal import OTPCore

extension Command {
  static let uri = Command(
    name: "uri", summary: "print the otpauth:// URI in its clean form",
    usage: {
      """
      Usage:
        vmfa uri [- | --file PATH] [OPTION]...

      Reads a secret, a URI as other programs write it, or a picture of a QR code, and prints the URI in the form that
      every authenticator takes. What it had to overlook is said on standard error.

      Options:
        --label L         the account's name, or ISSUER:ACCOUNT
        --issuer I        who runs the service
        --strict          refuse what the drafts of the format forbid
      \(GeneratorOptions.uriUsage)
        --json            the parts, as JSON

      Examples:
        $ vmfa uri --file qr.png
        $ vmfa uri --file seed.txt --label alice --issuer Example
        $ vmfa uri --strict --json < uri.txt
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let isJSON = try arguments.flag("json")
    let request = try URIRequest(&arguments)
    let (uri, warnings) = try request.read(operands: arguments.operands(atMost: 1))
    var output = Output()
    if isJSON { output.line(try uri.describe(warnings)) } else { output.line(try uri.checkedText()) }
    try output.flush()
    return .success
  }
}

/// The options by which a credential becomes a URI.
struct URIRequest {
  private let options: GeneratorOptions
  private let names: Names
  private let isStrict: Bool
  private let file: String?

  init(_ arguments: inout Arguments) throws(Failure) {
    options = try GeneratorOptions(&arguments, hasEpoch: false)
    names = try Names(&arguments, hasLabelOption: true)
    isStrict = try arguments.flag("strict")
    file = try arguments.option("file")
  }

  /// Reads the credential, applies the options, and says what had to be overlooked.
  func read(operands: [String]) throws(Failure) -> (uri: KeyURI, warnings: [KeyURIWarning]) {
    let credential = try CredentialSource(file: file, operands: operands).read(isStrict ? .strict : .compatible)
    var uri = try options.applied(to: credential)
    try names.apply(to: &uri, isURI: credential.isURI)
    credential.sayWarnings()
    return (uri, credential.warnings)
  }
}

extension KeyURI {
  /// The URI, unless its names make it longer than any reader takes.
  func checkedText() throws(Failure) -> Secret {
    let text = text()
    guard text.count <= KeyURI.maximumByteCount else {
      throw .usage("the uri would have \(text.count) bytes: readers take up to \(KeyURI.maximumByteCount)")
    }
    return text
  }

  /// All parts, the secret among them, and the URI itself.
  func describe(_ warnings: [KeyURIWarning] = []) throws(Failure) -> JSONObject {
    var object = JSONObject()
    object.add("secret", plain: Base32.encode(secret))
    object.add("uri", plain: try checkedText())
    switch kind {
    case .totp(let period):
      object.add("type", "totp")
      object.add("period", period)
    case .steam:
      object.add("type", "steam")
      object.add("period", 30)
    case .hotp(let counter):
      object.add("type", "hotp")
      object.add("counter", counter)
    }
    object.add("issuer", ifAny: issuer)
    object.add("labelIssuer", ifAny: labelIssuer)
    object.add("account", account)
    object.add("algorithm", algorithm.rawValue)
    object.add("digits", digits)
    if !warnings.isEmpty { object.add("warnings", warnings.map(\.rawValue)) }
    return object
  }
}
