import Foundation
import OTPCore
import Testing
import VMFATestSupport

@Suite("RFC vectors through the command")
struct CommandVectorTests {
  static let totp = Vectors.load(
    "otp/rfc6238-appendix-b.txt",
    keys: [
      "time", "algorithm", "secret", "step", "hmac", "truncated", "code6", "code7", "code8", "code9", "code10",
      "expect",
    ])
  static let hotp = Vectors.load(
    "otp/rfc4226-appendix-d.txt",
    keys: ["counter", "secret", "hmac", "offset", "truncated", "code6", "code7", "code8", "code9", "code10"])

  @Test("RFC 6238 Appendix B", arguments: totp)
  func byTime(_ vector: Vector) throws {
    let input = Data(Base32.encode(Secret(vector.bytes("secret"))).unprotectedText.utf8)
    let options = ["-", "--at", vector["time"], "--algorithm", vector["algorithm"], "--digits"]
    for digits in vector["expect"] == "match" ? [6, 7, 8, 9, 10] : [8] {
      let outcome = try Command.run(Command.vmfa, ["code"] + options + ["\(digits)"], input: input)
      #expect(outcome.status == 0)
      #expect((outcome.output == vector["code\(digits)"] + "\n") == (vector["expect"] == "match"))
    }
    let verify = try Command.run(
      Command.vmfa, ["verify", "-", vector["code8"]] + options.dropFirst() + ["8"], input: input)
    #expect(verify.status == (vector["expect"] == "match" ? 0 : 1))
  }

  @Test("RFC 4226 Appendix D", arguments: hotp)
  func byCounter(_ vector: Vector) throws {
    let input = Data(Base32.encode(Secret(vector.bytes("secret"))).unprotectedText.utf8)
    for digits in 6...10 {
      let outcome = try Command.run(
        Command.vmfa, ["code", "--counter", vector["counter"], "--digits", "\(digits)"], input: input)
      #expect(outcome.output == vector["code\(digits)"] + "\n")
    }
  }
}

@Suite("RFC 4648 through the command")
struct CommandBase32Tests {
  static let vectors = Vectors.load(
    "otp/rfc4648-base32.txt", keys: ["text", "text-hex", "bytes", "strict", "lenient"])

  @Test(arguments: vectors)
  func secret(_ vector: Vector) throws {
    let text = vector.optional("text").map { Data($0.utf8) } ?? Data(vector.bytes("text-hex"))
    let outcome = try Command.run(Command.vmfa, ["uri", "--json"], input: text)
    if vector["lenient"] == "accept", !vector.bytes("bytes").isEmpty {
      let secret = Base32.encode(Secret(vector.bytes("bytes"))).unprotectedText
      #expect(outcome.status == 0 && outcome.output.hasPrefix("{\"secret\":\"\(secret)\","))
    } else {
      #expect(outcome.status == 3 && outcome.output == "")
      // The position is named as the reader of the library names it.
      let words = vector["lenient"].split(separator: " ")
      if words.count == 2 { #expect(outcome.error.contains("character \(words[1])")) }
    }
  }
}
