import Foundation
import Testing
import VMFATestSupport

private let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

@Suite("Codes that are shown or accepted once")
struct StepTests {
  @Test("--fresh never shows a code twice, also not one that was shown without it, and also not to two at once")
  func fresh() async throws {
    let folder = try TemporaryFolder()
    let home = ["HOME": folder.url.path(percentEncoded: false)]
    @Sendable func code(_ options: [String]) throws -> Int {
      let outcome = try Command.run(
        Command.vmfa, ["code", "-", "--period", "2", "--json"] + options, input: Data(seed.utf8), environment: home)
      struct Answer: Decodable { let step: Int }
      #expect(outcome.status == 0)
      // Who waits for longer than a period is told so.
      #expect(outcome.error.wholeMatch(of: /(vmfa: waiting [0-9]+ s for the next code\n)?/) != nil)
      return try JSONDecoder().decode(Answer.self, from: outcome.outputBytes).step
    }
    let plain = try code([])
    let first = try code(["--fresh"])
    #expect(first > plain)
    let steps = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<3 { group.addTask { try code(["--fresh"]) } }
      return try await group.reduce(into: [first]) { $0.append($1) }
    }
    #expect(Set(steps).count == 4)
    let state = folder.file(".local/state/vmfa/shown").path(percentEncoded: false)
    let mode = try FileManager.default.attributesOfItem(atPath: state)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("a ledger that holds impossible steps stops --fresh, and nothing else")
  func freshWithOddLedger() throws {
    let folder = try TemporaryFolder()
    let home = ["HOME": folder.url.path(percentEncoded: false)]
    func code(_ options: [String]) throws -> Command.Outcome {
      try Command.run(Command.vmfa, ["code", "-"] + options, input: Data(seed.utf8), environment: home)
    }
    #expect(try code(["--fresh"]).status == 0)
    let state = folder.file(".local/state/vmfa/shown")
    let text = try String(contentsOf: state, encoding: .utf8)
    for step in ["18446744073709551615", "18446744073709551614", "99999999999"] {
      let line = text.split(separator: "\n")[1].prefix(33)
      try Data("vmfa steps 1\n\(line)\(step)\n".utf8).write(to: state)
      let fresh = try code(["--fresh", "--count", "5"])
      #expect(fresh.status == 3 && fresh.output == "" && fresh.error.contains("too far away"))
      #expect(try code([]).status == 0)
    }
  }

  @Test("--min-validity really waits")
  func minimumValidity() throws {
    struct Answer: Decodable { let remaining: Int }
    for _ in 0..<4 {
      let outcome = try Command.run(
        Command.vmfa, ["code", "-", "--period", "2", "--min-validity", "2", "--json"], input: Data(seed.utf8))
      #expect(try JSONDecoder().decode(Answer.self, from: outcome.outputBytes).remaining == 2)
    }
  }

  @Test("--fresh says so when it cannot know")
  func freshWithoutHome() throws {
    for home in [[:], ["HOME": "/proc/nowhere"]] {
      let outcome = try Command.run(
        Command.vmfa, ["code", "-", "--fresh"], input: Data(seed.utf8), environment: home)
      #expect(outcome.status == 3 && outcome.output == "")
      #expect(outcome.error.hasPrefix("vmfa: cannot tell which codes were shown before: "))
      let plain = try Command.run(Command.vmfa, ["code", "-"], input: Data(seed.utf8), environment: home)
      #expect(plain.status == 0 && plain.error == "")
    }
  }

  @Test("of eight who come with one code, one gets in")
  func oneWinner() async throws {
    let folder = try TemporaryFolder()
    let state = folder.file("used").path(percentEncoded: false)
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try Command.run(
            Command.vmfa, ["verify", "-", "287082", "--at", "59", "--state", state], input: Data(seed.utf8)
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.sorted() == [0, 1, 1, 1, 1, 1, 1, 1])
  }
}
