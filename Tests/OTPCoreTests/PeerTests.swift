import Foundation
import OTPCore
import Testing
import VMFATestSupport

@Suite("Other programs say the same")
struct PeerTests {
  @Test("oathtool, 2,000 random codes", .enabled(if: Command.find("oathtool") != nil, "oathtool is not installed"))
  func oathtool() throws {
    var random = SeededGenerator("oathtool")
    var differences: [String] = []
    for _ in 0..<2000 {
      let secret = Secret(random.bytes(Int.random(in: 1...90, using: &random)))
      let digits = Int.random(in: 6...8, using: &random)
      let text = Base32.encode(secret).unprotectedText
      var arguments = ["-b", "-d", "\(digits)"]
      let code: String
      if Bool.random(using: &random) {
        let algorithm = HashAlgorithm.allCases.randomElement(using: &random) ?? .sha1
        let period = Int.random(in: 1...86_400, using: &random)
        let epoch = Int64.random(in: 0...1_000_000_000, using: &random)
        let time = epoch + Int64.random(in: 0...20_000_000_000, using: &random)
        let totp = try TOTP(secret, algorithm: algorithm, digits: digits, period: period, epoch: epoch)
        code = try totp.code(at: time).text
        arguments += ["--totp=\(algorithm.rawValue)", "-s", "\(period)s", "-S", "@\(epoch)", "-N", "@\(time)"]
      } else {
        let counter = UInt64.random(in: 0...UInt64(Int64.max), using: &random)
        code = try HOTP(secret, digits: digits).code(counter: counter).text
        arguments += ["-c", "\(counter)"]
      }
      let outcome = try Command.run("oathtool", arguments + ["-"], input: Data((text + "\n").utf8))
      if outcome.output != code + "\n" {
        differences.append("\(arguments): \(outcome.output) \(outcome.error), not \(code)")
      }
    }
    #expect(differences.isEmpty, "seed \(random.seed)")
  }

  static let corpus = Vectors.packageRoot.appending(path: "../shared/vectors/otp/otpauth-uris.json").standardizedFileURL

  /// 228 URIs as other programs, their tests and their bug reports have them. Some come under licences that do not
  /// allow a copy here, so the file lies beside the project where it is there at all.
  @Test(
    "URIs of other programs",
    .enabled(
      if: FileManager.default.isReadableFile(atPath: corpus.path(percentEncoded: false)), "the corpus is not there"))
  func uris() throws {
    struct Corpus: Decodable {
      struct Row: Decodable {
        let id: Int
        let uri: String
        let strict: Expected
        let compat: Either
      }
      struct Expected: Decodable {
        let ok: Bool
        let error, type, issuer, labelIssuer, account, secretHex, algorithm: String?
        let digits, period: Int?
        let counter: UInt64?
        let warnings: [String]?
      }
      enum Either: Decodable {
        case same
        case other(Expected)
        init(from decoder: any Decoder) throws {
          if let text = try? decoder.singleValueContainer().decode(String.self), text == "same" {
            self = .same
          } else {
            self = .other(try Expected(from: decoder))
          }
        }
      }
      let uris: [Row]
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let corpus = try decoder.decode(Corpus.self, from: Data(contentsOf: Self.corpus))
    #expect(corpus.uris.count >= 228)
    for row in corpus.uris {
      let compatible = if case .other(let expected) = row.compat { expected } else { row.strict }
      for (reading, expected) in [(KeyURI.Reading.strict, row.strict), (.compatible, compatible)] {
        let place = Comment(rawValue: "row \(row.id), \(reading)")
        do throws(KeyURIError) {
          let (uri, warnings) = try KeyURI.read(row.uri, reading)
          #expect(expected.ok, place)
          #expect(uri.typeName == expected.type, place)
          #expect(uri.issuer == expected.issuer, place)
          #expect(uri.labelIssuer == expected.labelIssuer, place)
          #expect(uri.account == expected.account, place)
          let hex = uri.secret.withBytes { bytes in
            bytes.indices.map { String(format: "%02x", bytes[$0]) }.joined()
          }
          #expect(hex == expected.secretHex, place)
          #expect(uri.algorithm.rawValue == expected.algorithm, place)
          #expect(uri.digits == expected.digits, place)
          #expect(uri.periodText == (expected.period ?? (expected.type == "steam" ? 30 : nil)).map { "\($0)" }, place)
          #expect(uri.counterText == expected.counter.map { "\($0)" }, place)
          #expect(Set(warnings.map(\.rawValue)) == Set(expected.warnings ?? []), place)
        } catch {
          #expect(error.name == expected.error, place)
        }
      }
    }
  }
}
