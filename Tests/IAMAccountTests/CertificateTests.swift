import OTPCore
import Testing
import VMFAEncoding
import VMFATestSupport

@testable import IAMAccount

@Suite("Certificates and digests")
struct CertificateTests {
  @Test(
    "RFC 1321 A.5",
    arguments: [
      ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
      ("abc", "900150983cd24fb0d6963f7d28e17f72"), ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
      ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
      (
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"
      ),
      (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
      ),
    ])
  func md5(text: String, digest: String) {
    #expect(Hexadecimal.encode(MD5Digest.of(Array(text.utf8))) == digest)
  }

  private static let certificates: [[UInt8]] = Vectors.load(
    "inputs/public-keys.txt", keys: ["key", "fingerprint", "info", "certificate", "ends"]
  ).compactMap { $0.optional("certificate").flatMap { Base64.decode($0) } }

  @Test("no part of a certificate is one", arguments: certificates)
  func truncated(bytes: [UInt8]) {
    #expect(Certificate(der: bytes) != nil)
    for length in bytes.indices { #expect(Certificate(der: Array(bytes.prefix(length))) == nil) }
    #expect(Certificate(der: bytes + [0]) == nil)
  }

  @Test("nor stops a changed byte the reader", arguments: certificates)
  func changed(bytes: [UInt8]) {
    var generator = SeededGenerator("a changed certificate")
    for index in bytes.indices {
      var changed = bytes
      changed[index] = UInt8.random(in: 0...255, using: &generator)
      _ = Certificate(der: changed)
    }
  }

  @Test("PEM: what is written is read again, and a block must end as it began")
  func pem() {
    let block = PEMBlock(label: "PUBLIC KEY", bytes: Array(0...99))
    #expect(PEMBlock.all(in: "before\n" + block.text + "\nafter\n" + block.text) == [block, block])
    #expect(PEMBlock.all(in: "nothing") == [])
    for bad in [
      "-----BEGIN X-----\nAAAA", "-----BEGIN X-----\nAAAA\n-----END Y-----", "-----BEGIN X-----\nA*AA\n-----END X-----",
      "-----BEGIN X-----\n-----BEGIN X-----\nAAAA\n-----END X-----", "-----END X-----",
    ] { #expect(PEMBlock.all(in: bad) == nil, "\(bad)") }
  }
}
