import Foundation
import OTPCore
import QRCodeImage
import Testing
import VMFATestSupport

private let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

@Suite("vmfa new, uri and qr")
struct SeedCommandTests {
  @Test("a fresh seed has 40 bytes, its URI holds it, and every one is another")
  func fresh() throws {
    var seen: Set<String> = []
    for _ in 0..<5 {
      let outcome = try Command.run(Command.vmfa, ["new", "alice", "--issuer", "Example"])
      #expect(outcome.status == 0 && outcome.error == "")
      let lines = outcome.output.split(separator: "\n")
      let secret = try Base32.decode(String(lines[0]), .unpadded).bytes
      #expect(secret.count == 40)
      let (uri, warnings) = try KeyURI.read(String(lines[1]), .strict)
      #expect(uri.secret == secret && uri.issuer == "Example" && uri.account == "alice" && warnings.isEmpty)
      #expect(lines.count > 20)
      seen.insert(String(lines[0]))
    }
    #expect(seen.count == 5)
  }

  @Test("the seed of --json works in the other commands")
  func json() throws {
    struct Seed: Decodable {
      let secret, uri, type: String
      let digits: Int
    }
    let outcome = try Command.run(Command.vmfa, ["new", "Example:bob", "--json", "--bytes", "20", "--digits", "8"])
    let seed = try JSONDecoder().decode(Seed.self, from: outcome.outputBytes)
    #expect(seed.secret.count == 32 && seed.type == "totp" && seed.digits == 8)
    let plain = try Command.run(
      Command.vmfa, ["code", "-", "--at", "59", "--digits", "8"], input: Data(seed.secret.utf8))
    let uri = try Command.run(Command.vmfa, ["code", "-", "--at", "59"], input: Data(seed.uri.utf8))
    #expect(plain.status == 0 && plain.output == uri.output && plain.output.count == 9)
  }

  @Test(
    "pictures are private, replace what was there, and read back",
    .enabled(if: Command.find("zbarimg") != nil, "zbarimg is not installed"))
  func pictures() throws {
    let folder = try TemporaryFolder()
    let png = folder.file("qr.png").path(percentEncoded: false)
    try Data("old".utf8).write(to: folder.file("qr.png"))
    let made = try Command.run(
      Command.vmfa, ["qr", "--png", png, "--label", "Example:alice"], input: Data(seed.utf8))
    #expect(made.status == 0 && made.output == "" && made.error == "")
    let mode = try FileManager.default.attributesOfItem(atPath: png)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let code = try Command.run(Command.vmfa, ["code", "--file", png, "--at", "59"])
    #expect(code.output == "287082\n")
    let uri = try Command.run(Command.vmfa, ["uri", "--file", png])
    #expect(
      uri.output == "otpauth://totp/Example:alice?secret=\(seed)&issuer=Example&algorithm=SHA1&digits=6&period=30\n")
    // The same picture on standard output.
    let piped = try Command.run(
      Command.vmfa, ["qr", "--png", "-", "--label", "Example:alice"], input: Data(seed.utf8))
    #expect(try piped.outputBytes == Data(contentsOf: folder.file("qr.png")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false)) == ["qr.png"])
  }

  @Test("a symbolic link is not written through")
  func link() throws {
    let folder = try TemporaryFolder()
    let target = folder.file("target")
    try Data("untouched".utf8).write(to: target)
    let link = folder.file("link.svg")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    let path = link.path(percentEncoded: false)
    let outcome = try Command.run(Command.vmfa, ["qr", "--svg", path], input: Data(seed.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.error == "vmfa: cannot write `\(path)`: it is there and is not a plain file\n")
    #expect(try String(contentsOf: target, encoding: .utf8) == "untouched")
  }

  @Test("without zbarimg a picture gets a hint")
  func readerMissing() throws {
    let folder = try TemporaryFolder()
    try Data(QRCode("x").renderPNG()).write(to: folder.file("qr.png"))
    let outcome = try Command.run(
      Command.vmfa, ["code", "--file", folder.file("qr.png").path(percentEncoded: false)],
      environment: ["PATH": folder.url.path(percentEncoded: false)])
    #expect(outcome.status == 3 && outcome.output == "")
    #expect(
      outcome.error == """
        vmfa: pictures are read by `zbarimg`, which is not installed
        vmfa: hint: install it with `apt-get install zbar-tools`

        """)
  }
}
