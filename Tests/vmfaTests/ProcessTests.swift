import Foundation
import Testing
import VMFATestSupport

private let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

@Suite("vmfa as a process")
struct ProcessTests {
  @Test(
    "standard output that cannot be written is a failure",
    arguments: [
      (">&-", "vmfa: cannot write the answer: standard output is closed\n"),
      (">/dev/full", "vmfa: cannot write the answer: no space left on device\n"),
    ])
  func output(_ redirection: String, _ message: String) throws {
    let outcome = try Command.run(
      "sh", ["-c", "'\(Command.vmfa)' code - --at 59 \(redirection)"], input: Data(seed.utf8))
    #expect(outcome.status == 3 && outcome.output == "" && outcome.error == message)
  }

  @Test("a reader that goes away is a failure, not a signal")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(seed, to: "seed.txt")
    let outcome = try Command.run(
      "bash", ["-c", "'\(Command.vmfa)' code --file '\(file)' --at 59 --count 100000 | true; exit ${PIPESTATUS[0]}"])
    #expect(outcome.status == 3 && outcome.error == "vmfa: cannot write the answer: broken pipe\n")
  }

  @Test("closed standard input and error do no harm")
  func closed() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(seed, to: "seed.txt")
    let outcome = try Command.run("sh", ["-c", "'\(Command.vmfa)' code --file '\(file)' --at 59 <&- 2>&-"])
    #expect(outcome.status == 0 && outcome.output == "287082\n")
  }

  @Test("a running process shows no secret and leaves no core")
  func leaks() throws {
    let folder = try TemporaryFolder()
    let process = try Command(
      Command.vmfa, ["code", "-", "--watch"], input: Data(seed.utf8),
      environment: ["HOME": folder.url.path(percentEncoded: false)])
    while process.outputSoFar.isEmpty { usleep(10_000) }
    #expect(process.outputSoFar.wholeMatch(of: /[0-9]{6}\n/) != nil)
    let place = "/proc/\(process.processIdentifier)/"
    for name in ["cmdline", "environ", "status"] {
      // Without root nobody reads the environment of a process that is not dumpable: as good.
      guard let content = FileManager.default.contents(atPath: place + name) else { continue }
      #expect(!String(decoding: content, as: UTF8.self).contains(seed.prefix(8)))
    }
    let limits = try String(contentsOfFile: place + "limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size +0 +0/))
    // A process that is not dumpable belongs to root in /proc.
    let owner = try FileManager.default.attributesOfItem(atPath: place + "environ")[.ownerAccountID] as? Int
    #expect(owner == 0)
    process.terminate()
    #expect(try process.wait().status == 128 + SIGTERM)
    let state = folder.file(".local/state/vmfa/shown")
    #expect(try !String(contentsOf: state, encoding: .utf8).contains(seed.prefix(8)))
  }

  @Test("--watch in a pipe: one line a code, and no word when the reader has enough")
  func watch() throws {
    let outcome = try Command.run(
      "bash", ["-c", "'\(Command.vmfa)' code - --watch --period 1 | head -n 3"], input: Data(seed.utf8),
      environment: ["HOME": "/nonexistent", "PATH": "/usr/bin:/bin"])
    #expect(outcome.output.wholeMatch(of: /([0-9]{6}\n){3}/) != nil && outcome.error == "")
    #expect(Set(outcome.output.split(separator: "\n")).count == 3)
  }

  @Test("--copy hands the code to the desktop's program, also when that goes on in the background")
  func copy() throws {
    let folder = try TemporaryFolder()
    let program = folder.file("xclip").path(percentEncoded: false)
    // Like xclip: a child stays and serves the clipboard, with the descriptors that it was given.
    let script = "#!/bin/sh\ncat > '\(folder.file("clipboard").path(percentEncoded: false))'\nsleep 30 &\n"
    try Data(script.utf8).write(to: URL(filePath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let path = folder.url.path(percentEncoded: false) + ":/usr/bin:/bin"
    let outcome = try Command.run(
      Command.vmfa, ["code", "-", "--at", "59", "--copy"], input: Data(seed.utf8),
      environment: ["PATH": path, "DISPLAY": ":0"])
    #expect(outcome.status == 0 && outcome.output == "287082\n" && outcome.error == "")
    #expect(try String(contentsOf: folder.file("clipboard"), encoding: .utf8) == "287082")
  }

  @Test("--copy without any clipboard gives no code and says why")
  func copyNowhere() throws {
    let outcome = try Command.run(
      "setsid", ["-w", Command.vmfa, "code", "-", "--at", "59", "--copy"], input: Data(seed.utf8),
      environment: ["PATH": "/nonexistent"])
    #expect(outcome.status == 3 && outcome.output == "")
    #expect(outcome.error == "vmfa: there is no clipboard: neither wl-copy, xclip, xsel nor a terminal\n")
  }

  @Test("words that are not UTF-8 are refused")
  func notText() throws {
    let outcome = try Command.run("bash", ["-c", "'\(Command.vmfa)' code --file $'/tmp/\\xff'"])
    #expect(outcome.status == 2 && outcome.error == "vmfa: the command line is not utf-8\n")
  }

  @Test(
    "a prompt at a terminal hides what is typed", .enabled(if: Command.find("expect") != nil, "expect is not installed")
  )
  func prompt() throws {
    let script = """
      set timeout 10
      spawn \(Command.vmfa) code --at 59
      expect timeout { exit 99 } "secret or uri: "
      send "\(seed)\\r"
      expect timeout { exit 99 } eof
      exit [lindex [wait] 3]
      """
    let outcome = try Command.run("expect", ["-c", script])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("287082"))
    // The command line that expect repeats holds no secret, and the terminal did not echo it.
    #expect(!outcome.output.contains(seed.prefix(8)))
  }

  @Test(
    "--watch at a terminal counts down in one line",
    .enabled(if: Command.find("expect") != nil, "expect is not installed"))
  func watchTerminal() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(seed, to: "seed.txt")
    let script = """
      set timeout 10
      set env(NO_COLOR) 1
      spawn \(Command.vmfa) code --watch --file \(file)
      expect timeout { exit 99 } -re {[0-9]+  [0-9]+ s\\r}
      send "\\003"
      expect timeout { exit 99 } eof
      exit [lindex [wait] 3]
      """
    let outcome = try Command.run("expect", ["-c", script])
    #expect(outcome.status == 130)
    #expect(outcome.output.contains(/\r\u{1B}\[K[0-9]{6}  [0-9]+ s/))
    #expect(!outcome.output.contains("\u{1B}[31m"))
  }
}
