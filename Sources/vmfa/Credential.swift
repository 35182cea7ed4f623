internal import OTPCore
internal import QRCodeImage
internal import VMFASystem

/// What a command was given to make codes from: the account of a key URI, or a bare secret.
struct Credential {
  var uri: KeyURI
  /// Whether the parameters came from a URI, so that an option must not contradict them.
  let isURI: Bool
  /// What a reader let pass.
  let warnings: [KeyURIWarning]
}

/// Where a command takes its credential from. Never from the command line itself.
enum CredentialSource {
  case standardInput
  case file(String)
  case prompt

  /// The greatest length of what is read, in bytes: a photograph with a QR code in it.
  private static let limit = 33_554_432

  /// The source that the option `--file` and at most one operand name.
  ///
  /// - Throws: a usage failure for an operand that is no source; its text is not repeated, for it may be a secret.
  init(file: String?, operands: [String]) throws(Failure) {
    switch (operands.first, file) {
    case (nil, let file?): self = .file(file)
    case ("-", nil): self = .standardInput
    case (nil, nil): self = Descriptor.input.isTerminal ? .prompt : .standardInput
    case (_?, _?): throw .usage("an operand and `--file` cannot stand together")
    case (_?, nil):
      throw .usage(
        "accounts by name are not there yet, and a secret is never taken from the command line",
        hint: "pipe it in with `-`, or name a file with `--file`")
    }
  }

  /// Reads the credential.
  func read(_ reading: KeyURI.Reading = .compatible) throws(Failure) -> Credential {
    // The errors are typed where nothing has gone wrong yet: to pass `any Error` on, the runtime first builds its type.
    try content().withBytes { bytes throws(Failure) in
      guard PictureFormat(bytes) != nil else { return try Credential(bytes, reading) }
      return try CredentialSource.text(inPicture: bytes).withBytes { text throws(Failure) in
        try Credential(text, reading)
      }
    }
  }

  private static func text(inPicture picture: Span<UInt8>) throws(Failure) -> Secret {
    do throws(QRCodeError) {
      var text = try QRCode.read(picture: picture)
      return Secret(taking: &text)
    } catch {
      throw Failure(error)
    }
  }

  private func content() throws(Failure) -> Secret {
    var buffer = SecretBuffer()
    do throws(SystemError) {
      switch self {
      case .standardInput:
        try Descriptor.input.read(limit: CredentialSource.limit, what: "standard input") { buffer.append($0) }
      case .prompt:
        try Terminal.readHidden(prompt: "secret or uri: ", limit: CredentialSource.limit) { buffer.append($0) }
      case .file(let path):
        let file = try Descriptor.reading(path, named: path.namedInMessages)
        try file.read(limit: CredentialSource.limit, what: path.namedInMessages) { buffer.append($0) }
      }
    } catch {
      throw Failure(error)
    }
    return buffer.secret()
  }
}

extension Credential {
  /// Reads a key URI or a bare secret in Base32. Only a URI holds a colon.
  ///
  /// Both stand on one line: two secrets below each other would else make a third, and its codes would be wrong.
  fileprivate init(_ text: Span<UInt8>, _ reading: KeyURI.Reading) throws(Failure) {
    let line = text.extracting(text.boundsOfLine)
    guard !line.indices.contains(where: { line[$0] == UInt8(ascii: "\n") || line[$0] == UInt8(ascii: "\r") }) else {
      throw Failure.data("the input has more than one line", hint: "a secret or a uri stands on one line, alone")
    }
    do {
      if line.indices.contains(where: { line[$0] == UInt8(ascii: ":") }) {
        let (uri, warnings) = try KeyURI.read(line, reading)
        self.init(uri: uri, isURI: true, warnings: warnings)
      } else {
        let (secret, overlooked) = try Base32.decode(line, reading == .strict ? .unpadded : .lenient)
        guard !secret.isEmpty else { throw Failure.data("the secret is empty") }
        var warnings: [KeyURIWarning] = []
        if overlooked.contains(.trailingBits) { warnings.append(.trailingBits) }
        if secret.isShort { warnings.append(.shortSecret) }
        self.init(uri: KeyURI(account: "vmfa", secret: secret), isURI: false, warnings: warnings)
      }
    } catch {
      throw Failure(error)
    }
  }
}

extension Span<UInt8> {
  /// What lies between a byte order mark at the start and line ends at the end.
  fileprivate var boundsOfLine: Range<Int> {
    let low = count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
    var high = count
    while high > low, self[high - 1] == UInt8(ascii: "\n") || self[high - 1] == UInt8(ascii: "\r") { high -= 1 }
    return low..<high
  }
}
