internal import OTPCore
internal import VMFAEncoding

/// A public key in one of the two forms that IAM takes: OpenSSH's line (RFC 4253 §6.6), or PEM.
struct SSHPublicKey {
  /// MD5 of the key's bytes, in hexadecimal with colons, as AWS and old versions of `ssh-keygen` show it.
  let fingerprint: String
  /// As it was given.
  private let text: String
  /// Exponent and modulus of an RSA key, as they stand in the line.
  private let numbers: [[UInt8]]?

  init?(_ text: String) {
    self.text = text
    if let block = PEMBlock.all(in: text)?.first {
      (fingerprint, numbers) = (Self.fingerprint(of: block.bytes), nil)
      return
    }
    let words = text.split { $0 == " " || $0.isNewline }
    guard words.count >= 2, words[0] == "ssh-rsa", let bytes = Base64.decode(words[1]),
      let fields = Self.fields(of: bytes), fields.count == 3, fields[0] == Array("ssh-rsa".utf8)
    else { return nil }
    (fingerprint, numbers) = (Self.fingerprint(of: bytes), Array(fields[1...]))
  }

  /// The key as OpenSSH's line, or as it was given when it was PEM.
  var openSSH: String { text }

  /// The key as `SubjectPublicKeyInfo` in PEM (RFC 7468 §13).
  var pem: String {
    guard let numbers else { return text }
    // The line has the exponent first, the structure has the modulus first (RFC 8017 A.1.1).
    let key = DERWriter.element(
      DERReader.sequence, numbers.reversed().flatMap { DERWriter.element(DERReader.integer, $0) })
    let rsaEncryption: [UInt8] = [
      0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00,
    ]
    let info = DERWriter.element(
      DERReader.sequence, rsaEncryption + DERWriter.element(DERReader.bitString, [0] + key))
    return PEMBlock(label: "PUBLIC KEY", bytes: info).text
  }

  /// The fields of a key, each with its length in four bytes before it.
  private static func fields(of bytes: [UInt8]) -> [[UInt8]]? {
    var fields: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 4 else { return nil }
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= length else { return nil }
      fields.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return fields
  }

  private static func fingerprint(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return MD5Digest.of(bytes).map { String([digits[Int($0 >> 4)], digits[Int($0 & 15)]]) }.joined(separator: ":")
  }
}
