internal import OTPCore
internal import QRCodeImage
internal import VMFASystem

extension Command {
  static let qr = Command(
    name: "qr", summary: "show the QR code, or write it as a picture",
    usage: {
      """
      Usage:
        vmfa qr [- | --file PATH] [--svg PATH] [--png PATH] [OPTION]...

      Shows the QR code of a secret or URI, to scan from a dark or a light terminal. In a pipe it is plain text for light
      letters on a dark ground.

      Options:
        --svg PATH        write an SVG picture instead; `-` is standard output
        --png PATH        write a PNG picture instead; `-` is standard output
        --invert          plain text for dark letters on a light ground
        --label L         the account's name, or ISSUER:ACCOUNT
        --issuer I        who runs the service
        --strict          refuse what the drafts of the format forbid
      \(GeneratorOptions.uriUsage)
        --json            the modules as rows of 0 and 1

      Pictures are written with mode 0600: whoever sees them has the secret.

      Examples:
        $ vmfa qr --file seed.txt --label alice --issuer Example
        $ vmfa qr --png alice.png < uri.txt
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let request = try URIRequest(&arguments)
    let svg = try arguments.option("svg")
    let png = try arguments.option("png")
    let isInverted = try arguments.flag("invert")
    let isJSON = try arguments.flag("json")
    guard !isJSON || (svg == nil && png == nil) else {
      throw .usage("`--json` cannot stand beside `--svg` or `--png`")
    }
    guard svg == nil || png == nil || svg != png else { throw .usage("`--svg` and `--png` name the same file") }
    let uri = try request.read(operands: arguments.operands(atMost: 1)).uri
    var output = Output()
    do {
      let code = try uri.checkedText().withBytes { bytes throws in try QRCode(bytes) }
      if let svg {
        var picture = code.renderSVG()
        try output.write(&picture, to: svg)
      }
      if let png {
        var picture = try code.renderPNG()
        try output.write(&picture, to: png)
      }
      if isJSON {
        var object = JSONObject()
        object.add("size", code.size)
        object.add("modules", plain: (0..<code.size).map { code.row($0) })
        output.line(object)
      } else if svg == nil, png == nil {
        output.append(code, isInverted: isInverted)
      }
    } catch {
      throw Failure(error)
    }
    try output.flush()
    return .success
  }
}

extension Output {
  /// Adds a QR code for whoever reads standard output.
  mutating func append(_ code: QRCode, isInverted: Bool = false) {
    let isColoured = Descriptor.output.isTerminal && ProcessState.variable("NO_COLOR") == nil && !isInverted
    var text = code.render(terminal: isColoured ? .coloured : isInverted ? .darkOnLight : .lightOnDark)
    append(Secret(taking: &text))
  }

  /// Writes a picture to a file, or adds it to the answer when the path is `-`. The array is wiped.
  fileprivate mutating func write(_ picture: inout [UInt8], to path: String) throws {
    let secret = Secret(taking: &picture)
    guard path != "-" else { return append(secret) }
    try secret.withBytes { bytes throws in try PrivateFile.replace(path, with: bytes) }
  }
}

extension QRCode {
  /// One row of modules, `1` for dark.
  fileprivate func row(_ row: Int) -> Secret {
    var text = SecretBuffer(capacity: size)
    for column in 0..<size { text.append(UInt8(ascii: isDark(column: column, row: row) ? "1" : "0")) }
    return text.secret()
  }
}
