import OTPCore
import Testing
import VMFATestSupport

@Suite("Key URIs")
struct KeyURITests {
  static let vectors = Vectors.load(
    "otp/key-uris.txt",
    keys: [
      "uri", "uri-hex", "reading", "expect", "type", "issuer", "label-issuer", "account", "account-hex", "secret",
      "algorithm", "digits", "period", "counter", "warnings",
    ])

  @Test(arguments: vectors)
  func vector(_ vector: Vector) throws {
    let text = vector.optional("uri").map { Array($0.utf8) } ?? vector.bytes("uri-hex")
    let readings: [KeyURI.Reading] =
      switch vector["reading"] {
      case "strict": [.strict]
      case "compatible": [.compatible]
      default: [.strict, .compatible]
      }
    for reading in readings {
      do throws(KeyURIError) {
        let (uri, warnings) = try KeyURI.read(text.span, reading)
        #expect(vector["expect"] == "accept", "accepted by \(reading)")
        guard vector["expect"] == "accept" else { return }
        #expect(uri.typeName == vector["type"])
        #expect(uri.issuer == vector.optional("issuer"))
        #expect(uri.labelIssuer == vector.optional("label-issuer"))
        let account = vector.optional("account") ?? String(decoding: vector.bytes("account-hex"), as: UTF8.self)
        #expect(uri.account == account)
        #expect(uri.secret == Secret(vector.bytes("secret")))
        #expect(uri.algorithm.rawValue == vector["algorithm"])
        #expect("\(uri.digits)" == vector["digits"])
        #expect(uri.periodText == vector.optional("period"))
        #expect(uri.counterText == vector.optional("counter"))
        #expect(warnings.map(\.rawValue).joined(separator: ", ") == vector.optional("warnings") ?? "")
      } catch {
        #expect(error.name == vector["expect"], "refused by \(reading)")
      }
    }
  }

  @Test("every reason and every warning has a text of its own")
  func texts() {
    let warnings = Set(KeyURIWarning.allCases.map(\.description))
    #expect(warnings.count == KeyURIWarning.allCases.count)
    for text in warnings { #expect(text.first?.isUppercase == false && !text.hasSuffix(".")) }
  }

  @Test("what the writer writes, both readers read back")
  func roundTrip() throws {
    var random = SeededGenerator("KeyURI round trip")
    let letters = Array("abcXYZ019 -._~!*'();@&=+$,/?#[]%\"<>\\^`{|}äß銀😀e\u{301}")
    func name() -> String {
      let text = String(
        (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
      let trimmed = text.split(separator: " ").joined(separator: " ")
      return trimmed.isEmpty ? "x" : trimmed
    }
    for _ in 0..<2000 {
      let kinds: [KeyURI.Kind] = [
        .totp(period: Int.random(in: 1...86_400, using: &random)),
        .hotp(counter: UInt64.random(in: 0...(.max), using: &random)), .steam,
      ]
      let kind = kinds.randomElement(using: &random) ?? .steam
      let uri = KeyURI(
        kind, issuer: Bool.random(using: &random) ? name() : nil, account: name(),
        secret: Secret(random.bytes(Int.random(in: 1...64, using: &random))),
        algorithm: kind == .steam ? .sha1 : HashAlgorithm.allCases.randomElement(using: &random) ?? .sha1,
        digits: Int.random(in: 6...10, using: &random))
      let text = uri.text()
      for reading in [KeyURI.Reading.strict, .compatible] where !(reading == .strict && kind == .steam) {
        let (again, warnings) = try text.withBytes { bytes throws in try KeyURI.read(bytes, reading) }
        #expect(again.isSame(as: uri), "seed \(random.seed)")
        #expect(Set(warnings).isSubset(of: [.shortSecret]), "seed \(random.seed)")
        #expect(again.text() == text, "seed \(random.seed)")
      }
    }
  }

  @Test("the writer makes a URI that every reader takes, whatever the names are")
  func hostileNames() throws {
    let secret = Secret([UInt8](repeating: 7, count: 20))
    func read(_ issuer: String?, _ account: String) throws -> KeyURI {
      let text = KeyURI(issuer: issuer, account: account, secret: secret).text()
      return try text.withBytes { bytes throws in try KeyURI.read(bytes, .strict) }.uri
    }
    let colon = try read("Rack: Two", "bob")
    #expect(colon.issuer == "Rack: Two" && colon.account == "bob")
    #expect(try read(nil, "bob:443").account == "bob443")
    let controls = try read("Ba\u{1B}[2Jnk", "b\u{202E}ob\u{0}")
    #expect(controls.issuer == "Ba[2Jnk" && controls.account == "bob")
    #expect(try read(nil, "").account == "unnamed")
    #expect(try read("Bank", " : ").account == "Bank")
  }

  @Test("the shape is fixed")
  func shape() {
    let secret = Secret(Array("12345678901234567890".utf8))
    let uri = KeyURI(issuer: "Amazon Web Services", account: "alice@123456789012", secret: secret)
    #expect(
      uri.text().unprotectedText
        == "otpauth://totp/Amazon%20Web%20Services:alice%40123456789012?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Amazon%20Web%20Services&algorithm=SHA1&digits=6&period=30")
    #expect(
      KeyURI(.hotp(counter: 5), account: "bob", secret: secret, algorithm: .sha512, digits: 8).text().unprotectedText
        == "otpauth://hotp/bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA512&digits=8&counter=5")
  }
}

extension KeyURI {
  var typeName: String {
    switch kind {
    case .totp: "totp"
    case .hotp: "hotp"
    case .steam: "steam"
    }
  }
  var periodText: String? {
    switch kind {
    case .totp(let period): "\(period)"
    case .steam: "30"
    case .hotp: nil
    }
  }
  var counterText: String? { if case .hotp(let counter) = kind { "\(counter)" } else { nil } }

  func isSame(as other: KeyURI) -> Bool {
    kind == other.kind && issuer == other.issuer && account == other.account && secret == other.secret
      && algorithm == other.algorithm && digits == other.digits
  }
}
