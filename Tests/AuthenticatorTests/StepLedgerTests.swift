import Authenticator
import Foundation
import OTPCore
import Testing
import VMFATestSupport

@Suite("The ledger of steps")
struct StepLedgerTests {
  let folder: TemporaryFolder
  let ledger: StepLedger

  init() throws {
    folder = try TemporaryFolder()
    ledger = StepLedger(verifierStateAt: folder.file("steps").path(percentEncoded: false))
  }

  func tag(_ secret: String, period: Int = 30, digits: Int = 6) throws -> StepTag {
    StepTag(try TOTP(Secret(Array(secret.utf8)), digits: digits, period: period), .verified)
  }

  func remembered(_ tag: StepTag) throws -> UInt64? {
    var found: UInt64?
    try ledger.update(tag) {
      found = $0
      return nil
    }
    return found
  }

  @Test("each generator has its own step, whatever the others do")
  func separate() throws {
    let secret = "12345678901234567890"
    let totp = try TOTP(Secret(Array(secret.utf8)))
    let tags = [
      try tag(secret), try tag(secret, period: 60), try tag(secret, digits: 8), try tag("another"),
      StepTag(totp, .shown), StepTag(totp.hotp, .verified),
    ]
    for (index, tag) in tags.enumerated() { try ledger.update(tag) { _ in UInt64(index) } }
    for (index, tag) in tags.enumerated() { #expect(try remembered(tag) == UInt64(index)) }
    try ledger.update(tags[2]) { _ in .max }
    for (index, tag) in tags.enumerated() { #expect(try remembered(tag) == (index == 2 ? .max : UInt64(index))) }
  }

  @Test("the file tells nothing about the secret, and is its owner's alone")
  func content() throws {
    try ledger.update(tag("12345678901234567890")) { _ in 59_848_690 }
    let text = try String(contentsOfFile: ledger.path, encoding: .utf8)
    #expect(text.wholeMatch(of: /vmfa steps 1\n[0-9a-f]{32} 59848690\n/) != nil)
    let mode = try FileManager.default.attributesOfItem(atPath: ledger.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("comments and blank lines do no harm", arguments: ["", "\n", "# a note\n", "\n\n# a note\n\n"])
  func comments(_ extra: String) throws {
    let tag = try tag("12345678901234567890")
    try ledger.update(tag) { _ in 7 }
    let text = try String(contentsOfFile: ledger.path, encoding: .utf8)
    try write(text.replacing("steps 1\n", with: "steps 1\n" + extra))
    #expect(try remembered(tag) == 7)
    try ledger.update(tag) { _ in 8 }
    #expect(try remembered(tag) == 8)
  }

  @Test(
    "a file that cannot be understood is refused and left as it is",
    arguments: [
      ("vmfa steps 2\n", 1), ("something else", 1), ("vmfa steps 1\nxyz\n", 2),
      ("vmfa steps 1\n00112233445566778899aabbccddeeff\n", 2),
      ("vmfa steps 1\n00112233445566778899aabbccddeeff -1\n", 2),
      ("vmfa steps 1\n00112233445566778899aabbccddeeff 1 \n", 2),
      ("vmfa steps 1\n00112233445566778899aabbccddeefg 1\n", 2),
      ("vmfa steps 1\n#\n00112233445566778899aabbccddeeff 18446744073709551616\n", 3),
    ])
  func damaged(_ text: String, _ line: Int) throws {
    try write(text)
    let tag = try tag("12345678901234567890")
    #expect(throws: StepLedgerError.damaged(path: ledger.path, line: line)) { try ledger.update(tag) { _ in 1 } }
    #expect(try String(contentsOfFile: ledger.path, encoding: .utf8) == text)
  }

  @Test("two lines for one generator are refused: whichever counted, a code could be used again")
  func duplicate() throws {
    let tag = try tag("12345678901234567890")
    try ledger.update(tag) { _ in 5 }
    let text = try String(contentsOfFile: ledger.path, encoding: .utf8)
    try write(text + text.split(separator: "\n")[1].replacing(" 5", with: " 9") + "\n")
    #expect(throws: StepLedgerError.damaged(path: ledger.path, line: 3)) { try ledger.update(tag) { _ in 10 } }
    // Others are not concerned.
    #expect(try remembered(self.tag("another")) == nil)
  }

  @Test("a link, a folder, and a file that others may read are refused")
  func unsafe() throws {
    let tag = try tag("12345678901234567890")
    let target = folder.file("target")
    try write("vmfa steps 1\n")
    try FileManager.default.moveItem(atPath: ledger.path, toPath: target.path(percentEncoded: false))
    try FileManager.default.createSymbolicLink(
      atPath: ledger.path, withDestinationPath: target.path(percentEncoded: false))
    #expect(throws: StepLedgerError.self) { try ledger.update(tag) { _ in 1 } }
    try FileManager.default.removeItem(atPath: ledger.path)
    try FileManager.default.createDirectory(atPath: ledger.path, withIntermediateDirectories: false)
    #expect(throws: StepLedgerError.self) { try ledger.update(tag) { _ in 1 } }
    try FileManager.default.removeItem(atPath: ledger.path)
    try write("vmfa steps 1\n", mode: 0o640)
    #expect(throws: StepLedgerError.self) { try ledger.update(tag) { _ in 1 } }
    #expect(try String(contentsOf: target, encoding: .utf8) == "vmfa steps 1\n")
  }

  @Test("what the caller throws leaves the file as it is")
  func throwing() throws {
    struct Refusal: Error {}
    let tag = try tag("12345678901234567890")
    try ledger.update(tag) { _ in 5 }
    #expect(throws: Refusal.self) { try ledger.update(tag) { _ in throw Refusal() } }
    #expect(try remembered(tag) == 5)
  }

  @Test("steps only ever move on under many writers")
  func concurrent() async throws {
    let tag = try tag("12345678901234567890")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<25 { try? ledger.update(tag) { ($0 ?? 0) + 1 } }
        }
      }
    }
    #expect(try remembered(tag) == 100)
  }

  private func write(_ text: String, mode: Int = 0o600) throws {
    try Data(text.utf8).write(to: URL(filePath: ledger.path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: ledger.path)
  }
}
