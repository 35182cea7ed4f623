import IAMPolicyLint
import Testing
import VMFATestSupport

/// What AWS's Access Analyzer checks and lint does not is written down with the reason; what is written down as made, is.
@Suite("The checks of AWS's Access Analyzer")
struct AccessAnalyzerTests {
  private static let vectors = Vectors.load(
    "policy/access-analyzer-checks.txt", keys: ["check", "type", "decided", "reason", "bounds"])

  @Test("What the text of a policy decides, lint looks for, as seriously as AWS", arguments: vectors)
  func check(vector: Vector) throws {
    let check = PolicyLint.checks.first { $0.name == vector["check"] }
    switch vector["decided"] {
    case "yes":
      let severity: Finding.Severity =
        switch vector["type"] {
        case "Error": .error
        case "General Warning", "Security Warning": .warning
        default: .suggestion
        }
      let found = try #require(check)
      // It may be worse here, where IAM refuses what the analyzer only remarks, and then that is written down.
      #expect(found.severity == severity || found.severity > severity && vector.optional("bounds") != nil)
    default:
      #expect(vector["decided"] == "no" && check == nil && !vector["reason"].isEmpty)
    }
  }

  @Test("All of them are there") func all() { #expect(AccessAnalyzerTests.vectors.count == 138) }
}
